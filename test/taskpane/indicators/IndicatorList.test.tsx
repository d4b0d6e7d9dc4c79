/** @jest-environment jsdom */
import { INDICATORS } from "../../../src/plan/plan";
import { grid, workbook } from "../../support/grid";
import { button, closeView, preparePage } from "../view-page";
import { FIVE, openView, press, reckon, reckonSample, textOf, type Calculated } from "./open-view";

let sample: Calculated;

beforeAll(async () => {
  preparePage();
  sample = await reckonSample();
});

afterEach(closeView);

const rowNames = (page: HTMLElement): readonly string[] =>
  [...page.querySelectorAll("h4")].map((one) => one.textContent);
const row = (page: HTMLElement, name: string): HTMLElement => {
  const found = button(page, name).closest("li");
  if (found === null) throw new Error(`no row «${name}»`);
  return found;
};

describe("the list", () => {
  test("has all 27 indicators and 53 values under the plan's six headings", async () => {
    const { page } = await openView(sample.reckoning, sample.detail);
    expect(rowNames(page)).toHaveLength(27);
    expect(
      page.querySelectorAll("section ul ul > li").length + page.querySelectorAll("section ul > li > p + p").length,
    ).toBe(53);
    expect(page.querySelectorAll("h3")).toHaveLength(6);
  });

  test("shows every fact of the results with its rounding", async () => {
    const { page } = await openView(sample.reckoning, sample.detail);
    const rows = [...page.querySelectorAll<HTMLElement>("section > ul > li")].map(textOf);
    for (const [index, { id, unit }] of INDICATORS.entries()) {
      const values = sample.reckoning.results.cells.filter(({ indicator }) => indicator === id);
      for (const { value } of values) {
        if (typeof value !== "number") continue;
        const text = unit === "%" ? `${value.toFixed(1).replace(".", ",")} %` : String(value);
        expect(rows[index]).toContain(text);
      }
    }
  });

  test("shows plan, fact, sign and what is missing, each status in words too", async () => {
    const { page } = await openView(sample.reckoning, sample.detail);
    const employed = textOf(row(page, "2. Трудоустроены по профессии"));
    expect(employed).toContain("Частично (5 из 12)");
    expect(employed).toContain("Все выпускники: план ≥65 %202364,2 %, не выполненоне хватает 2 чел.");
    expect(employed).toContain("2025 прогноз71,9 %, выполнено");
    expect(textOf(row(page, "5. Стали индивидуальными"))).toContain("20242,0 %, не выполненобольше на 1 чел.");
    expect(textOf(row(page, "3.1. Мероприятия"))).toContain("11 – выполненоплан ≥10");
    expect(textOf(row(page, "1.3. Групповые чаты"))).toContain("нет – не выполненоплан есть");
  });

  test("tells a plan that differs by year at each year", async () => {
    const { page } = await openView(sample.reckoning, sample.detail);
    const busy = textOf(row(page, "1. Занятые"));
    expect(busy).toContain("202461,2 %, не выполненоплан ≥63,3 %не хватает 4 чел.");
    expect(busy).toContain("2025 прогноз74,2 %, выполненоплан ≥60 %");
    expect(busy).toContain("Лица с ОВЗ: план ≥50 %");
  });

  test("gives a plan of 0 neither praise nor blame", async () => {
    const { page } = await openView(sample.reckoning, sample.detail);
    const routed = textOf(row(page, "5.1. Трудоустроены в рамках маршрутизации"));
    expect(routed).toContain("План 0; факт 2");
    expect(routed).not.toContain("выполнено");
  });

  test("says of an indicator without a plan or without data what is lacking", async () => {
    const { reckoning, detail } = await reckon(FIVE);
    const { page } = await openView(reckoning, detail);
    expect(textOf(row(page, "1. Занятые"))).toContain(
      "Все выпускники: план не задан2022нет данных2023нет данных202420,0 %, план не задан",
    );
    expect(textOf(row(page, "3.6. Студенты"))).toContain("Нет данныхплан не задан");
  });
});

describe("the filters", () => {
  test("count the indicators with such a value, and leave only them", async () => {
    const { page, asked } = await openView(sample.reckoning, sample.detail);
    const missed = new Set(
      sample.reckoning.results.cells.filter(({ status }) => status === "missed").map(({ indicator }) => indicator),
    );
    const filter = button(page, "Не выполнено");
    expect(textOf(filter)).toBe(`Не выполнено ${missed.size}`);
    await press(filter);
    expect(rowNames(page)).toHaveLength(missed.size);
    expect(filter.getAttribute("aria-pressed")).toBe("true");
    expect(asked.said).toEqual([`Показано: ${missed.size} показателей.`]);
  });

  test("say kindly that nothing is left, and lead back", async () => {
    const { page } = await openView(sample.reckoning, sample.detail);
    await press(button(page, "Нет данных"));
    expect(rowNames(page)).toHaveLength(0);
    expect(page.textContent).toContain("Данных хватает для всех показателей.");
    await press(button(page, "Показать все"));
    expect(rowNames(page)).toHaveLength(27);
  });

  test("begin where the officer was led", async () => {
    const { reckoning, detail } = await reckon(FIVE);
    const { page } = await openView(reckoning, detail, { filter: "no-plan" });
    expect(rowNames(page)).toEqual(["1. Занятые по виду деятельности и компетенциям"]);
  });

  test("stay while an indicator is opened and closed, and its row has the focus again", async () => {
    const { page } = await openView(sample.reckoning, sample.detail);
    await press(button(page, "Не выполнено"));
    const listed = rowNames(page);
    await press(button(page, "3.4. Заключили договоры"));
    expect(document.activeElement?.textContent).toBe("3.4. Заключили договоры по итогам ярмарок БЦСТВ");
    await press(button(page, "Все показатели"));
    expect(rowNames(page)).toEqual(listed);
    expect(document.activeElement).toBe(button(page, "3.4. Заключили договоры"));
  });
});

test("a workbook that cannot be calculated from is told before the list", async () => {
  const { reckoning, detail } = await reckon(workbook(grid("Лист1", [["Заметки"]])));
  const { page } = await openView(reckoning, detail);
  expect(reckoning.unusable).not.toBeNull();
  expect(page.textContent).toContain(reckoning.unusable?.what);
  expect(rowNames(page)).toHaveLength(27);
});
