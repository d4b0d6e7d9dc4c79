/** The tables of «История КПЭ»: values of the cells, movement, where each person stood. */
import { shareDecimals } from "../engine/display";
import { movement, type Movement } from "../engine/movement";
import { byPlan, byYearAndId } from "../engine/snapshot";
import { personCode } from "../intake/history/codes";
import { overTypedKey, type KeptHistory } from "../intake/history/kept-history";
import { cellData, cellRowKey, personRowKey, readCellRowKey, readPersonRowKey, seenValue } from "../intake/history/layout"; // prettier-ignore
import { INDICATORS } from "../plan/plan";
import type { Serial } from "../registry/date";
import type { Snapshot, SnapshotCell, SnapshotPerson } from "../registry/snapshot";
import { cellOf } from "./layout";
import { HISTORY_MESSAGES } from "./messages-history";
import { typedCell } from "./settings-cells";
import type { CellModel } from "./sheet-model";

type CellPlaceOf = Pick<SnapshotCell, "indicator" | "cohort" | "category">;
type PersonOf = Pick<SnapshotPerson, "id" | "cohort">;

/** What is seen and what is hidden of each snapshot. */
type Values = readonly (readonly CellModel[])[];

const NOTHING: readonly CellModel[] = [cellOf(null, "listCentered")];

/** A row for every cell that any snapshot has, in the order of the plan. */
export function cellRowsOf(dates: readonly Snapshot[], kept: KeptHistory): readonly { readonly cell: CellPlaceOf; readonly values: Values }[] {
  const byDate = dates.map(({ cells }) => new Map(cells.map((cell) => [cellRowKey(cell), cell])));
  const places = new Map<string, SnapshotCell>();
  for (const { cells } of dates) for (const cell of cells) places.set(cellRowKey(cell), cell);
  for (const key of overTypedRows(kept)) {
    const place = readCellRowKey(key);
    if (place !== null && !places.has(key)) places.set(key, { ...place, ...NO_VALUE });
  }
  return [...places.values()].sort(byPlan).map((cell) => {
    const key = cellRowKey(cell);
    return { cell, values: dates.map(({ date }, at) => valueCells(byDate[at]?.get(key), key, date, kept)) };
  });
} // prettier-ignore

/** A row for every person that any snapshot has, by year and number. */
export function peopleRowsOf(dates: readonly Snapshot[], kept: KeptHistory): readonly { readonly person: PersonOf; readonly values: Values }[] {
  const byDate = dates.map(({ people }) => new Map(people.map((person) => [personRowKey(person), person])));
  const everybody = new Map<string, SnapshotPerson>();
  for (const { people } of dates) for (const person of people) everybody.set(personRowKey(person), person);
  for (const key of overTypedRows(kept)) {
    const person = readPersonRowKey(key);
    if (person !== null && !everybody.has(key)) everybody.set(key, { ...person, ...NOT_KNOWN });
  }
  return [...everybody.values()].sort(byYearAndId).map((person) => {
    const key = personRowKey(person);
    return { person, values: dates.map(({ date }, at) => personCells(byDate[at]?.get(key), key, date, kept)) };
  });
} // prettier-ignore

/** Counts of movement by snapshot; the first has nothing before it. */
export function movementRowsOf(dates: readonly Snapshot[]): readonly { readonly name: string; readonly label: string; readonly counts: readonly (number | null)[] }[] {
  const moves = dates.map((snapshot, at): Movement | null => {
    const before = dates[at - 1];
    return before === undefined ? null : movement(before, snapshot);
  });
  return MOVES.map((name) => ({
    name,
    label: HISTORY_MESSAGES.movement[name],
    counts: moves.map((move) => (move === null ? null : move[name].length)),
  }));
} // prettier-ignore

/** «4.1. Обратились в ЦЗН», its number alone, and the part of the plan it stands in. */
export function indicatorLabel(indicator: string): {
  readonly text: string;
  readonly number: string;
  readonly part: "key" | "general";
} {
  const record = INDICATORS.find(({ id }) => id === indicator);
  if (record === undefined) return { text: indicator, number: indicator, part: "general" };
  return { text: `${record.number}. ${record.shortName}`, number: `${record.number}.`, part: record.part };
}

const MOVES = ["changedChannel", "enteredRisk", "leftRisk", "added", "removed"] as const;

const NO_VALUE = { value: null, numerator: null, denominator: null, status: "no-data" } as const;
const NOT_KNOWN = { channel: null, basis: "actual", atRisk: "unknown" } as const;

function overTypedRows({ overTyped }: KeptHistory): readonly string[] {
  return [...overTyped.keys()].map((key) => key.slice(0, key.lastIndexOf("@")));
}

function valueCells(cell: SnapshotCell | undefined, key: string, date: Serial, kept: KeptHistory): readonly CellModel[] {
  const typed = kept.overTyped.get(overTypedKey(key, date));
  if (typed !== undefined) return [typedCell(typed.seen, "officerValue"), typedCell(typed.data, "text")];
  if (cell === undefined) return NOTHING;
  const seen = seenValue(cell.value);
  return [
    typeof seen === "number"
      ? { value: seen, style: "listNumber", numberFormat: valueFormat(cell) }
      : cellOf(seen, "listCentered"),
    cellOf(cellData(cell), "text"),
  ];
} // prettier-ignore

function personCells(person: SnapshotPerson | undefined, key: string, date: Serial, kept: KeptHistory): readonly CellModel[] {
  const typed = kept.overTyped.get(overTypedKey(key, date));
  if (typed !== undefined) return [typedCell(typed.seen, "officerValue"), typedCell(typed.data, "text")];
  return person === undefined ? NOTHING : [cellOf(personCode(person), "listCentered")];
} // prettier-ignore

/** As on «КПЭ»: the figure never says the opposite of the verdict, as far as the plan itself sets the value (rulings 26). */
function valueFormat({ indicator, category, numerator, denominator }: SnapshotCell): string {
  const record = INDICATORS.find(({ id }) => id === indicator);
  if (record?.unit !== "%" || numerator === null || denominator === null || denominator <= 0) {
    return record?.unit === "%" ? "0.0" : "0";
  }
  const plan = record.lines.find((line) => line.category === category)?.plan;
  const planned = plan !== undefined && "fixed" in plan ? { comparator: record.comparator, value: plan.fixed } : null;
  return `0.${"0".repeat(shareDecimals(numerator, denominator, planned))}`;
}
