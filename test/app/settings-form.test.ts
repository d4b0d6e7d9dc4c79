import {
  settingsForm,
  type ControlRow,
  type FormField,
  type SettingsForm,
  type TableRow,
} from "../../src/app/settings-form";
import { editSettings } from "../../src/app/settings-edit";
import type { CellScalar, SheetGrid } from "../../src/intake/grid";
import { NOTHING_KEPT } from "../../src/intake/settings/kept";
import { ROLES } from "../../src/plan/roles";
import { serialOf } from "../../src/registry/date";
import { DEFAULT_SETTINGS } from "../../src/registry/settings";
import { SETTINGS_LAYOUT, SETTINGS_LINES } from "../../src/registry/settings-layout";
import { settingsSheet } from "../../src/report/settings-sheet";
import { grid, workbook } from "../support/grid";
import { modelToGrid } from "../support/model-to-grid";
import { read } from "../support/read-people";

const PERIOD = { startYear: 2024, asOf: serialOf(2025, 6, 1), graduationDate: serialOf(2025, 6, 30) };
const PEOPLE = grid("2025", [
  ["ФИО", "Занятость"],
  ["Тестов Иван Примерович", "ТУ"],
]);

type Row = readonly [key: string, ...cells: CellScalar[]];

/** «Настройки КПЭ» with these rows in place of its own of the same key; label, help, value, note. */
function sheet(rows: readonly Row[], formats: Readonly<Record<string, string>> = {}): SheetGrid {
  const base = modelToGrid(settingsSheet(DEFAULT_SETTINGS, NOTHING_KEPT, PERIOD));
  const width = base.values[0]?.length ?? 0;
  const replaced = new Set<CellScalar>();
  const values = base.values.flatMap((cells) => {
    const [key = null] = cells;
    const own = replaced.has(key) ? [] : rows.filter(([other]) => other === key);
    replaced.add(key);
    return own.length === 0 ? [cells] : own.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
  });
  const numberFormats = values.map((cells) => cells.map((_, at) => (at === 3 ? (formats[String(cells[0])] ?? "General") : "General"))); // prettier-ignore
  return { ...base, values, numberFormats, name: "Наши настройки" };
}

function form(settings: SheetGrid | null): SettingsForm {
  const grids = workbook(PEOPLE, ...(settings === null ? [] : [settings]));
  return settingsForm(read(grids.sheets, { today: PERIOD.asOf }), grids);
}

function field(settings: SheetGrid | null, key: string): FormField {
  const fields = form(settings).sections.flatMap((section) => (section.kind === "lines" ? section.fields : []));
  const found = fields.find((other) => other.key === key);
  if (found === undefined) throw new Error(`No field ${key}`);
  return found;
}

function tableOf(settings: SheetGrid | null, key: string): readonly TableRow[] {
  return form(settings).sections.flatMap((section) => (section.kind === "table" && section.key === key ? section.rows : []));
} // prettier-ignore

function controlsOf(settings: SheetGrid | null): readonly ControlRow[] {
  return form(settings).sections.flatMap((section) => (section.kind === "control" ? section.rows : []));
}

