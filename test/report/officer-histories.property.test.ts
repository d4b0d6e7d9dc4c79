/**
 * Nothing the officer wrote into «Группа риска» is lost, whatever happens to
 * the workbook between recalculations: random histories against a model that
 * only remembers who was noted what.
 */
import * as fc from "fast-check";
import { calculateWorkbook } from "../../src/app/calculate-workbook";
import type { CellScalar, SheetGrid } from "../../src/intake/grid";
import { OFFICER_HEADERS, OWN_HEADERS } from "../../src/intake/risk-list/columns";
import { serialOf } from "../../src/registry/date";
import type { SheetModel } from "../../src/report/sheet-model";
import { gridOfModel, placeOf, withValues } from "../support/model-grid";

jest.setTimeout(120_000);

/** A made-up СНИЛС with a right checksum. */
function snilsOf(index: number): string {
  const digits = `90000000${index}`;
  const sum = Array.from(digits).reduce((total, digit, at) => total + Number(digit) * (9 - at), 0);
  return `${digits}${String(sum < 100 ? sum : sum % 101 === 100 ? 0 : sum % 101).padStart(2, "0")}`;
}

interface Person {
  readonly snils: string;
  readonly given: string;
  surname: string;
  atRisk: boolean;
  /** Whether the source has a row of theirs. */
  present: boolean;
}

const GIVEN = ["Проба Пробовна", "Тест Тестович", "Пример Примерович", "Образец Образцович", "Макет Макетович"];
const SURNAMES = ["Выдуманная", "Небывалый", "Придуманный", "Учебный", "Условный"];

interface State {
  readonly people: Person[];
  /** The former sheet, as the officer has left it; null before the first recalculation. */
  sheet: SheetGrid | null;
  /** СНИЛС → header → text that must be found. */
  readonly notes: Map<string, Map<string, string>>;
  /** Names as the sheet shows them: of the last recalculation in which the person was there. */
  readonly shown: Map<string, string>;
  typed: number;
}

const nameOf = ({ surname, given }: Person): string => `${surname} ${given}`;

function sourceOf(people: readonly Person[]): SheetGrid {
  const rows = people
    .filter(({ present }) => present)
    .map((person) => [nameOf(person), person.snils, "П-41", person.atRisk ? "не работает" : "работает", person.atRisk ? "" : "да"]); // prettier-ignore
  return {
    name: "Выпуск 2024",
    visibility: "visible",
    marker: null,
    firstRow: 0,
    firstColumn: 0,
    // Somebody always stays, so that there is a workbook to calculate.
    values: [
      ["ФИО", "СНИЛС", "Группа", "Занятость", "Работа по специальности"],
      ["Постоянная Опора Опоровна", "", "П-42", "не работает", ""],
      ...rows,
    ],
    numberFormats: null,
  };
}

function recalculated(state: State): SheetModel {
  const sheets = [sourceOf(state.people), ...(state.sheet === null ? [] : [state.sheet])];
  const request = { startYear: null, asOf: null, today: serialOf(2025, 6, 1) };
  const model = calculateWorkbook({ sheets, date1904: false }, request).models.find(({ kind }) => kind === "риск");
  if (model === undefined) throw new Error("no risk list");
  return model;
}

/** One thing that the officer, or anybody, does. */
interface Step {
  readonly name: string;
  readonly act: (state: State) => void;
}

const who = fc.nat({ max: GIVEN.length - 1 });
const header = fc.constantFrom(...Object.values(OFFICER_HEADERS), "Мой столбец", "Ещё столбец");

function rowOf(sheet: SheetGrid, name: string): number {
  const { row, column } = placeOf(sheet, OWN_HEADERS.fullName);
  return sheet.values.findIndex((cells, at) => at > row && cells[column] === name);
}

/** Types a note beside a person if the sheet shows them; a further column is added where the header is new. */
function note(index: number, under: string, text: string): Step {
  return {
    name: `note ${index} «${under}»`,
    act: (state) => {
      const person = state.people[index];
      if (state.sheet === null || person === undefined) return;
      const row = rowOf(state.sheet, state.shown.get(person.snils) ?? "");
      if (row < 0) return;
      const head = placeOf(state.sheet, OWN_HEADERS.fullName).row;
      const known = state.sheet.values[head]?.indexOf(under) ?? -1;
      const column = known < 0 ? (state.sheet.values[head]?.length ?? 0) : known;
      const written = `${text}#${(state.typed += 1)}`;
      const values = state.sheet.values.map((cells, at) => {
        const line: CellScalar[] = [...cells];
        while (line.length <= column) line.push(null);
        if (at === head) line[column] = under;
        if (at === row) line[column] = written;
        return line;
      });
      state.sheet = withValues(state.sheet, values);
      const own = state.notes.get(person.snils) ?? new Map<string, string>();
      state.notes.set(person.snils, own.set(under, written));
    },
  };
}

