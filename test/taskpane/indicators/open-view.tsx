/** The view «Показатели» on a page: it asks who stands behind a value, so that its steps are waited for. */
import { act } from "react";
import type { Calculator } from "../../../src/app/calculator";
import { PageCalculator } from "../../../src/app/page-calculator";
import type { Reckoning } from "../../../src/app/reckoning";
import type { WorkbookGrids } from "../../../src/intake/grid";
import type { PaneActions, ViewTarget } from "../../../src/taskpane/pane/view-props";
import IndicatorsView from "../../../src/taskpane/views/indicators/IndicatorsView";
import { grid, workbook } from "../../support/grid";
import * as view from "../view-page";

/** The open view. */
export interface OpenIndicators {
  readonly page: HTMLElement;
  readonly asked: view.Asked;
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

/** Calculates a workbook as on 1 June 2025. */
export async function reckon(grids: WorkbookGrids, calculator: Calculator = new PageCalculator()): Promise<Calculated> {
  const { reckoning } = await view.reckon(grids, "2025-06-01", calculator);
  return { reckoning, detail: (cell) => calculator.detail(reckoning.id, cell) };
}

/** Calculates the sample workbook; `preparePage` goes before it. */
export function reckonSample(): Promise<Calculated> {
  return reckon(view.sampleGrids());
}

/** Lets the view have what it asked for. */
async function settled(): Promise<void> {
  await act(() => Promise.resolve());
}

/** Puts the view on the page and waits until it has asked for what it shows. */
export async function openView(
  reckoning: Reckoning,
  detail: PaneActions["detail"],
  target: ViewTarget | null = null,
): Promise<OpenIndicators> {
  const { page, asked, show } = view.openView(IndicatorsView, reckoning, target, detail);
  await settled();
  return {
    page,
    asked,
    show: async (next, place) => {
      show(next, place);
      await settled();
    },
  };
}

/** Presses it and waits for what follows. */
export async function press(element: HTMLElement): Promise<void> {
  view.press(element);
  await settled();
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
