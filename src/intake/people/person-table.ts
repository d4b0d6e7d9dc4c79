/** One table of graduates: every row becomes a person, or an issue says why not (spec: workbooks D.3). */
import type { GraduateField } from "../../registry/graduate";
import type { Issue } from "../../registry/issue";
import type { Settings } from "../../registry/settings";
import { quoteForIssue } from "../cells/quote";
import { PEOPLE_FINDINGS } from "../messages-people";
import { SHEET_FINDINGS } from "../messages-sheets";
import { isFilled } from "../table/cells";
import type { Table, TableRow } from "../table/types";
import { belongingReader } from "./belonging-cells";
import { CellPlaces } from "./cell-places";
import { factReader } from "./fact-cells";
import type { PersonRow } from "./facts";
import { nameReader } from "./name-cells";
import type { SheetContext } from "./sheet-context";
import { placeOf, type ChannelOfRow } from "./status-cells";
import { TableCells } from "./table-cells";
import { channelsOf } from "./table-channels";

/** What a table is read with. */
export interface TableContext {
  readonly sheet: string;
  readonly context: SheetContext;
  readonly taught: Settings["taught"];
  readonly date1904: boolean;
}

/** The people of a table and what is to be said about its cells. */
export interface PeopleOfTable {
  readonly rows: readonly PersonRow[];
  readonly issues: readonly Issue[];
}

type Row = TableRow<GraduateField>;

/** Reads every row of a table. */
export function readPeopleTable(table: Table<GraduateField>, from: TableContext): PeopleOfTable {
  const cells = new TableCells(from.sheet, table);
  const channels = channelsOf(table, from.taught);
  const name = nameReader(cells);
  const belonging = belongingReader(cells, from.context, from);
  const facts = factReader(cells, from);
  const places = new CellPlaces(cells, channels);
  const rows: PersonRow[] = [];
  for (const row of table.rows) {
    const person = name(row);
    if (person === null) {
      const text = places.nameText(row);
      cells.report(PEOPLE_FINDINGS.nameNotUnderstood(quoteForIssue(text)), row.row, places.nameColumn);
      continue;
    }
    const status = underHeading(channels.status(row, person.surnameKey), row);
    const forecast = channels.forecast(row, person.surnameKey);
    const belongs = belonging.read(row);
    rows.push({
      source: { sheet: from.sheet, row: row.row },
      facts: facts(row, {
        name: person,
        cohort: belongs.cohort,
        group: belongs.group,
        specialty: belongs.specialty,
        form: belongs.form,
        formAssumed: belongs.formAssumed,
        status: status.reading,
        statusWords: status.words,
        forecast: forecast.reading,
        forecastWords: forecast.words,
        forecastFrom: channels.forecastFrom,
        serviceEnd: status.serviceEnd,
        serviceCompleted: status.serviceCompleted,
      }),
      cells: places.of(row, belongs.cells, { status, forecast }),
      available: places.available(belongs.cells, from.context),
      isFilled: (field) => isFilled(cells.cell(field, row)) || isAnyFilled(table, field, row),
      statusIssues: issuesOf(status, from.sheet, row),
      forecastIssues: issuesOf(forecast, from.sheet, row),
    });
  }
  for (const { header } of belonging.merged) {
    cells.issues.push({ ...SHEET_FINDINGS.filledDown(header), source: { sheet: from.sheet, row: table.headerRow } });
  }
  return { rows, issues: cells.issues };
}

/** A heading «Отчислены» over the row speaks where its own cell is silent (rulings 22). */
function underHeading(status: ChannelOfRow, { context }: Row): ChannelOfRow {
  const text = context.status?.text;
  if (text === undefined || status.reading.state !== "empty") return status;
  return { ...status, reading: { state: "known", code: "not_graduate", text } };
}

function isAnyFilled(table: Table<GraduateField>, field: GraduateField, row: Row): boolean {
  return (table.further.get(field) ?? []).some(({ index }) => isFilled(row.cells[index]));
}

function issuesOf({ findings, column }: ChannelOfRow, sheet: string, row: Row): readonly Issue[] {
  if (findings.length === 0) return NO_ISSUES;
  const source = column === null ? { sheet, row: row.row } : placeOf(sheet, row.row, column);
  return findings.map((finding) => ({ ...finding, source }));
}

const NO_ISSUES: readonly Issue[] = [];
