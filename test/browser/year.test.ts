/** The centre's year in a real browser: snapshots and movement in «План», the file for Outlook, copies in «Начало». */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import { useSite } from "./use-site";

jest.setTimeout(240_000);

const SAMPLE = join(__dirname, "../../assets/sample.xlsx");

const { visit } = useSite({ mode: "development" });

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

async function openPlan(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "План" }).click();
  await page.getByLabel("Дата среза").waitFor();
}

async function save(page: Page, day: string): Promise<void> {
  await page.getByLabel("Дата среза").fill(day);
  await page.getByRole("button", { name: `Сохранить срез на ${day}` }).click();
  await page.locator("#view").getByText(`Срез на ${day} сохранён`).waitFor();
  await page.locator("main[aria-busy=false]").waitFor();
}

/** Somebody of 2023 who worked does not work any more. */
function dismissOne(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { host } = window.bench;
    const { cells } = host.workbook.sheet("Вып. 2023");
    for (let row = 0; row < 80; row += 1) {
      for (let column = 0; column < 26; column += 1) {
        if (!String(cells.at(row, column)?.value ?? "").startsWith("трудоустроен")) continue;
        host.type("Вып. 2023", `${String.fromCharCode(65 + column)}${row + 1}`, "не трудоустроен");
        return;
      }
    }
    throw new Error("nobody works");
  });
}

test("two snapshots: the second tells who moved, the name leads to the row, everything fits the pane and at 200 %", async () => {
  const { page, complaints } = await visit({ file: "taskpane.html", workbookFile: SAMPLE });
  await openPlan(page);
  await save(page, "01.05.2025");
  await page.getByText("Это первый срез").waitFor();
  await dismissOne(page);
  await page.getByText("Данные изменились").first().waitFor();
  await save(page, "01.06.2025");
  await page.getByText("сменили занятость – 1, вошли в группу риска – 1").waitFor();
  await page.getByText("Сменили занятость: 1").click();
  await page.getByText("трудоустроен → не трудоустроен").first().waitFor();
  const name = page.locator("details", { hasText: "Сменили занятость" }).getByRole("button");
  await name.click();
  await page.waitForFunction(() => window.bench.host.workbook.active?.name === "Вып. 2023");
  await page.getByRole("button", { name: "Открыть лист «История КПЭ»" }).click();
  await page.waitForFunction(() => window.bench.host.workbook.active?.name === "История КПЭ");
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  for (const width of [320, 160]) {
    await page.setViewportSize({ width, height: 600 });
    expect(await scrollsSideways(page)).toBe(false);
  }
  expect(complaints).toEqual([]);
});

test("a snapshot that Excel refuses: the failure takes the focus up to it, and «Повторить» saves it", async () => {
  const { page } = await visit({ file: "taskpane.html", workbookFile: SAMPLE });
  await openPlan(page);
  await page.evaluate(() => {
    window.bench.host.workbook.structureProtected = { password: null };
  });
  await page.getByRole("button", { name: /^Сохранить срез на/ }).click();
  await page.getByText("Срез не сохранён. Книга не изменена.").waitFor();
  const top = await page.getByRole("button", { name: "Повторить" }).evaluate((one) => one.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(560);
  await page.evaluate(() => {
    window.bench.host.workbook.structureProtected = null;
  });
  await page.getByRole("button", { name: "Повторить" }).click();
  await page.locator("#view").getByText(/^Срез на .* сохранён$/).waitFor(); // prettier-ignore
});

test("the deadlines come as a file under the policy of the page", async () => {
  const { page, complaints } = await visit({ file: "taskpane.html", workbookFile: SAMPLE });
  await openPlan(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Сроки в календарь Outlook (.ics)" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Сроки плана работы 2024-2025.ics");
  const text = readFileSync(await download.path(), "utf8");
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
  await page.getByText("Файл не появился?").click();
  expect(await page.getByLabel("Содержимое файла").inputValue()).toBe(text.replaceAll("\r\n", "\n"));
  expect(complaints).toEqual([]);
});

test("copies open as new workbooks; where this Excel cannot, that is said and the workbook is as it was", async () => {
  const { page, complaints } = await visit({ file: "taskpane.html", workbookFile: SAMPLE });
  await page.getByRole("button", { name: "Копия для сайта" }).waitFor();
  await page.evaluate(() => {
    // What a real Excel does with the file is for the checklist; here it is kept.
    Object.assign(window, { books: [] });
    Object.assign(Reflect.get(window, "Excel") as object, {
      createWorkbook: (file: string) => {
        (Reflect.get(window, "books") as string[]).push(file);
        return Promise.resolve();
      },
    });
  });
  const books: string[] = [];
  for (const name of ["Копия для директора", "Копия для сайта"]) {
    await page.getByRole("button", { name }).click();
    await page.locator("#view").getByText(`${name} открыта`).waitFor();
    await page.locator("main[aria-busy=false]").waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("«Сохранить как»");
  }
  books.push(...(await page.evaluate(() => Reflect.get(window, "books") as string[])));
  const sheets = books.map((book) => {
    const read = readWorkbookFile(Buffer.from(book, "base64"), "copy.xlsx");
    return read.status === "refused" ? read.message : read.grids.sheets.map(({ name }) => name);
  });
  expect(sheets[0]).toEqual(expect.arrayContaining(["Сводка", "КПЭ", "Группа риска"]));
  expect(sheets[1]).toHaveLength(1);
  expect(await page.evaluate(() => window.bench.host.requests.filter(({ writes }) => writes).length)).toBe(0);
  expect(complaints).toEqual([]);

  await page.evaluate(() => {
    Object.assign(Reflect.get(window, "Excel") as object, {
      createWorkbook: () => Promise.reject(Object.assign(new Error("no"), { code: "ApiNotFound" })),
    });
  });
  await page.getByRole("button", { name: "Копия для сайта" }).click();
  await page.getByText("Копия не открыта. Книга не изменена.").waitFor();
  expect(await page.getByText("Копия для сайта открыта").count()).toBe(0);
});
