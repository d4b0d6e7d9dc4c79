/** @jest-environment jsdom */
/** What hostile texts of «Настройки КПЭ» and of cells look like in the pane: text, never markup, never a link. */
import { PageCalculator } from "../../src/app/page-calculator";
import type { WorkbookGrids } from "../../src/intake/grid";
import { SHEET_NAMES } from "../../src/report/sheet-model";
import { serialOf } from "../../src/registry/date";
import ChecksView from "../../src/taskpane/views/checks/ChecksView";
import SettingsView from "../../src/taskpane/views/settings/SettingsView";
import { LONGEST_TEXT, STRANGE_TEXTS } from "../properties/strange";
import { grid, workbook } from "../support/grid";
import { modelToGrid } from "../support/model-to-grid";
import { closeView, openView, preparePage, press, reckon, showAll } from "./view-page";

beforeAll(preparePage);
afterEach(closeView);

const HOSTILE = [...STRANGE_TEXTS, "\u202eвотсеТ", "я".repeat(LONGEST_TEXT)];

/** The sheet of settings with a text in the director's line. */
async function withDirector(text: string): Promise<WorkbookGrids> {
  const people = grid("Выпуск 2024", [["ФИО", "Группа", "Занятость"], ["Тестов Тест Тестович", "П-41", "работает"]]); // prettier-ignore
  const request = { grids: workbook(people), today: serialOf(2025, 6, 1) };
  const edited = await new PageCalculator().edit(request, [{ kind: "line", key: "requisites/director", text }]);
  if (edited.state === "wrong") throw new Error(edited.problem);
  expect(edited.model.name).toBe(SHEET_NAMES["настройки"]);
  return workbook(people, modelToGrid(edited.model));
}

test.each(HOSTILE.map((text) => [JSON.stringify(text.slice(0, 30)), text] as const))(
  "a director %s: the pane shows no markup and no link",
  async (_, text) => {
    const { reckoning } = await reckon(await withDirector(text));
    const { page } = openView(SettingsView, reckoning);
    expect(page.querySelector("script, iframe, object, [onerror], a[href^='javascript' i]")).toBeNull();
    expect([...page.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "")).not.toContainEqual(expect.stringMatching(/example\.test/)); // prettier-ignore
  },
);

test("statuses, sheets and headers of hostile text are text among the checks", async () => {
  const rows = HOSTILE.map((text, index) => [`Тестов Тест ${index}`, `П-${index}`, text]);
  const people = grid("<b>Выпуск</b> 2024", [["ФИО", "Группа", "Занятость", "<img src=x onerror=alert(1)>"], ...rows]);
  const { reckoning } = await reckon(workbook(people));
  const { page } = openView(ChecksView, reckoning);
  showAll(page);
  for (const folded of page.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) press(folded);
  showAll(page);
  expect(page.textContent).toContain("предупрежд");
  expect(page.textContent).toContain("«31.02.2024»");
  expect(page.querySelector("b, img, script, iframe, [onerror]")).toBeNull();
});