describe("without a sheet", () => {
  test("every section and line is there, in the order of the sheet, with nowhere to go yet", () => {
    const { sheet: name, sections } = form(null);
    expect(name).toBeNull();
    expect(sections.map(({ key, kind, title }) => [key, kind, title])).toEqual(
      SETTINGS_LAYOUT.map(({ key, kind, title }) => [key, kind, title]),
    );
    const fields = sections.flatMap((section) => (section.kind === "lines" ? section.fields : []));
    expect(fields.map(({ key }) => key)).toEqual(SETTINGS_LINES.map(({ key }) => key));
    for (const { text, problem, address } of fields) expect([text, problem, address]).toEqual(["", null, null]);
  });

  test("labels and help name the graduation years", () => {
    expect(field(null, "period/graduationDate")).toMatchObject({
      label: "Дата выпуска 2025 года",
      help: "По этот день включительно показатели 2025 года считаются по прогнозу. Пусто – 30.06.2025.",
    });
    expect(JSON.stringify(form(null))).not.toContain("{c");
  });

  test.each<[key: string, control: FormField["control"], options: readonly string[], otherwise: string]>([
    ["period/startYear", "academic-year", [], "2024-2025"],
    ["period/asOf", "date", [], "01.06.2025"],
    ["period/graduationDate", "date", [], "30.06.2025"],
    ["requisites/approvalDate", "date", [], ""],
    ["requisites/college", "text", [], ""],
    ["requisites/approvalWord", "choice", ["УТВЕРЖДАЮ", "УТВЕРЖДЕНО"], "УТВЕРЖДАЮ"],
    ["planned/K1/c1/all", "share", [], ""],
    ["checklist/G1.1", "yes-no", ["есть", "нет"], ""],
    ["checklist/G1.2", "yes-no", ["да", "нет"], ""],
    ["evidence/G1.1", "text", [], ""],
    ["numbers/studentsTotal", "count", [], ""],
    ["switches/employmentScope", "choice", ["узкий", "средний", "широкий"], "узкий"],
    ["switches/endedServiceIsRisk", "yes-no", ["да", "нет"], "да"],
    ["switches/aisCountsAllForms", "yes-no", ["да", "нет"], "нет"],
    ["thresholds/waitingMonths", "months", [], "4"],
  ])("%s: %s of %p, otherwise «%s»", (key, control, options, otherwise) => {
    expect(field(null, key)).toMatchObject({ control, options, otherwise });
  });

  test("the roles of the plan wait for names; the control figures of the three years for numbers", () => {
    expect(tableOf(null, "role")).toEqual(
      Object.values(ROLES).map((role) => ({ cells: [role, null, ""], problem: null })),
    );
    const rows = controlsOf(null);
    expect([...new Set(rows.map(({ year }) => year))]).toEqual([2023, 2024, 2025]);
    expect(rows[0]).toEqual({
      key: "control/2023/all",
      label: "Выпуск 2023, все",
      year: 2023,
      fields: [
        { form: "full-time", label: "очная", text: "", problem: null },
        { form: "part-time", label: "очно-заочная", text: "", problem: null },
        { form: "extramural", label: "заочная", text: "", problem: null },
      ],
    });
  });
});

