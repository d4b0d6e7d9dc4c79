/** Reads sheets built in code, with what most tests of people want to know. */
import type { SheetGrid } from "../../src/intake/grid";
import { readWorkbook, type ReadRequest } from "../../src/intake/read-workbook";
import { serialOf } from "../../src/registry/date";
import type { Graduate } from "../../src/registry/graduate";
import type { Issue } from "../../src/registry/issue";
import type { Registry } from "../../src/registry/registry";
import { workbook } from "./grid";

/** The day on which the tests run unless they say otherwise: after the graduation of 2025. */
export const TODAY = serialOf(2025, 8, 1);

/** Reads the sheets; year and date come from the data and {@link TODAY}. */
export function read(sheets: readonly SheetGrid[], request: Partial<ReadRequest> = {}): Registry {
  return readWorkbook(workbook(...sheets), { startYear: null, asOf: null, today: TODAY, ...request });
}

/** The only person of the sheets. */
export function onlyPerson(sheets: readonly SheetGrid[], request: Partial<ReadRequest> = {}): Graduate {
  const { graduates } = read(sheets, request);
  const [person] = graduates;
  if (person === undefined || graduates.length > 1) throw new Error(`${graduates.length} people instead of one`);
  return person;
}

/** Issues with a code. */
export function issuesOf({ issues }: Registry, code: string): Issue[] {
  return issues.filter((issue) => issue.code === code);
}

/** What is known of everybody, in an order of its own: for comparing two readings. */
export function summary({ graduates }: Registry): string[] {
  return graduates
    .map(({ id, fullName, cohort, group, status, forecast, bySpecialty, disability }) =>
      [id, fullName, cohort, group, status.code, status.state, forecast.code, bySpecialty, disability].join("|"),
    )
    .sort();
}
