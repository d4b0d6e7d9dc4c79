/** The officer's own workbook as it stands on a day of the year. */
import type { CellScalar } from "../../src/intake/grid";
import { endOfMonth, serialOf, type Serial } from "../../src/registry/date";
import { DEFAULT_SETTINGS, type Settings } from "../../src/registry/settings";
import { class2023 } from "../sample/class-2023";
import { class2024 } from "../sample/class-2024";
import { class2025 } from "../sample/class-2025";
import { SAMPLE_SETTINGS, settingsOfSample } from "../sample/settings";
import type { DrawnCell, DrawnSheet } from "../sample/sheet";
import { events, fairs, leftovers } from "../sample/side-sheets";
import { standingOn, type YearPlan } from "./edits";
import { sampleInJune, type YearPerson } from "./people";

import { FACT_WORDS, YEAR_ENDS_FOR_STUDENTS } from "./words";

/** Planned values and answers «есть/нет» came with the approved plan. */
const SETTINGS_FILLED = serialOf(2024, 10, 7);
/** The last event of the sample is only planned there; in July it has been held. */
const LAST_EVENT = "Итоговая встреча";

/** The sheets on a day. */
export function workbookOn(plan: YearPlan, day: Serial): readonly DrawnSheet[] {
  const people = standingOn(plan, day);
  const of = (cohort: number): YearPerson[] => people.filter((person) => person.cohort === cohort);
  const fact = (person: YearPerson): DrawnCell => FACT_WORDS[person.fact ?? ""] ?? null;
  return [
    class2023(of(2023)),
    class2024(of(2024)),
    class2025(of(2025), day >= YEAR_ENDS_FOR_STUDENTS ? fact : null),
    until(held(events(), day), 1, day),
    until(fairs(), 0, day),
    ...leftovers(sampleInJune()),
    settingsOfSample(settingsOn(day)),
  ];
}

/** The settings without отчётная дата: every run has its own. */
function settingsOn(day: Serial): Settings {
  const { plannedValues, checklist, numbers, ...entered } = SAMPLE_SETTINGS;
  return day < SETTINGS_FILLED
    ? { ...entered, plannedValues: {}, checklist: {}, numbers: DEFAULT_SETTINGS.numbers, asOf: null }
    : { ...entered, plannedValues, checklist, numbers, asOf: null };
}

/** Rows with a date up to the day; rows without one (titles, headers) stay. */
function until(sheet: DrawnSheet, column: number, day: Serial): DrawnSheet {
  const isThere = (row: readonly DrawnCell[]): boolean => {
    const date = dateOf(row[column] ?? null);
    return date === null || date <= day;
  };
  return { ...sheet, rows: sheet.rows.filter(isThere) };
}

function dateOf(cell: DrawnCell): number | null {
  const value: CellScalar = cell !== null && typeof cell === "object" ? cell.value : cell;
  if (typeof value === "number") return value;
  if (value === "декабрь 2024") return endOfMonth(2024, 12);
  const [day = NaN, month = NaN, year = NaN] = typeof value === "string" ? value.split(".").map(Number) : [];
  return Number.isInteger(day) && Number.isInteger(month) && Number.isInteger(year) ? serialOf(year, month, day) : null;
}

function held(sheet: DrawnSheet, day: Serial): DrawnSheet {
  const isOver = day >= YEAR_ENDS_FOR_STUDENTS;
  const mark = (row: DrawnCell[]): DrawnCell[] => (row.includes(LAST_EVENT) ? [...row.slice(0, -1), isOver ? "проведено" : "план"] : row); // prettier-ignore
  return { ...sheet, rows: sheet.rows.map(mark) };
}
