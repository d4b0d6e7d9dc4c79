/** @jest-environment jsdom */
import { spellingKey } from "../../../src/app/spelling";
import { PageCalculator } from "../../../src/app/page-calculator";
import type { Reckoned } from "../../../src/app/calculator";
import type { Reckoning } from "../../../src/app/reckoning";
import { isShareable } from "../../../src/engine/private-words";
import { OFFICER_HEADERS, OWN_HEADERS, SECTION_TITLES } from "../../../src/intake/risk-list/columns";
import { measureWords } from "../../../src/plan/measures";
import { RISK_MESSAGES } from "../../../src/report/messages";
import RiskView from "../../../src/taskpane/views/risk/RiskView";
import { day } from "../../support/graduate";
import { grid, workbook } from "../../support/grid";
import { gridOfModel, typed } from "../../support/model-grid";
import { button, closeView, enter, openView, preparePage, press, reckon, sampleGrids, showAll } from "../view-page";
import { DAY, KINDS } from "./workbook";

let sample: Reckoning;
let kinds: Reckoned;

beforeAll(async () => {
  preparePage();
  sample = (await reckon(sampleGrids())).reckoning;
  kinds = await reckon(KINDS, DAY);
});

afterEach(closeView);

/** The names of a part of the page, as they stand. */
function names(page: ParentNode): readonly string[] {
  return [...page.querySelectorAll("li button")].map((one) => one.textContent);
}

function section(page: HTMLElement, title: string): HTMLElement {
  const heading = [...page.querySelectorAll("h3")].find((one) => one.textContent.startsWith(title));
  const found = heading?.closest("section");
  if (found === null || found === undefined) throw new Error(`no section «${title}» in: ${page.textContent}`);
  return found;
}

function line(page: HTMLElement, name: string): HTMLElement {
  const found = [...page.querySelectorAll("li")].find((one) => one.querySelector("button")?.textContent === name);
  if (found === undefined) throw new Error(`«${name}» is not shown in: ${page.textContent}`);
  return found;
}

function figure(page: HTMLElement, title: string): string {
  const found = [...page.querySelectorAll("dt")].find((one) => one.textContent.includes(title));
  return found?.parentElement?.textContent ?? "";
}

function counter(page: HTMLElement): string {
  return page.querySelector("[role=status]")?.textContent ?? "";
}

/** An invented patronymic for each number below 1000. */
function letters(index: number): string {
  const letter = (digit: number): string => "абвгдежзик".charAt(digit % 10);
  return `В${letter(index / 100)}${letter(index / 10)}${letter(index)}ович`;
}

