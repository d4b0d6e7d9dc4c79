/** What the invented officer types into the report between two runs. */
import type { Calculated } from "../../src/app/calculate-workbook";
import { BLOCK_MARKS } from "../../src/intake/summary/layout";
import { MARK_HEADERS } from "../../src/intake/plan-marks/columns";
import { OFFICER_HEADERS } from "../../src/intake/risk-list/columns";
import { formatRu, serialOf, type Serial } from "../../src/registry/date";
import type { CellModel, SheetKind, SheetModel } from "../../src/report/sheet-model";

/** A cell: the row in which `row` stands, under the header `column`. */
export interface Typed {
  readonly sheet: SheetKind;
  readonly row: string;
  readonly column: string;
  readonly value: string;
}

/** Marks of «План работы» with the day of the report that they are typed into. */
const MARKS: readonly (readonly [on: Serial, item: string, done: string, evidence: string])[] = [
  [serialOf(2024, 9, 1), "1.1", "да", "приказ № 00-О от 30.08.2024"],
  [serialOf(2024, 10, 1), "1.2", "10.09.2024", "сайт техникума, раздел ЦСТВ"],
  [serialOf(2024, 10, 1), "1.3", "выполнено", "приказ № 01-О"],
  [serialOf(2024, 11, 1), "1.4", "да", ""],
  [serialOf(2024, 11, 1), "2.1", "30.09.2024", "выгрузка АИС"],
  [serialOf(2025, 2, 1), "2.6", "28.01.2025", "выгрузка АИС"],
  [serialOf(2025, 3, 1), "2.7", "17.02.2025", ""],
  [serialOf(2025, 3, 1), "6.3/1", "да", "справка № 3"],
  [serialOf(2025, 7, 1), "6.3/2", "да", "справка № 7"],
  [serialOf(2025, 7, 1), "7.1", "20.06.2025", "отчёт на сайте"],
];

/** The note of October beside the first of the list. */
export const RISK_NOTE = "Обещал прийти с трудовой книжкой; мать просит звонить вечером";
/** The line of the block «Корректировка на следующий год». */
export const CORRECTION_LINE = "Договориться с двумя новыми предприятиями о практике группы ПК-231";

/** What is typed into the report of a day. */
export function typedOn(on: Serial, { results }: Calculated, snapshots: readonly Serial[]): readonly Typed[] {
  const marks = MARKS.filter(([day]) => day === on).flatMap(([, row, done, evidence]): readonly Typed[] => [
    { sheet: "план", row, column: MARK_HEADERS.done, value: done },
    ...(evidence === "" ? [] : [{ sheet: "план", row, column: MARK_HEADERS.evidence, value: evidence } as const]),
  ]);
  const monitored = snapshots.map((day) => formatRu(day)).join("; ");
  const monthly: Typed = { sheet: "план", row: "6.2", column: MARK_HEADERS.done, value: monitored };
  const first = results.people.find(({ id }) => id === results.targeted[0]?.person)?.fullName;
  const notes: readonly Typed[] =
    on === serialOf(2024, 10, 1) && first !== undefined
      ? [{ sheet: "риск", row: first, column: OFFICER_HEADERS.note, value: RISK_NOTE }]
      : [];
  return [...marks, monthly, ...notes];
}

/** The report with what was typed; a place that is not there is an error of the play. */
export function withTyped(models: readonly SheetModel[], typed: readonly Typed[]): readonly SheetModel[] {
  return typed.reduce<readonly SheetModel[]>(
    (sheets, cell) => sheets.map((model) => (model.kind === cell.sheet ? typeInto(model, cell) : model)),
    models,
  );
}

/** A line of the block of «Сводка», in its first empty row. */
export function withCorrectionLine(models: readonly SheetModel[], line: string): readonly SheetModel[] {
  return models.map((model) => {
    const row = model.rows.findIndex(
      ({ cells }) => cells[0]?.value === BLOCK_MARKS.row && (cells[1]?.value ?? null) === null,
    );
    return model.kind === "сводка" ? replaced(model, row, 1, line) : model;
  });
}

function typeInto(model: SheetModel, { row, column, value }: Typed): SheetModel {
  const head = model.rows.findIndex(({ cells }) => cells.some((cell) => cell.value === column));
  const under = model.rows[head]?.cells.findIndex((cell) => cell.value === column) ?? -1;
  const at = model.rows.findIndex(({ cells }, index) => index > head && cells.some((cell) => cell.value === row));
  return replaced(model, at, under, value);
}

function replaced(model: SheetModel, row: number, column: number, value: string): SheetModel {
  const cells = model.rows[row]?.cells;
  if (cells?.[column] === undefined) throw new RangeError(`${model.name}: no place for ${value}`);
  const typed = cells.map((cell, index): CellModel => (index === column ? { ...cell, value } : cell));
  return { ...model, rows: model.rows.map((line, index) => (index === row ? { ...line, cells: typed } : line)) };
}
