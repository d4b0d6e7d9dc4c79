/** @jest-environment jsdom */
import type { Reckoning } from "../../../src/app/reckoning";
import { indicatorOf } from "../../../src/plan/plan";
import { fullWording } from "../../../src/plan/wording";
import { grid, workbook } from "../../support/grid";
import { button, closeView, preparePage } from "../view-page";
import { FIVE, namesIn, openView, part, press, reckon, reckonSample, textOf, type Calculated } from "./open-view";

let sample: Calculated;

beforeAll(async () => {
  preparePage();
  sample = await reckonSample();
});

afterEach(closeView);

const cellOf = (reckoning: Reckoning, indicator: string, cohort: number | null, category: string | null): number =>
  reckoning.results.cells.findIndex(
    (cell) => cell.indicator === indicator && cell.cohort === cohort && cell.category === category,
  );
const nameOf = (reckoning: Reckoning, id: string): string =>
  reckoning.results.people.find((person) => person.id === id)?.fullName ?? "";

describe("an opened indicator", () => {
  test("has the plan's whole wording, the explanation, and the figures of the value that most needs it", async () => {
    const { page } = await openView(sample.reckoning, sample.detail, { indicator: "K2" });
    const index = cellOf(sample.reckoning, "K2", 2023, "all");
    const told = sample.reckoning.results.indicators.find(({ id }) => id === "K2")?.howCounted ?? "";
    expect(page.textContent).toContain(fullWording(indicatorOf("K2"), 2024));
    for (const sentence of told.split(". ")) expect(page.textContent).toContain(sentence);
    expect(page.querySelector("[aria-pressed=true]")?.textContent).toContain("2023");
    const figures = [...page.querySelectorAll<HTMLElement>("dl > div")].map(textOf);
    const { numerator, denominator, unknown } = sample.reckoning.results.cells[index] ?? {};
    expect(figures).toEqual([
      "План≥65 %",
      `Числитель${numerator}`,
      `Знаменатель${denominator}`,
      `Нет сведений${unknown} чел.`,
      "Сведения известны96,4 % (132 из 137)",
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
    expect(headings.at(-2)).toContain("Не вошли в числитель");
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
      { view: "checks", target: { filter: "columns" } },
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
