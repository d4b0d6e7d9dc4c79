import type { CareerEvent, EventField } from "../../registry/event";
import type { Issue } from "../../registry/issue";
import type { ReportingPeriod } from "../../registry/registry";
import type { CellSource, RowSource } from "../../registry/source";
import { cellText, isEmptyCell } from "../cells/cell-text";
import { isFormulaError } from "../cells/formula-error";
import { readPlanItems } from "../cells/plan-item";
import type { Finding, Read } from "../cells/types";
import type { CellScalar, SheetGrid } from "../grid";
import { CELL_FINDINGS } from "../messages-cells";
import { EVENT_FINDINGS } from "../messages-events";
import { normalise } from "../normalise";
import type { Table, TableColumn, TableRow } from "../table/types";
import { readEventDate } from "./event-date";
import { readFigures, type FormattedCell } from "./figures";
import { readOnline, readTopics, speaksOfFair } from "./kind";
import { NOBODY, readOrganisers } from "./organisers";
import { readPartners } from "./partners";
import { readEventStatus } from "./status";

/** What events are read with. */
export interface EventContext {
  readonly period: ReportingPeriod;
  /** Serials count from 1904. */
  readonly date1904: boolean;
  /** Name of the college from «Настройки КПЭ»; may be empty. */
  readonly college: string;
}

/** A table with the sheet it stands on. */
export interface EventTable {
  readonly grid: SheetGrid;
  readonly table: Table<EventField>;
  /** Every row is a fair. */
  readonly ofFairs: boolean;
}

/** One row, read. */
export interface EventRowReading {
  readonly event: CareerEvent;
  readonly issues: readonly Issue[];
}

/** Reads one row of a table of events or fairs (workbooks D.5, rulings 13–16). */
export function readEventRow(from: EventTable, row: TableRow<EventField>, context: EventContext): EventRowReading {
  const cells = new RowCells(from, row);
  const issues: Issue[] = [];
  const take = <T>(field: EventField, { value, findings }: Read<T>): T => {
    issues.push(...findings.map((finding) => cells.issue(field, finding)));
    return value;
  };

  const title = cellText(cells.value("title"));
  const isFair = from.ofFairs || speaksOfFair(title) || speaksOfFair(cellText(cells.value("kind")));
  const status = take("status", readEventStatus(cells.value("status"), context));
  const dateCell = cells.value("date") ?? row.context.date?.text ?? null;
  const dateRead = readEventDate(dateCell, { date1904: context.date1904, startYear: context.period.startYear });
  // An event that was not held needs no date, and nothing is to be said about it.
  const date = status === "not-held" ? dateRead.value : take("date", dateRead);
  if (date === null && dateRead.findings.length === 0 && status !== "not-held" && cells.error("date") === null) {
    issues.push(cells.issue("date", EVENT_FINDINGS.dateMissing()));
  }
  // An empty cell is the centre; one that says something unknown is nobody (rulings 14c).
  const organisers =
    cells.error("organiser") === null
      ? take("organiser", readOrganisers(cells.value("organiser"), { isFair, title, college: context.college }))
      : NOBODY;
  const named = take("partners", readPartners(cells.partners(), { college: context.college }));
  const planItems = take("planItem", readPlanItems(cells.value("planItem"), context));
  const { figures, findings } = readFigures((field) => cells.formatted(field));
  issues.push(...findings.map(({ field, finding }) => cells.issue(field, finding)));
  issues.push(...cells.errors());
  const online = isFair || !isEmptyCell(cells.value("format")) ? readOnlineOf(cells) : { value: null, findings: [] };

  const event: CareerEvent = {
    id: `${from.grid.name}#${row.row}`,
    source: cells.source,
    cells: cells.sources(),
    isFair,
    title,
    date,
    status,
    planItems,
    organisers,
    // Who comes to a fair comes to hire (rulings 14h).
    partners: isFair && organisers.centre ? { ...named, employer: true } : named,
    topics: readTopics(cells.value("topic"), cells.value("title")),
    online: isFair ? take("format", online) : online.value,
    ...figures,
    organiserText: cellText(cells.value("organiser")),
    partnersText: cells.partners().map(({ cell }) => cellText(cell)).filter((text) => text !== "").join("; "),
  }; // prettier-ignore
  return { event, issues };
}

function readOnlineOf(cells: RowCells): Read<boolean | null> {
  return readOnline({
    format: cells.value("format"),
    formatHeader: cells.header("format"),
    kind: cells.value("kind"),
    title: cells.value("title"),
  });
}

/** The cells of one row by field. */
class RowCells {
  readonly source: RowSource;

  constructor(
    private readonly from: EventTable,
    private readonly row: TableRow<EventField>,
  ) {
    this.source = { sheet: from.grid.name, row: row.row };
  }

  /** The cell of a field; an error of a formula says nothing. */
  value(field: EventField): CellScalar {
    return this.at(this.from.table.fields.get(field));
  }

  /** The error of a formula in the cell of a field, «#N/A»; null when there is none. */
  error(field: EventField): string | null {
    return this.errorAt(this.from.table.fields.get(field));
  }

  /** What is to be said about the errors of formulas in columns that mean something. */
  errors(): readonly Issue[] {
    const { fields, further } = this.from.table;
    const columns = [...fields.values(), ...[...further.values()].flat()];
    return columns.flatMap((column) => {
      const error = this.errorAt(column);
      return error === null
        ? []
        : [{ ...CELL_FINDINGS.formulaError(error), source: { ...this.source, column: column.letters } }];
    });
  }

  header(field: EventField): string {
    return this.from.table.fields.get(field)?.header ?? "";
  }

  formatted(field: EventField): FormattedCell {
    const column = this.from.table.fields.get(field);
    const numberFormat = column && this.from.grid.numberFormats?.[this.row.index]?.[column.index];
    return { cell: this.at(column), numberFormat: numberFormat ?? null };
  }

  /** All partner columns, «Партнёры» and «Участие работодателя». */
  partners(): readonly { readonly cell: CellScalar; readonly header: string }[] {
    const first = this.from.table.fields.get("partners");
    const columns = [...(first ? [first] : []), ...(this.from.table.further.get("partners") ?? [])];
    return columns.map((column) => ({ cell: this.at(column), header: normalise(`${column.parent} ${column.header}`) }));
  }

  issue(field: EventField, finding: Finding): Issue {
    const column = this.from.table.fields.get(field);
    return { ...finding, source: { ...this.source, ...(column ? { column: column.letters } : {}) } };
  }

  sources(): Partial<Record<EventField, CellSource>> {
    const sources: Partial<Record<EventField, CellSource>> = {};
    for (const [field, { letters }] of this.from.table.fields) sources[field] = { ...this.source, column: letters };
    return sources;
  }

  private at(column: TableColumn<EventField> | undefined): CellScalar {
    return this.errorAt(column) === null ? this.typedAt(column) : null;
  }

  private errorAt(column: TableColumn<EventField> | undefined): string | null {
    const cell = this.typedAt(column);
    return isFormulaError(cell) ? cell.trim() : null;
  }

  private typedAt(column: TableColumn<EventField> | undefined): CellScalar {
    return column === undefined ? null : (this.row.cells[column.index] ?? null);
  }
}
