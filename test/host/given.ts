import { putCell } from "./model/access";
import { parseArea } from "./model/area";
import type { Visibility } from "./model/sheet";
import type { Workbook } from "./model/workbook";

/** A cell given to {@link createHost}: a value, or a formula with its value where it has one. */
export type GivenCell =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string; readonly value?: string | number | boolean }
  | { readonly value: string | number | boolean | null; readonly numberFormat: string };

/** A sheet given to {@link createHost}. */
export interface GivenSheet {
  readonly name: string;
  /** Rows of cells; nothing is coerced: «12» stays text. */
  readonly rows?: readonly (readonly GivenCell[])[];
  /** Where the first cell stands; A1 unless said. */
  readonly at?: string;
  readonly visibility?: Visibility;
  readonly tabColor?: string;
  /** Number formats by address: `{ "B2:B9": "dd.mm.yyyy" }`. */
  readonly numberFormats?: Readonly<Record<string, string>>;
  /** Merged areas by address. */
  readonly merged?: readonly string[];
  /** Sheet-scoped names: `{ ЦСТВ_лист: '="реестр"' }`. */
  readonly names?: Readonly<Record<string, string>>;
  readonly protected?: boolean;
}

/** Puts a given sheet at the end of a workbook. */
export function addGivenSheet(workbook: Workbook, given: GivenSheet): void {
  const sheet = workbook.add(given.name);
  sheet.visibility = given.visibility ?? "Visible";
  sheet.tabColor = given.tabColor ?? "";
  const corner = parseArea(given.at ?? "A1");
  if (corner === null) throw new RangeError(`No address: ${given.at ?? ""}`);
  (given.rows ?? []).forEach((row, down) => {
    row.forEach((cell, right) => {
      const [at, column] = [corner.row + down, corner.column + right];
      if (typeof cell !== "object" || cell === null) putCell(sheet, at, column, cell);
      else if ("formula" in cell) putCell(sheet, at, column, cell.value ?? null, cell.formula);
      else {
        putCell(sheet, at, column, cell.value);
        sheet.formats.set("NumberFormat", { row: at, column, rows: 1, columns: 1 }, cell.numberFormat);
      }
    });
  });
  for (const [address, format] of Object.entries(given.numberFormats ?? {})) {
    sheet.formats.set("NumberFormat", areaOf(address), format);
  }
  sheet.merged = (given.merged ?? []).map(areaOf);
  for (const [name, formula] of Object.entries(given.names ?? {})) {
    const place = workbook.locate(formula, sheet);
    const anchor = place?.area == null ? null : { sheet: place.sheet, area: place.area };
    if (anchor !== null) anchor.sheet.anchors.add(anchor);
    sheet.names.push({ id: `${sheet.id}${name}`, name, anchor, formula, comment: "", visible: true });
  }
}

/** The area of an address; throws a RangeError for anything else. */
export function areaOf(address: string): NonNullable<ReturnType<typeof parseArea>> {
  const parsed = parseArea(address);
  if (parsed === null) throw new RangeError(`No address: ${address}`);
  return parsed;
}