describe("the list", () => {
  test("has everybody of the results once, in their order, under four priorities", () => {
    const { page } = openView(RiskView, sample);
    showAll(page);
    const rowOf = new Map(
      sample.results.people.map(({ id, source }) => [id, `строку ${source.row} листа «${source.sheet}»`]),
    );
    const shown = [...page.querySelectorAll("section")]
      .filter((one) => one.querySelector("h3")?.textContent.startsWith("Приоритет"))
      .flatMap((one) => [...one.querySelectorAll("li button")].map((name) => name.ariaLabel?.split("показать ")[1]));
    expect(shown).toEqual(sample.results.targeted.map(({ person }) => rowOf.get(person)));
    const headings = [...page.querySelectorAll("h3")].map((one) => one.textContent);
    const inPriority = (priority: number): number =>
      sample.results.targeted.filter((target) => target.priority === priority).length;
    expect(headings.slice(0, 4)).toEqual([
      `Приоритет 1 – в первую очередь: ${inPriority(1)}`,
      `Приоритет 2 – во вторую очередь: ${inPriority(2)}`,
      `Приоритет 3 – в плановом порядке: ${inPriority(3)}`,
      `Приоритет 4 – наблюдение: ${inPriority(4)}`,
    ]);
  });

  test("says why, what the plan says to do, until when, and how to reach the person", () => {
    const { page } = openView(RiskView, kinds.reckoning);
    const searching = line(page, "Семёнова Ищущая Тестовна").textContent;
    expect(searching).toContain("П-41 · выпуск 2024");
    expect(searching).toContain("Не трудоустроен, находится в поиске работы.");
    expect(searching).toContain("Меры: 5.5 маршрутизация");
    expect(searching).toContain("Показатель 7: да");
    expect(searching).toContain("Список 2024 года: до 31.08.2025");
    expect(searching).toContain("Тел.: 8 000 111");
    expect(searching).toContain("Куратор: Кураторова К.К.");
    const dismissed = line(page, "Семенов Уволенный Тестович").textContent;
    expect(dismissed).toContain("Список 2025 года: закрыт 30.06.2025");
    expect(line(page, "Безвестный Никто Тестович").textContent).toContain("Показатель 7: нет сведений");
    expect(line(page, "Ждущий Устройства Тестович").textContent).toContain("Показатель 7: ожидание");
    expect(page.querySelector("details")?.textContent).toContain(measureWords("5.5"));
  });

  test("says from when a list is made that is still to come", async () => {
    const { reckoning } = await reckon(
      workbook(grid("Выпуск 2025", [["ФИО", "Группа", "Прогноз занятости"], ["Рано Не Определившийся", "П-51", "не определился"], ["Иной Путь Выбравший", "П-51", "не планирует работать"]])),
      "2025-01-15",
    ); // prettier-ignore
    const { page } = openView(RiskView, reckoning);
    expect(line(page, "Иной Путь Выбравший").textContent).toContain("Список 2025 года: 01.02.2025 – 30.06.2025");
  });

  test("leads from a name to the row", () => {
    const { page, asked } = openView(RiskView, kinds.reckoning);
    press(button(page, "Чужова Неспециальная Тестовна"));
    expect(asked.places).toEqual([{ sheet: "Выпуск 2025", address: "A4" }]);
  });

  test("shows those who cannot work apart, without a reason and without measures", () => {
    const { page } = openView(RiskView, kinds.reckoning);
    const apart = section(page, SECTION_TITLES.cannot);
    expect(names(apart)).toEqual(["Больных Объективный Тестович"]);
    expect(apart.textContent).toContain(`В адресную работу не входят`);
    expect(apart.textContent).not.toMatch(/Меры|Показатель 7|Список/);
    expect(section(page, "Приоритет 1").textContent).not.toContain("Больных");
  });

  test("names no health: neither as a reason, nor in the name of a group or of a sheet", () => {
    const { page } = openView(RiskView, kinds.reckoning);
    const read = [...page.querySelectorAll("*")].map((one) => one.ariaLabel ?? "").join(" ");
    expect(isShareable(`${page.textContent} ${read}`)).toBe(true);
    expect(line(page, "Занятой Наблюдаемый Тестович").textContent).toContain("К-42 · выпуск 2024");
    closeView();
    const { page: whole } = openView(RiskView, sample);
    showAll(whole);
    expect(isShareable(whole.textContent)).toBe(true);
  });

  test("draws a thousand people by thirty", async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => [
      `Тестов Тест ${letters(index)}`,
      `П-${index + 1}`,
      "не работает",
    ]);
    const { reckoning } = await reckon(workbook(grid("Выпуск 2024", [["ФИО", "Группа", "Занятость"], ...rows])));
    const { page } = openView(RiskView, reckoning);
    expect(names(page)).toHaveLength(30);
    press(button(page, "Показать ещё 30 из 970"));
    expect(names(page)).toHaveLength(60);
    enter(page, "Фамилия или группа", "п-1000");
    expect(names(page)).toEqual([`Тестов Тест ${letters(999)}`]);
    enter(page, "Фамилия или группа", "п-1");
    expect(names(page)).toHaveLength(30);
  });
});

