/** The view «Проверка» on a page over a real calculation; what it asks of the pane is written down, and done when a test says so. */
import { TextDecoder, TextEncoder } from "node:util";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { PageCalculator } from "../../../src/app/page-calculator";
import type { WorkbookPlace } from "../../../src/app/port";
import type { Reckoning } from "../../../src/app/reckoning";
import type { SettingsEdit } from "../../../src/app/settings-edit";
import type { WorkbookGrids } from "../../../src/intake/grid";
import { serialOf } from "../../../src/registry/date";
import type { EditEnd } from "../../../src/taskpane/pane/waiting-edits";
import type { PaneActions, ViewTarget } from "../../../src/taskpane/pane/view-props";
import ChecksView from "../../../src/taskpane/views/checks/ChecksView";
import { modelToGrid } from "../../support/model-to-grid";

const TODAY = serialOf(2025, 6, 1);

/** What the view asked of the pane. */
export interface Asked {
  readonly places: WorkbookPlace[];
  readonly edits: SettingsEdit[];
  readonly said: string[];
}

/** The open view. */
export interface OpenChecks {
  readonly page: HTMLElement;
  readonly asked: Asked;
  readonly reckoning: () => Reckoning;
  /** The sheet «Настройки КПЭ» as it was last written; none before that. */
  readonly settings: () => WorkbookGrids["sheets"];
  /** Writes the edits that wait into «Настройки КПЭ» of the workbook, calculates again, shows it. */
  save(): Promise<void>;
  /** Ends the edits that wait without writing. */
  end(end: EditEnd): Promise<void>;
  /** The officer changed the workbook, and it was read again. */
  change(grids: WorkbookGrids): Promise<void>;
  lead(target: ViewTarget): Promise<void>;
}

let dispose: (() => void) | null = null;

/** What jsdom lacks: Fluent and React ask for the first two, the reader of files for the last. */
export function preparePage(): void {
  const nothing = (): void => undefined;
  Object.assign(globalThis, {
    IS_REACT_ACT_ENVIRONMENT: true,
    ResizeObserver: class {
      observe = nothing;
      unobserve = nothing;
      disconnect = nothing;
    },
    TextDecoder,
    TextEncoder,
  });
}

/** Takes the view off the page; safe to call when there is none. */
export function closeChecks(): void {
  act(() => dispose?.());
  dispose = null;
}

/** Opens the view over a workbook as on 1 June 2025. */
export async function openChecks(given: WorkbookGrids, first: ViewTarget | null = null): Promise<OpenChecks> {
  const calculator = new PageCalculator();
  const reckon = async (grids: WorkbookGrids): Promise<Reckoning> =>
    (await calculator.reckon({ grids, today: TODAY, sheets: false }, () => undefined)).reckoning;
  let grids = given;
  let reckoning = await reckon(grids);
  let target = first;
  const asked: Asked = { places: [], edits: [], said: [] };
  let waiting: { readonly edits: readonly SettingsEdit[]; readonly end: (end: EditEnd) => void }[] = [];
  const actions: PaneActions = {
    goTo: (place) => asked.places.push(place),
    edit: (edits) => {
      asked.edits.push(...edits);
      return new Promise((end) => {
        waiting.push({ edits, end });
      });
    },
    detail: () => Promise.resolve(null),
    show: () => undefined,
    say: (text) => asked.said.push(text),
  };
  const page = document.createElement("div");
  document.body.append(page);
  const root = createRoot(page);
  dispose = () => {
    root.unmount();
    page.remove();
  };
  const draw = async (before: () => void = () => undefined): Promise<void> => {
    await act(async () => {
      before();
      root.render(<ChecksView reckoning={reckoning} actions={actions} target={target} busy={waiting.length > 0} />);
      await Promise.resolve();
    });
  };
  await draw();
  return {
    page,
    asked,
    reckoning: () => reckoning,
    settings: () => grids.sheets.filter(({ marker }) => marker === "настройки"),
    save: async () => {
      const edited = await calculator.edit({ grids, today: TODAY }, waiting.flatMap(({ edits }) => edits)); // prettier-ignore
      if (edited.state === "wrong") throw new Error(edited.problem);
      const sheets = grids.sheets.filter(({ marker }) => marker !== "настройки");
      grids = { ...grids, sheets: [...sheets, modelToGrid(edited.model)] };
      reckoning = await reckon(grids);
      const saved = waiting;
      waiting = [];
      await draw(() => {
        for (const { end } of saved) end({ state: "saved" });
      });
    },
    end: async (how) => {
      const ended = waiting;
      waiting = [];
      await draw(() => {
        for (const { end } of ended) end(how);
      });
    },
    change: async (changed) => {
      grids = changed;
      reckoning = await reckon(grids);
      await draw();
    },
    lead: async (to) => {
      target = to;
      await draw();
    },
  };
}

/** All buttons whose name holds these words. */
export function buttons(page: ParentNode, name: string): readonly HTMLButtonElement[] {
  return [...page.querySelectorAll("button")].filter((one) => (one.ariaLabel ?? one.textContent).includes(name));
}

/** The first of them; throws when there is none. */
export function button(page: ParentNode, name: string): HTMLButtonElement {
  const [found] = buttons(page, name);
  if (found === undefined) throw new Error(`no button «${name}» in: ${page.textContent ?? ""}`);
  return found;
}

/** Focuses and presses it, and waits for what follows. */
export async function press(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.focus();
    element.click();
    await Promise.resolve();
  });
}

/** Opens every closed group and every «Показать ещё». */
export async function openAll(page: HTMLElement): Promise<void> {
  for (;;) {
    const closed = page.querySelector<HTMLElement>("[aria-expanded=false]") ?? buttons(page, "Показать ещё")[0];
    if (closed === undefined) return;
    await press(closed);
  }
}

/** The list whose label begins so; throws when there is none. */
export function list(page: HTMLElement, label: string): HTMLSelectElement {
  const found = [...page.querySelectorAll("label")].find((one) => one.textContent.startsWith(label));
  const control = found === undefined ? null : page.querySelector(`[id="${found.htmlFor}"]`);
  if (!(control instanceof HTMLSelectElement)) throw new Error(`no list «${label}» in: ${page.textContent}`);
  return control;
}

/** Chooses the option of these words in a list. */
export async function choose(control: HTMLSelectElement, words: string): Promise<void> {
  const option = [...control.options].find(({ text }) => text === words);
  if (option === undefined) throw new Error(`no option «${words}» among: ${control.textContent}`);
  await act(async () => {
    control.value = option.value;
    control.dispatchEvent(new Event("change", { bubbles: true }));
    await Promise.resolve();
  });
}
