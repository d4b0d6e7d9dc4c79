import { chooseOriginal, freeOwnName, freeSheetName, kindOfMarker, markerText } from "../../src/excel/sheet-names";

test.each([
  ["КПЭ", [], "КПЭ"],
  ["КПЭ", ["кпэ"], "КПЭ (КПЭ)"],
  ["Группа риска", ["ГРУППА РИСКА", "Группа риска (КПЭ)"], "Группа риска (КПЭ 2)"],
  ["Очень длинное название листа 12", ["очень длинное название листа 12"], "Очень длинное название ли (КПЭ)"],
])("a sheet wanted as %s beside %j is called %s", (wanted, taken, name) => {
  expect(freeSheetName(wanted, taken)).toBe(name);
  expect(name.length).toBeLessThanOrEqual(31);
});

test.each([
  ["Выпуск 2025", [], "Выпуск 2025"],
  ["Выпуск 2025", ["ВЫПУСК 2025"], "Выпуск 2025 (2)"],
  ["Выпуск 2025", ["Выпуск 2025", "выпуск 2025 (2)"], "Выпуск 2025 (3)"],
  ["Очень длинное название листа 12", ["очень длинное название листа 12"], "Очень длинное название лист (2)"],
])("the officer's own sheet wanted as %s beside %j is called %s", (wanted, taken, name) => {
  expect(freeOwnName(wanted, taken)).toBe(name);
  expect(name.length).toBeLessThanOrEqual(31);
});

test.each([
  ['="риск"', "риск"],
  ['"риск"', "риск"],
  ["риск", "риск"],
])("the marker %s says %s", (content, text) => {
  expect(markerText(content)).toBe(text);
});

test("a marker of another version has no kind here", () => {
  expect(kindOfMarker("настройки")).toBe("настройки");
  expect(kindOfMarker("сводка-2")).toBeNull();
});

test.each([
  [["КПЭ (2)", "КПЭ"], "КПЭ"],
  [["копия", "КПЭ (КПЭ)"], "КПЭ (КПЭ)"],
  [["для директора", "для директора (2)"], "для директора"],
])("of %j the one to fill is %s", (names, original) => {
  const sheets = names.map((name) => ({ name }));
  expect(chooseOriginal(sheets, "КПЭ")).toEqual({ name: original });
});

test("of no sheets there is none to fill", () => {
  expect(chooseOriginal([], "КПЭ")).toBeNull();
});
