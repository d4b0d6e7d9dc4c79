import { withFormerReport } from "../../src/app/former-report";
import { grid, workbook } from "../support/grid";

const list = grid("Выпуск 2024", [["ФИО", "Статус"]]);
const settings = (name: string) => grid(name, [["ключ"]], { marker: "настройки" });
const risk = (name: string) => grid(name, [["ФИО"]], { marker: "риск" });
const table = grid("КПЭ", [["№"]], { marker: "кпэ" });

test.each([
  ["the source's own settings", workbook(list, settings("свои")), workbook(settings("прежние"), risk("прежний")), "source", ["Выпуск 2024", "свои", "прежний"]],
  ["the report's settings", workbook(list), workbook(table, settings("прежние"), risk("прежний")), "report", ["Выпуск 2024", "прежние", "прежний"]],
  ["a report without settings", workbook(list), workbook(table), "none", ["Выпуск 2024"]],
  ["no report", workbook(list), null, "none", ["Выпуск 2024"]],
])("46, 47: %s, never merged", (_title, source, report, origin, sheets) => {
  const { grids, settingsFrom } = withFormerReport(source, report);
  expect(settingsFrom).toBe(origin);
  expect(grids.sheets.map(({ name }) => name)).toEqual(sheets);
}); // prettier-ignore
