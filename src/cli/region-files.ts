/** The files of the regional centre's folder, and writing a file whole or not at all. */
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, relative, sep } from "node:path";

/** A file of the folder. */
export interface FolderFile {
  readonly path: string;
  /** Path inside the folder, with «/». */
  readonly file: string;
  /** Bytes; they stand for the time that the file takes. */
  readonly size: number;
}

const TABLE_EXTENSIONS: readonly string[] = [".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls", ".ods", ".csv"];

/** Files that the system puts into folders by itself. */
const SYSTEM_FILES: readonly string[] = ["thumbs.db", "desktop.ini"];

/**
 * Files of a folder and of the folders in it, by name («2» before «10»). Hidden
 * ones (a dot in front) are left out, links to folders are not followed: they
 * may lead back. A folder inside that cannot be opened is left out. Throws when
 * the folder itself cannot be read.
 */
export function filesOf(folder: string): readonly FolderFile[] {
  const order = new Intl.Collator("ru", { numeric: true });
  return walk(folder)
    .map((path) => ({ path, file: relative(folder, path).split(sep).join("/"), size: sizeOf(path) }))
    .sort((a, b) => order.compare(a.file, b.file));
}

function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): readonly string[] => {
    const { name } = entry;
    if (name.startsWith(".") || SYSTEM_FILES.includes(name.toLowerCase())) return [];
    const path = join(folder, name);
    if (entry.isDirectory()) return readable(() => walk(path), []);
    const isFile = entry.isFile() || (entry.isSymbolicLink() && readable(() => statSync(path).isFile(), false));
    return isFile ? [path] : [];
  });
}

function sizeOf(path: string): number {
  return readable(() => statSync(path).size, 0);
}

function readable<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

/** «~$Книга.xlsx», «.~lock.Книга.ods#»: a workbook is open somewhere. */
export function isLockFile({ path }: FolderFile): boolean {
  return basename(path).startsWith("~$");
}

/** The extension of a file that cannot be a table, «.pdf»; null when it can. */
export function foreignExtension({ path }: FolderFile): string | null {
  const extension = extname(path).toLowerCase();
  return TABLE_EXTENSIONS.includes(extension) ? null : extension;
}

/** The file that the program writes for a workbook by itself, «ИМЯ – КПЭ.xlsx» (rulings 47), among the files of the folder. */
export function reportBeside({ path }: FolderFile, files: readonly FolderFile[]): FolderFile | null {
  const report = join(dirname(path), `${basename(path, extname(path))} – КПЭ.xlsx`).normalize();
  return files.find((file) => file.path.normalize() === report) ?? null;
}

/**
 * Writes a file beside its place and moves it there at once: whoever stops the
 * program finds the former file or the new one, never half of it. Throws what
 * the file system throws.
 */
export function writeWhole(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, content);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}
