import type { CellScalar, SheetGrid } from "../../../src/intake/grid";
import { NOTHING_KEPT } from "../../../src/intake/settings/kept";
import { readSettings } from "../../../src/intake/settings/read-settings";
import { serialOf } from "../../../src/registry/date";
import { DEFAULT_SETTINGS } from "../../../src/registry/settings";
import { SETTINGS_LINES } from "../../../src/registry/settings-layout";
import { lineValue } from "../../../src/intake/settings/lines";

type Row = readonly [key: string | null, ...cells: CellScalar[]];

const HEAD: Row = ["head", "Настройка", "Пояснение", "Значение", "Примечание"];

/** A sheet of rows given as key, label, help, value, note. */
function sheet(rows: readonly Row[], formats: Record<number, string> = {}): SheetGrid {
  const values = [HEAD, ...rows].map((row) => Array.from({ length: 6 }, (_, at) => row[at] ?? null));
  return {
    name: "Настройки КПЭ",
    visibility: "visible",
    marker: "настройки",
    firstRow: 2,
    firstColumn: 0,
    values,
    numberFormats: values.map((row, index) => row.map((_, at) => (at === 3 ? (formats[index] ?? "General") : "General"))),
  };
} // prettier-ignore

function line(key: string, value: CellScalar, format = "General") {
  const found = SETTINGS_LINES.find((other) => other.key === key);
  if (found === undefined) throw new Error(`No line ${key}`);
  const { settings, issues } = readSettings(sheet([[key, "", "", value]], { 1: format }));
  return { value: lineValue(settings, found), issues: issues.map(({ code }) => code) };
}

test("no sheet, no settings", () => {
  expect(readSettings(null)).toEqual({ settings: DEFAULT_SETTINGS, issues: [], kept: NOTHING_KEPT });
});

test.each<[CellScalar, string, { digits: number; scale: number } | null, string[]]>([
  [63.3, "General", { digits: 633, scale: 1 }, []],
  [65, "General", { digits: 65, scale: 0 }, []],
  [0.633, "0.0%", { digits: 633, scale: 1 }, []],
  [0.65, "0%", { digits: 65, scale: 0 }, []],
  [1, "0%", { digits: 100, scale: 0 }, []],
  [0.005, "0.0%", { digits: 5, scale: 1 }, []],
  [1, "General", { digits: 1, scale: 0 }, []],
  [0, "General", { digits: 0, scale: 0 }, []],
  ["63,3", "@", { digits: 633, scale: 1 }, []],
  ["63,3 %", "@", { digits: 633, scale: 1 }, []],
  ["63.3%", "@", { digits: 633, scale: 1 }, []],
  ["≥65", "@", { digits: 65, scale: 0 }, []],
  [">= 65", "@", { digits: 65, scale: 0 }, []],
  ["=> 65", "@", { digits: 65, scale: 0 }, []],
  ["$\\geq$ 65", "@", { digits: 65, scale: 0 }, []],
  ["не менее 63,3", "@", { digits: 633, scale: 1 }, []],
  ["не ниже 63,3 процентов", "@", { digits: 633, scale: 1 }, []],
  ["от 60", "@", { digits: 60, scale: 0 }, []],
  ["≤ 65", "@", { digits: 65, scale: 0 }, ["share-direction"]],
  ["не более 65", "@", { digits: 65, scale: 0 }, ["share-direction"]],
  [0.65, "General", null, ["share-as-fraction"]],
  ["0,65", "@", null, ["share-as-fraction"]],
  ["≥ 0,65", "@", null, ["share-as-fraction"]],
  [165, "General", null, ["wrong-share"]],
  [-5, "General", null, ["wrong-share"]],
  ["высокий", "@", null, ["wrong-share"]],
  ["60-65", "@", null, ["wrong-share"]],
  [true, "General", null, ["wrong-share"]],
  ["-", "@", null, []],
  [null, "General", null, []],
])("a planned share %p under %s is %p %p", (value, format, expected, issues) => {
  expect(line("planned/K1/c1/all", value, format)).toEqual({ value: expected, issues });
});

test("0,65 is asked about by its number", () => {
  const { issues } = readSettings(sheet([["planned/G3.7", "", "", 0.65]]));
  expect(issues).toEqual([
    {
      code: "share-as-fraction",
      severity: "error",
      source: { sheet: "Настройки КПЭ", row: 4, column: "D" },
      text: "0,65 – это 65 %? Плановое значение вносится в процентах: 65. До исправления – «план не задан».",
    },
  ]);
});

