/** `npm run preview`: the pane in a frame beside a view of the workbook, without Excel. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { startPreview, type Preview } from "../../scripts/preview/server";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import { BROWSER_ARGS, findBrowser } from "./find-browser";
import { OUR_SHEETS } from "../support/report-sheets";

jest.setTimeout(240_000);

const SAMPLE = join(__dirname, "../../assets/sample.xlsx");

let preview: Preview;
let browser: Browser;
let page: Page;
let requested: string[];
let complaints: string[];

beforeAll(async () => {
  preview = await startPreview(SAMPLE);
  browser = await chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_ARGS] });
});

afterAll(async () => {
  await browser.close();
  await preview.close();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  requested = [];
  complaints = [];
  page.on("request", (request) => requested.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(preview.origin);
});

afterEach(async () => {
  await page.close();
});

function pane(): FrameLocator {
  return page.frameLocator("#pane iframe");
}

function start(): ReturnType<FrameLocator["getByRole"]> {
  return pane().getByRole("button", { name: "Пересчитать КПЭ" });
}

function tab(name: string): ReturnType<Page["getByRole"]> {
  return page.getByRole("tab", { name: new RegExp(`^${name}`) });
}

function cell(row: number, column: number): ReturnType<Page["locator"]> {
  return page.locator(`[data-row="${row}"][data-column="${column}"]`);
}

async function savedFile(): Promise<ReturnType<typeof readWorkbookFile>> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Сохранить .xlsx" }).click();
  return readWorkbookFile(readFileSync(await (await downloading).path()), "saved.xlsx");
}

test("the pane writes its sheets, they are seen beside it, and the saved file has them", async () => {
  await start().click();
  await tab("КПЭ").click();
  await page
    .getByRole("gridcell", { name: /показател/i })
    .first()
    .waitFor();
  expect(await tab("КПЭ").textContent()).toContain("лист надстройки");
  for (const name of OUR_SHEETS) await tab(name).waitFor();

  const saved = await savedFile();
  if (saved.status === "refused") throw new Error(saved.message);
  const kpi = saved.grids.sheets.find((sheet) => sheet.name === "КПЭ");
  expect(kpi?.marker).toBe("кпэ");
  expect(kpi?.values.flat().filter((value) => value !== null).length).toBeGreaterThan(100);
  expect(saved.grids.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(OUR_SHEETS));

  expect(requested.filter((url) => new URL(url).origin !== preview.origin && !url.startsWith("blob:"))).toEqual([]);
  expect(complaints).toEqual([]);
});

test("what is typed into a cell is in the workbook, a day and a decimal comma as in a Russian Excel", async () => {
  const typed = [
    [40, 2, "проверка ввода", "проверка ввода"],
    [41, 2, "19.08.2025", 45888],
    [42, 2, "66,7", 66.7],
  ] as const;
  // The pane takes the focus when it appears, as it does in Excel.
  await start().waitFor();
  for (const [row, column, text] of typed) {
    await cell(row, column).click();
    await page.keyboard.press("Delete");
    await cell(row, column).and(page.locator(":not([title])")).waitFor();
    // A letter of another keyboard layout comes as text without a key: it needs the box to be open.
    await page.keyboard.press("F2");
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
    await page.locator(`[data-row="${row}"][data-column="${column}"]`, { hasText: text }).waitFor();
  }
  const saved = await savedFile();
  if (saved.status === "refused") throw new Error(saved.message);
  const [sheet] = saved.grids.sheets;
  if (sheet === undefined) throw new Error("The saved workbook has no sheets");
  const at = (row: number, column: number): unknown => sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn];
  for (const [row, column, , value] of typed) expect(at(row, column)).toBe(value);
});

test("the ribbon's button runs without the pane and brings its sheet to the front", async () => {
  const ribbon = page.getByRole("toolbar", { name: "Лента" });
  await page.frameLocator("#commands iframe").locator("html").waitFor({ state: "attached" });
  await ribbon.getByRole("button", { name: "Группа риска" }).click();
  await page.getByRole("status").getByText("«Группа риска»: готово.").waitFor();
  await page.getByRole("tab", { name: /^Группа риска/, selected: true }).waitFor();
});

test("a cell being edited can be tried: the pane waits for it", async () => {
  await start().waitFor();
  await page.getByLabel("Ячейка редактируется").check();
  await start().click();
  await pane()
    .getByText(/ввод в ячейке/i)
    .first()
    .waitFor();
  await page.getByLabel("Ячейка редактируется").uncheck();
  await tab("КПЭ").waitFor();
});

test("another workbook can be opened in its place, and the pane works on that one", async () => {
  const rows = ["ФИО;Группа;Год выпуска;Занятость", "Тестов Тест Тестович;П-41;2024;трудоустроен"];
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Открыть…" }).click();
  const chooser = await choosing;
  await chooser.setFiles({ name: "Выпуск 2024.csv", mimeType: "text/csv", buffer: Buffer.from(rows.join("\n")) });
  await cell(0, 0).getByText("ФИО").waitFor();
  expect(await page.getByRole("tab").count()).toBe(1);
  await start().click();
  await tab("КПЭ").waitFor();
  expect(await page.getByRole("tab").count()).toBe(1 + OUR_SHEETS.length);
});
