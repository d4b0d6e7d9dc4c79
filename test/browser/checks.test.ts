/** «Проверка» in a real browser: what the officer says there is kept in the workbook and changes the numbers. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import type { GivenSheet } from "../host/host";
import { useSite } from "./use-site";

jest.setTimeout(240_000);

const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");
const SAMPLE = join(__dirname, "../../assets/sample.xlsx");

/** «ТК» twice, «кружит» once; nobody knows what «Ф7» is. */
const GRADUATES: GivenSheet = {
  name: "Выпуск 2024",
  rows: [
    ["ФИО", "Группа", "Занятость", "Ф7"],
    ["Тестов Тест Тестович", "П-41", "ТК", "да"],
    ["Пробов Олег Тестович", "П-41", "тк.", "да"],
    ["Примеров Иван Тестович", "П-41", "кружит", ""],
    ["Образцов Пётр Тестович", "П-41", "трудоустроен", "да"],
  ],
};

const { visit } = useSite({ mode: "development" });

/** Opens «Проверка» over the small workbook, or over the sample. */
async function openChecks(given: { readonly width?: number; readonly workbookFile?: string } = {}): Promise<Page> {
  const { width = 320, ...rest } = given;
  const visited = await visit({
    file: "taskpane.html",
    workbook: { sheets: [GRADUATES] },
    viewport: { width, height: 700 },
    ...rest,
  });
  await visited.page.getByRole("tab", { name: "Проверка" }).click();
  await visited.page.getByRole("tab", { name: "Столбцы" }).waitFor();
  return visited.page;
}

/** The value of an indicator for the class of 2024 on the sheet «КПЭ», once it is as a test expects it. */
async function untilOnSheet(page: Page, indicator: string, value: number | string): Promise<void> {
  await page.waitForFunction(
    ([id, expected]) => {
      const sheet = window.bench.host.workbook.sheets.find(({ name }) => name === "КПЭ");
      if (sheet === undefined) return false;
      const at = (row: number, column: number): unknown => sheet.cells.at(row, column)?.value;
      const rows = [...Array(60).keys()];
      const head = rows.find((row) => at(row, 6) === 2024 || at(row, 6) === "2024");
      const row = rows.find((one) => at(one, 0) === id);
      const found = row === undefined ? null : at(row, 6);
      return head !== undefined && found === expected;
    },
    [indicator, value] as const,
  );
}

/** All texts of «Настройки КПЭ». */
function settingsTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const sheet = window.bench.host.workbook.sheets.find(({ name }) => name === "Настройки КПЭ");
    const cells = [...Array(200 * 6).keys()].map((index) => sheet?.cells.at(Math.floor(index / 6), index % 6)?.value);
    return cells.flatMap((value) => (typeof value === "string" ? [value] : []));
  });
}

async function recalculate(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Пересчитать", exact: true }).click();
}

/** The second indicator as «Показатели» shows it. */
async function secondIndicator(page: Page): Promise<string> {
  await page.getByRole("tab", { name: "Показатели" }).click();
  const line = page.locator("#view li:has(h4)").nth(1);
  await line.waitFor();
  return (await line.textContent()) ?? "";
}

/** Opens every group of the part on show. */
async function openAll(page: Page): Promise<void> {
  const closed = page.locator("#checks-part button[aria-expanded=false]");
  for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
}

test("a spelling taught once is kept in the workbook and changes the number in the pane and on the sheet", async () => {
  const page = await openChecks();
  await page.getByLabel("Что это значит?").first().selectOption({ label: "трудоустроен" });
  await page.getByRole("button", { name: "Запомнить: «ТК»" }).click();
  // The next question has the focus.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
  await page.getByText("Запомнено: «ТК» – трудоустроен. Учтено в 2 строках.").waitFor();
  expect(await settingsTexts(page)).toEqual(expect.arrayContaining(["статус", "ТК", "работает"]));

  await page.getByRole("tab", { name: "Столбцы" }).click();
  await page.getByLabel("D · Ф7").selectOption({ label: "по специальности" });
  await page.getByText("Так указали вы").waitFor();
  await recalculate(page);
  await untilOnSheet(page, "2", 75);
  expect(await secondIndicator(page)).toMatch(/202475,0\s%/);

  await page.getByRole("tab", { name: "Проверка" }).click();
  await page.getByRole("button", { name: "Запомненные написания (1)" }).click();
  await page.getByRole("button", { name: "Забыть: «ТК»" }).click();
  await page.getByRole("button", { name: "Запомнить: «ТК»" }).waitFor();
  await recalculate(page);
  await untilOnSheet(page, "2", 25);
});

test("a column taken for something else is kept in the workbook and read as that", async () => {
  const page = await openChecks();
  await page.getByRole("tab", { name: "Начало" }).click();
  await page.getByRole("button", { name: "Пересчитать КПЭ" }).click();
  await untilOnSheet(page, "2", "нет данных");
  await page.getByRole("tab", { name: "Проверка" }).click();
  await page.getByRole("tab", { name: "Столбцы" }).click();
  const first = page.locator("#checks-part li").first();
  expect(await first.textContent()).toContain("Не понят, не читается");
  const choice = page.getByLabel("D · Ф7");
  await choice.focus();
  await choice.selectOption({ label: "по специальности" });
  await first.getByText("Так указали вы").waitFor();
  expect(await choice.evaluate((list) => list === document.activeElement)).toBe(true);
  expect(await settingsTexts(page)).toEqual(expect.arrayContaining(["Выпуск 2024", "ф7", "по специальности"]));
  await recalculate(page);
  await untilOnSheet(page, "2", 25);
  await page.getByLabel("D · Ф7").selectOption({ label: "как решила надстройка" });
  await page.getByText("Не понят, не читается").waitFor();
  await recalculate(page);
  await untilOnSheet(page, "2", "нет данных");
});

