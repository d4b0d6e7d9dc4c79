/** @jest-environment jsdom */
/** «План», the year: snapshots, movement by name, forecasts, the file for Outlook. */
import { act } from "react";
import type { CalendarFile } from "../../../src/app/calendar-file";
import { PageCalculator } from "../../../src/app/page-calculator";
import type { Reckoning } from "../../../src/app/reckoning";
import type { WorkbookGrids } from "../../../src/intake/grid";
import { formatRu, type Serial } from "../../../src/registry/date";
import type { Saved } from "../../../src/taskpane/pane/pane-state";
import type { ViewProps, YearTools } from "../../../src/taskpane/pane/view-props";
import PlanView from "../../../src/taskpane/views/plan/PlanView";
import { linesOf } from "../../../src/taskpane/views/plan/SavedNotice";
import { typedDay } from "../../../src/taskpane/views/plan/snapshot-day";
import { day } from "../../support/graduate";
import { grid, workbook } from "../../support/grid";
import { modelToGrid } from "../../support/model-to-grid";
import { button, closeView, enter, openView, preparePage, press } from "../view-page";

/** What was asked of the year. */
interface YearAsked {
  readonly days: Serial[];
  readonly sheets: string[];
}

type Row = readonly (string | number)[];

const HEAD: Row = ["№", "ФИО", "Группа", "Занятость", "Прогноз занятости"];
const FIRST: readonly Row[] = [
  [1, "Стоянов Проба Тестович", "П-41", "трудоустроен", "будет трудоустроен"],
  [2, "Менялов Проба Тестович", "П-41", "трудоустроен", "будет трудоустроен"],
  [3, "Уходов Проба Тестович", "П-41", "трудоустроен", "будет призван"],
];
const LATER: readonly Row[] = [
  [1, "Стоянов Проба Тестович", "П-41", "трудоустроен", "будет трудоустроен"],
  [2, "Менялов Проба Тестович", "П-41", "не трудоустроен", "будет трудоустроен"],
  [4, "Новиков Проба Тестович", "П-41", "инвалидность, не работает", "будет призван"],
];

const calculator = new PageCalculator();

function bookOf(rows: readonly Row[]): WorkbookGrids {
  return workbook(
    grid("Выпуск 2024", [[...HEAD], ...rows.map((row) => [...row])]),
    grid("Выпуск 2025", [[...HEAD], [5, "Рядов Проба Тестович", "П-31", "", "будет трудоустроен"]]),
  );
}

/** The sheets of the workbook as they stand after a snapshot of the first list was saved, and then the later list. */
async function yearOf(): Promise<{ readonly before: Reckoning; readonly after: Reckoning; readonly grids: WorkbookGrids }> {
  const first = await calculator.reckon({ grids: bookOf(FIRST), today: day("2025-05-02"), sheets: true, snapshot: day("2025-05-01") }, () => undefined); // prettier-ignore
  const grids = { ...bookOf(LATER), sheets: [...bookOf(LATER).sheets, ...first.models.map(modelToGrid)] };
  const { reckoning } = await calculator.reckon({ grids, today: day("2025-06-01"), sheets: false }, () => undefined);
  return { before: first.reckoning, after: reckoning, grids };
} // prettier-ignore

let year: Awaited<ReturnType<typeof yearOf>>;

beforeAll(async () => {
  preparePage();
  year = await yearOf();
});

afterEach(closeView);

function open(reckoning: Reckoning, given: Partial<YearTools> = {}): ReturnType<typeof openView> & { readonly year: YearAsked } {
  const asked: YearAsked = { days: [], sheets: [] };
  const tools: YearTools = {
    saved: null,
    saveSnapshot: (date) => asked.days.push(date),
    calendar: () => Promise.resolve(null),
    showSheet: (kind) => asked.sheets.push(kind),
    ...given,
  };
  const Plan = (props: ViewProps): React.JSX.Element => <PlanView {...props} year={tools} />;
  return { ...openView(Plan, reckoning), year: asked };
} // prettier-ignore

function part(page: HTMLElement, title: string): HTMLElement {
  const found = [...page.querySelectorAll("details")].find(
    (one) => one.querySelector("summary")?.textContent === title,
  );
  if (found === undefined) throw new Error(`no part «${title}» in: ${page.textContent}`);
  return found;
}

