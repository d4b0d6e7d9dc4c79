import type { ResultPerson, TargetedPerson } from "../../src/engine/results";
import { OFFICER_HEADERS, OWN_HEADERS } from "../../src/intake/risk-list/columns";
import { readRiskNotes } from "../../src/intake/risk-list/read-notes";
import type { SheetGrid } from "../../src/intake/grid";
import { serialOf } from "../../src/registry/date";
import type { Registry } from "../../src/registry/registry";
import { DEFAULT_SETTINGS } from "../../src/registry/settings";
import { riskSheet } from "../../src/report/risk-sheet";
import type { SheetModel } from "../../src/report/sheet-model";
import { columnBy, gridOfModel, placeOf, textOf, typed, withValues } from "../support/model-grid";
import {
  inventedGraduate,
  inventedPerson,
  inventedRegistry,
  inventedResults,
  inventedTarget,
} from "../support/results";

const ANNA = inventedPerson({ id: "id-anna", fullName: "Образцова Анна Тестовна", cohort: 2023, group: "Т-11" });
const BORIS = inventedPerson({ id: "id-boris", fullName: "Примеров Борис Тестович", cohort: 2024, group: "Т-21" });
const VERA = inventedPerson({ id: "id-vera", fullName: "Выдуманная Вера Тестовна", cohort: 2025, group: "Т-31" });
const EVERYBODY = [ANNA, BORIS, VERA];

const { id: ID, fullName: NAME } = OWN_HEADERS;
const { note: NOTE, due: DUE, responsible: RESPONSIBLE, referral: REFERRAL, result: RESULT } = OFFICER_HEADERS;

interface Run {
  readonly people?: readonly ResultPerson[];
  readonly listed?: readonly ResultPerson[];
  readonly target?: Partial<TargetedPerson>;
  readonly cannot?: readonly ResultPerson[];
  readonly registry?: Partial<Registry>;
  readonly snils?: Readonly<Record<string, string>>;
  readonly former?: SheetGrid | null;
}

function sheet({
  people = EVERYBODY,
  listed = people,
  target,
  cannot = [],
  registry,
  snils,
  former,
}: Run = {}): SheetModel {
  return riskSheet(
    inventedResults({
      people: [...people],
      targeted: listed.map(({ id }) => inventedTarget({ person: id, ...target })),
      risk: { atRisk: 2, unknown: 1, waiting: 0, targeted: listed.length, cannotWork: cannot.map(({ id }) => id) },
    }),
    inventedRegistry({
      graduates: people.map((person) => inventedGraduate(person, snils?.[person.id] ?? null)),
      ...registry,
    }),
    former == null ? null : readRiskNotes(former, false),
  );
}

function notesByName(model: SheetModel, header: string = NOTE): ReadonlyMap<string, unknown> {
  return columnBy(model, NAME, header);
}

function sectionRow(model: SheetModel, title: string): number {
  return model.rows.findIndex(({ cells }) => cells.some(({ value }) => String(value).startsWith(title)));
}

function rowOf(model: SheetModel, name: string): number {
  const column = placeOf(gridOfModel(model), NAME).column;
  return model.rows.findIndex(({ cells }) => cells[column]?.value === name);
}