/** Sorts whole rows of the list, as Excel's filter buttons do, backwards by name. */
const sortRows: Step = {
  name: "sort",
  act: (state) => {
    const { sheet } = state;
    if (sheet === null) return;
    const { row, column } = placeOf(sheet, OWN_HEADERS.fullName);
    const body = sheet.values.slice(row + 1);
    const blank = body.findIndex((cells) => cells[column] === null);
    const list = blank < 0 ? body : body.slice(0, blank);
    const sorted = [...list].sort((a, b) => String(b[column]).localeCompare(String(a[column]), "ru"));
    state.sheet = withValues(sheet, [...sheet.values.slice(0, row + 1), ...sorted, ...body.slice(list.length)]);
  },
};

function change(name: string, index: number, act: (person: Person) => void): Step {
  return {
    name: `${name} ${index}`,
    act: ({ people }) => {
      const person = people[index];
      if (person !== undefined) act(person);
    },
  };
}

const recalculate: Step = {
  name: "recalculate",
  act: (state) => {
    const before = state.sheet?.name ?? null;
    const grid = gridOfModel(recalculated(state));
    state.sheet = before === null ? grid : { ...grid, name: before };
    for (const person of state.people) if (person.present) state.shown.set(person.snils, nameOf(person));
    check(state);
  },
};

/** Every note is there once, under its header, in a row that shows its person. */
function check({ sheet, notes, shown }: State): void {
  if (sheet === null) return;
  const head = placeOf(sheet, OWN_HEADERS.fullName);
  for (const [snils, own] of notes) {
    for (const [under, text] of own) {
      const rows = sheet.values.filter((cells) => cells.includes(text));
      expect([text, rows.length]).toEqual([text, 1]);
      const column = sheet.values[head.row]?.indexOf(under) ?? -1;
      expect([text, rows[0]?.[head.column], rows[0]?.[column]]).toEqual([text, shown.get(snils), text]);
    }
  }
}

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(who, header, fc.stringMatching(/^[=+\-@а-я «»]{0,6}$/)).map(([index, under, text]) => note(index, under, text)) }, // prettier-ignore
  { weight: 3, arbitrary: who.map((index) => change("leave or return", index, (person) => { person.atRisk = !person.atRisk; })) }, // prettier-ignore
  { weight: 2, arbitrary: fc.tuple(who, fc.integer({ min: 0, max: 30 })).map(([index, number]) => change("rename", index, (person) => { person.surname = `${SURNAMES[index] ?? ""}-Новая${"о".repeat(number % 7)}`; })) }, // prettier-ignore
  { weight: 2, arbitrary: who.map((index) => change("delete or put back", index, (person) => { person.present = !person.present; })) }, // prettier-ignore
  { weight: 1, arbitrary: fc.constant(sortRows) },
  { weight: 1, arbitrary: fc.constant<Step>({ name: "rename the sheet", act: (state) => { if (state.sheet !== null) state.sheet = { ...state.sheet, name: "Кого вести" }; } }) }, // prettier-ignore
  { weight: 5, arbitrary: fc.constant(recalculate) },
);

test("after any history every note is beside its person, in the list or below it", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 24 }), (steps) => {
      const state: State = {
        people: GIVEN.map((given, index) => ({ snils: snilsOf(index), given, surname: SURNAMES[index] ?? "", atRisk: true, present: true })), // prettier-ignore
        sheet: null,
        notes: new Map(),
        shown: new Map(),
        typed: 0,
      };
      for (const { act } of [recalculate, ...steps, recalculate]) act(state);
    }),
    { numRuns: 25 },
  );
});

test("the histories are no empty ones: notes are typed, people leave with them and come back", () => {
  const state: State = {
    people: GIVEN.map((given, index) => ({ snils: snilsOf(index), given, surname: SURNAMES[index] ?? "", atRisk: true, present: true })), // prettier-ignore
    sheet: null,
    notes: new Map(),
    shown: new Map(),
    typed: 0,
  };
  const leave = change("leave", 0, (person) => {
    person.atRisk = !person.atRisk;
  });
  for (const { act } of [recalculate, note(0, "Мой столбец", "звонок"), leave, recalculate]) act(state);
  expect(state.typed).toBe(1);
  const below = (): boolean => {
    const rows = state.sheet?.values ?? [];
    const heading = rows.findIndex((cells) => cells.some((cell) => String(cell).startsWith("Выбыли из списка")));
    return heading >= 0 && rows.slice(heading).some((cells) => cells.includes("звонок#1"));
  };
  expect(below()).toBe(true);
  for (const { act } of [leave, recalculate]) act(state);
  expect(below()).toBe(false);
  check(state);
});