test("a sheet left out takes its people with it", async () => {
  const page = await openChecks();
  await page.getByRole("tab", { name: "Листы" }).click();
  await page.getByText("выпускники: 4 человека").waitFor();
  await page.getByLabel("«Выпуск 2024»", { exact: true }).selectOption({ label: "не читать" });
  await page.getByText("не читается: так указали вы").waitFor();
  await page.getByLabel("«Выпуск 2024»", { exact: true }).selectOption("yes");
  await page.getByText("выпускники: 4 человека").waitFor();
});

test("an accepted issue no longer counts, stays in «Настройки КПЭ», and can be brought back", async () => {
  const page = await openChecks({ workbookFile: SAMPLE });
  await page.getByRole("button", { name: "6 предупреждений" }).waitFor();
  await page.getByRole("button", { name: "Скрытый лист не прочитан" }).click();
  await page.getByRole("button", { name: "Так и есть: «Свод (старый)»" }).click();
  await page.getByRole("button", { name: "5 предупреждений" }).waitFor();
  await page.getByRole("button", { name: "Принятые (1)" }).click();
  expect(await settingsTexts(page)).toEqual(expect.arrayContaining(["Свод (старый)"]));
  await page.getByRole("button", { name: "Вернуть замечание: «Свод (старый)»" }).click();
  await page.getByRole("button", { name: "6 предупреждений" }).waitFor();
  expect(await settingsTexts(page)).not.toContain("Свод (старый)");
});

test("the arrows select one cell after another in the workbook", async () => {
  const page = await openChecks();
  const next = page.getByRole("button", { name: "Следующее замечание" });
  const selected = new Set<string>();
  for (const number of [1, 2, 3]) {
    await next.click();
    await page.getByText(new RegExp(`^Замечание ${number} из \\d+$`)).waitFor();
    const [, row, column] = /стр\. (\d+), столбец ([A-Z])/.exec((await page.getByRole("region", { name: "Замечания по одному" }).textContent()) ?? "") ?? []; // prettier-ignore
    const expected = { row: Number(row) - 1, column: (column ?? "").charCodeAt(0) - 65 };
    await page.waitForFunction((cell) => {
      const { active, selection } = window.bench.host.workbook;
      return active?.name === "Выпуск 2024" && selection[0]?.row === cell.row && selection[0].column === cell.column;
    }, expected);
    selected.add(JSON.stringify(expected));
  }
  expect(selected.size).toBe(3);
});

test("a control figure of СПО-1 entered in the settings is compared as soon as it is there", async () => {
  for (const width of [320, 160]) {
    const page = await openChecks({ width });
    await page.getByRole("tab", { name: "СПО-1" }).click();
    await page.getByRole("button", { name: "Внести контрольные числа" }).click();
    const figure = page.getByRole("group", { name: /2024/ }).first().getByRole("textbox").first();
    await figure.fill("5");
    await figure.press("Enter");
    await page.waitForFunction(() => document.querySelector("main")?.getAttribute("aria-busy") === "false");
    await page.getByRole("tab", { name: "Проверка" }).click();
    await page.getByRole("tab", { name: "СПО-1" }).click();
    await page.getByRole("heading", { name: /^Сверка с СПО-1: расходится 1 из\s1$/ }).waitFor();
    await page.getByText("в листе 4, по СПО-1 5: не хватает 1").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.evaluate(AXE);
    const { violations } = await page.evaluate<AxeResults>("axe.run({ exclude: [['[data-tabster-dummy]']] })");
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  }
});

test("the filter of a tab that was left is there when the tab is opened again", async () => {
  const page = await openChecks({ workbookFile: SAMPLE });
  await page.getByRole("button", { name: "6 предупреждений" }).click();
  await page.getByRole("tab", { name: "Показатели" }).click();
  await page.getByRole("button", { name: /^Не выполнено/ }).click();
  await page.getByRole("tab", { name: "Проверка" }).click();
  await page.getByRole("button", { name: "6 предупреждений", pressed: true }).waitFor();
  await page.getByRole("tab", { name: "Показатели" }).click();
  await page.getByRole("button", { name: /^Не выполнено/, pressed: true }).waitFor();
});

test("everything opened fits 320 px and the pane at 200 %, and axe finds no fault", async () => {
  for (const width of [320, 160]) {
    for (const workbookFile of [undefined, SAMPLE]) {
      const page = await openChecks({ width, ...(workbookFile === undefined ? {} : { workbookFile }) });
      await page.evaluate(AXE);
      await page.getByRole("button", { name: "Следующее замечание" }).click();
      for (const part of ["Замечания", "Столбцы", "Листы"]) {
        await page.getByRole("tab", { name: part }).click();
        await openAll(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        // Fluent's TabList keeps hidden elements that catch the focus and hand it on at once; axe takes them for a fault.
        const { violations } = await page.evaluate<AxeResults>("axe.run({ exclude: [['[data-tabster-dummy]']] })");
        expect(violations.map(({ id, nodes }) => `${part}: ${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
      }
    }
  }
});