describe("the list", () => {
  test("two numbers of one name are told apart in the head", () => {
    expect(textOf(sheet())).toContain("под риском (показатель 7): 2; сведений нет: 1; всего на адресной работе: 3");
  });

  test("it is marked as containing personal data, on the sheet and on every page", () => {
    const model = sheet();
    expect(textOf(model)).toContain("Содержит персональные данные");
    expect(model.print.footer).toContain("ДСП");
    expect(model.print.footer).toContain("Стр. &P из &N");
  });

  test("columns in the order of the plan's list, then the officer's", () => {
    const model = sheet();
    const grid = gridOfModel(model);
    const { row } = placeOf(grid, NAME);
    expect(grid.values[row]).toEqual([...Object.values(OWN_HEADERS), ...Object.values(OFFICER_HEADERS)]);
    expect(model.columns.map(({ hidden }) => hidden === true).slice(0, 4)).toEqual([true, true, true, false]);
    expect(model.print.repeatRows).toEqual({ from: row, to: row });
    expect(model.freeze.rows).toBe(row + 1);
    expect(model.filter).toEqual({ row, column: 0, rows: 4, columns: model.columns.length });
  });

  test("measures are told with the plan item and its short text", () => {
    const model = sheet({ listed: [ANNA], target: { measures: ["5.4", "5.5"] } });
    expect(columnBy(model, NAME, OWN_HEADERS.measures).get(ANNA.fullName)).toMatch(
      /^5\.4 Правовая помощь .*;\n5\.5 Маршрутизация/,
    );
  });

  test.each([
    ["yes", "да"],
    ["no", "нет"],
    ["unknown", "нет сведений"],
    ["waiting", "ожидание"],
  ] as const)("in indicator 7: %s is «%s»", (atRisk, words) => {
    const model = sheet({ listed: [ANNA], target: { atRisk } });
    expect(columnBy(model, NAME, OWN_HEADERS.inIndicator7).get(ANNA.fullName)).toBe(words);
  });

  test("the source leads to the cell of the status", () => {
    const cells = sheet({ listed: [ANNA] }).rows.flatMap((row) => row.cells);
    expect(cells.find(({ link }) => link !== undefined)).toMatchObject({
      value: "Выпуск 2024, F5",
      link: { sheet: "Выпуск 2024", address: "F5" },
    });
  });

  test("no word of health is printed", () => {
    const person = { ...ANNA, disability: true, specialty: "18103 Садовник (для лиц с ОВЗ)" };
    const text = textOf(sheet({ people: [person], target: { groups: [1, 3] } }));
    expect(text).not.toMatch(/овз|инвалид|здоров|диагноз|судим/i);
    expect(text).toContain("18103 Садовник");
    expect(text).toContain("1, 3");
  });

  test("those who cannot work stand apart, without the reason in words", () => {
    const model = sheet({ listed: [ANNA], cannot: [VERA] });
    const section = sectionRow(model, "Не могут трудоустроиться");
    expect(rowOf(model, ANNA.fullName)).toBeLessThan(section);
    expect(rowOf(model, VERA.fullName)).toBeGreaterThan(section);
    expect(columnBy(model, NAME, OWN_HEADERS.reason).get(VERA.fullName)).toBeNull();
    expect(notesByName(model, DUE).get(VERA.fullName)).toBeNull();
  });

  test("nobody on the list: said above the header, and not read back as somebody", () => {
    const model = sheet({ listed: [] });
    expect(textOf(model)).toContain("в списке никого нет");
    expect(readRiskNotes(gridOfModel(model), false)?.rows).toEqual([]);
  });
});

describe("what is filled in once", () => {
  test("the end of the class's window of item 5.1", () => {
    expect([...notesByName(sheet(), DUE).values()]).toEqual([
      serialOf(2024, 12, 31),
      serialOf(2025, 8, 31),
      serialOf(2025, 6, 30),
    ]);
  });

  test("the responsible of the first measure, by name beside the role when known", () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      requisites: { ...DEFAULT_SETTINGS.requisites, roles: { "Педагог-психолог": "Тестова П.П." } },
    };
    const named = sheet({ target: { measures: ["5.2", "5.5"] }, registry: { settings } });
    expect(notesByName(named, RESPONSIBLE).get(ANNA.fullName)).toBe("Тестова П.П. (педагог-психолог)");
    const unnamed = sheet({ target: { measures: ["5.2"] } });
    expect(notesByName(unnamed, RESPONSIBLE).get(ANNA.fullName)).toBe("Педагог-психолог");
  });

  test("changed or emptied by the officer, it is never filled in again", () => {
    let grid = typed(gridOfModel(sheet()), ID, ANNA.id, RESPONSIBLE, "Замещающая З.З.");
    grid = typed(grid, ID, ANNA.id, DUE, null);
    grid = typed(typed(grid, ID, BORIS.id, RESPONSIBLE, null), ID, BORIS.id, DUE, null);
    const model = sheet({ former: grid });
    expect(notesByName(model, RESPONSIBLE).get(ANNA.fullName)).toBe("Замещающая З.З.");
    expect(notesByName(model, DUE).get(ANNA.fullName)).toBeNull();
    expect(notesByName(model, RESPONSIBLE).get(BORIS.fullName)).toBeNull();
    const again = sheet({ former: gridOfModel(model) });
    expect(notesByName(again, RESPONSIBLE).get(BORIS.fullName)).toBeNull();
  });
});

