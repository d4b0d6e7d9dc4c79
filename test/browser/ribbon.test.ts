/** The ribbon's buttons in a real browser: the production build, the genuine Office.js, an in-memory workbook. */
import type { Page } from "playwright-core";
import { messageOf } from "../../src/commands/message-link";
import type { GivenSheet, HostOptions } from "../host/host";
import { openSite, type Site } from "./site";
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
const CLEAN: HostOptions = { sheets: [GRADUATES] };
/** A row with facts and nobody's name is an error. */
const WITH_ERROR: HostOptions = {
  sheets: [{ ...GRADUATES, rows: [...(GRADUATES.rows ?? []), [4, "", "П-41", "трудоустроен", "да"]] }],
};
const PROTECTED: HostOptions = {
  sheets: [GRADUATES, { name: "Для директора", names: { ЦСТВ_лист: '="кпэ"' }, protected: true }],
};
const RECALCULATE = ["Kpi.Recalculate", "recalculateKpi"] as const;
const RISK = ["Kpi.Risk", "showRisk"] as const;

/** A window that the page asked for. */
interface Dialog {
  readonly address: string;
  readonly close: () => void;
}

/** The way by which Excel opens windows (spec: office-host 5.1): event 10; a bare number is an error. */
interface ExternalWindow {
  RegisterEvent: (event: number, target: unknown, handler: Handler, callback: (code: number) => void) => void;
}
type Handler = (event: number, args: { readonly toArray: () => unknown[]; readonly dimensions: () => number }) => void;

declare global {
  interface Window {
    dialogs: Dialog[];
    /** Something was asked of Excel. */
    asked?: boolean;
  }
}

let site: Site;
const pages: Page[] = [];

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close();
});

/** Opens the buttons' page; windows are kept in `window.dialogs`, or refused as a browser does that blocks them. */
async function open(workbook: HostOptions, dialogs: "open" | "refused" = "open"): Promise<Page> {
  const { page } = await site.visit({ file: "commands.html", workbook });
  pages.push(page);
  await page.waitForLoadState("load");
  await page.evaluate(async (refused) => {
    await Office.onReady();
    window.dialogs = [];
    const external = window.bench.ribbon.external as unknown as ExternalWindow;
    const register = external.RegisterEvent;
    external.RegisterEvent = (event, target, handler, callback) => {
      if (event !== 10) {
        register(event, target, handler, callback);
        return;
      }
      const { url } = JSON.parse(String(target)) as { url: string };
      window.dialogs.push({
        address: url,
        close: () => {
          handler(10, { toArray: () => [12006], dimensions: () => 1 });
        },
      });
      setTimeout(() => {
        callback(refused ? 12009 : 0);
      }, 0);
    };
  }, dialogs === "refused");
  return page;
}

async function press(page: Page, ...buttons: (typeof RECALCULATE | typeof RISK)[]): Promise<void> {
  await page.evaluate((pressed) => {
    for (const [id, name] of pressed) window.bench.ribbon.pressRibbon(id, name);
  }, buttons);
}

async function completed(page: Page, count = 1): Promise<void> {
  await page.waitForFunction((wanted) => window.bench.completed.length === wanted, count);
}

/** What the first window says, once it is open. */
async function windowSays(page: Page): Promise<{ readonly what: string; readonly advice: string }> {
  await page.waitForFunction(() => window.dialogs.length > 0);
  const address = new URL(await page.evaluate(() => window.dialogs[0]?.address ?? ""));
  expect(address.origin).toBe(site.origin);
  expect(address.pathname).toBe("/message.html");
  return messageOf(address.hash);
}

/** What is to be seen afterwards. */
function state(page: Page): Promise<{ front: string; sheets: string[]; dialogs: number; writes: number }> {
  return page.evaluate(() => {
    const { workbook, requests } = window.bench.host;
    return {
      front: workbook.active?.name ?? "",
      sheets: workbook.sheets.map((sheet) => sheet.name),
      dialogs: window.dialogs.length,
      writes: requests.filter((request) => request.actions > 100).length,
    };
  });
}

