import { DEFAULT_SETTINGS, type Settings } from "../../src/registry/settings";
import { serialOf } from "../../src/registry/date";
import type { CellScalar, SheetGrid } from "../../src/intake/grid";
import { NOTHING_KEPT } from "../../src/intake/settings/kept";
import { readSettings } from "../../src/intake/settings/read-settings";
import { editSettings, type SettingsEdit } from "../../src/app/settings-edit";
import { settingsSheet } from "../../src/report/settings-sheet";
import { modelToGrid } from "../support/model-to-grid";

const PERIOD = { startYear: 2024, asOf: serialOf(2025, 6, 1), graduationDate: serialOf(2025, 6, 30) };
const DATES = { date1904: false };

function written(settings: Settings = DEFAULT_SETTINGS): SheetGrid {
  return modelToGrid(settingsSheet(settings, NOTHING_KEPT, PERIOD));
}

/** The sheet after the edits. */
function edited(grid: SheetGrid | null, ...edits: readonly SettingsEdit[]): SheetGrid {
  const result = editSettings(grid, edits, PERIOD, DATES);
  if (result.state === "wrong") throw new Error(result.problem);
  return modelToGrid(result.model);
}

function problem(...edits: readonly SettingsEdit[]): string | null {
  const result = editSettings(null, edits, PERIOD, DATES);
  return result.state === "wrong" ? result.problem : null;
}

function line(key: string, text: string): SettingsEdit {
  return { kind: "line", key, text };
}

/** Value and format of the «Значение» cell of the first row of a key; `column`: another cell. */
function cellAt(grid: SheetGrid, key: string, column = 3): { value: CellScalar; format: string | undefined } {
  const row = grid.values.findIndex((cells) => cells[0] === key);
  return { value: grid.values[row]?.[column] ?? null, format: grid.numberFormats?.[row]?.[column] };
}

/** The grid with something typed into a row. */
function typed(grid: SheetGrid, key: string, value: CellScalar, column = 3): SheetGrid {
  const row = grid.values.findIndex((cells) => cells[0] === key);
  const values = grid.values.map((cells, index) =>
    index === row ? cells.map((cell, at) => (at === column ? value : cell)) : cells,
  );
  return { ...grid, values };
}

/** The grid with rows below the first row of a key. */
function withRows(grid: SheetGrid, key: string, ...rows: readonly (readonly CellScalar[])[]): SheetGrid {
  const at = grid.values.findIndex((cells) => cells[0] === key) + 1;
  const width = grid.values[0]?.length ?? 0;
  const full = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? null));
  return { ...grid, values: [...grid.values.slice(0, at), ...full, ...grid.values.slice(at)], numberFormats: null };
}

function rowsOf(grid: SheetGrid, key: string): (readonly CellScalar[])[] {
  return grid.values
    .filter((cells) => cells[0] === key && cells.slice(1).some((cell) => cell !== null))
    .map((cells) => cells.slice(1));
}

