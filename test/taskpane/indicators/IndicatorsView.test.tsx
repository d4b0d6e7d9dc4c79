/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reckoning } from "../../../src/app/reckoning";
import type { PaneActions } from "../../../src/taskpane/pane/view-props";
import { fullWording } from "../../../src/plan/wording";
import { indicatorOf } from "../../../src/plan/plan";
import { readWorkbookFile } from "../../../src/xlsx/read-workbook-file";
import { grid, workbook } from "../../support/grid";
import { button, closeView, namesIn, openView, part, preparePage, press, reckon } from "./open-view";

/** Three graduates whose status and «по специальности» are known, one whose mark is empty, one of whom nothing is known. */
const FIVE = workbook(
  grid("Выпуск 2024", [
    ["Выпускники 2024 года"],
    ["ФИО", "Группа", "Занятость", "Работа по специальности", "Место работы"],
    ["Тестов Тест Тестович", "П-41", "трудоустроен", "да", "ООО «Пример»"],
    ["Пробова Проба Пробовна", "П-41", "трудоустроен", "", "ООО «Образец»"],
    ["Примеров Пример Примерович", "П-41", "армия", "", ""],
    ["Образцова Ольга Олеговна", "П-42", "трудоустроен", "нет", "ООО «Образец»"],
    ["Неизвестнов Никто Никтович", "П-42", "нет связи", "", ""],
  ]),
);

let sample: { readonly reckoning: Reckoning; readonly detail: PaneActions["detail"] };

beforeAll(async () => {
  preparePage();
  // A copy of the page's own kind: what Node reads is no Uint8Array to jsdom.
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../../../assets/sample.xlsx")));
  const file = readWorkbookFile(bytes, "sample.xlsx");
  if (file.status === "refused") throw new Error(file.message);
  sample = await reckon(file.grids);
});

afterEach(closeView);

const rowNames = (page: HTMLElement): readonly string[] =>
  [...page.querySelectorAll("h4")].map((one) => one.textContent);
const row = (page: HTMLElement, name: string): HTMLElement => {
  const found = button(page, name).closest("li");
  if (found === null) throw new Error(`no row «${name}»`);
  return found;
};
/** A row's text with plain spaces. */
const textOf = (element: HTMLElement): string => element.textContent.replaceAll("\u00a0", " ");
const cellOf = (reckoning: Reckoning, indicator: string, cohort: number | null, category: string | null): number =>
  reckoning.results.cells.findIndex(
    (cell) => cell.indicator === indicator && cell.cohort === cohort && cell.category === category,
  );
const nameOf = (reckoning: Reckoning, id: string): string =>
  reckoning.results.people.find((person) => person.id === id)?.fullName ?? "";

