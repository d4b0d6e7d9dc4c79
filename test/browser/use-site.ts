/** The build and the browser for the tests of one file. */
import type { AddinBuild } from "./build";
import { openSite, type Site, type Visited } from "./site";

/** Opens a page; it is closed after the test that asked for it. */
export type OpenPage = Site["visit"];

/**
 * Builds once before the tests of a file and closes after them; to be called at
 * the top of the file. `site()` is there as soon as a test runs.
 */
export function useSite(build: AddinBuild = {}): { readonly site: () => Site; readonly visit: OpenPage } {
  let site: Site | null = null;
  const visits: Visited[] = [];
  const opened = (): Site => {
    if (site === null) throw new Error("the site is opened before the first test only");
    return site;
  };

  beforeAll(async () => {
    site = await openSite(build);
  });
  afterEach(async () => {
    for (const { page } of visits.splice(0)) await page.context().close();
  });
  afterAll(async () => {
    await site?.close();
  });

  return {
    site: opened,
    visit: async (wish) => {
      const visited = await opened().visit(wish);
      visits.push(visited);
      return visited;
    },
  };
}