test.each<[string, CellScalar, unknown, string[]]>([
  ["period/startYear", "2024-2025", 2024, []],
  ["period/startYear", "2024–2025", 2024, []],
  ["period/startYear", "2024/25 уч. год", 2024, []],
  ["period/startYear", "2024-2026", null, ["wrong-academic-year"]],
  ["period/startYear", 2024, null, ["wrong-academic-year"]],
  ["period/asOf", "01.06.2025", serialOf(2025, 6, 1), []],
  ["period/asOf", serialOf(2025, 6, 1), serialOf(2025, 6, 1), []],
  ["period/asOf", "2025-06-01", serialOf(2025, 6, 1), []],
  ["period/asOf", "июнь 2025", null, ["wrong-setting-date"]],
  ["period/asOf", 12, null, ["wrong-setting-date"]],
  ["period/asOf", "31.06.2025", null, ["wrong-setting-date"]],
  ["checklist/G1.1", "есть", true, []],
  ["checklist/G1.1", "да", true, []],
  ["checklist/G1.1", 1, true, []],
  ["checklist/G1.1", "+", true, []],
  ["checklist/G1.1", "нет", false, []],
  ["checklist/G1.1", "скоро", null, ["wrong-answer"]],
  ["switches/aisCountsAllForms", "да", true, []],
  ["switches/endedServiceIsRisk", "нет", false, []],
  ["switches/endedServiceIsRisk", "наверно", true, ["wrong-switch"]],
  ["switches/endedServiceIsRisk", null, true, []],
  ["switches/employmentScope", "Широкий", "broad", []],
  ["switches/employmentScope", "среднее", "middle", []],
  ["switches/employmentScope", "любой", "narrow", ["wrong-switch"]],
  ["thresholds/waitingMonths", 6, 6, []],
  ["thresholds/waitingMonths", "6 мес.", 6, []],
  ["thresholds/waitingMonths", 4.5, 4, ["wrong-months"]],
  ["thresholds/waitingMonths", 500, 4, ["wrong-months"]],
  ["numbers/studentsTotal", 512, 512, []],
  ["numbers/studentsTotal", "512 чел.", 512, []],
  ["numbers/studentsTotal", "1 200", 1200, []],
  ["numbers/studentsTotal", -1, null, ["wrong-count"]],
  ["numbers/studentsTotal", "много", null, ["wrong-count"]],
  ["numbers/studentsTotal", "90 %", null, ["wrong-count"]],
  ["numbers/defenceStudents", 0, 0, []],
  ["requisites/college", "  ГБПОУ  «Выдуманный техникум» ", "ГБПОУ «Выдуманный техникум»", []],
  ["requisites/approvalWord", "утверждено", "УТВЕРЖДЕНО", []],
  ["requisites/approvalWord", "одобряю", "УТВЕРЖДАЮ", ["wrong-approval-word"]],
])("%s: %p is %p %p", (key, value, expected, issues) => {
  expect(line(key, value)).toEqual({ value: expected, issues });
});

test("dates of a workbook that counts from 1904", () => {
  const { settings } = readSettings(sheet([["period/asOf", "", "", serialOf(2025, 6, 1) - 1462]]), { date1904: true });
  expect(settings.asOf).toBe(serialOf(2025, 6, 1));
});

test("evidence alone leaves the answer open", () => {
  const { settings } = readSettings(sheet([["evidence/G1.2", "", "", "example.invalid/план"]]));
  expect(settings.checklist).toEqual({ "G1.2": { value: null, evidence: "example.invalid/план" } });
});

test("a line that stands twice: the upper one holds, the other is an error", () => {
  const { settings, issues } = readSettings(
    sheet([
      ["numbers/studentsTotal", "", "", null],
      ["numbers/studentsTotal", "", "", 500],
      ["numbers/studentsTotal", "", "", 400],
      ["numbers/studentsTotal", "", "", 500],
    ]),
  );
  expect(settings.numbers.studentsTotal).toBe(500);
  expect(issues.map(({ code, source }) => [code, source.row])).toEqual([["settings-line-twice", 6]]);
});

test("a part larger than its whole is a warning at the part", () => {
  const { issues } = readSettings(
    sheet([
      ["numbers/studentsTotal", "", "", 500],
      ["numbers/studentsFirstYearBasic", "", "", 100],
      ["numbers/studentsDual", "", "", 401],
      ["numbers/studentsTarget", "", "", 500],
    ]),
  );
  expect(issues.map(({ code, source }) => [code, source.row])).toEqual([["part-exceeds-whole", 6]]);
});

test("control figures by form; empty is not compared, 0 is a figure", () => {
  const { settings, issues } = readSettings(
    sheet([
      ["control/2024/all", "", 148, null, 30],
      ["control/2024/disability", "", 0, "?", null],
      ["control/2023/all", "", 120, null, null],
    ]),
  );
  expect(settings.controlFigures).toEqual([
    { year: 2023, category: "all", form: "full-time", count: 120 },
    { year: 2024, category: "all", form: "full-time", count: 148 },
    { year: 2024, category: "all", form: "extramural", count: 30 },
    { year: 2024, category: "disability", form: "full-time", count: 0 },
  ]);
  expect(issues.map(({ code, source }) => [code, source.row, source.column])).toEqual([["wrong-count", 5, "D"]]);
});

