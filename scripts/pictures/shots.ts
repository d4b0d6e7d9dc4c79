/** Every view and state of the pane that the guide shows, each with the way to it. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Visit } from "../../test/browser/site";

/** A picture: what stands behind the page, and what is done until it is taken. */
export interface Shot {
  readonly name: string;
  readonly visit?: Partial<Visit>;
  /** What must be there before the steps; the main button unless said. */
  readonly ready?: string;
  readonly steps?: (page: Page) => Promise<void>;
}

const SAMPLE = join(__dirname, "../../assets/sample.xlsx");

/** The visit of a shot: over the sample, unless it brings a workbook of its own. */
export function visitOf({ visit = {} }: Shot): Visit {
  const behind = visit.workbook === undefined ? { workbookFile: SAMPLE } : {};
  return { file: "taskpane.html", ...behind, ...visit };
}

async function tab(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name, exact: true }).first().click();
  await page.locator("#view").getByRole("heading").first().waitFor({ state: "attached" });
  await page.locator("main[aria-busy=false]").waitFor();
}

async function run(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Пересчитать КПЭ" }).click();
  await page.getByRole("heading", { name: "Листы отчёта" }).waitFor();
  await page.locator("main[aria-busy=false]").waitFor();
}

/** Somebody types a word that nobody knows into the first cells with a status of a sheet. */
async function typeUnknownWord(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { host } = window.bench;
    const { cells } = host.workbook.sheet("Вып. 2023");
    let left = 3;
    for (let row = 0; row < 80 && left > 0; row += 1) {
      for (let column = 0; column < 26 && left > 0; column += 1) {
        if (!String(cells.at(row, column)?.value ?? "").startsWith("трудоустроен")) continue;
        host.type("Вып. 2023", `${String.fromCharCode(65 + column)}${row + 1}`, "ТК");
        left -= 1;
      }
    }
  });
  await page.getByText("Данные изменились").first().waitFor();
  await page.getByRole("button", { name: "Пересчитать", exact: true }).click();
  await page.getByText("Данные изменились").first().waitFor({ state: "detached" });
  await page.locator("main[aria-busy=false]").waitFor();
}

/** Two snapshots, between which three people of 2023 lost their work. */
async function playYear(page: Page): Promise<void> {
  const save = async (day: string): Promise<void> => {
    await tab(page, "План");
    await page.getByLabel("Дата среза").fill(day);
    await page.getByRole("button", { name: `Сохранить срез на ${day}` }).click();
    await page.locator("#view").getByText(`Срез на ${day} сохранён`).waitFor();
    await page.locator("main[aria-busy=false]").waitFor();
  };
  await save("01.05.2025");
  await page.evaluate(() => {
    const { host } = window.bench;
    const { cells } = host.workbook.sheet("Вып. 2023");
    let left = 3;
    for (let row = 0; row < 80 && left > 0; row += 1) {
      for (let column = 0; column < 26 && left > 0; column += 1) {
        if (!String(cells.at(row, column)?.value ?? "").startsWith("трудоустроен")) continue;
        host.type("Вып. 2023", `${String.fromCharCode(65 + column)}${row + 1}`, "не трудоустроен");
        left -= 1;
      }
    }
  });
  await page.getByText("Данные изменились").first().waitFor();
  await save("01.06.2025");
  await page.getByText("Сменили занятость: 3").click();
  await page.getByRole("button", { name: "Сохранить срез" }).evaluate((button) => {
    button.scrollIntoView();
  });
}