describe("what stands in the sheet", () => {
  test.each<[key: string, value: CellScalar, format: string, text: string]>([
    ["planned/K1/c1/all", 63.3, "General", "63,3"],
    ["planned/K1/c1/all", 0.633, "0.0%", "63,3 %"],
    ["planned/K1/c1/all", "≥63,3", "@", "≥63,3"],
    ["period/asOf", serialOf(2025, 5, 9), "dd.mm.yyyy", "09.05.2025"],
    ["period/asOf", serialOf(2025, 5, 9), "General", "09.05.2025"],
    ["period/asOf", "9.5.25", "@", "09.05.2025"],
    ["period/startYear", "2024/25", "@", "2024/25"],
    ["switches/endedServiceIsRisk", true, "General", "да"],
    ["switches/employmentScope", "Средний ", "@", "средний"],
    ["checklist/G1.1", "+", "@", "есть"],
    ["numbers/studentsTotal", "1 200 чел.", "@", "1 200 чел."],
    ["requisites/college", "  Техникум  «Выдумка»", "@", "Техникум «Выдумка»"],
  ])("%s: %p under %s is shown as «%s»", (key, value, format, text) => {
    expect(field(sheet([[key, "", "", value]], { [key]: format }), key)).toMatchObject({ text, problem: null });
  });

  test.each<[key: string, value: CellScalar, text: string, problem: RegExp]>([
    ["planned/G3.6", 0.65, "0,65", /^0,65 – это 65 %\?/],
    ["planned/G3.6", "≤ 12", "≤ 12", /«не менее»/],
    ["period/asOf", 12, "12", /ожидается дата/],
    ["switches/endedServiceIsRisk", "наверно", "наверно", /«да» или «нет»/],
    ["checklist/G1.1", "скоро", "скоро", /«есть» или «нет»/],
    ["thresholds/waitingMonths", 4.5, "4,5", /целое число месяцев/],
  ])("%s: the wrong %p is shown as «%s» with what is wrong", (key, value, text, problem) => {
    expect(field(sheet([[key, "", "", value]]), key)).toMatchObject({ text, problem: expect.stringMatching(problem) as string }); // prettier-ignore
  });

  test("a field tells its cell, also where the columns and rows stand elsewhere", () => {
    const plain = sheet([["numbers/studentsTotal", "", "", 512]]);
    const row = plain.values.findIndex((cells) => cells[0] === "numbers/studentsTotal") + 1;
    expect(field(plain, "numbers/studentsTotal").address).toBe(`D${row}`);
    expect(field({ ...plain, firstRow: 3, firstColumn: 1 }, "numbers/studentsTotal").address).toBe(`E${row + 3}`);
    expect(form(plain).sheet).toBe("Наши настройки");
  });

  test("a line that stands twice tells so", () => {
    const twice = sheet([
      ["numbers/studentsTotal", "", "", 500],
      ["numbers/studentsTotal", "", "", 400],
    ]);
    expect(field(twice, "numbers/studentsTotal")).toMatchObject({ text: "500", problem: expect.stringContaining("дважды") as string }); // prettier-ignore
  });

  test("what contradicts the data is told at its line", () => {
    expect(field(sheet([["period/startYear", "", "", "2022-2023"]]), "period/startYear").problem).toMatch(/2024-2025/);
    const outside = sheet([["period/graduationDate", "", "", serialOf(2020, 6, 30)]]);
    expect(field(outside, "period/graduationDate")).toMatchObject({ text: "30.06.2020", problem: expect.stringContaining("30.06.2025") as string }); // prettier-ignore
  });

  test("control figures: numbers, and what is wrong at which form", () => {
    const rows = controlsOf(sheet([["control/2024/all", "", 148, "много", 30]]));
    const of2024 = rows.find(({ key }) => key === "control/2024/all");
    expect(of2024?.fields.map(({ text }) => text)).toEqual(["148", "много", "30"]);
    expect(of2024?.fields.map(({ problem }) => problem !== null)).toEqual([false, true, false]);
  });

  test("tables: rows as typed, wrong ones with what is wrong; free rows are left out", () => {
    const settings = sheet([
      ["taught", "Статус", "ТК", "работает"],
      ["taught", "Статус", "абв", "кое-что"],
      ["taught", "Статус", "тк", "призыв"],
      ["taught", null, null, null, "заметка"],
      ["sheet", 2024, null, "да"],
      ["accepted", "2025 ", "B2", "Дата не\u00a0распознана."],
    ]);
    expect(tableOf(settings, "taught")).toEqual([
      { cells: ["Статус", "ТК", "работает"], problem: null },
      { cells: ["Статус", "абв", "кое-что"], problem: expect.stringContaining("из списка") as string },
      { cells: ["Статус", "тк", "призыв"], problem: expect.stringContaining("выше иначе") as string },
    ]);
    expect(tableOf(settings, "sheet")).toEqual([{ cells: ["2024", null, "да"], problem: null }]);
    expect(tableOf(settings, "accepted")).toEqual([
      { cells: ["2025 ", "B2", "Дата не\u00a0распознана."], problem: null },
    ]);
  });
});

test("what the form shows can be entered again: nothing changes", () => {
  const settings = sheet(
    [
      ["planned/K1/c1/all", "", "", 0.633],
      ["period/asOf", "", "", serialOf(2025, 5, 9)],
      ["switches/employmentScope", "", "", "широкий"],
      ["numbers/studentsTotal", "", "", 512],
      ["checklist/G1.1", "", "", "нет"],
    ],
    { "planned/K1/c1/all": "0.0%" },
  );
  const shown = form(settings).sections.flatMap((section) => (section.kind === "lines" ? section.fields : []));
  const edits = shown.map(({ key, text }) => ({ kind: "line", key, text }) as const);
  const result = editSettings(settings, edits, PERIOD, { date1904: false });
  if (result.state === "wrong") throw new Error(result.problem);
  const again = form({ ...modelToGrid(result.model), name: "Наши настройки" });
  const texts = (one: SettingsForm): unknown => one.sections.flatMap((section) => (section.kind === "lines" ? section.fields.map(({ key, text, problem }) => [key, text.replace(" %", ""), problem]) : [])); // prettier-ignore
  expect(texts(again)).toEqual(texts(form(settings)));
});