describe("tables", () => {
  test("taught spellings are normalised, and their meaning may be any wording of a channel", () => {
    const { settings, issues } = readSettings(
      sheet([
        ["taught", "Статус", " ТК «Выдумка» ", "работает"],
        ["taught", "по специальности", "почти", "нет"],
        ["taught", "статус", "ЦКР", "армия"],
        ["taught", null, null, null],
      ]),
    );
    expect(issues).toEqual([]);
    expect(settings.taught).toEqual([
      { field: "status", spelling: 'тк "выдумка"', code: "employed" },
      { field: "bySpecialty", spelling: "почти", code: "no" },
      { field: "status", spelling: "цкр", code: "conscript" },
    ]);
  });

  test("wrong rows are errors at their cells and are kept", () => {
    const { settings, issues, kept } = readSettings(
      sheet([
        ["taught", "Статус", "абв", "кое-что"],
        ["taught", "Настроение", "абв", "работает"],
        ["taught", "Статус", "абв", null],
        ["taught", "Статус", "где", "работает"],
        ["taught", "Статус", "Где", "призыв"],
        ["taught", "Статус", "где", "работает"],
      ]),
    );
    expect(settings.taught).toEqual([{ field: "status", spelling: "где", code: "employed" }]);
    expect(issues.map(({ code, source }) => `${code} ${source.column}${source.row}`)).toEqual([
      "unknown-setting-meaning D4",
      "unknown-setting-field B5",
      "settings-row-incomplete D6",
      "settings-row-twice B8",
    ]);
    expect(kept.tables.get("taught")).toHaveLength(6);
  });

  test("columns, sheets and roles", () => {
    const { settings, issues } = readSettings(
      sheet([
        ["column", "Вып 2024", "Где  Сейчас ", "статус"],
        ["column", "Вып 2024", "Телефон мамы", "не читать"],
        ["column", "События", "Когда", "дата мероприятия"],
        ["sheet", 2024, null, "да"],
        ["sheet", "для печати ", null, "нет"],
        ["role", "Педагог-психолог", null, "И.С. Выдуманова"],
        ["role", "Представитель медиацентра", null, null],
      ]),
    );
    expect(issues).toEqual([]);
    expect(settings.columns).toEqual([
      { sheet: "Вып 2024", header: "где сейчас", field: "status" },
      { sheet: "Вып 2024", header: "телефон мамы", field: null },
      { sheet: "События", header: "когда", field: "date" },
    ]);
    expect(settings.sheets).toEqual([
      { sheet: "2024", include: true },
      { sheet: "для печати ", include: false },
    ]);
    expect(settings.requisites.roles).toEqual({ "Педагог-психолог": "И.С. Выдуманова" });
  });

  test("accepted remarks: the place may be missing, the text stays to the letter, equal rows are one", () => {
    const long = `«ТК»: не распознано.\u00a0 ${"Впишите канал занятости. ".repeat(40)}`;
    const { settings, issues, kept } = readSettings(
      sheet([
        ["accepted", "Вып 2024", "F17", long],
        ["accepted", "Вып 2024", "F17", long.replace("\u00a0 ", " ")],
        ["accepted", "Вып 2024", "F18", long],
        ["accepted", "Свод", null, "Лист не учтён."],
        ["accepted", "Свод", "F17", null],
        ["accepted", null, "F17", null],
      ]),
    );
    expect(settings.accepted).toEqual([
      { sheet: "Вып 2024", place: "F17", text: long },
      { sheet: "Вып 2024", place: "F18", text: long },
      { sheet: "Свод", place: "", text: "Лист не учтён." },
    ]);
    expect(issues.map(({ code, source }) => `${code} ${source.column}${source.row}`)).toEqual([
      "settings-row-incomplete D8",
    ]);
    expect(kept.tables.get("accepted")).toHaveLength(6);
  });

  test("a row typed below a table belongs to it, a lone note does not", () => {
    const { settings, kept } = readSettings(
      sheet([
        ["sheet", "2024", null, "да"],
        [null, "Старый свод", null, "нет"],
        [null, "Спросить у завуча"],
        ["section/own", "Строки центра"],
        [null, "Ещё", null, "да"],
      ]),
    );
    expect(settings.sheets.map(({ sheet: name }) => name)).toEqual(["2024", "Старый свод"]);
    expect(kept.own.map(({ cells }) => cells[0]?.value)).toEqual(["Спросить у завуча", "Ещё"]);
  });

  test("a key of another version is kept with its row", () => {
    const { kept, issues } = readSettings(sheet([["switches/notYetKnown", "Новый", "", "да"]]));
    expect(issues).toEqual([]);
    expect(kept.own.map(({ key, cells }) => [key, cells[2]?.value])).toEqual([["switches/notYetKnown", "да"]]);
  });
});