test.each([
  ["Пересчитать КПЭ", RECALCULATE, "КПЭ"],
  ["Группа риска", RISK, "Группа риска"],
])("«%s» writes the sheets and shows its own; there is no window to close", async (_, button, front) => {
  const page = await open(CLEAN);
  await press(page, button);
  await completed(page);
  expect(await state(page)).toMatchObject({ front, sheets: ["Выпуск 2024", ...OUR_SHEETS], dialogs: 0 });
});

test("errors in the data: the sheet is in front, a window counts them, the button ends when it is closed", async () => {
  const page = await open(WITH_ERROR);
  await press(page, RECALCULATE);
  const { what, advice } = await windowSays(page);
  expect(what).toMatch(/^Готово: .*выполнено \d+/);
  expect(advice).toContain("Ошибок в данных: 1.");
  expect(advice).toContain("«Проверка данных»");
  expect(await state(page)).toMatchObject({ front: "КПЭ", dialogs: 1 });
  expect(await page.evaluate(() => window.bench.completed.length)).toBe(0);
  await page.evaluate(() => window.dialogs[0]?.close());
  await completed(page);
});

test("a window that is refused does not hang the button", async () => {
  const page = await open(WITH_ERROR, "refused");
  await press(page, RECALCULATE);
  await completed(page);
  expect(await state(page)).toMatchObject({ front: "КПЭ", dialogs: 1 });
});

test("a protected sheet: the window names it and says that the book is as it was", async () => {
  const page = await open(PROTECTED);
  await press(page, RECALCULATE);
  const { what, advice } = await windowSays(page);
  expect(what).toContain("«Для директора»");
  expect(advice).toContain("Книга не изменена.");
  expect(await state(page)).toMatchObject({ front: "Выпуск 2024", sheets: ["Выпуск 2024", "Для директора"] });
  await page.evaluate(() => window.dialogs[0]?.close());
  await completed(page);
});

test("two buttons at once: one run, both end, the sheet of the second is in front", async () => {
  const once = await open(CLEAN);
  await press(once, RECALCULATE);
  await completed(once);
  const { writes } = await state(once);
  expect(writes).toBeGreaterThan(0);

  const page = await open(CLEAN);
  await press(page, RECALCULATE, RISK);
  await completed(page, 2);
  const both = await state(page);
  expect(both).toMatchObject({ front: "Группа риска", sheets: ["Выпуск 2024", ...OUR_SHEETS] });
  // One run: two of them would send twice as many.
  expect(both.writes).toBeLessThanOrEqual(writes + 1);
  await press(page, RECALCULATE);
  await completed(page, 3);
  expect(await state(page)).toMatchObject({ front: "КПЭ", sheets: ["Выпуск 2024", ...OUR_SHEETS] });
});

test("two buttons at once over errors: one window, and the second button ends without it", async () => {
  const page = await open(WITH_ERROR);
  await press(page, RECALCULATE, RISK);
  await completed(page, 1);
  await windowSays(page);
  expect((await state(page)).dialogs).toBe(1);
  await page.evaluate(() => window.dialogs[0]?.close());
  await completed(page, 2);
});

test("a cell being edited: the button waits and goes on", async () => {
  const page = await open(CLEAN);
  await page.evaluate(() => {
    const { host } = window.bench;
    const answer = host.answerLater.bind(host);
    host.answerLater = (...request) => {
      window.asked = true;
      answer(...request);
    };
    host.beginCellEdit();
  });
  await press(page, RECALCULATE);
  await page.waitForFunction(() => window.asked === true);
  await page.evaluate(() => {
    window.bench.host.endCellEdit();
  });
  await completed(page);
  expect(await state(page)).toMatchObject({ front: "КПЭ", dialogs: 0 });
});

test("an old web view finds the functions by name and each ends at once", async () => {
  const userAgent = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";
  const { page } = await site.visit({ file: "commands.html", workbook: null, userAgent });
  pages.push(page);
  await page.waitForLoadState("load");
  const ended = await page.evaluate(
    (names) => {
      const functions = window as unknown as Record<string, (event: { completed: () => void }) => void>;
      const done: string[] = [];
      for (const name of names) functions[name]?.({ completed: () => done.push(name) });
      return done;
    },
    [RECALCULATE[1], RISK[1]],
  );
  expect(ended).toEqual(["recalculateKpi", "showRisk"]);
});
