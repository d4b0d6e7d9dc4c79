/** Columns of service: «Дата призыва», «Окончание службы», «Завершил службу» (rulings 9e, 19). */
import type { TypedDate } from "../../registry/date";
import { readChannel } from "../cells/channel";
import { isDashCell, isEmptyCell } from "../cells/cell-text";
import { readDate, type DateOptions } from "../cells/dates";
import type { Read } from "../cells/types";
import { readYesNo } from "../cells/yes-no";
import type { CellScalar } from "../grid";
import { normaliseHeader } from "../normalise";
import type { HeaderColumn } from "../table/types";
import type { FieldReader, TableCells } from "./table-cells";

/** When the service began and ended, and whether it is over. */
export interface Service {
  readonly start: TypedDate | null;
  readonly end: TypedDate | null;
  readonly completed: boolean;
}

const NO_SERVICE: Service = { start: null, end: null, completed: false };

/** Reads the columns of service of a table. */
export function serviceReader(cells: TableCells, options: DateOptions): FieldReader<Service> {
  const start = cells.field<TypedDate | null>("serviceStart", (cell) => readServiceDate(cell, options), null, null);
  const end = cells.field<TypedDate | null>("serviceEnd", (cell) => readServiceDate(cell, options), null, null);
  const noteColumn = cells.column("serviceNote");
  const note = cells.reader(noteColumn, (cell) => readNote(cell, noteColumn, options), NO_SERVICE, NO_SERVICE);
  return (row) => {
    const noted = note(row);
    return { start: start(row) ?? noted.start, end: end(row) ?? noted.end, completed: noted.completed };
  };
}

/** A date; yes/no answers in such a column («Призван: да») are no dates and need no remark. */
function readServiceDate(cell: CellScalar, options: DateOptions): Read<TypedDate | null> {
  if (isEmptyCell(cell) || isDashCell(cell)) return { value: null, findings: [] };
  const date = readDate(cell, options);
  return date.value === null && readYesNo(cell).value !== null ? { value: null, findings: [] } : date;
}

/** «Служба», «Армия», «Завершил службу»: words, yes/no, or a date. */
function readNote(cell: CellScalar, column: HeaderColumn | undefined, options: DateOptions): Read<Service> {
  if (isEmptyCell(cell) || isDashCell(cell)) return { value: NO_SERVICE, findings: [] };
  const saysCompleted = /заверш|отслуж|прош/.test(normaliseHeader(`${column?.parent ?? ""} ${column?.header ?? ""}`));
  const answer = readYesNo(cell).value;
  if (answer !== null) return { value: { ...NO_SERVICE, completed: answer && saysCompleted }, findings: [] };
  const words = readChannel(cell, { column: "status", taught: [], surname: null });
  if (words.serviceCompleted || words.serviceEnd !== null) {
    return { value: { start: null, end: words.serviceEnd, completed: words.serviceCompleted }, findings: [] };
  }
  const date = readDate(cell, options).value;
  if (date === null) return { value: NO_SERVICE, findings: [] };
  return { value: saysCompleted ? { start: null, end: date, completed: true } : NO_SERVICE, findings: [] };
}