describe("lines", () => {
  test.each<[key: string, text: string, value: CellScalar, format: string]>([
    ["planned/K1/c1/all", "63,3", 63.3, "General"],
    ["planned/K1/c1/all", " 63.3 % ", 63.3, "General"],
    ["planned/G3.6", "0,5 %", 0.005, "0.00%"],
    ["planned/G3.6", "0", 0, "General"],
    ["period/startYear", "2024/25", "2024-2025", "@"],
    ["period/asOf", "1.6.25", serialOf(2025, 6, 1), "dd.mm.yyyy"],
    ["switches/employmentScope", "Средний", "средний", "@"],
    ["switches/endedServiceIsRisk", "да", "да", "@"],
    ["switches/endedServiceIsRisk", "-", "нет", "@"],
    ["checklist/G1.1", "да", "есть", "@"],
    ["thresholds/waitingMonths", "6", 6, "General"],
    ["thresholds/waitingMonths", "4", 4, "General"],
    ["numbers/studentsTotal", "1 200 чел.", 1200, "General"],
    ["requisites/approvalWord", "утверждено", "УТВЕРЖДЕНО", "@"],
    ["requisites/director", "  В.В.  Выдумкин", "В.В. Выдумкин", "@"],
    ["evidence/G1.1", "=пр. № 0", "=пр. № 0", "@"],
  ])("%s: %p is written as %p under %s", (key, text, value, format) => {
    expect(cellAt(edited(written(), line(key, text)), key)).toEqual({ value, format });
    expect(cellAt(edited(null, line(key, text)), key)).toEqual({ value, format });
  });

  test.each<[key: string, text: string, words: string]>([
    ["planned/K1/c1/all", "0,65", "0,65 – это 65 %? Плановое значение вносится в процентах: 65. На листе ничего не изменено."],
    ["period/asOf", "июнь", "«июнь»: ожидается дата вида 01.06.2025. На листе ничего не изменено."],
    ["period/startYear", "2024", "«2024»: ожидается учебный год вида 2024-2025. На листе ничего не изменено."],
    ["checklist/G1.1", "скоро", "«скоро»: ожидается «есть» или «нет». На листе ничего не изменено."],
    ["numbers/studentsTotal", "много", "«много»: ожидается целое число, например 148. На листе ничего не изменено."],
    ["numbers/unknown", "1", "Такой строки в «Настройках КПЭ» нет. Обновите панель и повторите."],
  ])("%s: %p is refused", (key, text, words) => {
    expect(problem(line("requisites/college", "Выдумка"), line(key, text))).toBe(words);
  }); // prettier-ignore

  test("«не более» stays as entered, so that the remark stays with it", () => {
    const grid = edited(written(), line("planned/G3.6", "≤ 12"));
    expect(cellAt(grid, "planned/G3.6").value).toBe("≤ 12");
    expect(readSettings(grid).issues.map(({ code }) => code)).toEqual(["share-direction"]);
  });

  test.each(["", " ", "-"])("%p empties a line; its default holds, now and after the next writing", (text) => {
    const before = edited(written(), line("thresholds/waitingMonths", "6"));
    const after = edited(before, line("thresholds/waitingMonths", text));
    expect(cellAt(after, "thresholds/waitingMonths").value).toBeNull();
    const { settings, kept } = readSettings(after);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    const again = modelToGrid(settingsSheet(settings, kept, PERIOD));
    expect(cellAt(again, "thresholds/waitingMonths").value).toBeNull();
  });

  test("wrong values, notes and formats of other lines stay as they were typed", () => {
    let before = typed(written(), "numbers/studentsTotal", "около двухсот");
    before = typed(before, "planned/K1/c1/all", "≥63,3 %");
    before = typed(before, "thresholds/waitingMonths", "согласовано", 4);
    const after = edited(before, line("thresholds/waitingMonths", "5"));
    expect(cellAt(after, "numbers/studentsTotal").value).toBe("около двухсот");
    expect(cellAt(after, "planned/K1/c1/all").value).toBe("≥63,3 %");
    expect(cellAt(after, "thresholds/waitingMonths", 4).value).toBe("согласовано");
    expect(after).toEqual(typed(before, "thresholds/waitingMonths", 5));
  });

  test("a line that was copied says one thing afterwards", () => {
    const before = withRows(
      typed(written(), "numbers/studentsTotal", 500),
      "numbers/studentsTotal",
      ["numbers/studentsTotal", "", "", 400, "со слов"],
    ); // prettier-ignore
    const changed = readSettings(edited(before, line("numbers/studentsTotal", "450")));
    expect([changed.settings.numbers.studentsTotal, changed.issues]).toEqual([450, []]);
    const emptied = readSettings(edited(before, line("numbers/studentsTotal", "")));
    expect([emptied.settings.numbers.studentsTotal, emptied.issues]).toEqual([null, []]);
    expect(rowsOf(edited(before, line("numbers/studentsTotal", "450")), "numbers/studentsTotal")[1]?.[3]).toBe(
      "со слов",
    );
  });

  test("in a workbook that counts from 1904 a day is still the day", () => {
    const dates = { date1904: true };
    const result = editSettings(null, [line("period/asOf", "01.06.2025")], PERIOD, dates);
    if (result.state === "wrong") throw new Error(result.problem);
    expect(cellAt(modelToGrid(result.model), "period/asOf").value).toBe(serialOf(2025, 6, 1));
  });

  test("the sheet without its hidden keys: the edit is written, what stood there moves below", () => {
    const cut = typed(written(), "numbers/studentsTotal", 512);
    const before = { ...cut, firstColumn: 1, values: cut.values.map((cells) => cells.slice(1)), numberFormats: null };
    const after = edited(before, line("numbers/studentsTotal", "600"));
    expect(readSettings(after).settings.numbers.studentsTotal).toBe(600);
    expect(after.values.some((cells) => cells.includes(512))).toBe(true);
  });
});

describe("control figures", () => {
  const control = (text: string, form = "part-time"): SettingsEdit => ({ kind: "control", key: "control/2024/all", form, text }); // prettier-ignore

  test("one figure is written, changed, emptied; the others stay", () => {
    const first = edited(edited(null, control("148", "full-time")), control("30"));
    expect(readSettings(first).settings.controlFigures).toEqual([
      { year: 2024, category: "all", form: "full-time", count: 148 },
      { year: 2024, category: "all", form: "part-time", count: 30 },
    ]);
    const second = edited(first, control(""));
    expect(readSettings(second).settings.controlFigures).toEqual([
      { year: 2024, category: "all", form: "full-time", count: 148 },
    ]);
  });

  test("a wrong figure, row or form is refused", () => {
    expect(problem(control("много"))).toBe(
      "«много»: ожидается целое число, например 148. На листе ничего не изменено.",
    );
    expect(problem({ kind: "control", key: "control/все", form: "full-time", text: "1" })).toMatch(/^Такой строки/);
    expect(problem(control("1", "evening"))).toMatch(/^Такой строки/);
  });
});

