/** @jest-environment jsdom */
import type { Reckoning } from "../../../src/app/reckoning";
import type { Deadline } from "../../../src/engine/deadlines";
import type { ViewProps, YearTools } from "../../../src/taskpane/pane/view-props";
import PlanView from "../../../src/taskpane/views/plan/PlanView";
import { leadOf } from "../../../src/taskpane/views/plan/lead";
import { grid, workbook } from "../../support/grid";
import { button, closeView, openView, preparePage, press, reckon, sampleGrids } from "../view-page";

const YEAR: YearTools = { saved: null, saveSnapshot: () => undefined, calendar: () => Promise.resolve(null), showSheet: () => undefined }; // prettier-ignore

/** The view without anything of the year asked for. */
function Plan(props: ViewProps): React.JSX.Element {
  return <PlanView {...props} year={YEAR} />;
}

/** One person under risk of each class. */
const THREE = workbook(
  ...[2023, 2024, 2025].map((year) =>
    grid(`Выпуск ${year}`, [
      ["ФИО", "Группа", "Занятость", "Прогноз занятости"],
      [`Пробов Тест ${"А".repeat(year - 2022)}ович`, "П-1", "не работает", "не планирует работать"],
    ]),
  ),
);

let sample: Reckoning;

beforeAll(async () => {
  preparePage();
  sample = (await reckon(sampleGrids())).reckoning;
});

afterEach(closeView);

const lineOf = (page: HTMLElement, item: string): HTMLElement => {
  const found = [...page.querySelectorAll("li")].find((one) => one.textContent.startsWith(`${item} `));
  if (found === undefined) throw new Error(`no item ${item} in: ${page.textContent}`);
  return found;
};
const headings = (page: HTMLElement): readonly string[] =>
  [...page.querySelectorAll("h3")].map((one) => one.textContent);

test("every deadline stands once, under its part, in its order, with what it means", () => {
  const { page } = openView(Plan, sample);
  const { deadlines } = sample;
  expect(deadlines.length).toBeGreaterThan(0);
  const shown = [...page.querySelectorAll("li")].map((one) => one.textContent.toLowerCase());
  expect(shown).toHaveLength(deadlines.length);
  deadlines.forEach(({ item, title, when, meaning }, index) => {
    for (const part of [`${item} ${title}`, when, meaning ?? ""]) expect(shown[index]).toContain(part.toLowerCase());
  });
  expect(page.textContent).toContain("отчётной даты 01.06.2025");
});

test("a monthly date ahead, and a list that closes", async () => {
  const { reckoning } = await reckon(THREE, "2025-06-20");
  const { page } = openView(Plan, reckoning);
  expect(headings(page)).toContain("Скоро: 1");
  const soon = [...page.querySelectorAll("section")].find((one) => one.textContent.startsWith("Скоро"));
  expect(lineOf(soon ?? page, "6.2").textContent).toContain("Через 11 дней, вторник 01.07.2025");
  expect(lineOf(page, "5.1").textContent).toContain("Список 2025 года закрывается 30 июня: в нём 1 человек");
});

test("what has passed stands first, in words", async () => {
  const { reckoning } = await reckon(THREE, "2025-07-05");
  const { page } = openView(Plan, reckoning);
  expect(headings(page)[0]).toMatch(/^Срок прошёл: [1-9]/);
  expect(lineOf(page, "7.1").textContent).toContain("Срок был 30.06.2025");
});

test("a risk list leads to its class, the date to the settings", async () => {
  const { reckoning } = await reckon(THREE, "2025-06-20");
  const { page, asked } = openView(Plan, reckoning);
  press(button(lineOf(page, "5.1"), "К группе риска, п. 5.1"));
  press(button(page, "Изменить дату"));
  expect(asked.shown).toEqual([
    { view: "risk", target: { filter: "2025" } },
    { view: "settings", target: { section: "period" } },
  ]);
});

test("nothing near is said in words", () => {
  const { page } = openView(Plan, { ...sample, deadlines: [] });
  expect(page.textContent).toContain("В ближайшие две недели сроков плана работы на 2024-2025 учебный год нет.");
  expect(page.querySelectorAll("li")).toHaveLength(0);
});

test.each<readonly [Partial<Deadline>, ReturnType<typeof leadOf>]>([
  [{ item: "5.1", leadsTo: "risk", cohort: 2024 }, { filter: "2024" }],
  [{ item: "6.2", leadsTo: "risk", cohort: null }, null],
  [{ item: "2.1", leadsTo: "indicators" }, { indicator: "G2.1" }],
  [{ item: "6.2", leadsTo: "indicators" }, null],
  [{ item: "1.2", leadsTo: "settings" }, { section: "checklist" }],
  [{ item: "6.1", leadsTo: "settings" }, null],
  [{ item: "2.8", leadsTo: "checks" }, null],
  [{ item: "9.9", leadsTo: "indicators" }, null],
])("%j leads to %j", (given, lead) => {
  const deadline: Deadline = { item: "", title: "", start: "2025-06-01", end: "2025-06-30", state: "due", days: 29, when: "", meaning: null, cohort: null, leadsTo: null, ...given }; // prettier-ignore
  expect(leadOf(deadline)).toEqual(lead);
});
