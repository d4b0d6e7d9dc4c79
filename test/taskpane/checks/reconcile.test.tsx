/** @jest-environment jsdom */
import { PageCalculator } from "../../../src/app/page-calculator";
import type { Reckoning } from "../../../src/app/reckoning";
import ChecksView from "../../../src/taskpane/views/checks/ChecksView";
import type { WorkbookGrids } from "../../../src/intake/grid";
import { day } from "../../support/graduate";
import { grid, workbook } from "../../support/grid";
import { modelToGrid } from "../../support/model-to-grid";
import { button, closeView, openView, preparePage, press, reckon, type OpenView } from "../view-page";

beforeAll(preparePage);
afterEach(closeView);

/** Three full-time graduates, one who left, one without a form of study; two with ОВЗ. */
const BOOK = workbook(
  grid("Выпуск 2024", [
    ["ФИО", "Группа", "Форма обучения", "Занятость", "ОВЗ"],
    ["Тестов Тест Тестович", "П-41", "очная", "трудоустроен", ""],
    ["Пробов Олег Тестович", "П-41", "очная", "армия", "да"],
    ["Примеров Иван Тестович", "П-41", "очная", "трудоустроен", "да"],
    ["Отчислов Пётр Тестович", "П-41", "очная", "отчислен", ""],
    ["Безформин Яков Тестович", "П-41", "", "трудоустроен", ""],
  ]),
);

/** Control figures of a class of 2024, by «category/form» of the settings form. */
async function withFigures(category: number, texts: readonly string[]): Promise<WorkbookGrids> {
  const request = { grids: BOOK, today: day("2025-06-01") };
  const { reckoning } = await reckon(BOOK);
  const section = reckoning.form.sections.find(({ kind }) => kind === "control");
  const rows = section?.kind === "control" ? section.rows.filter(({ year }) => year === 2024) : [];
  const row = rows[category];
  if (row === undefined) throw new Error("no such row of control figures");
  const edits = row.fields.map(({ form }, index) => ({ kind: "control" as const, key: row.key, form, text: texts[index] ?? "" })); // prettier-ignore
  const edited = await new PageCalculator().edit(request, edits);
  if (edited.state === "wrong") throw new Error(edited.problem);
  return { ...BOOK, sheets: [...BOOK.sheets, modelToGrid(edited.model)] };
}

async function open(grids: WorkbookGrids): Promise<OpenView & { readonly reckoning: Reckoning }> {
  const { reckoning } = await reckon(grids);
  return { ...openView(ChecksView, reckoning, { filter: "reconciliation" }), reckoning };
}

/** Opens every closed group. */
function openGroups(page: HTMLElement): void {
  for (const closed of page.querySelectorAll<HTMLElement>("#checks-part [aria-expanded=false]")) press(closed);
}

test("without control figures there is a sentence and the way to enter them", async () => {
  const { page, asked } = await open(BOOK);
  expect(page.textContent).toContain("Контрольные числа СПО-1 не внесены");
  expect(page.textContent).not.toContain("Пункты плана");
  press(button(page, "Внести контрольные числа"));
  expect(asked.shown).toEqual([{ view: "settings", target: { section: "control" } }]);
});

test("figures that agree are told in one line, with no list of causes", async () => {
  const { page } = await open(await withFigures(0, ["3"]));
  expect(page.querySelector("#checks-part h3")?.textContent).toBe("Сверка с СПО-1: сходится");
  expect(page.textContent).not.toContain("Чем это может объясняться");
  expect(page.textContent).not.toContain("Безформин");
});

test("a difference names who is left out, and the name leads to the row", async () => {
  const { page, asked, reckoning } = await open(await withFigures(0, ["5"]));
  expect(page.querySelector("#checks-part h3")?.textContent).toBe("Сверка с СПО-1: расходится 1 из\u00a01");
  const [figure] = reckoning.reconciliation.figures;
  expect(figure?.difference).toBe(-2);
  expect(page.textContent).toContain("2024, очная форма");
  expect(page.textContent).toContain(figure?.text);
  openGroups(page);
  press(button(page, "Безформин Яков Тестович: показать строку 6"));
  press(button(page, "Отчислов Пётр Тестович: показать строку 5"));
  expect(asked.places).toEqual([
    { sheet: "Выпуск 2024", address: "A6" },
    { sheet: "Выпуск 2024", address: "A5" },
  ]);
});

test("of too many people nobody left out is named", async () => {
  const { page } = await open(await withFigures(0, ["1"]));
  openGroups(page);
  expect(page.textContent).toContain("лишних 2");
  expect(page.textContent).not.toContain("Безформин");
  expect(page.textContent).not.toContain("Отчислов");
});

test("of the three forms together the numbers alone are told: the causes stand with the form", async () => {
  const { page, reckoning } = await open(await withFigures(0, ["5", "0", "0"]));
  expect(page.textContent).toContain("Сверка с СПО-1: расходится 2 из\u00a04");
  const total = [...page.querySelectorAll("li")].find((one) => one.textContent.startsWith("2024, все формы"));
  const [counted, control] = [reckoning.results.people.filter(({ cohort }) => cohort === 2024).length - 1, 5];
  expect(total?.textContent).toBe(`2024, все формыв листе ${counted}, по СПО-1 ${control}: не хватает ${control - counted}`);
}); // prettier-ignore

test("who belongs to «лица с ОВЗ» is not told by a difference in it", async () => {
  const { page } = await open(await withFigures(1, ["4"]));
  expect(page.textContent).toContain("2024, очная форма, лица с ОВЗ");
  openGroups(page);
  expect(page.textContent).not.toContain("Пробов");
  expect(page.textContent).not.toContain("Примеров");
});