test("the offered day is saved as it is; another one can be typed; none that does not exist or is of another year", () => {
  const { page, year: asked } = open(year.after);
  press(button(page, "Сохранить срез на 01.06.2025"));
  enter(page, "Дата среза", "1.4.2025");
  press(button(page, "Сохранить срез на 01.04.2025"));
  expect(asked.days.map(formatRu)).toEqual(["01.06.2025", "01.04.2025"]);
  for (const [typed, problem] of [["31.04.2025", "Такой даты нет"], ["31.08.2024", "с 01.09.2024 по 31.08.2025"]] as const) {
    enter(page, "Дата среза", typed);
    expect(page.textContent).toContain(problem);
    press(button(page, "Сохранить срез"));
  }
  expect(asked.days).toHaveLength(2);
}); // prettier-ignore

test.each(["", "1.4.25", "2025-04-01", "01.04.2025 г.", "<b>"])("«%s» is no day of a snapshot", (text) => {
  expect(typedDay(text, year.after)).toMatchObject({ day: null });
});

test("a day that has a snapshot is told before it is replaced; the saved ones are listed, with the way to their sheet", () => {
  const { page, year: asked } = open(year.after);
  enter(page, "Дата среза", "01.05.2025");
  expect(page.textContent).toContain("Срез на 01.05.2025 уже есть, сохранён 02.05.2025");
  expect(part(page, "Сохранённые срезы: 1").textContent).toContain("01.05.2025 4 человека, сохранён 02.05.2025");
  press(button(page, "Открыть лист «История КПЭ»"));
  press(button(page, "Отметить на листе «План работы»"));
  expect(asked.sheets).toEqual(["история", "план"]);
});

test("movement is told by name, each with what it was and is, and leads to the row", () => {
  const { page, asked } = open(year.after);
  expect(page.textContent).toContain("Движение с 01.05.2025");
  const changed = part(page, "Сменили занятость: 1");
  expect(changed.textContent).toContain("Менялов Проба Тестович");
  expect(changed.textContent).toContain("выпуск 2024, трудоустроен → не трудоустроен");
  press(button(changed, "Менялов"));
  expect(asked.places).toEqual([{ sheet: "Выпуск 2024", address: "A3" }]);
  expect(part(page, "Вошли в группу риска: 2").textContent).toContain("Менялов");
  expect(part(page, "Добавлены в контингент: 1").textContent).toContain("Новиков");
  expect(page.textContent).toContain("Вышли из группы риска: 0");
});

test("who is in no list any more has a number and no name; health is never named", () => {
  const { page } = open(year.after);
  const removed = part(page, "Выбыли из контингента: 1");
  expect(removed.textContent).toMatch(/^Выбыли из контингента: 1Запись .+: сейчас в списках её нетвыпуск 2024, трудоустроен$/);
  expect(removed.querySelector("li button")).toBeNull();
  expect(page.textContent).not.toContain("инвалид");
}); // prettier-ignore

test("the first snapshot of all has nothing to compare with", () => {
  const { page } = open({ ...year.after, movement: null, history: { ...year.after.history, snapshots: [] } });
  expect(page.textContent).toContain("видно после первого среза");
  expect(page.textContent).not.toContain("Сохранённые срезы");
});

test("a forecast stands beside what became of it, in people and of those that are known", () => {
  const { page } = open(year.after);
  const rows = [...page.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));
  const of = (track: string): readonly string[] | undefined => rows.find(([name]) => name?.startsWith(track) === true);
  const outcome = year.after.history.outcomes.find(({ cohort }) => cohort === 2024);
  const track = outcome?.tracks.find((one) => one.track === "future_employed" || one.track === "employed");
  expect(track).toMatchObject({ planned: 2, known: 2, cameTrue: 1 });
  expect(of("трудоустроен") ?? of("будет трудоустроен")).toMatchObject([
    expect.stringContaining("на деле: не трудоустроен – 1"),
    "2",
    "50,0 %1 из 2",
  ]);
  expect(part(page, `Вышло иначе: ${outcome?.differing.length ?? -1}`).textContent).toContain("Менялов");
});

