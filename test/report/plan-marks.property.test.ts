import * as fc from "fast-check";
import { calculate } from "../../src/engine/calculate";
import { prepare } from "../../src/engine/calculation";
import type { CellScalar, SheetGrid } from "../../src/intake/grid";
import { MARK_HEADERS, PLAN_HEADERS } from "../../src/intake/plan-marks/columns";
import { readPlanNotes } from "../../src/intake/plan-marks/read-plan-notes";
import { CALENDAR_LINES } from "../../src/plan/calendar-lines";
import { planSheet } from "../../src/report/plan-sheet";
import type { SheetModel } from "../../src/report/sheet-model";
import { registryOf } from "../support/graduate";
import { gridOfModel, placeOf, withValues } from "../support/model-grid";

const YEARS = [2023, 2024, 2025];
const CALCULATIONS = new Map(
  YEARS.map((startYear) => {
    const registry = registryOf({ startYear, asOf: `${startYear + 1}-03-10` });
    return [startYear, { results: calculate(registry), calculation: prepare(registry) }] as const;
  }),
);

function sheet(startYear: number, former: SheetGrid | null): SheetModel {
  const made = CALCULATIONS.get(startYear);
  if (made === undefined) throw new RangeError(`${startYear}`);
  return planSheet(made.results, made.calculation, former === null ? null : readPlanNotes(former, false));
}

const OWN = "Свой столбец";

/** What may happen to the sheet between two recalculations. */
type Step =
  | { readonly do: "note"; readonly line: number; readonly header: string; readonly text: string }
  | { readonly do: "row"; readonly after: number; readonly text: string }
  | { readonly do: "shuffle"; readonly seed: number }
  | { readonly do: "copy"; readonly line: number; readonly text: string }
  | { readonly do: "year"; readonly year: number };

const line = fc.integer({ min: 0, max: CALENDAR_LINES.length - 1 });
const text = fc.stringMatching(/^[=+\-@а-я0-9 «»]{0,8}$/);
const steps = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant("note" as const),
      line,
      header: fc.constantFrom(MARK_HEADERS.done, MARK_HEADERS.evidence, OWN),
      text,
    }),
    fc.record({ do: fc.constant("row" as const), after: line, text }),
    fc.record({ do: fc.constant("shuffle" as const), seed: fc.nat() }),
    fc.record({ do: fc.constant("copy" as const), line, text }),
    fc.record({ do: fc.constant("year" as const), year: fc.constantFrom(...YEARS) }),
  ),
  { minLength: 1, maxLength: 9 },
) as fc.Arbitrary<readonly Step[]>;

/** The sheet with the officer's own column at its right. */
function withOwnColumn(grid: SheetGrid): (readonly CellScalar[])[] {
  const { row } = placeOf(grid, PLAN_HEADERS.wording);
  if (grid.values[row]?.includes(OWN) === true) return [...grid.values];
  return grid.values.map((cells, index) => [...cells, index === row ? OWN : null]);
}

/** A typed row's own words are read as words: spaces alone are not kept. */
function spaced(words: string): string {
  return words.trim().replace(/ +/g, " ");
}

/** Plays a step; gives the grid and the text that must be found again, and what it replaced. */
function play(
  grid: SheetGrid,
  step: Exclude<Step, { do: "year" }>,
  number: number,
): [SheetGrid, string | null, CellScalar] {
  const values = withOwnColumn(grid).map((cells) => [...cells]);
  const { row: head, column: keyColumn } = placeOf(grid, PLAN_HEADERS.key);
  const header = values[head] ?? [];
  const find = (index: number): number =>
    values.findIndex((cells, row) => row > head && cells[keyColumn] === CALENDAR_LINES[index]?.key);
  if (step.do === "note") {
    const cells = values[find(step.line)];
    const column = header.indexOf(step.header);
    if (cells === undefined || column < 0) return [grid, null, null];
    const replaced = cells[column] ?? null;
    cells[column] = `${step.text}#${number}`;
    return [withValues(grid, values), `${step.text}#${number}`, replaced];
  }
  if (step.do === "row") {
    const typed = header.map((name): CellScalar =>
      name === PLAN_HEADERS.wording ? `${spaced(step.text)}#${number}` : null,
    );
    values.splice(find(step.after) + 1, 0, typed);
    return [withValues(grid, values), `${spaced(step.text)}#${number}`, null];
  }
  if (step.do === "copy") {
    const at = find(step.line);
    const column = header.indexOf(MARK_HEADERS.evidence);
    const copy = (values[at] ?? []).map((cell, index) => (index === column ? `${step.text}#${number}` : index > header.indexOf(PLAN_HEADERS.events) ? null : cell)); // prettier-ignore
    values.splice(at + 1, 0, copy);
    return [withValues(grid, values), `${step.text}#${number}`, null];
  }
  const body = values.splice(head + 1);
  const ranked = body.map((cells, index) => ({ cells, rank: (Math.imul(index + 1, step.seed * 2 + 1) >>> 0) % 997 }));
  ranked.sort((a, b) => a.rank - b.rank);
  return [withValues(grid, [...values, ...ranked.map(({ cells }) => cells)]), null, null];
}

test("whatever the officer writes is found once, whoever sorts, adds rows, copies them or changes the year", () => {
  fc.assert(
    fc.property(steps, (history) => {
      let year = 2024;
      let grid = gridOfModel(sheet(year, null));
      const expected = new Set<string>();
      history.forEach((step, number) => {
        if (step.do === "year") year = step.year;
        else {
          const [next, written, replaced] = play(grid, step, number);
          grid = next;
          if (written !== null) expected.add(written);
          if (typeof replaced === "string") expected.delete(replaced);
        }
        grid = gridOfModel(sheet(year, grid));
        const found = grid.values.flat();
        for (const one of expected) expect(found.filter((value) => value === one)).toHaveLength(1);
      });
    }),
    { numRuns: 30 },
  );
});

test("a mark goes away with its year and comes back to its item with it", () => {
  fc.assert(
    fc.property(line, text, fc.constantFrom(2023, 2025), (index, note, other) => {
      const first = gridOfModel(sheet(2024, null));
      const [marked] = play(first, { do: "note", line: index, header: MARK_HEADERS.evidence, text: note }, 1);
      const away = gridOfModel(sheet(other, marked));
      const back = gridOfModel(sheet(2024, away));
      const { row: head, column } = placeOf(back, MARK_HEADERS.evidence);
      const keyColumn = placeOf(back, PLAN_HEADERS.key).column;
      const key = CALENDAR_LINES[index]?.key;
      const cells = (grid: SheetGrid): readonly CellScalar[] =>
        grid.values.slice(head + 1).find((row) => row[keyColumn] === key) ?? [];
      expect(cells(away)[column]).toBeNull();
      expect(cells(back)[column]).toBe(`${note}#1`);
    }),
    { numRuns: 30 },
  );
});

test("a second run without changes is the same sheet", () => {
  const first = gridOfModel(sheet(2024, null));
  const [marked] = play(first, { do: "note", line: 3, header: OWN, text: "приказ" }, 1);
  const [more] = play(marked, { do: "row", after: 5, text: "своя строка" }, 2);
  const once = gridOfModel(sheet(2025, more));
  expect(gridOfModel(sheet(2025, once)).values).toEqual(once.values);
});
