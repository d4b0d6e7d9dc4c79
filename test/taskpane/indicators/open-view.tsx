/** The view «Показатели» on a page, over a real calculation, with actions that write down what was asked of them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TextDecoder, TextEncoder } from "node:util";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { Calculator } from "../../../src/app/calculator";
import type { WorkbookPlace } from "../../../src/app/port";
import { PageCalculator } from "../../../src/app/page-calculator";
import type { Reckoning } from "../../../src/app/reckoning";
import type { CellDetail } from "../../../src/engine/cell-detail";
import type { WorkbookGrids } from "../../../src/intake/grid";
import { serialOf } from "../../../src/registry/date";
import type { PaneActions, ViewName, ViewTarget } from "../../../src/taskpane/pane/view-props";
import { readWorkbookFile } from "../../../src/xlsx/read-workbook-file";
import { grid, workbook } from "../../support/grid";
import IndicatorsView from "../../../src/taskpane/views/indicators/IndicatorsView";

/** What the view asked of the pane. */
export interface Asked {
  readonly places: WorkbookPlace[];
  readonly shown: { readonly view: ViewName; readonly target: ViewTarget | undefined }[];
  readonly said: string[];
}

/** The open view. */
export interface OpenView {
  readonly page: HTMLElement;
  readonly asked: Asked;
  /** The same view with another calculation or another place to begin. */
  readonly show: (reckoning: Reckoning, target?: ViewTarget | null) => Promise<void>;
}

/** A calculation, and who stands behind its cells. */
export interface Calculated {
  readonly reckoning: Reckoning;
  readonly detail: PaneActions["detail"];
}

/** Three graduates whose status and «по специальности» are known, one whose mark is empty, one of whom nothing is known; no settings. */
export const FIVE = workbook(
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

/** Calculates a workbook as on 1 June 2025. */
export async function reckon(grids: WorkbookGrids, calculator: Calculator = new PageCalculator()): Promise<Calculated> {
  const { reckoning } = await calculator.reckon({ grids, today: serialOf(2025, 6, 1), sheets: false }, () => undefined);
  return { reckoning, detail: (cell) => calculator.detail(reckoning.id, cell) };
}

/** Calculates the sample workbook; {@link preparePage} goes before it. */
export async function reckonSample(): Promise<Calculated> {
  // A copy of the page's own kind: what Node reads is no Uint8Array to jsdom.
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../../../assets/sample.xlsx")));
  const file = readWorkbookFile(bytes, "sample.xlsx");
  if (file.status === "refused") throw new Error(file.message);
  return await reckon(file.grids);
}

/** Puts the view on the page and waits until it has asked for what it shows. */
export async function openView(
  reckoning: Reckoning,
  detail: (cell: number) => Promise<CellDetail | null>,
  target: ViewTarget | null = null,
): Promise<OpenView> {
  const asked: Asked = { places: [], shown: [], said: [] };
  const actions: PaneActions = {
    goTo: (place) => asked.places.push(place),
    edit: () => Promise.reject(new Error("«Показатели» changes no settings")),
    detail,
    show: (view, given) => asked.shown.push({ view, target: given }),
    say: (text) => asked.said.push(text),
  };
  const page = document.createElement("div");
  document.body.append(page);
  const root: Root = createRoot(page);
  dispose = () => {
    root.unmount();
    page.remove();
  };
  const show = async (next: Reckoning, place: ViewTarget | null = null): Promise<void> => {
    await act(async () => {
      root.render(<IndicatorsView reckoning={next} actions={actions} target={place} busy={false} />);
      await Promise.resolve();
    });
  };
  await show(reckoning, target);
  return { page, asked, show };
}

/** The button whose name holds these words; throws when there is none. */
export function button(page: ParentNode, name: string): HTMLButtonElement {
  const found = [...page.querySelectorAll("button")].find((one) => (one.ariaLabel ?? one.textContent).includes(name));
  if (found === undefined) throw new Error(`no button «${name}» in: ${page.textContent ?? ""}`);
  return found;
}

/** Presses it and waits for what follows. */
export async function press(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.click();
    await Promise.resolve();
  });
}

/** The part under a heading of the opened indicator: «Не вошли в числитель». */
export function part(page: HTMLElement, heading: string): HTMLElement {
  const found = [...page.querySelectorAll("h5")].find((one) => one.textContent.startsWith(heading));
  const holder = found?.closest<HTMLElement>("details, section");
  if (holder === null || holder === undefined) throw new Error(`no part «${heading}» in: ${page.textContent}`);
  return holder;
}

/** Everybody listed in a part, by name, after «Показать ещё» was pressed as often as it is there. */
export async function namesIn(holder: HTMLElement): Promise<readonly string[]> {
  for (;;) {
    const more = [...holder.querySelectorAll("button")].find((one) => one.textContent.startsWith("Показать ещё"));
    if (more === undefined) break;
    await press(more);
  }
  return [...holder.querySelectorAll("li button")].map((one) => one.textContent);
}

/** Text with plain spaces. */
export function textOf(element: HTMLElement): string {
  return element.textContent.replaceAll("\u00a0", " ");
}
