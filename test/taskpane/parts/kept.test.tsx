/** @jest-environment jsdom */
import { act } from "react";
import type { Reckoning } from "../../../src/app/reckoning";
import { PaneMemory } from "../../../src/taskpane/parts/kept";
import type { ViewProps, ViewTarget } from "../../../src/taskpane/pane/view-props";
import ChecksView from "../../../src/taskpane/views/checks/ChecksView";
import IndicatorsView from "../../../src/taskpane/views/indicators/IndicatorsView";
import RiskView from "../../../src/taskpane/views/risk/RiskView";
import { teachable } from "../checks/books";
import { button, closeView, enter, openView, preparePage, press, reckon } from "../view-page";

jest.setTimeout(60_000);

let reckoning: Reckoning;

beforeAll(async () => {
  preparePage();
  reckoning = (await reckon(teachable(), "2025-07-01")).reckoning;
});
afterEach(closeView);

/** A view of a pane with this memory, as it is when its tab is opened. */
function openIn(memory: object | null, View: React.ComponentType<ViewProps>, target: ViewTarget | null = null): HTMLElement {
  closeView();
  const InPane = (props: ViewProps): React.JSX.Element => (
    <PaneMemory value={memory}>
      <View {...props} />
    </PaneMemory>
  );
  return openView(InPane, reckoning, target).page;
} // prettier-ignore

const pressed = (page: HTMLElement): readonly string[] =>
  [...page.querySelectorAll("[aria-pressed=true]")].map((one) => one.textContent.replaceAll("\u00a0", " "));
const search = (page: HTMLElement): string => page.querySelector<HTMLInputElement>("input[type=search]")?.value ?? "?";

test("«Показатели» comes back with its filter, in another pane without", () => {
  const [memory, other] = [{}, {}];
  const page = openIn(memory, IndicatorsView);
  press(button(page, "Нет данных"));
  const [chosen] = pressed(page);
  expect(chosen).toContain("Нет данных");
  expect(pressed(openIn(memory, IndicatorsView))).toEqual([chosen]);
  expect(pressed(openIn(other, IndicatorsView))[0]).toContain("Все");
  expect(pressed(openIn(null, IndicatorsView))[0]).toContain("Все");
});

test("«Группа риска» comes back with what was looked for; being led there begins anew", () => {
  const memory = {};
  enter(openIn(memory, RiskView), "Фамилия или группа", "приме");
  expect(search(openIn(memory, RiskView))).toBe("приме");
  expect(search(openIn(memory, RiskView, { filter: "2024" }))).toBe("");
});

test("«Проверка» comes back with its severities, on its first part", () => {
  const memory = {};
  const page = openIn(memory, ChecksView);
  press(button(page, "предупрежд"));
  const chosen = pressed(page);
  expect(chosen).toHaveLength(1);
  act(() => {
    page.querySelector<HTMLElement>("#checks-tab-sheets")?.click();
  });
  const again = openIn(memory, ChecksView);
  expect(again.querySelector("[role=tab][aria-selected=true]")?.id).toBe("checks-tab-issues");
  expect(pressed(again)).toEqual(chosen);
});
