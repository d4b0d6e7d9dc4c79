/** From the parts of a formula to its text: the sheets it speaks of may have other names than ours. */
import { SHEET_NAMES, type CellModel, type FormulaPart, type SheetKind, type SheetModel } from "./sheet-model";

/** The formula of a cell without «=»; sheets without a name among `names` have the one they are made with. */
export function formulaText(
  parts: readonly FormulaPart[],
  names: ReadonlyMap<SheetKind, string> = new Map<SheetKind, string>(),
): string {
  return parts.map((part) => (typeof part === "string" ? part : reference(names.get(part.sheet) ?? SHEET_NAMES[part.sheet]))).join(""); // prettier-ignore
}

/** The models with the present names of the sheets in their formulas. */
export function withSheetNames<Model extends SheetModel>(model: Model, names: ReadonlyMap<SheetKind, string>): Model {
  const named = (cell: CellModel): CellModel =>
    cell.live === undefined ? cell : { ...cell, live: [formulaText(cell.live, names)] };
  if (!hasFormulas(model)) return model;
  return { ...model, rows: model.rows.map((row) => ({ ...row, cells: row.cells.map(named) })) };
}

/** Whether a sheet has live formulas. */
export function hasFormulas({ rows }: Pick<SheetModel, "rows">): boolean {
  return rows.some(({ cells }) => cells.some(({ live }) => live !== undefined));
}

/** «'Настройки КПЭ'!», apostrophes doubled. */
function reference(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}
