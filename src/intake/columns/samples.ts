/** A few values of a column, as a person sees them in Excel. */
import type { ColumnUse } from "../../registry/column-use";
import { DAYS_FROM_1904, formatRu, serialOf, type Serial } from "../../registry/date";
import type { EventField } from "../../registry/event";
import type { GraduateField } from "../../registry/graduate";
import { columnIndex } from "../../registry/source";
import { cellText } from "../cells/cell-text";
import type { CellScalar, SheetGrid } from "../grid";
import { isFilled } from "../table/cells";
import type { HeaderColumn, Table } from "../table/types";

/** So many different values are enough to tell what a column holds. */
const MOST_SAMPLES = 3;
/** So many rows are looked at: a sheet may have 100,000. */
const MOST_ROWS = 200;
const LONGEST_SAMPLE = 40;

/** Fields whose numbers are days. */
const DATE_FIELDS: ReadonlySet<string> = new Set<GraduateField | EventField>([
  "hireDate",
  "serviceStart",
  "serviceEnd",
  "dismissalDate",
  "birthDate",
  "referral",
  "updatedOn",
  "date",
]);

/** Outside these a number in a column of dates is a year, a count, a slip. */
const EARLIEST = serialOf(1930, 1, 1);
const LATEST = serialOf(2100, 12, 31);

/** What the values are read with. */
export interface SampleOptions {
  /** The whole sheet, for its number formats. */
  readonly grid: SheetGrid;
  /** Serials count from 1904. */
  readonly date1904: boolean;
  readonly field: ColumnUse["field"];
  /** What may be seen of a value; see `discreetly`. */
  readonly show: (cell: CellScalar, shown: string) => string;
}

/**
 * Up to three different values of the first 200 records: dates as 01.06.2025,
 * numbers with a comma, each at most 40 letters with «…» at the end.
 */
export function samplesOf<F extends string>(
  { rows }: Pick<Table<F>, "rows">,
  column: HeaderColumn,
  options: SampleOptions,
): readonly string[] {
  // `column.index` counts within the table, which may be one of two beside each other.
  const formatColumn = columnIndex(column.letters) - options.grid.firstColumn;
  const seen = new Set<CellScalar>();
  const samples = new Set<string>();
  for (let at = 0; at < Math.min(rows.length, MOST_ROWS) && samples.size < MOST_SAMPLES; at += 1) {
    const row = rows[at];
    const cell = row?.cells[column.index] ?? null;
    if (row === undefined || !isFilled(cell) || seen.has(cell)) continue;
    seen.add(cell);
    const format = options.grid.numberFormats?.[row.index]?.[formatColumn] ?? "";
    samples.add(shortened(options.show(cell, shownText(cell, format, options))));
  }
  return [...samples];
}

function shownText(cell: CellScalar, format: string, { field, date1904 }: SampleOptions): string {
  if (typeof cell !== "number") return cellText(cell);
  if (DATE_FIELDS.has(field ?? "") || isDateFormat(format)) {
    const serial = Math.floor(cell) + (date1904 ? DAYS_FROM_1904 : 0);
    if (serial >= EARLIEST && serial <= LATEST) return formatRu(serial as Serial);
  }
  // 15 digits are what Excel shows of a number; more is noise of the binary form.
  return String(Number(cell.toPrecision(15))).replace(".", ",");
}

/** «dd.mm.yyyy», «[$-419]mmmm yyyy;@»; not «0.00», «h:mm», «0" д."». */
function isDateFormat(format: string): boolean {
  return /[dy]|m{3}/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, "").replace(/general|standard/gi, ""));
}

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length > LONGEST_SAMPLE
    ? `${letters
        .slice(0, LONGEST_SAMPLE - 1)
        .join("")
        .trimEnd()}…`
    : text;
}
