/** Accessibility of every view by axe, light, dark and in forced colours, at 320 px and at 200 %. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { openSite, type Site } from "./site";

jest.setTimeout(300_000);

const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");
const SAMPLE = join(__dirname, "../../assets/sample.xlsx");
const VIEWS = ["Начало", "Показатели", "Группа риска", "Проверка", "План", "Настройки"] as const;

/** What the officer has set, in the browser's terms. 200 % of a 320 px pane leaves 160 px of layout. */
const LOOKS = [
  ["light, 320 px", { viewport: { width: 320, height: 700 } }],
  ["dark, 320 px", { viewport: { width: 320, height: 700 }, officeDark: true }],
  ["forced colours, 320 px", { viewport: { width: 320, height: 700 }, forcedColors: "active" }],
  ["light, 200 %", { viewport: { width: 160, height: 350 }, deviceScaleFactor: 2 }],
] as const;

/** Enough for every group of «Проверка»; a button that never opens must not go on for ever. */
const MOST_OPENED = 60;

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

/** What axe finds fault with: rule, element, why. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  // Fluent's TabList keeps hidden elements that catch the focus and hand it on at once; axe takes them for a fault.
  const results = await page.evaluate<AxeResults>("axe.run({ exclude: [['[data-tabster-dummy]']] })");
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} – ${failureSummary ?? ""}`),
  );
}

/** Everything that can be opened is open: a closed section hides its faults. */
async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  const closed = page.locator("#view button[aria-expanded=false]");
  for (let opened = 0; opened < MOST_OPENED && (await closed.count()) > 0; opened += 1) await closed.first().click();
}

function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll("#view *")]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => element.outerHTML.slice(0, 160));
  });
}

test.each(LOOKS)("every view and state: %s", async (_, look) => {
  const { page } = await site.visit({ file: "taskpane.html", workbookFile: SAMPLE, ...look });
  await page.getByRole("button", { name: "Пересчитать КПЭ" }).waitFor();
  const found: Record<string, readonly string[]> = {};
  const check = async (state: string): Promise<void> => {
    const wrong = [...(await faults(page)), ...(await sideways(page))];
    if (wrong.length > 0) found[state] = wrong;
  };
  for (const view of VIEWS) {
    await page.getByRole("tab", { name: view }).click();
    await page.locator("#view").getByRole("heading").first().waitFor({ state: "attached" });
    await openEverything(page);
    await check(view);
  }
  await page.getByRole("tab", { name: "Показатели" }).click();
  await page.locator("#view").getByRole("button", { name: /^2\./ }).first().click(); // prettier-ignore
  await page.getByRole("button", { name: "Все показатели" }).waitFor();
  await openEverything(page);
  await check("an indicator opened");

  await page.getByRole("tab", { name: "Начало" }).click();
  await page.evaluate(() => {
    window.bench.host.failSync(5, "InactiveWorkbook");
  });
  await page.getByRole("button", { name: "Пересчитать КПЭ" }).click();
  await page.getByRole("button", { name: "Повторить" }).waitFor();
  await check("a failure");
  await page.getByRole("button", { name: "Повторить" }).click();
  await page.getByRole("heading", { name: "Листы отчёта" }).waitFor();
  await page.evaluate(() => {
    window.bench.host.type("Настройки КПЭ", "G1", "заметка");
  });
  await page.getByText("Данные изменились").first().waitFor();
  await check("written and changed since");
  expect(found).toEqual({});
  await page.context().close();
});

test("an empty workbook, and a pane that waits for a cell", async () => {
  const { page } = await site.visit({ file: "taskpane.html", workbook: { sheets: [{ name: "Лист1" }] } });
  await page.getByRole("button", { name: "Создать образец листов" }).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.evaluate(() => {
    window.bench.host.beginCellEdit();
  });
  await page.getByRole("button", { name: "Прочитать снова" }).click();
  await page.getByText("закончите ввод в ячейке").first().waitFor();
  expect(await faults(page)).toEqual([]);
});
