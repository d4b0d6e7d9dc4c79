import { SHEET_KINDS, type SheetKind } from "../report/sheet-model";

const MAX_LENGTH = 31;

/** The kind a marker stands for; null for a marker of another version. */
export function kindOfMarker(marker: string): SheetKind | null {
  return SHEET_KINDS.find((kind) => kind === marker) ?? null;
}

/** The defined name's content as a plain word: Excel gives `="риск"`, `"риск"` or `риск`. */
export function markerText(content: string): string {
  return content.replace(/^=/, "").replace(/^"(.*)"$/, "$1");
}

/** The first free name of those that `suffixOf` makes: as Excel does, without case; 31 characters at most. */
function freeName(wanted: string, taken: readonly string[], suffixOf: (attempt: number) => string): string {
  const used = new Set(taken.map((name) => name.toLocaleLowerCase("ru")));
  for (let attempt = 0; ; attempt += 1) {
    const suffix = attempt === 0 ? "" : suffixOf(attempt);
    const name = wanted.slice(0, MAX_LENGTH - suffix.length) + suffix;
    if (!used.has(name.toLocaleLowerCase("ru"))) return name;
  }
}

/**
 * A free name for a generated sheet. When the officer has a sheet of our name,
 * ours is «Группа риска (КПЭ)», then «Группа риска (КПЭ 2)» (rulings 1).
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  return freeName(wanted, taken, (attempt) => (attempt === 1 ? " (КПЭ)" : ` (КПЭ ${attempt})`));
}

/** A free name for a sheet of the officer's own: «Выпуск 2025», else «Выпуск 2025 (2)», as Excel names copies. */
export function freeOwnName(wanted: string, taken: readonly string[]): string {
  return freeName(wanted, taken, (attempt) => ` (${attempt + 1})`);
}

/**
 * Which of the generated sheets to fill, when the officer copied one (a copy
 * keeps the marker): the one that still has our name, else the first.
 */
export function chooseOriginal<T extends { readonly name: string }>(
  candidates: readonly T[],
  ourName: string,
): T | null {
  const named = [ourName, freeSheetName(ourName, [ourName])];
  return candidates.find((sheet) => named.includes(sheet.name)) ?? candidates[0] ?? null;
}