describe("the officer's columns survive", () => {
  const withNote = typed(gridOfModel(sheet()), ID, BORIS.id, NOTE, "звонили 03.06");

  test("another order of the list", () => {
    const model = sheet({ listed: [VERA, BORIS, ANNA], former: withNote });
    expect(notesByName(model).get(BORIS.fullName)).toBe("звонили 03.06");
    expect(notesByName(model).get(VERA.fullName)).toBeNull();
  });

  test("the officer's own sorting of whole rows", () => {
    const { row } = placeOf(withNote, NAME);
    const list = withNote.values.slice(row + 1, row + 4).reverse();
    const former = withValues(withNote, [...withNote.values.slice(0, row + 1), ...list]);
    expect(notesByName(sheet({ former })).get(BORIS.fullName)).toBe("звонили 03.06");
  });

  test("sorting of the visible columns alone: the name on the row decides, not the id left behind", () => {
    const { row } = placeOf(withNote, NAME);
    const hidden = withNote.values.slice(row + 1, row + 4).map((cells) => cells.slice(0, 3));
    const visible = withNote.values
      .slice(row + 1, row + 4)
      .map((cells) => cells.slice(3))
      .reverse();
    const list = hidden.map((cells, index) => [...cells, ...(visible[index] ?? [])]);
    const former = withValues(withNote, [...withNote.values.slice(0, row + 1), ...list]);
    const notes = notesByName(sheet({ former }));
    expect(notes.get(BORIS.fullName)).toBe("звонили 03.06");
    expect(notes.get(ANNA.fullName)).toBeNull();
  });

  test("a new surname", () => {
    const married = { ...ANNA, fullName: "Новофамильная Анна Тестовна" };
    const former = typed(withNote, ID, ANNA.id, NOTE, "ждёт вызова");
    expect(notesByName(sheet({ people: [married, BORIS, VERA], former })).get(married.fullName)).toBe("ждёт вызова");
  });

  test("a new id, by СНИЛС; without СНИЛС by name, year and group", () => {
    const snils = { [ANNA.id]: "11122233344", "id-new": "11122233344" };
    const before = typed(gridOfModel(sheet({ snils })), ID, ANNA.id, NOTE, "по СНИЛС");
    const renumbered = { ...ANNA, id: "id-new", group: "Т-12" };
    const bySnils = sheet({ people: [renumbered, BORIS, VERA], snils, former: before });
    expect(notesByName(bySnils).get(ANNA.fullName)).toBe("по СНИЛС");
    const byName = sheet({ people: [ANNA, { ...BORIS, id: "id-other" }, VERA], former: withNote });
    expect(notesByName(byName).get(BORIS.fullName)).toBe("звонили 03.06");
  });

  test("leaving the list and coming back", () => {
    const left = sheet({ listed: [ANNA, VERA], former: withNote });
    const section = sectionRow(left, "Выбыли из списка");
    expect(rowOf(left, BORIS.fullName)).toBeGreaterThan(section);
    expect(notesByName(left).get(BORIS.fullName)).toBe("звонили 03.06");
    const stillLeft = sheet({ listed: [ANNA, VERA], former: gridOfModel(left) });
    expect(notesByName(stillLeft).get(BORIS.fullName)).toBe("звонили 03.06");
    const back = sheet({ former: gridOfModel(stillLeft) });
    expect(notesByName(back).get(BORIS.fullName)).toBe("звонили 03.06");
    expect(sectionRow(back, "Выбыли из списка")).toBe(-1);
  });

  test("leaving the workbook altogether", () => {
    const model = sheet({ people: [ANNA, VERA], former: withNote });
    expect(notesByName(model).get(BORIS.fullName)).toBe("звонили 03.06");
    expect(textOf(model)).toContain("Такого выпускника в книге больше нет");
  });

  test("nobody stays below for what was filled in for them alone", () => {
    const model = sheet({ listed: [ANNA], former: gridOfModel(sheet()) });
    expect(sectionRow(model, "Выбыли из списка")).toBe(-1);
  });

  test("becoming one of those who cannot work", () => {
    const model = sheet({ listed: [ANNA, VERA], cannot: [BORIS], former: withNote });
    expect(notesByName(model).get(BORIS.fullName)).toBe("звонили 03.06");
  });

  test("columns of the officer's own, wherever they were put, renamed ones, and one without a header", () => {
    const { row } = placeOf(withNote, NAME);
    const values = withNote.values.map((cells, index) => {
      const extra = index === row ? ["Звонок", null] : index === row + 2 ? ["5 июня", "без заголовка"] : [null, null];
      const renamed = cells.map((cell) => (cell === NOTE ? "Комментарий" : cell));
      return [...renamed.slice(0, 6), extra[0] ?? null, ...renamed.slice(6), extra[1] ?? null];
    });
    const model = sheet({ former: withValues(withNote, values) });
    expect(notesByName(model, "Комментарий").get(BORIS.fullName)).toBe("звонили 03.06");
    expect(notesByName(model, "Звонок").get(BORIS.fullName)).toBe("5 июня");
    expect(textOf(model)).toContain("без заголовка");
    expect(textOf(model)).not.toContain(NOTE);
    const headers = gridOfModel(model).values[placeOf(gridOfModel(model), NAME).row] ?? [];
    expect(headers.slice(-3)).toEqual(["Комментарий", "Звонок", null]);
  });

  test("dates and numbers keep their value and format, texts stay text", () => {
    let grid = typed(gridOfModel(sheet()), ID, BORIS.id, REFERRAL, 45800);
    grid = typed(grid, ID, BORIS.id, RESULT, "=1+1");
    const model = sheet({ former: grid });
    const cells = model.rows[rowOf(model, BORIS.fullName)]?.cells ?? [];
    expect(cells.find(({ value }) => value === 45800)?.numberFormat).toBe("dd.mm.yyyy");
    expect(cells.find(({ value }) => value === "=1+1")?.style).toBe("officerText");
  });
});

