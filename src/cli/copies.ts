/** `--director FILE.xlsx` and `--public FILE.xlsx`: the copies that are handed on. */
import { existsSync } from "node:fs";
import { extname, resolve } from "node:path";
import type { Calculated } from "../app/calculate-workbook";
import { forDirector, forSite, foundPeople } from "../app/copies";
import { fileTexts } from "../xlsx/file-texts";
import { writeCopyFile } from "../xlsx/write-copy-file";
import type { Arguments } from "./arguments";
import { CommandError } from "./command-error";
import { COPY_MESSAGES } from "./messages-copies";

/** A file to be written. */
export interface CopyFile {
  readonly path: string;
  readonly content: Uint8Array | string;
  /** What is said when it stands there. */
  readonly message: string;
}

/**
 * Whether the copies may be written where they are wanted, asked before
 * anything is calculated. A file that exists is never written over: a copy
 * bears no marker by which it could be told from a file of somebody else's.
 * @throws CommandError
 */
export function checkCopyPaths({ director, site }: Arguments, taken: readonly string[]): void {
  const others = [...taken];
  for (const path of [director, site]) {
    if (path === null) continue;
    if (extname(path).toLowerCase() !== ".xlsx") throw new CommandError(COPY_MESSAGES.notXlsx(path), 2);
  }
  for (const path of [...pathOf(director), ...pathOf(site), ...pathOf(site).map(pagePath)]) {
    if (others.includes(path)) throw new CommandError(COPY_MESSAGES.samePath(path), 2);
    if (existsSync(path)) throw new CommandError(COPY_MESSAGES.exists(path), 1);
    others.push(path);
  }
}

/**
 * The copies that were asked for, ready to be written.
 * @throws CommandError when somebody's data would get onto the site.
 */
export async function copyFiles({ director, site }: Arguments, calculated: Calculated): Promise<readonly CopyFile[]> {
  const files: CopyFile[] = [];
  for (const path of pathOf(director)) {
    const content = await writeCopyFile(forDirector(calculated));
    files.push({ path, content, message: COPY_MESSAGES.director(path) });
  }
  for (const path of pathOf(site)) {
    const { models, page } = forSite(calculated);
    const content = await writeCopyFile(models);
    const found = foundPeople(calculated.registry, [...fileTexts(content), page]);
    if (found.length > 0) throw new CommandError(COPY_MESSAGES.foundPeople(found), 1);
    files.push(
      { path, content, message: COPY_MESSAGES.site(path) },
      { path: pagePath(path), content: page, message: COPY_MESSAGES.page(pagePath(path)) },
    );
  }
  return files;
}

function pathOf(path: string | null): readonly string[] {
  return path === null ? [] : [resolve(path)];
}

/** «сайт.xlsx» → «сайт.html». */
function pagePath(path: string): string {
  return `${path.slice(0, -extname(path).length)}.html`;
}