describe("the figures", () => {
  test("tell indicator 7 from the list, and say of whom the list consists", () => {
    const { page } = openView(RiskView, kinds.reckoning);
    expect(figure(page, "под риском")).toMatch(/^2 /);
    expect(figure(page, "под риском")).toContain("Только их считает показатель 7");
    expect(figure(page, "сведений нет")).toMatch(/^1 /);
    expect(figure(page, "ожидание")).toMatch(/^2 /);
    expect(figure(page, "ожидание")).toContain("Из них в списке ниже: 1.");
    expect(figure(page, "всего на адресной работе")).toMatch(/^6 /);
    expect(figure(page, "всего на адресной работе")).toMatch(
      /под риском – 2, сведений нет – 1, ожидание – 1, не под риском.* – 2\.$/,
    );
  });

  test("show the people they speak of", () => {
    const { page } = openView(RiskView, kinds.reckoning);
    press(button(page, "Показать: под риском"));
    expect(names(page)).toEqual(["Семёнова Ищущая Тестовна", "Семенов Уволенный Тестович"]);
    expect(counter(page)).toBe("Показано 2 из 6");
    expect(document.activeElement?.textContent).toBe("Показано 2 из 6");
    press(button(page, "Показать: сведений нет"));
    expect(names(page)).toEqual(["Безвестный Никто Тестович"]);
  });

  test("count those who cannot work where the centre counts them as being at risk", async () => {
    const edit = { kind: "line", key: "switches/objectiveReasonIsRisk", text: "да" } as const;
    const edited = await new PageCalculator().edit({ grids: KINDS, today: day(DAY) }, [edit]);
    if (edited.state === "wrong") throw new Error(edited.problem);
    const { reckoning } = await reckon(workbook(...KINDS.sheets, gridOfModel(edited.model)), DAY);
    expect(reckoning.results.risk.atRisk).toBe(3);
    const { page } = openView(RiskView, reckoning);
    expect(figure(page, "под риском")).toContain("Из них в разделе «Не могут трудоустроиться»: 1.");
    press(button(page, "Показать: под риском"));
    expect(names(page)).toHaveLength(3);
  });

  test("lead to the checks where nothing says what people do", async () => {
    const rows = [["ФИО", "Группа", "Прописан в АИС"], ["Немой Столбец Тестович", "П-51", "да"]]; // prettier-ignore
    const { reckoning } = await reckon(workbook(grid("Выпуск 2025", rows)));
    expect(reckoning.results.risk.unknown).toBe(1);
    expect(reckoning.results.targeted).toEqual([]);
    const { page, asked } = openView(RiskView, reckoning);
    expect(page.textContent).toContain("Не в списке: 1 человек");
    expect(page.textContent).toContain(RISK_MESSAGES.nobodyListed);
    press(button(page, "К замечаниям"));
    expect(asked.shown).toEqual([{ view: "checks", target: undefined }]);
  });
});

