/** «Колледжи»: a table with a row for every college and cell, for filters and pivot tables. */
import type { CollegeNumbers } from "../engine/region";
import type { RegionFile } from "../engine/region-file";
import type { ResultCell } from "../engine/results";
import type { IndicatorLine, IndicatorRecord } from "../plan/indicator";
import { INDICATORS } from "../plan/plan";
import { formatAcademicYear } from "../registry/registry";
import { hasNoObligation, plannedText } from "./kpi-rows";
import { cellOf } from "./layout";
import { KPI_MESSAGES, STATUS_WORDS } from "./messages";
import { REGION_MESSAGES as WORDS } from "./messages-region";
import { categoryWord, countCell, regionPrint, valueCell } from "./region-sheet-parts";
import { fittedRow, linesHeight } from "./row-height";
import type { CellModel, FileSheetModel } from "./sheet-model";
import { STYLES, DATE_FORMAT } from "./styles";

/** A row: whose, of which indicator, and the cell. */
interface CollegeRow {
  readonly numbers: CollegeNumbers;
  readonly record: IndicatorRecord;
  readonly line: IndicatorLine;
  readonly cell: ResultCell;
}

const HEADS = WORDS.collegeHeads;

const COLUMNS: readonly { readonly head: string; readonly width: number; readonly cell: (row: CollegeRow) => CellModel }[] = [
  { head: HEADS.college, width: 30, cell: ({ numbers }) => cellOf(numbers.college, "listText") },
  { head: HEADS.file, width: 24, cell: ({ numbers }) => cellOf(numbers.file, "listText") },
  { head: HEADS.year, width: 11, cell: ({ numbers }) => cellOf(formatAcademicYear(numbers.startYear), "listCentered") },
  { head: HEADS.asOf, width: 11.5, cell: ({ numbers }) => ({ ...cellOf(numbers.asOf, "listNumber"), numberFormat: DATE_FORMAT }) },
  { head: HEADS.number, width: 9, cell: ({ record }) => cellOf(WORDS.numberOf(record.number, record.part), "listCentered") },
  { head: HEADS.indicator, width: 38, cell: ({ record }) => cellOf(record.shortName, "listProse") },
  { head: HEADS.category, width: 18, cell: ({ line }) => cellOf(categoryWord(line.category), "listProse") },
  { head: HEADS.cohort, width: 10, cell: ({ cell }) => cell.cohort === null ? cellOf(WORDS.wholeYear, "listCentered") : cellOf(cell.cohort, "listNumber") },
  { head: HEADS.basis, width: 9.5, cell: ({ cell }) => cellOf(cell.basis === null ? KPI_MESSAGES.noCell : WORDS.basis[cell.basis], "listCentered") },
  { head: HEADS.plan, width: 12, cell: ({ record, line, cell }) => cellOf(plannedText(record, line.plan, cell.plan), "listCentered") },
  { head: HEADS.numerator, width: 10.5, cell: ({ cell }) => countCell(cell.numerator, "listNumber") },
  { head: HEADS.denominator, width: 12, cell: ({ cell }) => countCell(cell.denominator, "listNumber") },
  { head: HEADS.unknown, width: 11, cell: ({ cell }) => countCell(cell.unknown, "listNumber") },
  { head: HEADS.value, width: 11, cell: ({ record, cell }) => valueCell(record, cell, "listNumber") },
  { head: HEADS.unit, width: 9, cell: ({ record }) => cellOf(record.unit, "listCentered") },
  { head: HEADS.status, width: 18, cell: statusCell },
  { head: HEADS.gap, width: 12, cell: ({ cell }) => countCell(cell.gap, "listNumber") },
]; // prettier-ignore

/** The sheet «Колледжи». */
export function collegesSheet(files: readonly RegionFile[]): FileSheetModel {
  const widths = COLUMNS.map(({ width }) => ({ width }));
  const head = fittedRow(
    COLUMNS.map((column) => cellOf(column.head, "listHead")),
    // Excel's filter button takes the right end of a heading.
    widths.map(({ width }) => ({ width: Math.max(width - 3, 4) })),
  );
  const read = files.flatMap((file) => (file.state === "read" ? rowsOf(file.numbers) : []));
  const rows =
    read.length === 0
      ? [{ cells: COLUMNS.map(() => cellOf(WORDS.noRows, "listProse")), height: linesHeight(1, STYLES.listProse.fontSize) }] // prettier-ignore
      : read.map((row) => fittedRow(COLUMNS.map(({ cell }) => cell(row)), widths)); // prettier-ignore
  return {
    name: WORDS.sheets.colleges,
    columns: widths,
    rows: [head, ...rows],
    freeze: { rows: 1, columns: 1 },
    filter: null,
    validations: [],
    print: regionPrint({ from: 0, to: 0 }),
    tabColor: "#548235",
    table: { name: WORDS.collegesTable, area: { row: 0, column: 0, rows: rows.length + 1, columns: COLUMNS.length } },
  };
}

function rowsOf(numbers: CollegeNumbers): readonly CollegeRow[] {
  return numbers.cells.flatMap((cell): readonly CollegeRow[] => {
    const record = INDICATORS.find(({ id }) => id === cell.indicator);
    const line = record?.lines.find(({ category }) => category === cell.category);
    return record === undefined || line === undefined ? [] : [{ numbers, record, line, cell: { ...cell, notes: [] } }];
  });
}

function statusCell({ record, cell }: CollegeRow): CellModel {
  if (hasNoObligation(record) && typeof cell.value === "number") {
    return cellOf(WORDS.verdicts["no-obligation"], "listCentered");
  }
  return cellOf(STATUS_WORDS[cell.status], "listCentered");
}
