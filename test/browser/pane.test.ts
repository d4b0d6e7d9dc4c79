/** The frame of the pane and «Начало»: production build, real browser, genuine Office.js, in-memory workbook. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import type { GivenSheet, HostOptions } from "../host/host";
import type { Visited } from "./site";
import { useSite } from "./use-site";
import { OUR_SHEETS } from "../support/report-sheets";

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
/** What the first view may weigh without Office.js. */
const FIRST_LOAD_LIMIT = 250 * 1024;

const { site, visit } = useSite();

/** The pane after its first look at the workbook. */
async function openPane(workbook: HostOptions = WORKBOOK): Promise<Visited> {
  const visited = await visit({ file: "taskpane.html", workbook });
  await visited.page.getByRole("button", { name: "Пересчитать КПЭ" }).waitFor();
  return visited;
}

function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() => window.bench.host.workbook.sheets.map((sheet) => sheet.name));
}

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

async function recalculated(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "Листы отчёта" }).waitFor();
  await page.locator("main[aria-busy=false]").waitFor();
}

describe("first run", () => {
  test("before anything is written it says what was found and what will be made", async () => {
    const { page } = await openPane();
    const text = await page.locator("main").textContent();
    expect(text).toContain("Выпускники: 1 лист, 3 человека");
    expect(text).toContain("Мероприятия: листа нет");
    expect(text).toContain("Будут созданы листы: 12");
    expect(text).toContain("Для директора: «Сводка», «КПЭ», «Разрезы»");
    expect(text).toContain("Для проверки: «Сверка СПО-1», «Проверка данных», «Реестр», «События», «Расшифровка КПЭ»");
    expect(text).toContain("Исходные листы не изменяются");
    expect(await sheetNames(page)).toEqual(["Выпуск 2024"]);
  });

  test("Enter runs it: the sheets are written, told in words and opened, and nothing leaves but for Office.js", async () => {
    const { page, requested, complaints } = await openPane();
    await page.keyboard.press("Enter");
    await recalculated(page);
    expect(await sheetNames(page)).toEqual(["Выпуск 2024", ...OUR_SHEETS]);
    await page.getByRole("status").filter({ hasText: "КПЭ пересчитаны" }).waitFor({ state: "attached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Листы отчёта записаны");

    await page.getByRole("button", { name: "Открыть лист «Группа риска»" }).click();
    await page.waitForFunction(() => window.bench.host.workbook.active?.name === "Группа риска");

    const origins = new Set(requested.map((url) => new URL(url).origin));
    expect([...origins].sort()).toEqual([site().origin, "https://appsforoffice.microsoft.com"].sort());
    expect(complaints).toEqual([]);
  });

  test("a second click starts no second run; the source sheet is as it was; a second run makes no further sheets", async () => {
    const { page } = await openPane();
    const source = (): Promise<string> =>
      page.evaluate(() =>
        JSON.stringify(
          [...Array(6).keys()].map((row) =>
            [...Array(6).keys()].map((column) => window.bench.host.workbook.sheet("Выпуск 2024").cells.at(row, column) ?? null),
          ),
        ),
      ); // prettier-ignore
    const before = await source();
    const writes = (): Promise<number> =>
      page.evaluate(() => window.bench.host.requests.filter((request) => request.writes && !request.cleanup).length);
    await page.getByRole("button", { name: "Пересчитать КПЭ" }).dblclick();
    await recalculated(page);
    const once = await writes();
    await page.getByRole("button", { name: "Пересчитать КПЭ" }).click();
    await page.waitForFunction(
      (least) => window.bench.host.requests.filter((request) => request.writes && !request.cleanup).length >= least,
      once * 2,
    );
    await recalculated(page);
    // One more run, not two; a refill may take a request more than the first filling.
    expect(await writes()).toBeLessThan(once * 3);
    expect(await sheetNames(page)).toEqual(["Выпуск 2024", ...OUR_SHEETS]);
    expect(await source()).toBe(before);
  });

  test("an empty workbook says so and gets sheets to begin with", async () => {
    const { page } = await visit({ file: "taskpane.html", workbook: { sheets: [{ name: "Лист1" }] } });
    await page.getByText("В книге не найдены выпускники").waitFor();
    await page.getByRole("button", { name: "Создать образец листов" }).click();
    await page.getByText("Созданы листы:").waitFor();
    const names = await sheetNames(page);
    expect(names[0]).toBe("Лист1");
    expect(names).toEqual(expect.arrayContaining(["Мероприятия", "Ярмарки"]));
    expect(names.filter((name) => name.startsWith("Выпуск 20"))).toHaveLength(3);
  });
});

describe("while it goes on", () => {
  test("a cell being edited: it waits, says so, can be cancelled, and reads when asked again", async () => {
    const { page } = await openPane();
    await page.evaluate(() => {
      window.bench.host.beginCellEdit();
    });
    await page.getByRole("button", { name: "Пересчитать КПЭ" }).click();
    await page.getByText("закончите ввод в ячейке").first().waitFor();
    await page.getByRole("button", { name: "Отменить" }).click();
    await page.evaluate(() => {
      window.bench.host.endCellEdit();
    });
    await page.getByText("Остановлено. Книга не изменена.").first().waitFor();
    expect(await sheetNames(page)).toEqual(["Выпуск 2024"]);
    // The button is gone with the bar; the focus is not thrown back to the top of the pane.
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "Сообщения");
    await page.getByRole("button", { name: "Закрыть сообщение" }).press("Enter");
    await page.getByText("Остановлено. Книга не изменена.").first().waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Сообщения");

    await page.getByRole("button", { name: "Пересчитать КПЭ" }).click();
    await recalculated(page);
    expect(await page.getByText("Остановлено").count()).toBe(0);
  });

  test("a change of the workbook is told with the time of the last reading, and recalculating takes it in", async () => {
    const { page } = await openPane();
    await page.getByRole("button", { name: "Пересчитать КПЭ" }).click();
    await recalculated(page);
    expect(await page.getByText("Данные изменились").count()).toBe(0);
    await page.evaluate(() => {
      window.bench.host.type("Выпуск 2024", "D4", "трудоустроен");
      window.bench.host.type("Выпуск 2024", "E4", "да");
    });
    await page.getByText(/Данные изменились после расчёта \d\d:\d\d/).first().waitFor(); // prettier-ignore
    await page.getByRole("button", { name: "Пересчитать", exact: true }).click();
    await recalculated(page);
    expect(await page.locator("[class*=MessageBar]").getByText("Данные изменились").count()).toBe(0);
    expect(await page.locator("main").textContent()).toContain("Под риском (показатель 7)0");
  });
});

