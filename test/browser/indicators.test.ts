/** «Показатели» in a real browser over the sample: opened, explained, followed into the sheet; narrow and enlarged. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Visited } from "./site";
import { useSite } from "./use-site";

jest.setTimeout(240_000);

const SAMPLE = join(__dirname, "../../assets/sample.xlsx");

const { visit } = useSite({ mode: "development" });

async function openIndicators(width: number): Promise<Visited> {
  const visited = await visit({
    file: "taskpane.html",
    workbookFile: SAMPLE,
    viewport: { width, height: 600 },
  });
  await visited.page.getByRole("tab", { name: "Показатели" }).click();
  await visited.page.getByRole("heading", { name: "Ключевые показатели" }).waitFor();
  return visited;
}

/** Opens an indicator and waits for the people or events behind it. */
async function openIndicator(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name }).click();
  await page.getByRole("heading", { level: 3, name }).waitFor();
  await page.locator("[aria-busy=false] details").first().waitFor();
}

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

test("from a figure to the person behind it, with the keyboard alone, and back to the same row", async () => {
  const { page, complaints } = await openIndicators(320);
  expect(await page.getByRole("heading", { level: 4 }).count()).toBe(27);
  const name = "4.2. Трудоустроены по договору целевого обучения";
  await page.getByRole("button", { name }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 3, name }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);

  await page.getByRole("button", { name: /^2025 прогноз/ }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("heading", { name: "Выпуск 2025 года" }).waitFor();
  const person = page
    .locator("details[open]")
    .getByRole("button", { name: /показать строку \d+/ })
    .first();
  const told = await person.getAttribute("aria-label");
  const [, fullName, row, sheet] = /^(.+): показать строку (\d+) листа «(.+)»$/.exec(told ?? "") ?? [];
  await person.focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction((wanted) => window.bench.host.workbook.active?.name === wanted, sheet);
  const selected = await page.evaluate(() => {
    const { active, selection } = window.bench.host.workbook;
    const at = selection[0]?.row ?? -1;
    return { row: at + 1, typed: [0, 1, 2, 3, 4].map((column) => active?.cells.at(at, column)) };
  });
  expect(selected.row).toBe(Number(row));
  expect(JSON.stringify(selected.typed)).toContain(fullName?.split(" ")[0]);

  await page.getByRole("button", { name: "Все показатели" }).press("Enter");
  await page.getByRole("heading", { name: "Ключевые показатели" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  expect(complaints).toEqual([]);
});

test.each([320, 160])("nothing scrolls sideways at %i px", async (width) => {
  const { page } = await openIndicators(width);
  expect(await scrollsSideways(page)).toBe(false);
  for (const name of ["2. Трудоустроены по профессии", "7. Под риском", "4.1. Мероприятия о мерах поддержки"]) {
    await openIndicator(page, name);
    await page.locator("details").evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute("open", "");
    });
    expect(await scrollsSideways(page)).toBe(false);
    await page.getByRole("button", { name: "Все показатели" }).click();
  }
  await page.getByRole("button", { name: /^Нет данных/ }).click();
  await page.getByText("Данных хватает для всех показателей.").waitFor();
  expect(await scrollsSideways(page)).toBe(false);
});
