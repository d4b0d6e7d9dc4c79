/**
 * A workbook may be typed in many ways that say the same. Each kind of mess of
 * the spec (workbooks D.4) alone, and any of them together, must leave every
 * figure and every person as they are in the clean workbook.
 */
import fc from "fast-check";
import { calculateWorkbook } from "../../src/app/calculate-workbook";
import { calculate } from "../../src/engine/calculate";
import type { Results } from "../../src/engine/results";
import type { SheetGrid } from "../../src/intake/grid";
import { readWorkbook, type ReadRequest } from "../../src/intake/read-workbook";
import { normalise } from "../../src/intake/normalise";
import { parseIso, serialOf } from "../../src/registry/date";
import { MESSES, type Mess } from "./mess/mess";
import { graduates } from "./mess/truth";
import { workbook } from "./mess/workbook";
import { modelToGrid } from "../support/model-to-grid";

/** After the graduation of the last year and before it: a fact and a forecast. */
const DAYS = ["2025-07-15", "2025-02-10"] as const;
type Day = (typeof DAYS)[number];

function request(day: Day): ReadRequest {
  return { startYear: null, asOf: parseIso(day), today: serialOf(2026, 11, 23) };
}

function resultsOf(wanted: readonly Mess[], seed: number, day: Day): Results {
  const grids = workbook(wanted, seed);
  const sheets = wanted.includes("formerReport") ? [...grids.sheets, ...formerReport(wanted, day)] : grids.sheets;
  return calculate(readWorkbook({ ...grids, sheets }, request(day)));
}

/** The sheets of a former run, renamed. */
function formerReport(wanted: readonly Mess[], day: Day): SheetGrid[] {
  const { models } = calculateWorkbook(workbook(wanted.includes("wide") ? ["wide"] : [], 0), request(day));
  return models.map((model, index) => ({ ...modelToGrid(model), name: `${model.name} (${String(index + 2)})` }));
}

/** What must not change, a line for each figure and each person. */
function essence({ cells, people, academicYear }: Results): string[] {
  return [
    academicYear,
    ...cells.map((cell) => [cell.indicator, cell.category, cell.cohort, cell.numerator, cell.denominator, cell.unknown, cell.status].join(" ")), // prettier-ignore
    ...people.map((person) => [normalise(person.fullName), person.cohort, person.channel, person.forecast, person.bySpecialty, person.form, person.atRisk].join(" ")).sort(), // prettier-ignore
  ];
}

const cleanOnes = new Map<string, readonly string[]>();
function cleanEssence(wide: boolean, day: Day): readonly string[] {
  const key = `${day} ${String(wide)}`;
  const known = cleanOnes.get(key) ?? essence(resultsOf(wide ? ["wide"] : [], 0, day));
  cleanOnes.set(key, known);
  return known;
}

/** Nothing is lost and nothing is new beside the clean workbook. */
function expectSame(wanted: readonly Mess[], seed: number, day: Day): void {
  const clean = cleanEssence(wanted.includes("wide"), day);
  const found = essence(resultsOf(wanted, seed, day));
  expect({
    lost: clean.filter((line) => !found.includes(line)),
    added: found.filter((line) => !clean.includes(line)),
    lines: found.length,
  }).toEqual({ lost: [], added: [], lines: clean.length });
}

test.each([false, true])("the clean workbook is understood whole (a column per channel: %s)", (wide) => {
  const { people } = resultsOf(wide ? ["wide"] : [], 0, "2025-07-15");
  const found = people.map((person) => [normalise(person.fullName), person.cohort, person.channel ?? "", person.bySpecialty, person.form, person.disability, person.ais].join(" ")); // prettier-ignore
  const truth = graduates(!wide).map((person) => [normalise(`${person.surname} ${person.givenName} ${person.patronymic}`), person.cohort, person.code, person.bySpecialty, person.form, person.disability, person.ais].join(" ")); // prettier-ignore
  expect(found.sort()).toEqual(truth.sort());
});

describe.each(DAYS)("on %s", (day) => {
  test.each(MESSES)("%s alone changes nothing", (mess) => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expectSame([mess], seed, day);
      }),
      { seed: 20_250_715, numRuns: 6 },
    );
  });

  test("any mess together changes nothing", () => {
    fc.assert(
      fc.property(fc.subarray([...MESSES]), fc.integer(), (wanted, seed) => {
        expectSame(wanted, seed, day);
      }),
      { seed: 20_250_715, numRuns: 60 },
    );
  });
});
