/** The build for networks that block Microsoft's CDN: `npm run build -- --env office=local`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { OFFICE_FILES } from "./build";
import { openSite, type Site } from "./site";

jest.setTimeout(240_000);

const SAMPLE = join(__dirname, "../../assets/sample.xlsx");

let site: Site;

beforeAll(async () => {
  site = await openSite({ env: { office: "local" } });
});

afterAll(async () => {
  await site.close();
});

/** The sources of a directive of the page's own policy. */
async function allowed(page: Page, directive: string): Promise<readonly string[]> {
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  const found = policy?.split(";").find((part) => part.trim().startsWith(`${directive} `));
  return found?.trim().split(/\s+/).slice(1) ?? [];
}

function foreign(requested: readonly string[]): readonly string[] {
  return requested.filter((url) => new URL(url).origin !== site.origin);
}

test("the pane starts and counts with Microsoft's server out of reach, asking its own origin only", async () => {
  const visited = await site.visit({ file: "taskpane.html", workbookFile: SAMPLE, cdn: "refuses" });
  const { page, requested, complaints } = visited;
  await page.getByRole("button", { name: "Пересчитать КПЭ" }).click();
  await page.waitForFunction(() => window.bench.host.workbook.find("КПЭ") !== undefined);
  expect(foreign(requested)).toEqual([]);
  expect(requested).toContain(`${site.origin}/office/office.js`);
  expect(await allowed(page, "script-src")).toEqual(["'self'"]);
  expect(await allowed(page, "connect-src")).toEqual(["'self'"]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("so does the page of the ribbon's buttons", async () => {
  const visited = await site.visit({ file: "commands.html", workbookFile: SAMPLE, cdn: "refuses" });
  const { page, requested, complaints } = visited;
  await page.waitForLoadState("load");
  await page.evaluate(async () => {
    await Office.onReady();
    window.bench.ribbon.pressRibbon("Kpi.Recalculate", "recalculateKpi");
  });
  await page.waitForFunction(() => window.bench.completed.length > 0);
  expect(foreign(requested)).toEqual([]);
  expect(requested).toContain(`${site.origin}/office/office.js`);
  expect(await allowed(page, "script-src")).toEqual(["'self'"]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

// One file for each Excel the add-in is for, and the Russian messages: the loader asks for them by name.
test.each(["office.js", "excel-win32-16.01.js", "excel-web-16.00.js", "excel-mac-16.00.js", "ru-ru/office_strings.js"])(
  "%s of the library is there, byte for byte",
  (file) => {
    const copied = readFileSync(join(site.folder, "office", file));
    expect(copied.equals(readFileSync(join(OFFICE_FILES, file)))).toBe(true);
  },
);