describe("the list", () => {
  test("has all 27 indicators and 53 values under the plan's six headings", async () => {
    const { page } = await openView(sample.reckoning, sample.detail);
    expect(rowNames(page)).toHaveLength(27);
    expect(
      page.querySelectorAll("section ul ul > li").length + page.querySelectorAll("section ul > li > p + p").length,
    ).toBe(53);
    expect(page.querySelectorAll("h3")).toHaveLength(6);
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

describe("an opened indicator", () => {
  test("has the plan's whole wording, the explanation, and the figures of the value that most needs it", async () => {
    const { page } = await openView(sample.reckoning, sample.detail, { indicator: "K2" });
    const index = cellOf(sample.reckoning, "K2", 2023, "all");
    const told = sample.reckoning.results.indicators.find(({ id }) => id === "K2")?.howCounted ?? "";
    expect(page.textContent).toContain(fullWording(indicatorOf("K2"), 2024));
    for (const sentence of told.split(". ")) expect(page.textContent).toContain(sentence);
    expect(page.querySelector("[aria-pressed=true]")?.textContent).toContain("2023");
    const figures = [...page.querySelectorAll("dl > div")].map((one) => one.textContent.replaceAll("\u00a0", " "));
    const { numerator, denominator, unknown } = sample.reckoning.results.cells[index] ?? {};
    expect(figures).toEqual([
      "План≥65 %",
      `Числитель${numerator}`,
      `Знаменатель${denominator}`,
      `Нет сведений${unknown} чел.`,
    ]);
  });

  test("lists everybody of the denominator exactly once, as the calculation has them", async () => {
    const index = cellOf(sample.reckoning, "K2", 2024, "all");
    const cell = sample.reckoning.results.cells[index];
    const behind = await sample.detail(index);
    const { page } = await openView(sample.reckoning, sample.detail, { indicator: "K2" });
    await press(button(page, "202455,1"));
    const toFill = new Set(behind?.fillIns.flatMap(({ people }) => people));
    const rest = (people: readonly { readonly person: string }[] = []): readonly string[] =>
      people.flatMap(({ person }) => (toFill.has(person) ? [] : [nameOf(sample.reckoning, person)])).sort();
    const missing = await namesIn(part(page, "Не вошли в числитель"));
    const unknown = toFill.size < (behind?.unknown.length ?? 0) ? await namesIn(part(page, "Нет сведений")) : [];
    const counted = await namesIn(part(page, "В числителе"));
    const filled = await namesIn(part(page, "Сначала заполните"));
    expect([...filled].sort()).toEqual([...toFill].map((id) => nameOf(sample.reckoning, id)).sort());
    expect([...missing].sort()).toEqual(rest(behind?.missing));
    expect([...unknown].sort()).toEqual(rest(behind?.unknown));
    expect(counted).toEqual(behind?.counted.map((id) => nameOf(sample.reckoning, id)));
    expect(missing.length + unknown.length + counted.length + filled.length).toBe(cell?.denominator);
    expect(part(page, "В числителе").querySelector("h5")?.textContent).toBe(`В числителе: ${cell?.numerator ?? ""}`);
  });

  test("parts an empty cell from a real shortfall, and a name leads to its row", async () => {
    const { reckoning, detail } = await reckon(FIVE);
    const { page, asked } = await openView(reckoning, detail, { indicator: "K2" });
    await press(button(page, "202420,0"));
    expect(await namesIn(part(page, "Сначала заполните"))).toEqual([
      "Пробова Проба Пробовна",
      "Неизвестнов Никто Никтович",
    ]);
    expect(await namesIn(part(page, "Не вошли в числитель"))).toEqual([
      "Примеров Пример Примерович",
      "Образцова Ольга Олеговна",
    ]);
    expect(await namesIn(part(page, "В числителе"))).toEqual(["Тестов Тест Тестович"]);
    const behind = await detail(cellOf(reckoning, "K2", 2024, "all"));
    expect(part(page, "Сначала заполните").textContent).toContain(behind?.fillIns[0]?.text);
    for (const { reason } of behind?.missing ?? []) {
      expect(part(page, "Не вошли").textContent.toLowerCase()).toContain(reason.toLowerCase());
    }
    await press(button(page, "Пробова Проба Пробовна"));
    expect(asked.places).toEqual([{ sheet: "Выпуск 2024", address: "A4" }]);
  });

  test("shows who is at risk first where less is better, with the reason of the list of targeted work", async () => {
    const { page } = await openView(sample.reckoning, sample.detail, { indicator: "K7" });
    const headings = [...page.querySelectorAll("details h5")].map((one) => one.textContent);
    expect(headings[0]).toBe("В числителе: 12");
    expect(headings.at(-1)).toContain("Не вошли в числитель");
    expect(part(page, "В числителе").hasAttribute("open")).toBe(true);
    expect(part(page, "Не вошли в числитель").hasAttribute("open")).toBe(false);
    const behind = await sample.detail(cellOf(sample.reckoning, "K7", 2023, "all"));
    const [first] = behind?.counted ?? [];
    const why = sample.reckoning.results.targeted.find(({ person }) => person === first)?.explanation;
    expect(part(page, "В числителе").querySelector("li")?.textContent).toContain(why);
  });

  test("lists the events that count and leads to their rows", async () => {
    const index = cellOf(sample.reckoning, "G4.1", null, null);
    const behind = await sample.detail(index);
    const counted = behind?.events.filter(({ reason }) => reason === "") ?? [];
    const { page, asked } = await openView(sample.reckoning, sample.detail, { indicator: "G4.1" });
    const held = part(page, "Учтённые мероприятия");
    expect(await namesIn(held)).toEqual(counted.map(({ title }) => title));
    expect(counted).toHaveLength(sample.reckoning.results.cells[index]?.numerator ?? -1);
    await press(button(held, ""));
    expect(asked.places).toEqual([{ sheet: counted[0]?.source.sheet, address: `A${counted[0]?.source.row ?? 0}` }]);
  });

  test.each([
    ["G1.1", "Изменить ответ", { section: "checklist" }],
    ["G3.6", "Изменить числа", { section: "numbers" }],
    ["G3.5", "Изменить числа", { section: "numbers" }],
  ])("%s leads to where its numbers are entered", async (indicator, name, target) => {
    const { page, asked } = await openView(sample.reckoning, sample.detail, { indicator });
    await press(button(page, name));
    expect(asked.shown).toEqual([{ view: "settings", target }]);
  });

  test("without a plan or a column leads to where it can be mended", async () => {
    const { reckoning, detail } = await reckon(FIVE);
    const { page, asked, show } = await openView(reckoning, detail, { indicator: "K1" });
    await press(button(page, "202420,0"));
    await press(button(page, "Внести план"));
    await show(reckoning, { indicator: "K3" });
    await press(button(page, "Проверить столбцы"));
    await show(reckoning, { indicator: "G1.1" });
    await press(button(page, "Ответить"));
    expect(asked.shown).toEqual([
      { view: "settings", target: { section: "planned" } },
      { view: "checks", target: { section: "column" } },
      { view: "settings", target: { section: "checklist" } },
    ]);
  });

  test("says when its calculation is no longer known", async () => {
    const { page } = await openView(sample.reckoning, () => Promise.resolve(null), { indicator: "K2" });
    expect(page.textContent).toContain("Пересчитайте КПЭ, чтобы увидеть список");
    expect(page.querySelector("details h5")).toBeNull();
  });

  test("drops an answer that comes after another value was chosen", async () => {
    const answers = new Map<number, () => void>();
    const { page } = await openView(
      sample.reckoning,
      (cell) =>
        new Promise((give) => {
          void sample.detail(cell).then((found) => {
            answers.set(cell, () => {
              give(found);
            });
          });
        }),
      { indicator: "K2" },
    );
    expect(page.textContent).toContain("Загрузка списка");
    const [early, late] = [cellOf(sample.reckoning, "K2", 2023, "all"), cellOf(sample.reckoning, "K2", 2024, "all")];
    const second = button(page, "202455,1");
    await press(second);
    answers.get(late)?.();
    await press(second);
    answers.get(early)?.();
    await press(second);
    expect(part(page, "В числителе").querySelector("h5")?.textContent).toBe("В числителе: 81");
  });

  test("asks again after a new calculation, keeps the chosen value and the focus", async () => {
    const before = await reckon(FIVE);
    const values = FIVE.sheets[0]?.values.map((line) => [...line]) ?? [];
    const filled = values[3];
    if (filled !== undefined) filled[3] = "да";
    const known = values[6];
    if (known !== undefined) known[2] = "армия";
    const mended = await reckon(workbook(grid("Выпуск 2024", values)));
    const after: Reckoning = { ...mended.reckoning, id: before.reckoning.id + 1 };
    let current = before.detail;
    const { page, show } = await openView(before.reckoning, (cell) => current(cell), { indicator: "K2" });
    await press(button(page, "202420,0"));
    const person = button(page, "Образцова Ольга Олеговна");
    person.focus();
    current = mended.detail;
    await show(after, null);
    expect(await namesIn(part(page, "В числителе"))).toEqual(["Тестов Тест Тестович", "Пробова Проба Пробовна"]);
    expect(page.textContent).not.toContain("Сначала заполните");
    expect(document.activeElement).toBe(person);
  });
});

test("a workbook that cannot be calculated from is told before the list", async () => {
  const { reckoning, detail } = await reckon(workbook(grid("Лист1", [["Заметки"]])));
  const { page } = await openView(reckoning, detail);
  expect(reckoning.unusable).not.toBeNull();
  expect(page.textContent).toContain(reckoning.unusable?.what);
  expect(rowNames(page)).toHaveLength(27);
});
