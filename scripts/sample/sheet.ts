/** A sheet of the sample as it is drawn by hand: cells, merged areas, widths. */

/** A drawn cell; a plain value, or one with its look. */
export type DrawnCell = DrawnValue | { readonly value: DrawnValue; readonly look: Look };

/** What stands in a cell. */
export type DrawnValue = string | number | boolean | null;

/** The looks that a college's own workbook has. */
export interface Look {
  readonly bold?: true;
  readonly fill?: string;
  readonly center?: true;
  readonly numberFormat?: string;
  readonly border?: true;
  readonly wrap?: true;
}

/** A whole sheet. Areas are rows and columns counted from 0, inclusive. */
export interface DrawnSheet {
  readonly name: string;
  readonly rows: DrawnCell[][];
  readonly merges: { readonly startRow: number; readonly startCol: number; readonly endRow: number; readonly endCol: number }[]; // prettier-ignore
  readonly widths: readonly number[];
  readonly hidden?: true;
  /** The kind of a generated sheet, for its marker. */
  readonly marker?: string;
  /** Columns counted from 0 that are hidden. */
  readonly hiddenColumns?: readonly number[];
}

/** A header cell. */
export function head(value: string): DrawnCell {
  return { value, look: { bold: true, fill: "FFD9E1F2", center: true, border: true, wrap: true } };
}

/** A day shown as dd.mm.yyyy. */
export function day(serial: number | null): DrawnCell {
  return serial === null ? null : { value: serial, look: { numberFormat: "dd.mm.yyyy" } };
}

/** A line of a title above the table. */
export function title(value: string): DrawnCell[] {
  return [{ value, look: { bold: true } }];
}
