import { calculate } from "../../src/engine/calculate";
import type { CellScalar, SheetGrid } from "../../src/intake/grid";
import { readWorkbook } from "../../src/intake/read-workbook";
import { serialOf } from "../../src/registry/date";
import { columnLetters } from "../../src/registry/source";
import type { Registry } from "../../src/registry/registry";
import { cohortColumns, EVENT_COLUMNS, FAIR_COLUMNS, type OwnColumn } from "../../src/report/own-sheet-columns";
import { ownSheets } from "../../src/report/own-sheets";
import { workbook } from "../support/grid";
import { modelToGrid } from "../support/model-to-grid";
import { cellIn, counts } from "../support/results-of";

const TODAY = serialOf(2025, 5, 1);
const MODELS = ownSheets(2024);
const COLUMNS: readonly (readonly OwnColumn<string>[])[] = [
  cohortColumns(false),
  cohortColumns(false),
  cohortColumns(true),
  EVENT_COLUMNS,
  FAIR_COLUMNS,
];
const NAMES = ["Выпуск 2023", "Выпуск 2024", "Выпуск 2025", "Мероприятия", "Ярмарки"];

/** A sheet as Excel gives it back, its rows under the header filled: by field. */
type Filled = Readonly<Record<string, CellScalar>>;

function grids(...filled: readonly (readonly Filled[])[]): readonly SheetGrid[] {
  return MODELS.map((model, sheet) => {
    const grid = { ...modelToGrid({ ...model, kind: "кпэ" }), marker: null };
    const values = grid.values.map((cells, row) => {
      const given = filled[sheet]?.[row - model.freeze.rows];
      return given === undefined ? cells : (COLUMNS[sheet] ?? []).map(({ field }) => given[field] ?? null);
    });
    return { ...grid, values };
  });
}

function read(...filled: readonly (readonly Filled[])[]): Registry {
  return readWorkbook(workbook(...grids(...filled)), { startYear: 2024, asOf: null, today: TODAY });
}

/** Something plausible for every column. */
function sampleOf({ field, cell }: OwnColumn<string>): CellScalar {
  if (field === "fullName") return "Тестов Иван Примерович";
  switch (cell.kind) {
    case "list":
    case "advice":
      return cell.words[0] ?? null;
    case "date":
      return serialOf(2024, 10, 1);
    case "number":
    case "people":
      return 1;
    case "text":
      return "Выдумка";
  }
}