describe("tables", () => {
  const teach = (spelling: string, code: "employed" | "conscript" | null): SettingsEdit => ({ kind: "teach", field: "status", spelling, code }); // prettier-ignore

  test("a spelling is taught, taught anew in its row, forgotten", () => {
    const first = edited(null, teach("ТК «Выдумка»", "employed"));
    expect(rowsOf(first, "taught")).toEqual([["статус", "ТК «Выдумка»", "работает", null]]);
    const second = edited(typed(first, "taught", "спросить у мастера", 4), teach("тк  «ВЫДУМКА»", "conscript"));
    expect(rowsOf(second, "taught")).toEqual([["статус", "тк «ВЫДУМКА»", "призыв", "спросить у мастера"]]);
    expect(readSettings(second).settings.taught).toEqual([{ field: "status", spelling: 'тк "выдумка"', code: "conscript" }]); // prettier-ignore
    expect(rowsOf(edited(second, teach("ТК «Выдумка»", null)), "taught")).toEqual([]);
  });

  test("rows of one spelling become one, also one whose meaning was wrong; their notes stay", () => {
    const before = withRows(
      written(),
      "head/taught",
      ["taught", "Статус", "ТК", "кое-что", "первая"],
      ["taught", "статус", "цкр", "работает"],
      ["taught", "статус", "тк", "призыв", "вторая"],
    );
    const after = edited(before, teach("ТК", "employed"));
    expect(rowsOf(after, "taught")).toEqual([
      ["статус", "ТК", "работает", "первая; вторая"],
      ["статус", "цкр", "работает", null],
    ]);
    expect(readSettings(after).issues).toEqual([]);
  });

  test("columns and sheets: a choice, another choice, back to the headers", () => {
    const column = (field: "employer" | "date" | null | undefined): SettingsEdit => ({ kind: "column", sheet: "Вып 2024", key: "где сейчас", field }); // prettier-ignore
    const sheet = (include: boolean | null): SettingsEdit => ({ kind: "sheet", sheet: "2024", include });
    const chosen = edited(null, column("employer"), sheet(true));
    expect(readSettings(chosen).settings).toMatchObject({
      columns: [{ sheet: "Вып 2024", header: "где сейчас", field: "employer" }],
      sheets: [{ sheet: "2024", include: true }],
    });
    expect(readSettings(edited(chosen, column(null), sheet(false))).settings).toMatchObject({
      columns: [{ sheet: "Вып 2024", header: "где сейчас", field: null }],
      sheets: [{ sheet: "2024", include: false }],
    });
    expect(readSettings(edited(chosen, column(undefined), sheet(null))).settings).toEqual(DEFAULT_SETTINGS);
  });

  test("a role keeps its row without a name", () => {
    const named = edited(null, { kind: "role", role: "Своя роль", name: "В.В. Выдумкин" });
    expect(readSettings(named).settings.requisites.roles).toEqual({ "Своя роль": "В.В. Выдумкин" });
    const unnamed = edited(named, { kind: "role", role: "Своя роль", name: " " });
    expect(readSettings(unnamed).settings).toEqual(DEFAULT_SETTINGS);
    expect(rowsOf(unnamed, "role").map(([role]) => role)).toContain("Своя роль");
  });

  test("a remark is accepted to the letter and taken back", () => {
    const issue = { sheet: "Вып 2024", place: "", text: `«ТК»: не\u00a0распознано. ${"Проверьте. ".repeat(60)}` };
    const accepted = edited(null, { kind: "accept", issue, accepted: true });
    expect(readSettings(accepted).settings.accepted).toEqual([issue]);
    expect(edited(accepted, { kind: "accept", issue, accepted: true })).toEqual(accepted);
    expect(readSettings(edited(accepted, { kind: "accept", issue, accepted: false })).settings).toEqual(DEFAULT_SETTINGS); // prettier-ignore
  });

  test("a row that would say nothing is refused", () => {
    expect(problem(teach(" ", "employed"))).toBe("Строка заполнена не полностью. На листе ничего не изменено.");
    expect(problem({ kind: "role", role: "", name: "В.В. Выдумкин" })).toMatch(/не полностью/);
  });
});
