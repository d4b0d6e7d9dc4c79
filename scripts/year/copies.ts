/** The two copies of the June report. */
import type { Calculated } from "../../src/app/calculate-workbook";
import { forDirector, forSite, foundPeople } from "../../src/app/copies";
import { fileTexts } from "../../src/xlsx/file-texts";
import { writeCopyFile } from "../../src/xlsx/write-copy-file";

/** The copies as files. */
export interface Copies {
  readonly director: Uint8Array;
  readonly site: Uint8Array;
  readonly page: string;
}

/** Makes them; refuses, as the command line does, when somebody's data would get onto the site. */
export async function calculateCopies(calculated: Calculated): Promise<Copies> {
  const { models, page } = forSite(calculated);
  const site = await writeCopyFile(models);
  const found = foundPeople(calculated.registry, [...fileTexts(site), page]);
  if (found.length > 0) throw new Error(`The site's copy holds personal data: ${found.length}`);
  return { director: await writeCopyFile(forDirector(calculated)), site, page };
}
