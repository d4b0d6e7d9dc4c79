/** @jest-environment jsdom */
import { grid, workbook } from "../../support/grid";
import { button, closeView, preparePage } from "../view-page";
import { FIVE, openView, part, press, reckon, textOf } from "./open-view";
import { withSnapshots } from "./snapshots";

beforeAll(preparePage);
afterEach(closeView);

/** The workbook before the second person's mark was filled and the last one was found. */
const EARLIER = workbook(
  grid("Выпуск 2024", [
    ["ФИО", "Группа", "Занятость", "Работа по специальности"],
    ["Тестов Тест Тестович", "П-41", "", ""],
    ["Пробова Проба Пробовна", "П-41", "", ""],
    ["Примеров Пример Примерович", "П-41", "армия", ""],
    ["Образцова Ольга Олеговна", "П-42", "трудоустроен", "нет"],
    ["Неизвестнов Никто Никтович", "П-42", "нет связи", ""],
  ]),
);

/** The row of an indicator in the list. */
function rowOf(page: HTMLElement, name: string): string {
  const row = [...page.querySelectorAll<HTMLElement>("li:has(h4)")].find((one) => one.textContent.includes(name));
  return row === undefined ? "" : textOf(row);
}

test("without a snapshot nothing is said of changes", async () => {
  const { reckoning, detail } = await reckon(FIVE);
  const { page } = await openView(reckoning, detail);
  expect(page.textContent).not.toContain("Изменения");
  await press(button(page, "2. Трудоустроены по профессии"));
  expect(page.textContent).not.toContain("Динамика");
});

test("the list and the opened indicator tell what changed since the last snapshot", async () => {
  const grids = await withSnapshots(FIVE, [{ date: "2024-08-01", grids: EARLIER }]);
  const { reckoning, detail } = await reckon(grids);
  const { page } = await openView(reckoning, detail);
  expect(textOf(page)).toContain("Изменения указаны с 01.08.2024");
  expect(rowOf(page, "2. Трудоустроены")).toContain("с 01.08.2024: +20,0 п. п.");
  await press(button(page, "2. Трудоустроены по профессии"));
  await press(button(page, "202420,0"));
  expect(textOf(page)).toContain("С 01.08.2024: +20,0 п. п.");
  // Two values are read faster as they are.
  const heading = [...page.querySelectorAll("h5")].find((one) => one.textContent === "Динамика");
  expect([...(heading?.parentElement?.querySelectorAll("li") ?? [])].map(textOf)).toEqual([
    "01.08.20240,0 %",
    "31.08.202420,0 %",
  ]);
  expect(page.querySelector("svg[role=img]")).toBeNull();
});

test("several snapshots are drawn, and the picture has its values in words", async () => {
  const past = ["2024-07-01", "2024-07-15"].map((date) => ({ date, grids: EARLIER }));
  const grids = await withSnapshots(FIVE, [...past, { date: "2024-08-01", grids: FIVE }]);
  const { reckoning, detail } = await reckon(grids);
  const { page } = await openView(reckoning, detail, { indicator: "K2" });
  await press(button(page, "202420,0"));
  expect(textOf(page)).toContain("С 01.08.2024: без изменений");
  const label = page.querySelector("svg[role=img]")?.getAttribute("aria-label")?.replaceAll("\u00a0", " ");
  expect(label).toBe("График: 01.07.2024: 0,0 %; 15.07.2024: 0,0 %; 01.08.2024: 20,0 %; 31.08.2024: 20,0 %");
  expect(page.querySelectorAll("svg[role=img] circle")).toHaveLength(4);
});

test("the groups behind a gap are told as the calculation has them, the worst first; the button leads to «Разрезы»", async () => {
  const { reckoning, detail } = await reckon(FIVE);
  const sheets = reckoning.reportSheets.map((sheet) => (sheet.kind === "разрезы" ? { ...sheet, name: "Разрезы 2", exists: true } : sheet));
  const { page, asked } = await openView({ ...reckoning, reportSheets: sheets }, detail, { indicator: "K2" });
  await press(button(page, "202420,0"));
  const cells = reckoning.breakdown.find(({ dimension }) => dimension === "group")?.cells ?? [];
  const rows = cells.find(({ indicator, cohort }) => indicator === "K2" && cohort === 2024)?.rows ?? [];
  const words = [...rows].sort((a, b) => (b.contribution ?? 0) - (a.contribution ?? 0)).map((row) => row.words ?? row.part);
  expect(rows.map((row) => row.part).sort()).toEqual(["П-41", "П-42"]);
  const told = [...part(page, "По группам").querySelectorAll("li bdi")].map((one) => one.textContent);
  expect(told).toEqual(words);
  await press(button(page, "На лист «Разрезы 2»"));
  expect(asked.places).toEqual([{ sheet: "Разрезы 2", address: "A1" }]);
}); // prettier-ignore

test("a sheet that was never written is not offered", async () => {
  const { reckoning, detail } = await reckon(FIVE);
  const { page } = await openView(reckoning, detail, { indicator: "K2" });
  await press(button(page, "202420,0"));
  expect(part(page, "По группам")).toBeDefined();
  expect(page.textContent).not.toContain("На лист");
});