describe("after a snapshot was saved", () => {
  const saved = (given: Partial<Saved> = {}): Saved => {
    const snapshot = { date: day("2025-05-01"), people: 3, replaced: false, correction: null };
    return { at: 1, snapshot, movement: null, formerDay: null, differences: 0, ...given };
  };

  test("it is said in words, and takes the focus", () => {
    const { page } = open(year.before, { saved: saved() });
    expect(page.textContent).toContain("Срез на 01.05.2025 сохранён");
    expect(document.activeElement?.textContent).toContain("Записей о людях: 3");
    expect(document.activeElement?.textContent).toContain("Это первый срез");
  });

  test("what moved since the one before, counted", () => {
    const [, line] = linesOf(saved({ movement: year.after.movement }));
    expect(line).toBe(
      "С прошлого среза, 01.05.2025: сменили занятость – 1, вошли в группу риска – 2, добавлены в контингент – 1, выбыли из контингента – 1.",
    );
  });

  test("a late correction is told as one, the same again as nothing new", async () => {
    const { reckoning } = await calculator.reckon({ grids: year.grids, today: day("2025-06-01"), sheets: true, snapshot: day("2025-05-01") }, () => undefined); // prettier-ignore
    expect(reckoning.saved).toMatchObject({ date: day("2025-05-01"), replaced: true });
    const snapshot = reckoning.saved ?? saved().snapshot;
    expect(linesOf(saved({ snapshot })).join(" ")).toMatch(/исправлен: значений изменилось – [1-9]\d*, затронуто записей о людях – 3/);
    expect(linesOf(saved({ snapshot: { ...snapshot, correction: null } })).join(" ")).toContain("ничего не изменилось");
    expect(linesOf(saved({ snapshot: { ...snapshot, replaced: false } })).join(" ")).toContain("задним числом");
  }); // prettier-ignore

  test("numbers that Excel does not confirm stand before everything else", () => {
    const { page, asked } = open(year.before, { saved: saved({ differences: 2, formerDay: "2025-06-01" }) });
    expect(linesOf(saved({ differences: 2 }))[0]).toContain("подтверждают не все числа");
    expect(page.textContent).toContain("Чтобы вернуть их на 01.06.2025");
    press(button(page, "К началу"));
    expect(asked.shown).toEqual([{ view: "start", target: undefined }]);
  });
});

describe("the file for Outlook", () => {
  const addresses: string[] = [];
  const pressed: HTMLAnchorElement[] = [];

  beforeAll(() => {
    // jsdom makes no addresses of files and follows no links.
    Object.assign(URL, {
      createObjectURL: () => `blob:${addresses.push("made")}`,
      revokeObjectURL: (url: string) => addresses.push(`gone ${url}`),
    });
    document.addEventListener("click", (event) => {
      if (event.target instanceof HTMLAnchorElement) {
        pressed.push(event.target);
        event.preventDefault();
      }
    });
  });

  async function make(file: CalendarFile | null): Promise<ReturnType<typeof open>> {
    const opened = open(year.after, { calendar: () => Promise.resolve(file) });
    await act(async () => {
      button(opened.page, "Сроки в календарь").click();
      await Promise.resolve();
    });
    return opened;
  }

  test("is downloaded under its name; where that is not allowed, its text is there to be copied", async () => {
    const file = await calculator.calendar(year.after.id);
    expect(file?.text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const { page, asked } = await make(file);
    expect(pressed.at(-1)?.download).toBe("Сроки плана работы 2024-2025.ics");
    expect(asked.said.at(-1)).toContain("отправлен в «Загрузки»");
    expect(page.querySelector("textarea")?.value.replaceAll("\n", "\r\n")).toBe(file?.text);
    closeView();
    expect(addresses.at(-1)).toMatch(/^gone blob:/);
  });

  test("of a calculation that is no longer known it says so", async () => {
    expect(await calculator.calendar(-1)).toBeNull();
    const { page } = await make(null);
    expect(page.textContent).toContain("Книгу нужно прочитать заново");
    expect(page.querySelector("textarea")).toBeNull();
  });
});
