/** @jest-environment jsdom */
import { FLAWLESS, sample, teachable } from "./books";
import {
  button,
  choose,
  closeChecks,
  list,
  openAll,
  openChecks,
  preparePage,
  press,
  type OpenChecks,
} from "./open-checks";

// Lists of fifty fields for every column of a workbook are much for jsdom.
jest.setTimeout(60_000);

beforeAll(preparePage);
afterEach(closeChecks);

const channels = ({ reckoning }: OpenChecks): readonly (string | null)[] =>
  reckoning().results.people.map(({ channel }) => channel);

/** The card of a spelling. */
function card(page: HTMLElement, spelling: string): HTMLElement {
  const heading = [...page.querySelectorAll("h4")].find((one) => one.textContent.includes(spelling));
  const found = heading?.closest("li");
  if (!(found instanceof HTMLElement)) throw new Error(`no card «${spelling}» in: ${page.textContent}`);
  return found;
}

describe("spellings", () => {
  test("the same spelling is one question, whatever its case and dots; the commonest comes first", async () => {
    const { page } = await openChecks(teachable());
    expect(card(page, "«ТК»").textContent).toContain("статус, 3 ячейки");
    expect([...page.querySelectorAll("li h4")][0]?.textContent).toContain("«ТК»");
    expect([...page.querySelectorAll("li h4")].filter((one) => /тк/i.test(one.textContent))).toHaveLength(1);
  });

  test("taught once it counts in all cells, is told, and can be taken back", async () => {
    const view = await openChecks(teachable());
    const { page, asked } = view;
    expect(channels(view)).toEqual([null, null, null, null, null, "conscript"]);
    await choose(list(card(page, "«ТК»"), "Что это значит?"), "трудоустроен");
    await press(button(page, "Запомнить: «ТК»"));
    expect(asked.edits).toEqual([{ kind: "teach", field: "status", spelling: "ТК", code: "employed" }]);
    expect(page.textContent).toContain("Запоминаю: «ТК» – трудоустроен…");
    expect(page.contains(document.activeElement)).toBe(true);
    await view.save();
    expect(channels(view)).toEqual(["employed", "employed", null, "employed", null, "conscript"]);
    expect(page.textContent).toContain("Запомнено: «ТК» – трудоустроен. Учтено в 3 строках.");
    expect(asked.said).toContain("Запомнено: «ТК» – трудоустроен.");
    await openAll(page);
    expect(page.textContent).toContain("«ТК» (статус) – трудоустроен");

    await press(button(page, "Отменить: «ТК»"));
    expect(asked.edits.at(-1)).toEqual({ kind: "teach", field: "status", spelling: "ТК", code: null });
    await view.save();
    expect(channels(view)).toEqual([null, null, null, null, null, "conscript"]);
    expect(card(page, "«ТК»").textContent).toContain("3 ячейки");
    expect(page.textContent).not.toContain("Запомненные написания");
  });

  test("what «Настройки КПЭ» knows already can be forgotten", async () => {
    const view = await openChecks(teachable());
    await choose(list(card(view.page, "«кружит»"), "Что это значит?"), "служба по призыву");
    await press(button(view.page, "Запомнить: «кружит»"));
    await view.save();
    await openAll(view.page);
    await press(button(view.page, "Забыть: «кружит»"));
    expect(view.asked.edits.at(-1)).toEqual({ kind: "teach", field: "status", spelling: "кружит", code: null });
    await view.save();
    expect(channels(view)[2]).toBeNull();
  });

  test("without a meaning nothing is written, and the field says what is missing", async () => {
    const { page, asked } = await openChecks(teachable());
    await press(button(page, "Запомнить: «ТК»"));
    expect(asked.edits).toEqual([]);
    expect(card(page, "«ТК»").textContent).toContain("Выберите значение из списка.");
    expect(list(card(page, "«ТК»"), "Что это значит?").getAttribute("aria-invalid")).toBe("true");
  });

  test("a mark can only be yes, no or unknown; a status no yes", async () => {
    const { page } = await openChecks(teachable());
    const options = (spelling: string): readonly string[] =>
      [...list(card(page, spelling), "Что это значит?").options].map(({ text }) => text);
    expect(options("ОВЗ")).toEqual(["– выберите –", "да", "нет", "сведений нет"]);
    expect(options("«ТК»")).not.toContain("да");
    expect(options("«ТК»")).toContain("будет трудоустроен");
  });
});