describe("search and filters", () => {
  test("a name is found in any case, by its parts, with е for ё and ё for е", () => {
    const { page } = openView(RiskView, kinds.reckoning);
    enter(page, "Фамилия или группа", "  СЕМЕНОВ ");
    expect(names(page)).toEqual(["Семёнова Ищущая Тестовна", "Семенов Уволенный Тестович"]);
    enter(page, "Фамилия или группа", "тест семён");
    expect(names(page)).toHaveLength(2);
    enter(page, "Фамилия или группа", "п-52");
    expect(names(page)).toEqual(["Семенов Уволенный Тестович", "Чужова Неспециальная Тестовна"]);
    expect(counter(page)).toBe("Показано 2 из 6");
  });

  test("a search that finds nobody says so, and is undone", () => {
    const { page } = openView(RiskView, kinds.reckoning);
    enter(page, "Фамилия или группа", "нет такого");
    expect(names(page)).toEqual([]);
    expect(page.textContent).toContain("Никто не подходит");
    press(button(page, "Сбросить"));
    expect(counter(page)).toBe("Показано 6 из 6");
    expect(names(page)).toHaveLength(7);
  });

  test("by year, study group, reason and a group of the plan, together", () => {
    const { page } = openView(RiskView, kinds.reckoning);
    enter(page, "Год выпуска", "2024");
    expect(names(page)).toEqual([
      "Безвестный Никто Тестович",
      "Семёнова Ищущая Тестовна",
      "Занятой Наблюдаемый Тестович",
      "Больных Объективный Тестович",
    ]);
    enter(page, "Группа", spellingKey("К-42"));
    expect(names(page)).toEqual(["Занятой Наблюдаемый Тестович", "Больных Объективный Тестович"]);
    enter(page, "Причина", "O3");
    expect(names(page)).toEqual(["Занятой Наблюдаемый Тестович"]);
    enter(page, "Группа", "");
    enter(page, "Год выпуска", "");
    enter(page, "Причина", "group1");
    expect(names(page)).toEqual([
      "Безвестный Никто Тестович",
      "Семёнова Ищущая Тестовна",
      "Семенов Уволенный Тестович",
    ]);
  });

  test("the view begins where it was led to, each time anew", () => {
    const { page, show } = openView(RiskView, kinds.reckoning, { filter: "2025" });
    expect(counter(page)).toBe("Показано 3 из 6");
    enter(page, "Год выпуска", "2024");
    show(kinds.reckoning, { filter: "unknown" });
    expect(names(page)).toEqual(["Безвестный Никто Тестович"]);
    show(kinds.reckoning, { filter: "что-то другое" });
    expect(counter(page)).toBe("Показано 6 из 6");
  });

  test("a group typed with a Latin letter is the same group, under the spelling that most have", async () => {
    const rows = [["Первый Тест Тестович", "ТМ-41"], ["Второй Тест Тестович", "ТM-41"], ["Третий Тест Тестович", "ТМ-41"]].map((row) => [...row, "не работает"]); // prettier-ignore
    const { reckoning } = await reckon(workbook(grid("Выпуск 2024", [["ФИО", "Группа", "Занятость"], ...rows])));
    const { page } = openView(RiskView, reckoning);
    const options = [...page.querySelectorAll("option")].map(({ text }) => text).filter((text) => text.startsWith("Т"));
    expect(options).toEqual(["ТМ-41 (3)"]);
    enter(page, "Группа", spellingKey("ТM-41"));
    expect(counter(page)).toBe("Показано 3 из 3");
  });

  test("a group that a new calculation no longer has does not hide everybody", async () => {
    const { page, show } = openView(RiskView, kinds.reckoning);
    enter(page, "Группа", spellingKey("П-52"));
    const { reckoning } = await reckon(
      workbook(grid("Выпуск 2024", [["ФИО", "Группа", "Занятость"], ["Новый Иной Тестович", "Н-1", "не работает"]])),
    ); // prettier-ignore
    show(reckoning);
    expect(names(page)).toEqual(["Новый Иной Тестович"]);
  });
});

describe("what the officer wrote", () => {
  const written = async (): Promise<Reckoning> => {
    const model = kinds.models.find(({ kind }) => kind === "риск");
    if (model === undefined) throw new Error("no sheet of the list");
    const name = "Семёнова Ищущая Тестовна";
    const sheet = typed(gridOfModel(model), OWN_HEADERS.fullName, name, OFFICER_HEADERS.result, "обещала зайти");
    return (await reckon(workbook(...KINDS.sheets, sheet), DAY)).reckoning;
  };

  test("is shown beside the person and leads to the sheet", async () => {
    const reckoning = await written();
    const { page, asked } = openView(RiskView, reckoning);
    const notes = line(page, "Семёнова Ищущая Тестовна").textContent;
    expect(notes).toContain("Записано в листе");
    expect(notes).toContain("Результат: обещала зайти");
    expect(line(page, "Семенов Уволенный Тестович").textContent).not.toContain("обещала зайти");
    press(button(page, "Открыть лист «Группа риска»"));
    expect(asked.places).toEqual([{ sheet: "Группа риска", address: "A1" }]);
  });

  test("is not promised while there is no such sheet", () => {
    const { page } = openView(RiskView, kinds.reckoning);
    expect(page.textContent).not.toContain("Открыть лист");
    expect(page.textContent).not.toContain("Записано в листе");
  });
});

test("a workbook with nobody to work with says so and offers nothing to search in", async () => {
  const { reckoning } = await reckon(
    workbook(grid("Выпуск 2024", [["ФИО", "Группа", "Занятость", "Работа по специальности"], ["Спокойный Тест Тестович", "П-41", "трудоустроен", "да"]])),
  ); // prettier-ignore
  const { page } = openView(RiskView, reckoning);
  expect(page.textContent).toContain(RISK_MESSAGES.nobodyListed);
  expect(page.querySelector("[role=search]")).toBeNull();
  expect(names(page)).toEqual([]);
});
