/** @jest-environment jsdom */
/** «Начало» after a run: «Готово» only when Excel's formulas confirm the numbers. */
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { FormulaDifference, WorkbookPlace, WorkbookPort } from "../../../src/app/port";
import { announcement } from "../../../src/taskpane/pane/announcement";
import { PaneController } from "../../../src/taskpane/pane/pane-controller";
import { FIRST_STATE, type PaneState } from "../../../src/taskpane/pane/pane-state";
import type { Pane } from "../../../src/taskpane/pane/use-pane";
import { WrittenNotice } from "../../../src/taskpane/views/start/WrittenNotice";
import { button, preparePage, press } from "../view-page";

beforeAll(preparePage);

const nothing = (): void => undefined;
const never = (): never => {
  throw new Error("not asked for here");
};

function difference(row: number): FormulaDifference {
  const text = `Показатель 7 «Под риском», 20${row} год, числитель: посчитано 5, а формула Excel даёт 2 (лист «Расшифровка КПЭ», ячейка G${row}).`;
  return { sheet: "Расшифровка КПЭ", address: `G${row}`, expected: 5, got: 2, text };
}

function stateWith(differences: readonly FormulaDifference[], notes: readonly string[] = []): PaneState {
  return { ...FIRST_STATE, written: { at: 0, sheets: [], notes, differences, restorable: false } };
}

/** Shows the notice; gives its page and the places that it led to. */
function open(state: PaneState): { readonly page: HTMLElement; readonly places: WorkbookPlace[] } {
  const places: WorkbookPlace[] = [];
  const actions: Pane["actions"] = { goTo: (place) => places.push(place), edit: never, detail: never, show: never, say: nothing }; // prettier-ignore
  const pane: Pane = {
    state,
    view: "start",
    target: null,
    actions,
    showSheet: never,
    lost: null,
    dismissLost: nothing,
  };
  const port: WorkbookPort = { read: never, write: never, canRestore: () => false, restore: never, showSheet: never, goTo: never, addSheets: never, watch: never }; // prettier-ignore
  const calculator = { reckon: never, edit: never, detail: never, calendar: never };
  const controller = new PaneController({
    port,
    calculator,
    today: never,
    now: () => 0,
    ownSheets: never,
    openCopy: never,
  });
  const page = document.createElement("div");
  document.body.append(page);
  act(() => {
    createRoot(page).render(<WrittenNotice pane={pane} controller={controller} />);
  });
  return { page, places };
}

test("numbers that agree are «Готово»", () => {
  const state = stateWith([]);
  expect(open(state).page.textContent).toContain("Готово");
  expect(announcement(state, false)).toContain("КПЭ пересчитаны");
});

test("a difference stands in place of «Готово», with the indicator, both numbers, what to do, and the way to the cell", () => {
  const state = stateWith([difference(14)]);
  const { page, places } = open(state);
  expect(page.textContent).not.toContain("Готово");
  expect(page.textContent).toContain("Сверка с формулами не сошлась");
  expect(page.textContent).toContain(difference(14).text);
  expect(page.textContent).toContain("Не подписывайте");
  press(button(page, "Показать ячейку G14"));
  expect(places).toEqual([{ sheet: "Расшифровка КПЭ", address: "G14" }]);
  expect(announcement(state, false)).toContain(difference(14).text);
});

test("of many differences five are named and the rest counted", () => {
  const { page } = open(stateWith([11, 12, 13, 14, 15, 16, 17].map(difference)));
  expect(page.textContent).toContain("ячейка G15");
  expect(page.textContent).not.toContain("ячейка G16");
  expect(page.textContent).toContain("и ещё 2 значения");
});

test("«не проверено» is a note beside «Готово»", () => {
  const { page } = open(stateWith([], ["Не проверено: формулы Excel ещё не посчитал."]));
  expect(page.textContent).toContain("Готово");
  expect(page.textContent).toContain("Не проверено");
});
