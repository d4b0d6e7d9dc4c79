/** @jest-environment jsdom */
import { act } from "react";
import { createRoot } from "react-dom/client";
import { CancelledError, WorkbookError, type WorkbookPort } from "../../src/app/port";
import type { Outcome, Recalculate, RecalculateHooks } from "../../src/app/recalculate-types";
import type { Results } from "../../src/engine/results";
import { serialOf } from "../../src/registry/date";
import { App } from "../../src/taskpane/App";
import { createWaitingSignal, type WaitingSignal } from "../../src/taskpane/waiting";
import { inventedResults } from "../support/results";

/** A run that goes on until the test ends it. */
interface OpenRun {
  readonly hooks: RecalculateHooks;
  readonly end: (outcome: Outcome) => void;
  readonly fail: (error: unknown) => void;
}

interface Pane {
  readonly page: HTMLElement;
  readonly runs: OpenRun[];
  readonly shown: string[];
  readonly waiting: WaitingSignal;
}

const nothing = (): void => undefined;

let dispose: (() => void) | null = null;

beforeAll(() => {
  Object.assign(globalThis, {
    IS_REACT_ACT_ENVIRONMENT: true,
    // jsdom has neither; Fluent asks for both.
    ResizeObserver: class {
      observe = nothing;
      unobserve = nothing;
      disconnect = nothing;
    },
    matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
  });
});

afterEach(() => {
  act(() => dispose?.());
  dispose = null;
});

async function openPane(): Promise<Pane> {
  const runs: OpenRun[] = [];
  const shown: string[] = [];
  const recalculate: Recalculate = (_, __, hooks) =>
    new Promise((end, fail) => {
      runs.push({ hooks, end, fail });
    });
  const port: WorkbookPort = {
    read: () => Promise.reject(new Error("not here")),
    write: () => Promise.reject(new Error("not here")),
    showSheet: (kind) => {
      shown.push(kind);
      return Promise.resolve(kind !== "проверка");
    },
    goTo: () => Promise.resolve(false),
  };
  const waiting = createWaitingSignal();
  const page = document.createElement("div");
  document.body.append(page);
  const root = createRoot(page);
  dispose = () => {
    root.unmount();
    page.remove();
  };
  await act(async () => {
    root.render(
      <App
        port={port}
        recalculate={recalculate}
        today={() => serialOf(2025, 6, 1)}
        officeDarkness={() => false}
        waitingSignal={waiting}
      />,
    );
    await Promise.resolve();
  });
  return { page, runs, shown, waiting };
}

function button(page: HTMLElement, name: string): HTMLButtonElement {
  const found = [...page.querySelectorAll("button")].find((one) => (one.ariaLabel ?? one.textContent).includes(name));
  if (found === undefined) throw new Error(`no button «${name}» in: ${page.textContent}`);
  return found;
}

async function press(page: HTMLElement, name: string): Promise<void> {
  await act(async () => {
    button(page, name).click();
    await Promise.resolve();
  });
}

function spoken(page: HTMLElement): string {
  return page.querySelector("[role=status][aria-live=polite]")?.textContent ?? "";
}

test("the one button has the focus, so that Enter runs it", async () => {
  const { page } = await openPane();
  expect(document.activeElement).toBe(button(page, "Пересчитать КПЭ"));
  expect(page.textContent).toContain("Исходные листы не изменяются");
});

test("a run shows its steps and speaks them; a second click starts no second run", async () => {
  const { page, runs } = await openPane();
  const start = button(page, "Пересчитать КПЭ");
  await act(async () => {
    start.click();
    start.click();
    await Promise.resolve();
  });
  expect(runs).toHaveLength(1);
  expect(spoken(page)).toBe("Чтение листов");
  act(() => runs[0]?.hooks.onStage("calculate"));
  expect(page.querySelector("[aria-current=step]")?.textContent).toContain("Расчёт показателей");
  expect(spoken(page)).toBe("Расчёт показателей");
  expect(page.querySelector("[role=progressbar]")).not.toBeNull();
});

test("cancelling aborts the run and says that nothing was changed", async () => {
  const { page, runs } = await openPane();
  await press(page, "Пересчитать КПЭ");
  await press(page, "Отменить");
  expect(runs[0]?.hooks.signal.aborted).toBe(true);
  await act(async () => {
    runs[0]?.fail(new CancelledError());
    await Promise.resolve();
  });
  expect(page.textContent).toContain("Расчёт отменён. Книга не изменена.");
  await press(page, "Пересчитать КПЭ");
  expect(runs).toHaveLength(2);
});

test("once writing began there is nothing to cancel with", async () => {
  const { page, runs } = await openPane();
  await press(page, "Пересчитать КПЭ");
  act(() => runs[0]?.hooks.onStage("write"));
  expect([...page.querySelectorAll("button")]).toEqual([]);
  expect(page.textContent).toContain("отменить нельзя");
});

test("a cell being edited is told while it lasts", async () => {
  const { page, waiting } = await openPane();
  await press(page, "Пересчитать КПЭ");
  act(() => {
    waiting.set(true);
  });
  expect(spoken(page)).toContain("закончите ввод в ячейке");
  act(() => {
    waiting.set(false);
  });
  expect(page.textContent).not.toContain("закончите ввод в ячейке");
});

test("a failure says what, what to do and what became of the workbook; «Повторить» runs again", async () => {
  const { page, runs } = await openPane();
  await press(page, "Пересчитать КПЭ");
  await act(async () => {
    runs[0]?.fail(new WorkbookError({ code: "x", what: "Лист защищён.", advice: "Снимите защиту." }, "restored"));
    await Promise.resolve();
  });
  for (const text of ["Лист защищён.", "Снимите защиту.", "возвращены к прежнему содержанию"]) {
    expect(page.textContent).toContain(text);
  }
  expect(document.activeElement).toBe(button(page, "Повторить"));
  await press(page, "Повторить");
  expect(runs).toHaveLength(2);
});

test("an error of our own shows its class, not its English text", async () => {
  const { page, runs } = await openPane();
  await press(page, "Пересчитать КПЭ");
  await act(async () => {
    runs[0]?.fail(new TypeError("cannot read properties of undefined"));
    await Promise.resolve();
  });
  expect(page.textContent).toContain("TypeError");
  expect(page.textContent).not.toContain("cannot read");
});

test("the outcome is told in words and leads to the sheets by their present names", async () => {
  const { page, runs, shown } = await openPane();
  await press(page, "Пересчитать КПЭ");
  const results: Results = inventedResults();
  await act(async () => {
    runs[0]?.end({
      results,
      sheets: [
        { kind: "кпэ", name: "Показатели", made: false },
        { kind: "проверка", name: "Проверка данных", made: true },
      ],
      notes: ["Не удалось настроить печать."],
    });
    await Promise.resolve();
  });
  expect(page.textContent).toContain(`Учебный год ${results.academicYear}`);
  expect(page.textContent).toContain("Нет данных");
  expect(page.textContent).toContain("Не удалось настроить печать.");
  expect(spoken(page)).toContain("Готово.");

  await press(page, "Открыть лист «Показатели»");
  expect(shown).toEqual(["кпэ"]);
  await press(page, "Открыть лист «Проверка данных»");
  expect(page.textContent).toContain("Этого листа больше нет в книге");
});
