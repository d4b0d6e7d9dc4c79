import * as fc from "fast-check";
import { OFFICER_HEADERS, OWN_HEADERS } from "../../src/intake/risk-list/columns";
import { readRiskNotes } from "../../src/intake/risk-list/read-notes";
import type { SheetGrid } from "../../src/intake/grid";
import { riskSheet } from "../../src/report/risk-sheet";
import type { SheetModel } from "../../src/report/sheet-model";
import { columnBy, gridOfModel, placeOf, withValues } from "../support/model-grid";
import {
  inventedGraduate,
  inventedPerson,
  inventedRegistry,
  inventedResults,
  inventedTarget,
} from "../support/results";

const NAMES = ["Образцов Пример", "Выдуманная Вера", "Небывалый Глеб"];

/** People of whom every third is a namesake in the same group. */
const PEOPLE = Array.from({ length: 9 }, (_, index) =>
  inventedPerson({ id: `id-${index}`, fullName: NAMES[index % 3] ?? "", cohort: 2023 + (index % 2), group: "Т-1" }),
);

/** The list with the people of the given numbers on it, in that order. */
function sheet(listed: readonly number[], former: SheetGrid | null, present = PEOPLE): SheetModel {
  const people = present.filter(({ id }) => PEOPLE.some((person) => person.id === id));
  return riskSheet(
    inventedResults({
      people,
      targeted: listed.flatMap((index) => {
        const person = people.find(({ id }) => id === `id-${index}`);
        return person === undefined ? [] : [inventedTarget({ person: person.id })];
      }),
    }),
    inventedRegistry({ graduates: people.map((person) => inventedGraduate(person)) }),
    former === null ? null : readRiskNotes(former, false),
  );
}

const everybody = PEOPLE.map((_, index) => index);
const someList = fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { maxLength: 9 });
const headers = [...Object.values(OFFICER_HEADERS), "Свой столбец"];

/** A note: unique, so that it can be found again, with what people type around it. */
const notes = fc.array(
  fc.record({
    person: fc.integer({ min: 0, max: 8 }),
    header: fc.constantFrom(...headers),
    text: fc.stringMatching(/^[=+\-@а-я0-9 «»]{0,8}$/),
  }),
  { minLength: 1, maxLength: 12 },
);

/** Types the notes under their headers; the officer's own column is added on the right. */
function type(
  grid: SheetGrid,
  typed: readonly { person: number; header: string; text: string }[],
): [SheetGrid, string[]] {
  const { row } = placeOf(grid, OWN_HEADERS.fullName);
  const values = grid.values.map((cells, index) => [...cells, index === row ? "Свой столбец" : null]);
  const texts = new Map<string, string>();
  typed.forEach(({ person, header, text }, index) => {
    const at = values.findIndex((cells) => cells[0] === `id-${person}`);
    const column = values[row]?.indexOf(header) ?? -1;
    const note = `${text}#${index}`;
    const cells = values[at];
    if (cells === undefined || column < 0) return;
    cells[column] = note;
    texts.set(`${at}|${column}`, note);
  });
  return [withValues(grid, values), [...texts.values()]];
}

test("every note the officer typed is found again, whoever leaves, returns or changes place", () => {
  fc.assert(
    fc.property(notes, fc.array(someList, { minLength: 1, maxLength: 4 }), (typed, lists) => {
      const [first, texts] = type(gridOfModel(sheet(everybody, null)), typed);
      let former = first;
      for (const listed of lists) {
        former = gridOfModel(sheet(listed, former));
        const found = former.values.flat();
        for (const text of texts) expect(found.filter((value) => value === text)).toHaveLength(1);
      }
    }),
    { numRuns: 60 },
  );
});

test("a note stays with the person it was typed for", () => {
  fc.assert(
    fc.property(notes, someList, (typed, listed) => {
      const [former] = type(gridOfModel(sheet(everybody, null)), typed);
      const before = former.values;
      const column = before[placeOf(former, OWN_HEADERS.fullName).row]?.indexOf("Свой столбец") ?? -1;
      const after = columnBy(sheet(listed, former), OWN_HEADERS.id, "Свой столбец");
      for (const cells of before) {
        const note = cells[column];
        if (typeof note === "string" && note !== "Свой столбец") expect(after.get(String(cells[0]))).toBe(note);
      }
    }),
    { numRuns: 60 },
  );
});

test("people who leave the workbook take no note with them", () => {
  fc.assert(
    fc.property(notes, fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { maxLength: 8 }), (typed, gone) => {
      const [former, texts] = type(gridOfModel(sheet(everybody, null)), typed);
      const present = PEOPLE.filter((_, index) => !gone.includes(index));
      const found = gridOfModel(sheet(everybody, former, present)).values.flat();
      for (const text of texts) expect(found).toContain(text);
    }),
    { numRuns: 60 },
  );
});

test("a second run without changes is the same sheet", () => {
  fc.assert(
    fc.property(notes, someList, (typed, listed) => {
      const [former] = type(gridOfModel(sheet(everybody, null)), typed);
      const once = sheet(listed, former);
      expect(gridOfModel(sheet(listed, gridOfModel(once))).values).toEqual(gridOfModel(once).values);
    }),
    { numRuns: 40 },
  );
});
