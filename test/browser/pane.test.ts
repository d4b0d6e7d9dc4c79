/** The production build in a real browser, over the genuine Office.js and an in-memory workbook. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import type { GivenSheet, HostOptions } from "../host/host";
import { openSite, type Site, type Visited } from "./site";

jest.setTimeout(240_000);

const GRADUATES: GivenSheet = {
  name: "Выпуск 2024",
  rows: [
    ["Выпускники 2024 года"],
    ["№", "ФИО", "Группа", "Занятость", "Работа по специальности"],
    [1, "Тестов Тест Тестович", "П-41", "трудоустроен", "да"],
    [2, "Примерова Проба Пробовна", "П-41", "не работает", ""],
    [3, "Образцов Олег Олегович", "П-41", "армия", ""],
  ],
};
const WORKBOOK: HostOptions = { sheets: [GRADUATES] };
const OUR_SHEETS = ["КПЭ", "Группа риска", "Проверка данных", "Настройки КПЭ"];
/** What the first view may weigh without Office.js. */
const FIRST_LOAD_LIMIT = 250 * 1024;

let site: Site;
const visits: Visited[] = [];

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

async function visit(...given: Parameters<Site["visit"]>): Promise<Visited> {
  const visited = await site.visit(...given);
  visits.push(visited);
  return visited;
}

afterEach(async () => {
  for (const { page } of visits.splice(0)) await page.context().close();
});

function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() => window.bench.host.workbook.sheets.map((sheet) => sheet.name));
}

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

test("Enter runs it: the sheets are written, told in words and opened, and nothing leaves but for Office.js", async () => {
  const { page, requested, complaints } = await visit({ file: "taskpane.html", workbook: WORKBOOK });
  await page.getByRole("button", { name: "Пересчитать КПЭ" }).waitFor();
  expect(await scrollsSideways(page)).toBe(false);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Листы отчёта" }).waitFor();
  expect(await sheetNames(page)).toEqual(["Выпуск 2024", ...OUR_SHEETS]);
  expect(await page.getByRole("status").last().textContent()).toContain("Готово");
  expect(await scrollsSideways(page)).toBe(false);

  await page.getByRole("button", { name: "Открыть лист «Группа риска»" }).click();
  await page.waitForFunction(() => window.bench.host.workbook.active?.name === "Группа риска");

  const origins = new Set(requested.map((url) => new URL(url).origin));
  expect([...origins].sort()).toEqual([site.origin, "https://appsforoffice.microsoft.com"].sort());
  expect(complaints).toEqual([]);
});

test("the source sheet is as it was, and a second run makes no further sheets", async () => {
  const { page } = await visit({ file: "taskpane.html", workbook: WORKBOOK });
  const source = (): Promise<unknown> =>
    page.evaluate(() =>
      JSON.stringify(
        [...Array(6).keys()].map((row) =>
          [...Array(6).keys()].map(
            (column) => window.bench.host.workbook.sheet("Выпуск 2024").cells.at(row, column) ?? null,
          ),
        ),
      ),
    );
  await page.getByRole("button", { name: "Пересчитать КПЭ" }).waitFor();
  const before = await source();
  await page.getByRole("button", { name: "Пересчитать КПЭ" }).click();
  await page.getByRole("button", { name: "Пересчитать снова" }).click();
  await page.getByRole("button", { name: "Пересчитать снова" }).waitFor();
  await page.waitForFunction(() => window.bench.host.requests.filter((request) => !request.cleanup).length >= 16);
  await page.getByRole("heading", { name: "Листы отчёта" }).waitFor();
  expect(await sheetNames(page)).toEqual(["Выпуск 2024", ...OUR_SHEETS]);
  expect(await source()).toBe(before);
});

test("a workbook without graduates says what is wrong and what to do", async () => {
  const { page } = await visit({ file: "taskpane.html", workbook: { sheets: [{ name: "Лист1", rows: [["Смета"]] }] } });
  await page.getByRole("button", { name: "Пересчитать КПЭ" }).click();
  await page.getByRole("button", { name: "Повторить" }).waitFor();
  expect(await page.locator("main").textContent()).toContain("В книге не найдены выпускники");
  expect(await sheetNames(page)).toEqual(["Лист1"]);
});

test("a cell being edited: it waits, says so, and goes on", async () => {
  const { page } = await visit({ file: "taskpane.html", workbook: WORKBOOK });
  const start = page.getByRole("button", { name: "Пересчитать КПЭ" });
  await start.waitFor();
  await page.evaluate(() => {
    window.bench.host.beginCellEdit();
  });
  await start.click();
  await page.locator("main").getByText("закончите ввод в ячейке").waitFor();
  await page.evaluate(() => {
    window.bench.host.endCellEdit();
  });
  await page.getByRole("heading", { name: "Листы отчёта" }).waitFor();
});

test.each([
  ["refuses", 5_000],
  ["hangs", 20_000],
] as const)("Office.js whose server %s: the page says so", async (cdn, timeout) => {
  const { page } = await visit({ file: "taskpane.html", workbook: null, cdn });
  await page.getByText("Нет связи с библиотекой Office").waitFor({ timeout });
  expect(await scrollsSideways(page)).toBe(false);
});

test("outside of Excel, and in an Excel that is too old, it says so", async () => {
  const outside = await visit({ file: "taskpane.html", workbook: null });
  await outside.page.getByRole("heading", { name: "Откройте панель в Excel" }).waitFor();
  const old = await visit({ file: "taskpane.html", workbook: { ...WORKBOOK, apiLevel: "1.7" } });
  await old.page.locator("#root").getByRole("heading", { name: "Нужен Excel новее" }).waitFor();
});

test("an Internet Explorer view gets the ready-made message", async () => {
  const userAgent = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";
  const { page } = await visit({ file: "taskpane.html", workbook: null, userAgent });
  await page.locator("#old-view").waitFor({ state: "visible" });
  expect(await page.locator("#root").isVisible()).toBe(false);
});

test("the ribbon's buttons recalculate, show their sheet and end", async () => {
  const { page, complaints } = await visit({ file: "commands.html", workbook: WORKBOOK });
  await page.waitForLoadState("load");
  await page.evaluate(async () => {
    await Office.onReady();
    window.bench.ribbon.pressRibbon("Kpi.Risk", "showRisk");
  });
  await page.waitForFunction(() => window.bench.completed.length > 0);
  expect(await page.evaluate(() => window.bench.host.workbook.active?.name)).toBe("Группа риска");
  expect(await sheetNames(page)).toEqual(["Выпуск 2024", ...OUR_SHEETS]);
  expect(complaints).toEqual([]);
});

test("the small window shows its message as text", async () => {
  const hash = `#${new URLSearchParams({ what: "Лист <b>защищён</b>.", advice: "Снимите защиту." }).toString()}`;
  const { page } = await visit({ file: "message.html", workbook: WORKBOOK, hash });
  await page.getByText("Лист <b>защищён</b>.").waitFor();
  await page.getByText("Снимите защиту.").waitFor();
});

test("the pane's first load is at most 250 KB gzip without Office.js", () => {
  const page = readFileSync(join(site.folder, "taskpane.html"), "utf8");
  const loaded = readdirSync(site.folder).filter((file) => file.endsWith(".js") && page.includes(file));
  const size = loaded.reduce((sum, file) => sum + gzipSync(readFileSync(join(site.folder, file))).length, 0);
  expect(loaded.length).toBeGreaterThanOrEqual(2);
  expect(size).toBeLessThanOrEqual(FIRST_LOAD_LIMIT);
});
