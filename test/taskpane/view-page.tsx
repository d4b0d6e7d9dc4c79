/** A view on a page, over a real calculation, with actions that write down what was asked of them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TextDecoder, TextEncoder } from "node:util";
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { WorkbookPlace } from "../../src/app/port";
import { PageCalculator } from "../../src/app/page-calculator";
import type { Calculator, Reckoned } from "../../src/app/calculator";
import type { Reckoning } from "../../src/app/reckoning";
import type { WorkbookGrids } from "../../src/intake/grid";
import type { PaneActions, ViewName, ViewProps, ViewTarget } from "../../src/taskpane/pane/view-props";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import { day } from "../support/graduate";

/** What a view asked of the pane. */
export interface Asked {
  readonly places: WorkbookPlace[];
  readonly shown: { readonly view: ViewName; readonly target: ViewTarget | undefined }[];
  readonly said: string[];
}

/** An open view. */
export interface OpenView {
  readonly page: HTMLElement;
  readonly asked: Asked;
  /** The same view with another calculation or another place to begin. */
  readonly show: (reckoning: Reckoning, target?: ViewTarget | null) => void;
}

let dispose: (() => void) | null = null;

/** What jsdom lacks: React, Fluent and the reader of files ask for it. */
export function preparePage(): void {
  const nothing = (): void => undefined;
  Object.assign(globalThis, {
    IS_REACT_ACT_ENVIRONMENT: true,
    TextDecoder,
    TextEncoder,
    ResizeObserver: class {
      observe = nothing;
      unobserve = nothing;
      disconnect = nothing;
    },
  });
}

/** Takes the view off the page; safe to call when there is none. */
export function closeView(): void {
  act(() => dispose?.());
  dispose = null;
}

/** Calculates a workbook on a day, with the generated sheets. */
export function reckon(
  grids: WorkbookGrids,
  today = "2025-06-01",
  calculator: Calculator = new PageCalculator(),
): Promise<Reckoned> {
  return calculator.reckon({ grids, today: day(today), sheets: true }, () => undefined);
}

/** The grids of the sample workbook. */
export function sampleGrids(): WorkbookGrids {
  // A copy of the page's own kind: what Node reads is no Uint8Array to jsdom.
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../../assets/sample.xlsx")));
  const file = readWorkbookFile(bytes, "sample.xlsx");
  if (file.status === "refused") throw new Error(file.message);
  return file.grids;
}

/** Puts a view on the page. */
export function openView(
  View: React.ComponentType<ViewProps>,
  reckoning: Reckoning,
  target: ViewTarget | null = null,
  detail: PaneActions["detail"] = () => Promise.reject(new Error("this view asks for no details")),
): OpenView {
  const asked: Asked = { places: [], shown: [], said: [] };
  const actions: PaneActions = {
    goTo: (place) => asked.places.push(place),
    edit: () => Promise.reject(new Error("this view changes no settings")),
    detail,
    show: (view, given) => asked.shown.push({ view, target: given }),
    say: (text) => asked.said.push(text),
  };
  const page = document.createElement("div");
  document.body.append(page);
  const root = createRoot(page);
  dispose = () => {
    root.unmount();
    page.remove();
  };
  const show = (next: Reckoning, place: ViewTarget | null = null): void => {
    act(() => {
      root.render(<View reckoning={next} actions={actions} target={place} busy={false} />);
    });
  };
  show(reckoning, target);
  return { page, asked, show };
}

/** The button whose name holds these words; throws when there is none. */
export function button(page: ParentNode, name: string): HTMLButtonElement {
  const found = [...page.querySelectorAll("button")].find((one) => (one.ariaLabel ?? one.textContent).includes(name));
  if (found === undefined) throw new Error(`no button «${name}» in: ${page.textContent ?? ""}`);
  return found;
}

/** Presses it. */
export function press(element: HTMLElement): void {
  act(() => {
    element.click();
  });
}

/** Presses «Показать ещё» until everything is drawn. */
export function showAll(page: HTMLElement): void {
  for (;;) {
    const more = [...page.querySelectorAll("button")].find((one) => one.textContent.startsWith("Показать ещё"));
    if (more === undefined) return;
    press(more);
  }
}

/** Types into a field or chooses in a list, found by its label. */
export function enter(page: HTMLElement, label: string, value: string): void {
  const caption = [...page.querySelectorAll("label")].find((one) => one.textContent === label);
  const field = caption?.control;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement))
    throw new Error(`no field «${label}»`);
  // React watches the setter of the element itself, so the one of its class is called.
  const prototype = field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLSelectElement.prototype;
  act(() => {
    Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, value);
    field.dispatchEvent(new Event(field instanceof HTMLInputElement ? "input" : "change", { bubbles: true }));
  });
  if (field.value !== value) throw new Error(`«${label}» does not offer «${value}»`);
}
