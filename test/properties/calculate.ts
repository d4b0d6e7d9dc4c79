/** What the properties look at: a whole calculation and its essence. */
import { count, type Calculated } from "../../src/app/calculate-workbook";
import { unusable } from "../../src/app/unusable";
import type { Results } from "../../src/engine/results";
import type { SheetGrid, WorkbookGrids } from "../../src/intake/grid";
import { readWorkbook, type ReadRequest } from "../../src/intake/read-workbook";
import { parseIso, serialOf } from "../../src/registry/date";

/** The class of 2025 has graduated. */
export const REQUEST: ReadRequest = { startYear: null, asOf: parseIso("2025-07-15"), today: serialOf(2026, 11, 23) };

/** The whole calculation; null when the workbook has nobody to count, which is an answer too. */
export function calculated(grids: WorkbookGrids, request: ReadRequest = REQUEST): Calculated | null {
  const registry = readWorkbook(grids, request);
  return unusable(registry) === null ? count(registry, grids) : null;
}

/** Every figure, a line each. */
export function figuresOf({ cells, academicYear }: Results): string[] {
  const lines = cells.map(({ indicator, category, cohort, numerator, denominator, unknown, value, status }) =>
    [indicator, category, cohort, numerator, denominator, unknown, value, status].join(" "),
  );
  return [academicYear, ...lines];
}

/** Every person as understood, without the place, in an order of its own. */
export function peopleOf({ people }: Results): string[] {
  const lines = people.map((person) =>
    [person.fullName, person.cohort, person.group, person.channel, person.forecast, person.bySpecialty, person.form, person.disability, person.atRisk, person.ais].join(" "),
  ); // prettier-ignore
  return lines.sort();
}

/** The sheets without those of the report. */
export function withSheets(grids: WorkbookGrids, sheets: readonly SheetGrid[]): WorkbookGrids {
  return { ...grids, sheets };
}