/** All pictures, in the order of the guide. */
export const SHOTS: readonly Shot[] = [
  { name: "start" },
  {
    name: "start-copies",
    steps: (page) =>
      page.getByRole("heading", { name: "Копии" }).evaluate((heading) => {
        heading.scrollIntoView();
      }),
  },
  {
    name: "start-waiting",
    steps: async (page) => {
      await page.evaluate(() => {
        window.bench.host.beginCellEdit();
      });
      await page.getByRole("button", { name: "Пересчитать КПЭ" }).click();
      await page.getByText("закончите ввод").first().waitFor();
    },
  },
  { name: "start-done", steps: run },
  {
    name: "start-changed",
    steps: async (page) => {
      await run(page);
      await page.evaluate(() => {
        window.bench.host.type("2024г.", "Z1", "новое");
      });
      await page.getByText("Данные изменились").first().waitFor();
    },
  },
  {
    name: "start-empty",
    visit: { workbook: { sheets: [{ name: "Лист1" }] } },
    ready: "Создать образец листов",
  },
  {
    name: "start-own-sheets",
    visit: { workbook: { sheets: [{ name: "Лист1" }] } },
    ready: "Создать образец листов",
    steps: async (page) => {
      await page.getByRole("button", { name: "Создать образец листов" }).click();
      await page.getByText("Созданы листы").first().waitFor();
    },
  },
  {
    name: "error-protected",
    steps: async (page) => {
      await page.evaluate(() => {
        window.bench.host.workbook.structureProtected = { password: null };
      });
      await page.getByRole("button", { name: "Пересчитать КПЭ" }).click();
      await page.getByRole("button", { name: "Повторить" }).waitFor();
    },
  },
  { name: "indicators", steps: (page) => tab(page, "Показатели") },
  {
    name: "indicators-missed",
    steps: async (page) => {
      await tab(page, "Показатели");
      await page.getByRole("button", { name: /^Не выполнено \d/ }).click();
    },
  },
  {
    name: "indicator-open",
    steps: async (page) => {
      await tab(page, "Показатели");
      await page.locator("#view").getByRole("button", { name: /Трудоустроены по профессии/ }).first().click(); // prettier-ignore
      await page.locator("#view").getByRole("heading", { name: /Трудоустроены по профессии/ }).first().waitFor(); // prettier-ignore
    },
  },
  {
    name: "indicator-people",
    steps: async (page) => {
      await tab(page, "Показатели");
      await page.locator("#view").getByRole("button", { name: /Трудоустроены по профессии/ }).first().click(); // prettier-ignore
      await page.locator("#view").getByRole("heading", { name: /^Выпуск 2023/ }).evaluate((heading) => {
        heading.scrollIntoView();
      }); // prettier-ignore
    },
  },
  { name: "risk", steps: (page) => tab(page, "Группа риска") },
  {
    name: "risk-filter",
    steps: async (page) => {
      await tab(page, "Группа риска");
      await page.getByLabel("Год выпуска").selectOption({ index: 1 });
      await page.getByLabel("Фамилия или группа").evaluate((field) => {
        field.scrollIntoView();
      });
    },
  },
  { name: "checks", steps: (page) => tab(page, "Проверка") },
  {
    name: "checks-teach",
    steps: async (page) => {
      await run(page);
      await typeUnknownWord(page);
      await tab(page, "Проверка");
      await page.getByText("Что это значит").first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: "checks-columns",
    steps: async (page) => {
      await tab(page, "Проверка");
      await page.getByRole("tab", { name: "Столбцы" }).click();
    },
  },
  {
    name: "checks-sheets",
    steps: async (page) => {
      await tab(page, "Проверка");
      await page.getByRole("tab", { name: "Листы" }).click();
    },
  },
  { name: "plan", steps: (page) => tab(page, "План") },
  { name: "plan-year", steps: playYear },
  { name: "settings", steps: (page) => tab(page, "Настройки") },
  {
    name: "settings-scope",
    steps: async (page) => {
      await tab(page, "Настройки");
      await page.getByText("Как понимать план").click();
      await page.getByText("Как понимать план").evaluate((section) => {
        section.scrollIntoView();
      });
    },
  },
  {
    name: "settings-wrong",
    steps: async (page) => {
      await tab(page, "Настройки");
      await page.getByText("Отчётный период").click();
      await page.getByLabel("Отчётная дата").fill("32.13.2025");
      await page.getByLabel("Отчётная дата").press("Enter");
      await page.getByText("«32.13.2025»").waitFor();
    },
  },
  { name: "dark", visit: { officeDark: true }, steps: (page) => tab(page, "Показатели") },
  { name: "forced-colours", visit: { forcedColors: "active" }, steps: (page) => tab(page, "Показатели") },
];
