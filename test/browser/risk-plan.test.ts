/** «Группа риска» and «План» in a real browser: the sample workbook behind the pane. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Visited } from "./site";
import { useSite } from "./use-site";

jest.setTimeout(240_000);

const SAMPLE = join(__dirname, "../../assets/sample.xlsx");

const { visit } = useSite({ mode: "development" });

async function openTab(name: string, width = 320): Promise<Visited> {
  const visited = await visit({
    file: "taskpane.html",
    workbookFile: SAMPLE,
    viewport: { width, height: 600 },
  });
  await visited.page.getByRole("tab", { name }).click();
  return visited;
}

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

/** Sheet and worksheet row of what is selected in the workbook. */
function selected(page: Page): Promise<readonly [string | undefined, number | undefined]> {
  return page.evaluate(() => {
    const { active, selection } = window.bench.host.workbook;
    const row = selection[0]?.row;
    return [active?.name, row === undefined ? undefined : row + 1];
  });
}

test("the list fits 320 px and the pane at 200 %, with everything in it opened", async () => {
  for (const width of [320, 160]) {
    const { page, complaints } = await openTab("Группа риска", width);
    await page.getByRole("search").waitFor();
    expect(await scrollsSideways(page)).toBe(false);
    await page.getByText("Меры плана полностью").click();
    await page.getByText("5.5 Маршрутизация по заявкам").waitFor();
    await page.getByLabel("Причина").selectOption("group4");
    expect(await scrollsSideways(page)).toBe(false);
    expect(complaints).toEqual([]);
  }
});

test("who is under risk is one press away, and a name leads to the row in the sheet", async () => {
  const { page } = await openTab("Группа риска");
  await page.getByRole("button", { name: "Показать: под риском" }).click();
  const count = page.getByText(/^Показано \d+ из \d+$/);
  expect(await count.evaluate((element) => element === document.activeElement)).toBe(true);
  const top = await count.evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(600);

  const name = page.getByRole("listitem").first().getByRole("button");
  const [, row, sheet] = /строку (\d+) листа «(.+)»/.exec((await name.getAttribute("aria-label")) ?? "") ?? [];
  await name.click();
  await page.waitForFunction((expected) => window.bench.host.workbook.active?.name === expected, sheet);
  expect(await selected(page)).toEqual([sheet, Number(row)]);
});

test("by keyboard alone: search, undo it, go to a row", async () => {
  const { page } = await openTab("Группа риска");
  await page.getByRole("searchbox", { name: "Фамилия или группа" }).focus();
  await page.keyboard.type("щщщ");
  await page.getByText("Никто не подходит под поиск и отбор.").waitFor();
  const reset = page.getByRole("button", { name: "Сбросить" });
  for (const label of ["Год выпуска", "Группа", "В показателе 7", "Причина"]) {
    await page.keyboard.press("Tab");
    expect(await page.getByLabel(label, { exact: true }).evaluate((one) => one === document.activeElement)).toBe(true);
  }
  await page.keyboard.press("Tab");
  expect(await reset.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await page.getByText(/^Приоритет 1/).waitFor();
  expect(await page.getByRole("searchbox").inputValue()).toBe("");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Показано (\d+) из \1$/);
});

test("a deadline leads to its class in the list", async () => {
  const { page } = await openTab("План");
  const meaning = (await page.getByText("Список 2025 года закрывается 30 июня").textContent()) ?? "";
  const [, people] = /в нём (\d+) /.exec(meaning) ?? [];
  expect(await scrollsSideways(page)).toBe(false);
  await page.getByRole("button", { name: "К группе риска, п. 5.1" }).first().click();
  await page.getByRole("search").waitFor();
  expect(await page.getByLabel("Год выпуска").inputValue()).toBe("2025");
  await page.getByText(new RegExp(`^Показано ${people ?? "?"} из`)).waitFor();
  for (const detail of await page.getByRole("listitem").allTextContents()) {
    expect(detail).not.toContain("выпуск 2024");
  }
});

test("the deadlines fit the pane at 200 %", async () => {
  const { page } = await openTab("План", 160);
  await page.getByText("Дни считаются от отчётной даты").waitFor();
  expect(await page.getByRole("listitem").count()).toBeGreaterThan(0);
  expect(await scrollsSideways(page)).toBe(false);
});