describe("empty", () => {
  test("five sheets, of which nobody and nothing is counted, and about which there is nothing to say", () => {
    expect(MODELS.map(({ name }) => name)).toEqual(NAMES);
    const { graduates, events, issues, sheets, hasEventSheet, hasFairSheet } = read();
    expect([graduates, events]).toEqual([[], []]);
    expect(sheets.map(({ records }) => records)).toEqual([0, 0, 0, 0, 0]);
    expect(sheets.map(({ taken }) => taken)).toEqual(["graduates", "graduates", "graduates", "events", "fairs"]);
    expect([hasEventSheet, hasFairSheet]).toEqual([true, true]);
    expect(issues.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test("no cell below a header holds anything", () => {
    for (const { rows, freeze } of MODELS) {
      const below = rows.slice(freeze.rows);
      expect(below).toHaveLength(30);
      expect(below.flatMap(({ cells }) => cells).filter(({ value }) => value !== null)).toEqual([]);
    }
  });
});

describe("the reader", () => {
  test("takes every header for what it is meant for, by the dictionary, and nothing above it for a header", () => {
    const { columns, issues } = read(...COLUMNS.map((of) => [Object.fromEntries(of.map((one) => [one.field, sampleOf(one)]))])); // prettier-ignore
    for (const [index, name] of NAMES.entries()) {
      const read = columns.filter(({ sheet }) => sheet === name);
      const meant = (COLUMNS[index] ?? []).map(({ header, field }) => [header, field, "header"]);
      expect(read.map(({ header, field, decidedBy }) => [header, field, decidedBy])).toEqual(meant);
      expect(new Set(read.map(({ headerRow }) => headerRow))).toEqual(new Set([MODELS[index]?.freeze.rows]));
    }
    expect(issues.map(({ code }) => code)).not.toContain("columns-not-used");
  });

  test("understands every word of every list", () => {
    for (const [sheet, of] of COLUMNS.entries()) {
      for (const [column, { header, field, cell }] of of.entries()) {
        if (cell.kind !== "list" && cell.kind !== "advice") continue;
        const filled = cell.words.map((word, index): Filled => {
          const letter = String.fromCharCode(0x430 + index);
          const person = { fullName: `Тестов${letter} Иван Примерович`, form: "очная", status: "трудоустроен" };
          const event = { title: `Встреча ${letter}`, date: serialOf(2024, 10, 1 + index), status: "проведено" };
          return { ...(sheet < 3 ? person : event), [field]: word };
        });
        const { graduates, events, issues } = read(...NAMES.map((_, index) => (index === sheet ? filled : [])));
        expect([header, graduates.length + events.length]).toEqual([header, cell.words.length]);
        const about = issues.filter(
          ({ severity, source }) => severity !== "info" && source.column === columnLetters(column),
        );
        // «отслужил» is understood, and asks what the person does now.
        const wrong = about.filter(({ code }) => code !== "service-over");
        expect(wrong.map(({ text }) => [header, text])).toEqual([]);
      }
    }
  });

  test("knows the year from the sheet and the form from its column alone; a cell keeps «09.02.07» a specialty", () => {
    const { graduates } = read(
      [{ fullName: "Абвов Иван Тестович", status: "трудоустроен", form: "заочная" }],
      [{ fullName: "Вгдов Иван Тестович", status: "ИП" }],
      [{ fullName: "Деёжин Иван Тестович", forecast: "призыв" }],
    );
    expect(graduates.map(({ cohort, form }) => [cohort, form])).toEqual([
      [2023, "extramural"],
      [2024, null],
      [2025, null],
    ]);
    const specialty = COLUMNS[0]?.findIndex(({ field }) => field === "specialty") ?? -1;
    expect(grids()[0]?.numberFormats?.[10]?.[specialty]).toBe("@");
  });
});

test("filled with a few people and events, the sheets give what they say", () => {
  const registry = read(
    [
      { fullName: "Абвов Иван Тестович", status: "трудоустроен", bySpecialty: "да", employer: "СПК «Небыль»", targetContract: "да", targetCustomer: "СПК «Небыль»" },
      { fullName: "Вгдов Иван Тестович", status: "ИП", bySpecialty: "нет" },
      { fullName: "Деёжин Иван Тестович", status: "на учёте в ЦЗН", healthLimitation: "инвалид" },
      { fullName: "Зиклов Иван Тестович", status: "отчислен" },
    ],
    [
      { fullName: "Мнопов Иван Тестович", status: "трудоустроен", bySpecialty: "да", employer: "АО «Выдумка»", defenceIndustry: "да", hireDate: serialOf(2024, 11, 1), referral: serialOf(2024, 10, 1), dualContract: "да", dualEmployer: "АО «Выдумка»" },
      { fullName: "Рстов Иван Тестович", status: "служба по призыву", serviceStart: serialOf(2024, 11, 1), abilympics: "призёр" },
    ],
    [
      { fullName: "Уфхов Иван Тестович", form: "очная", ais: "да", careerTrack: "сформирован", forecast: "трудоустройство", bySpecialty: "да", professionalitet: "да" },
      { fullName: "Цчшов Иван Тестович", form: "очная", ais: "нет", careerTrack: "не сформирован", forecast: "не определился" },
      { fullName: "Щэюев Иван Тестович", form: "заочная", forecast: "самозанятость" },
    ],
    [
      { title: "Встреча с работодателем", date: serialOf(2024, 10, 1), organiser: "ЦСТВ", partners: "СПК «Небыль»", status: "проведено" },
      { title: "О поддержке", topic: "меры поддержки молодых специалистов", date: serialOf(2024, 11, 1), partners: "ЦЗН", status: "проведено" },
      { title: "Своё дело", topic: "предпринимательство и самозанятость", date: serialOf(2024, 12, 1), partners: "ЦЗН", status: "проведено" },
      { title: "Встреча", date: serialOf(2025, 4, 1), partners: "АО «Выдумка»", status: "отменено" },
      { title: "Встреча", date: serialOf(2025, 3, 1), partners: "", planItem: "3.1", status: "проведено" },
    ],
    [
      { title: "Ярмарка вакансий", date: serialOf(2024, 10, 15), organiser: "БЦСТВ", format: "онлайн", quota: 20, participants: 15, moderated: 12, contracts: 9, status: "проведено" },
      { title: "Ярмарка трудоустройства", date: serialOf(2025, 4, 11), organiser: "Минтруд", format: "очно", participants: 10, decided: 2, status: "проведено" },
    ],
  ); // prettier-ignore
  const results = calculate(registry);
  const shown = (indicator: string, cohort: number | null = null, category?: string): string => counts(cellIn(results, indicator, cohort, category)); // prettier-ignore
  expect({
    K1: [2023, 2024, 2025].map((cohort) => shown("K1", cohort, "all")),
    K1disability: shown("K1", 2023, "disability"),
    K2: [2023, 2024, 2025].map((cohort) => shown("K2", cohort, "all")),
    K2abilympics: shown("K2", 2024, "abilympics"),
    K2professionalitet: shown("K2", 2025, "professionalitet"),
    K3: shown("K3", 2024),
    K41: shown("K4.1", 2023),
    K5: shown("K5", 2023),
    K6: shown("K6", 2025),
    K7: shown("K7", 2023),
    G21: shown("G2.1", 2025, "all"),
    G22: shown("G2.2", 2025),
    G23: shown("G2.3", 2025),
    G31: shown("G3.1"),
    G32: shown("G3.2"),
    G33: shown("G3.3"),
    G34: shown("G3.4"),
    G35: shown("G3.5"),
    G41: shown("G4.1"),
    G42: shown("G4.2"),
    G43: shown("G4.3"),
    G51: shown("G5.1"),
    G52: shown("G5.2", 2023),
  }).toEqual({
    K1: ["1/3, unknown 0", "1/2, unknown 0", "1/3, unknown 1"],
    K1disability: "0/1, unknown 0",
    K2: ["1/3, unknown 0", "1/2, unknown 0", "1/3, unknown 0"],
    K2abilympics: "0/1, unknown 0",
    K2professionalitet: "1/1, unknown 0",
    K3: "1/1, unknown 0",
    K41: "1/1, unknown 0",
    K5: "1/3, unknown 0",
    K6: "1/3, unknown 0",
    K7: "1/3, unknown 0",
    G21: "1/2, unknown 0",
    G22: "1/2, unknown 0",
    G23: "1/1, unknown 0",
    G31: "2",
    G32: "15/20",
    G33: "12/15",
    G34: "9/15",
    G35: "1",
    G41: "1",
    G42: "1",
    G43: "2",
    G51: "1",
    G52: "1/3, unknown 0",
  });
});

describe("the look", () => {
  test.each(MODELS.map((model) => [model.name, model] as const))("%s can be filled and printed", (_, model) => {
    const head = model.rows[model.freeze.rows - 1]?.cells ?? [];
    expect(head.length).toBeLessThanOrEqual(25);
    expect(head).toHaveLength(model.columns.length);
    expect(head.every(({ value, style }) => value !== "" && style === "listHead")).toBe(true);
    expect(model.filter).toEqual({ row: model.freeze.rows - 1, column: 0, rows: 31, columns: head.length });
    expect(model.print).toMatchObject({ orientation: "landscape", repeatRows: { from: model.freeze.rows - 1, to: model.freeze.rows - 1 } }); // prettier-ignore
    expect(model.name.length).toBeLessThanOrEqual(31);
  });

  test("lists and messages are such as Excel accepts", () => {
    for (const { area, rule, title, message } of MODELS.flatMap(({ validations }) => validations)) {
      expect([title.length <= 32, message.length > 0, message.length <= 225, area.rows]).toEqual([
        true,
        true,
        true,
        30,
      ]);
      if (rule.type !== "list") continue;
      expect(rule.values.join(",").length).toBeLessThanOrEqual(255);
      expect(rule.values.filter((word) => word.includes(","))).toEqual([]);
    }
  });

  test("no word of a header is broken", () => {
    for (const { columns, rows, freeze } of MODELS) {
      const head = rows[freeze.rows - 1]?.cells ?? [];
      head.forEach(({ value }, index) => {
        const longest = Math.max(
          ...String(value)
            .split(" ")
            .map((word) => word.length),
        );
        expect(longest).toBeLessThanOrEqual(columns[index]?.width ?? 0);
      });
    }
  });
});