describe("what is not certain goes below and is never guessed", () => {
  test("namesakes of one group whose ids are no longer known", () => {
    const twins = [ANNA, { ...ANNA, id: "id-twin" }];
    const before = typed(gridOfModel(sheet({ people: twins })), ID, "id-twin", NOTE, "вторая");
    const now = twins.map((person) => ({ ...person, id: `${person.id}-new` }));
    const model = sheet({ people: now, former: before });
    const section = sectionRow(model, "Выбыли из списка");
    const rows = gridOfModel(model).values;
    expect(rows.slice(0, section).flat()).not.toContain("вторая");
    expect(rows.slice(section).flat()).toContain("вторая");
    expect(textOf(model)).toContain("Неясно, к кому относятся записи");
  });

  test("namesakes whose ids are known keep each their own", () => {
    const twins = [ANNA, { ...ANNA, id: "id-twin" }];
    const former = typed(gridOfModel(sheet({ people: twins })), ID, "id-twin", NOTE, "вторая");
    expect(columnBy(sheet({ people: twins, former }), ID, NOTE)).toEqual(
      new Map([
        [ANNA.id, null],
        ["id-twin", "вторая"],
      ]),
    );
  });

  test("a row that the officer typed stays as typed, run after run", () => {
    const grid = gridOfModel(sheet());
    const { row, column } = placeOf(grid, NAME);
    const own = grid.values[row]?.map((header, index) =>
      index === column
        ? "Вписанный Вручную"
        : header === OWN_HEADERS.reason
          ? "просил помочь"
          : header === NOTE
            ? "обещали место"
            : null,
    );
    let model = sheet({ former: withValues(grid, [...grid.values, own ?? []]) });
    for (let run = 0; run < 2; run += 1) {
      expect(rowOf(model, "Вписанный Вручную")).toBeGreaterThan(sectionRow(model, "Выбыли из списка"));
      expect(textOf(model)).toContain("просил помочь");
      expect(notesByName(model).get("Вписанный Вручную")).toBe("обещали место");
      model = sheet({ former: gridOfModel(model) });
    }
  });

  test("a copied row with another note: both are kept, and their number does not grow", () => {
    const grid = typed(gridOfModel(sheet()), ID, BORIS.id, NOTE, "первая запись");
    const at = grid.values.findIndex((cells) => cells[0] === BORIS.id);
    const copy = (grid.values[at] ?? []).map((cell) => (cell === "первая запись" ? "вторая запись" : cell));
    let former = withValues(grid, [...grid.values.slice(0, at + 1), copy, ...grid.values.slice(at + 1)]);
    for (let run = 0; run < 3; run += 1) {
      const model = sheet({ former });
      former = gridOfModel(model);
      const texts = former.values.flat();
      expect(texts.filter((value) => value === "первая запись")).toHaveLength(1);
      expect(texts.filter((value) => value === "вторая запись")).toHaveLength(1);
    }
  });
});
