import { INDICATORS } from "../../src/plan/plan";
import { DEFAULT_SETTINGS } from "../../src/registry/settings";
import { kpiSheet } from "../../src/report/kpi-sheet";
import type { SheetModel } from "../../src/report/sheet-model";
import { breakLines, textRoom } from "../../src/report/row-height";
import { STYLES } from "../../src/report/styles";
import { textWidth } from "../../src/report/text-width";
import { inventedCells, inventedRegistry, inventedResults, share } from "../support/results";
import { textOf } from "../support/model-grid";

const requisites = {
  ...DEFAULT_SETTINGS.requisites,
  college: "ГБПОУ «Примерский государственный техникум имени А.А. Выдуманного»",
  director: "В.В. Выдуманный",
  responsible: "О.О. Образцова",
};
const registry = inventedRegistry({ settings: { ...DEFAULT_SETTINGS, requisites } });

function headRow(model: SheetModel): number {
  return model.rows.findIndex(({ cells }) => cells[0]?.value === "№ п/п");
}

function rowText(model: SheetModel, row: number): readonly unknown[] {
  return model.rows[row]?.cells.map(({ value }) => value) ?? [];
}

test("the official headings, the fact spread by year under its one heading", () => {
  const model = kpiSheet(inventedResults(), registry);
  const head = headRow(model);
  expect(rowText(model, head)).toEqual([
    "№ п/п",
    "Наименование показателя",
    "Единица измерения",
    "Значение планового показателя",
    "Значение фактического показателя",
    null,
    null,
    null,
    "Выполнение",
    "Не хватает / превышено (чел., ед.)",
    "Полнота сведений",
  ]);
  expect(rowText(model, head + 1).slice(4, 8)).toEqual(["2023", "2024", "2025", "за уч. год"]);
  expect(model.print.repeatRows).toEqual({ from: head, to: head + 1 });
  expect(model.freeze.rows).toBe(head + 2);
});

test("two banners, five sections, 32 rows of 27 indicators", () => {
  const model = kpiSheet(inventedResults(), registry);
  const table = model.rows.slice(headRow(model) + 2);
  const styles = table.map(({ cells }) => cells[0]?.style);
  expect(styles.filter((style) => style === "banner")).toHaveLength(2);
  const sections = table.filter(({ cells }) => cells[0]?.style === "section" && /^\d\. /.test(String(cells[0].value)));
  expect(sections).toHaveLength(5);
  const rows = table.filter(({ cells }) => cells[1]?.style === "cell");
  expect(rows).toHaveLength(32);
  expect(rows.flatMap(({ cells }) => (cells[0]?.value === "" ? [] : [cells[0]?.value]))).toEqual(
    INDICATORS.map(({ number }) => number),
  );
});

test("УТВЕРЖДАЮ, the director, the title, отчётная дата, the signature", () => {
  const text = textOf(kpiSheet(inventedResults(), registry));
  for (const part of [
    "УТВЕРЖДАЮ",
    "Директор ГБПОУ «Примерский",
    "____________ В.В. Выдуманный",
    "«___» __________ 20__ г.",
    "Целевые показатели",
    "2024-2025 учебный год",
    "по состоянию на 01.06.2025",
    "Допущения и пояснения",
    "Ответственный ЦСТВ ____________ /О.О. Образцова/",
    "на листе «Расшифровка КПЭ»",
  ]) {
    expect(text).toContain(part);
  }
});

test("how each indicator is counted stands on «Расшифровка КПЭ» alone; «КПЭ» points there before the signature", () => {
  const results = inventedResults();
  const text = textOf(kpiSheet(results, registry));
  for (const { howCounted } of results.indicators) expect(text).not.toContain(howCounted);
  expect(text.indexOf("Расшифровка КПЭ")).toBeLessThan(text.indexOf("Ответственный ЦСТВ"));
});

test("without requisites there are lines to write on", () => {
  const text = textOf(kpiSheet(inventedResults(), inventedRegistry()));
  expect(text).toContain("____________ И.О. Фамилия");
  expect(text).toContain("/____________________/");
});

test("a forecast is marked in the head and explained", () => {
  const cells = inventedCells({ "K7/2025/all": { ...share(0, 100, "met", 0), basis: "forecast" } });
  const model = kpiSheet(inventedResults({ cells: [...cells] }), registry);
  expect(rowText(model, headRow(model) + 1)[6]).toBe("2025 (прогноз)");
  expect(textOf(model)).toContain("Значения по выпуску 2025 года – прогноз");
});

test("figures are numbers with a format of their own", () => {
  const cells = inventedCells({ "K2/2023/all": share(6496, 10000, "missed", 4) });
  const model = kpiSheet(inventedResults({ cells: [...cells] }), registry);
  const figure = model.rows.flatMap((row) => row.cells).find(({ value }) => value === 64.96);
  expect(figure?.numberFormat).toBe("0.00");
});

test("a verdict is a word in every row, never colour alone", () => {
  const model = kpiSheet(inventedResults(), registry);
  const verdicts = model.rows.flatMap(({ cells }) => (cells[1]?.style === "cell" ? [cells[8]?.value] : []));
  for (const verdict of verdicts) expect(verdict).toMatch(/выполнено|предварительно|план|нет данных|не применимо/);
});

test("a note that several cells share is said once, with all of them", () => {
  const note = { notes: ["В книге нет листа ярмарок."] };
  const cells = inventedCells({ "G3.2": note, "G3.3": note, "K2/2023/all": { notes: ["Проверьте."] } });
  const text = textOf(kpiSheet(inventedResults({ cells: [...cells] }), registry));
  expect(text).toContain("Показатели 3.2 общей части, 3.3 общей части: В книге нет листа ярмарок.");
  expect(text).toContain("Показатель 2 (2023): Проверьте.");
});

test("nothing is wider than the page, and no wrapped cell is higher than its row", () => {
  const long = "Очень длинное пояснение о том, как считалось. ".repeat(20);
  const cells = inventedCells({ "K1/2023/all": { notes: [long] } });
  const model = kpiSheet(inventedResults({ cells: [...cells] }), registry);
  const room = (from: number): number => model.columns.slice(from).reduce((sum, { width }) => sum + textRoom(width), 0);
  for (const { cells: row, height } of model.rows) {
    row.forEach(({ value, style }, column) => {
      if (typeof value !== "string") return;
      const { fontSize, bold, wrap, horizontal } = STYLES[style];
      const width = model.columns[column]?.width ?? 0;
      if (wrap) {
        const lines = breakLines(value, textRoom(width), { fontSize, bold }).length;
        expect(height ?? 0).toBeGreaterThanOrEqual(lines * fontSize * 1.15);
        return;
      }
      // Centred text runs out to both sides; all other to the right.
      const space = horizontal === "center" ? room(0) : room(column);
      expect(textWidth(value, fontSize, bold)).toBeLessThanOrEqual(space);
    });
  }
});