describe("errors in the officer's words", () => {
  /** A fault of Excel, and what the pane must say: what happened, and what became of the workbook. */
  const FAULTS = [
    ["another workbook in front", "InactiveWorkbook", "другая книга"],
    ["payload too large", "RequestPayloadSizeLimitExceeded", "слишком велик"],
    ["somebody else writes too", "Conflict", "книгу изменил кто-то другой"],
    ["busy", "ActivityLimitReached", "Excel занят"],
    ["something unknown", "GeneralException", "код GeneralException"],
  ] as const;

  test.each(FAULTS)("%s", async (_, code, words) => {
    const { page } = await openPane();
    await page.evaluate((fault) => {
      window.bench.host.failSync(5, fault);
    }, code);
    await page.getByRole("button", { name: "Пересчитать КПЭ" }).click();
    const bar = page.getByRole("group").filter({ hasText: "Не получилось" });
    await bar.waitFor();
    const text = (await bar.textContent()) ?? "";
    expect(text).toContain(words);
    expect(text).toMatch(/Книга не изменена|возвращены к прежнему содержанию/);
    expect(await sheetNames(page)).toEqual(["Выпуск 2024"]);

    await page.getByRole("button", { name: "Повторить" }).click();
    await recalculated(page);
    expect(await bar.count()).toBe(0);
  });

  test("a protected sheet of the report is named", async () => {
    const { page } = await openPane();
    await page.getByRole("button", { name: "Пересчитать КПЭ" }).click();
    await recalculated(page);
    await page.evaluate(() => {
      window.bench.host.workbook.sheet("КПЭ").protection = { options: null, password: null };
    });
    await page.getByRole("button", { name: "Пересчитать КПЭ" }).click();
    await page.getByText("Лист «КПЭ» защищён").first().waitFor();
  });

  test("a protected workbook is named with the sheets that cannot be added", async () => {
    const { page } = await openPane();
    await page.evaluate(() => {
      window.bench.host.workbook.structureProtected = { password: null };
    });
    await page.getByRole("button", { name: "Пересчитать КПЭ" }).click();
    await page.getByText("Структура книги защищена").first().waitFor();
  });

  test("a workbook open for viewing only is shown, and cannot be written into", async () => {
    const { page } = await visit({ file: "taskpane.html", workbook: WORKBOOK, viewOnly: true });
    await page.getByRole("button", { name: "Пересчитать КПЭ" }).click();
    await page.getByText("Книга открыта только для просмотра").first().waitFor();
    expect(await sheetNames(page)).toEqual(["Выпуск 2024"]);
    await page.getByRole("tab", { name: "Показатели" }).click();
    await page.getByText("Трудоустроены по профессии").first().waitFor();
  });

  test("a sheet that is gone or hidden is told when the officer wants to go there", async () => {
    const { page } = await openPane();
    await page.getByRole("button", { name: "Пересчитать КПЭ" }).click();
    await recalculated(page);
    await page.evaluate(() => {
      const { workbook } = window.bench.host;
      workbook.remove(workbook.sheet("Проверка данных"));
    });
    await page.getByRole("button", { name: "Открыть лист «Проверка данных»" }).click();
    await page.getByText("Этого листа больше нет в книге").waitFor();
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
});

describe("«Настройки КПЭ» is the only store of settings", () => {
  /** The cell of the sheet beside a label; the label stands in column B, the value in D. */
  function valueBeside(page: Page, label: string): Promise<unknown> {
    return page.evaluate((wanted) => {
      const { cells } = window.bench.host.workbook.sheet("Настройки КПЭ");
      for (let row = 0; row < 200; row += 1) {
        if (String(cells.at(row, 1)?.value ?? "").startsWith(wanted)) return cells.at(row, 3)?.value ?? null;
      }
      return "no such label";
    }, label);
  }

  test("a field goes into the sheet at once and changes the number; a wrong one is told and not written", async () => {
    const { page } = await openPane();
    await page.getByRole("tab", { name: "Настройки" }).click();
    await page.getByText("Плановые значения").click();
    const field = page.getByLabel("Показатель 1 (занятые), выпуск 2024, все выпускники");
    await field.fill("много");
    await field.press("Enter");
    await page.getByText("«много»").waitFor();
    expect(await sheetNames(page)).not.toContain("Настройки КПЭ");

    await field.fill("63,3");
    await field.press("Enter");
    await page.getByText("Листы отчёта ещё не обновлены").waitFor();
    expect(await valueBeside(page, "Показатель 1 (занятые), выпуск 2024, все выпускники")).toBe(63.3);
    expect(await field.inputValue()).toBe("63,3");
    expect((await sheetNames(page)).sort()).toEqual(["Выпуск 2024", "Настройки КПЭ"].sort());

    await page.getByRole("button", { name: "Пересчитать", exact: true }).click();
    await page.waitForFunction(() => window.bench.host.workbook.sheets.some(({ name }) => name === "КПЭ"));
    expect(await page.evaluate(() => JSON.stringify([...Array(60).keys()].map((row) => [...Array(12).keys()].map((column) => window.bench.host.workbook.sheet("КПЭ").cells.at(row, column)?.value))))).toContain("63,3"); // prettier-ignore
  });

  test("what is typed into the sheet shows in the pane, and a wrong value is told at its field", async () => {
    const { page } = await openPane();
    await page.getByRole("button", { name: "Пересчитать КПЭ" }).click();
    await recalculated(page);
    const address = await page.evaluate(() => {
      const { cells } = window.bench.host.workbook.sheet("Настройки КПЭ");
      const row = [...Array(100).keys()].find((index) => cells.at(index, 1)?.value === "Отчётная дата") ?? 0;
      window.bench.host.type("Настройки КПЭ", `D${row + 1}`, "вчера");
      return `D${row + 1}`;
    });
    await page.getByRole("button", { name: "Пересчитать", exact: true }).click();
    await page.getByText("Данные изменились").first().waitFor({ state: "detached" });
    await page.getByRole("tab", { name: "Настройки" }).click();
    await page.getByText("ошибок: 1").waitFor();
    await page.getByText("Отчётный период").click();
    expect(await page.getByLabel("Отчётная дата").inputValue()).toBe("вчера");
    expect(await page.locator("#view").textContent()).toContain("«вчера»");
    expect(address).toMatch(/^D\d+$/);
  });
});

test("the pane's first load is at most 250 KB gzip without Office.js", () => {
  const page = readFileSync(join(site().folder, "taskpane.html"), "utf8");
  const loaded = readdirSync(site().folder).filter((file) => file.endsWith(".js") && page.includes(file));
  const size = loaded.reduce((sum, file) => sum + gzipSync(readFileSync(join(site().folder, file))).length, 0);
  expect(loaded.length).toBeGreaterThanOrEqual(2);
  expect(size).toBeLessThanOrEqual(FIRST_LOAD_LIMIT);
});