describe("columns", () => {
  const open = async (grids: ReturnType<typeof sample>): Promise<OpenChecks> => {
    const view = await openChecks(grids, { filter: "columns" });
    await openAll(view.page);
    return view;
  };

  test("every column with a header stands once, with what it was taken for and its values", async () => {
    const { page, reckoning } = await open(sample());
    const { columns } = reckoning();
    expect(columns.length).toBeGreaterThan(20);
    const labels = [...page.querySelectorAll("label")].map((one) => one.textContent);
    expect([...labels].sort()).toEqual(columns.map(({ column, header }) => `${column} · ${header}`).sort());
    for (const { samples } of columns) expect(page.textContent).toContain(samples.join("; "));
  });

  test("the columns that were not understood come first and are marked", async () => {
    const { page } = await open(teachable());
    const [first] = page.querySelectorAll("label");
    expect(first?.textContent).toBe("F · Любимый цвет");
    expect(first?.closest("li")?.textContent).toContain("Не понят, не читается");
    expect(first?.closest("li")?.textContent).toContain("Например: № 1; № 2; № 3");
  });

  test("a column given a field is written at once and read as that; back to the headers it goes too", async () => {
    const view = await open(teachable());
    const { page, asked } = view;
    const employers = (): readonly (string | null)[] => view.reckoning().results.people.map(({ employer }) => employer);
    expect(employers()[0]).toBeNull();
    await choose(list(page, "F · "), "место работы");
    expect(asked.edits).toEqual([{ kind: "column", sheet: "Выпуск 2024", key: "любимый цвет", field: "employer" }]);
    const item = list(page, "F · ").closest("li");
    expect(item?.textContent).toContain("сохраняю…");
    expect(list(page, "F · ").value).toBe("employer");
    await view.save();
    expect(list(page, "F · ").value).toBe("employer");
    expect(item?.isConnected).toBe(true);
    expect(item?.textContent).toContain("Так указали вы");
    expect(employers()[0]).toBe("№ 1");

    await choose(list(page, "F · "), "как решила надстройка");
    expect(asked.edits.at(-1)).toEqual({
      kind: "column",
      sheet: "Выпуск 2024",
      key: "любимый цвет",
      field: undefined,
    });
    await view.save();
    expect(employers()[0]).toBeNull();
  });

  test("a column left out is not read", async () => {
    const view = await open(teachable());
    await choose(list(view.page, "C · "), "не читать");
    expect(view.asked.edits.at(-1)).toEqual({ kind: "column", sheet: "Выпуск 2024", key: "занятость", field: null });
    await view.save();
    expect(channels(view)).not.toContain("conscript");
  });

  test("the list offers the fields of its kind of table only", async () => {
    const { page } = await open(teachable());
    const options = (label: string): readonly string[] => [...list(page, label).options].map(({ text }) => text);
    expect(options("A · Дата")).toContain("название мероприятия");
    expect(options("A · Дата")).not.toContain("ФИО");
    expect(options("A · ФИО")).toContain("СНИЛС");
    const fields = options("A · ФИО").slice(2);
    expect(fields).toEqual([...fields].sort((a, b) => a.localeCompare(b, "ru")));
  });

  test("a refused change leaves the list as it was and says why beside it", async () => {
    const view = await open(teachable());
    const before = list(view.page, "F · ").value;
    await choose(list(view.page, "F · "), "СНИЛС");
    await view.end({ state: "wrong", problem: "Так не бывает." });
    expect(list(view.page, "F · ").value).toBe(before);
    expect(list(view.page, "F · ").closest("li")?.textContent).toContain("Так не бывает.");
  });
});

describe("sheets", () => {
  test("each sheet says how it was taken; «не читать» leaves its people out, and back again", async () => {
    const view = await openChecks(teachable(), { filter: "sheets" });
    const { page, asked } = view;
    const item = (): string => list(page, "«Выпуск 2024»").closest("li")?.textContent ?? "";
    expect(item()).toContain("выпускники: 6 человек");
    expect(page.textContent).toContain("мероприятия: 2");
    await choose(list(page, "«Выпуск 2024»"), "не читать");
    expect(asked.edits).toEqual([{ kind: "sheet", sheet: "Выпуск 2024", include: false }]);
    await view.save();
    expect(view.reckoning().results.people).toEqual([]);
    expect(item()).toContain("не читается: так указали вы");
    expect(list(page, "«Выпуск 2024»").value).toBe("no");
    expect(page.textContent).toContain("Листы надстройки: «Настройки КПЭ».");
    await choose(list(page, "«Выпуск 2024»"), "как решила надстройка");
    expect(asked.edits.at(-1)).toEqual({ kind: "sheet", sheet: "Выпуск 2024", include: null });
    await view.save();
    expect(view.reckoning().results.people).toHaveLength(6);
    expect(list(page, "«Выпуск 2024»").value).toBe("auto");
  });

  test("every sheet of the sample is there once", async () => {
    const { page, reckoning } = await openChecks(sample(), { filter: "sheets" });
    const own = new Set(["generated", "settings"]);
    const { sheets } = reckoning().results;
    const labels = [...page.querySelectorAll("label")].map((one) => one.textContent);
    expect(labels).toEqual(sheets.filter(({ taken }) => !own.has(taken)).map(({ sheet }) => `«${sheet}»`));
  });

  test("a sheet is shown at its first cell", async () => {
    const { page, asked } = await openChecks(FLAWLESS, { filter: "sheets" });
    await press(button(page, "Показать лист «Выпуск 2024»"));
    expect(asked.places).toEqual([{ sheet: "Выпуск 2024", address: "A1" }]);
  });
});
