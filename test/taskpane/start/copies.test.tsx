/** @jest-environment jsdom */
/** «Начало»: copies and what came of them; which sheets a run will make and refill. */
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { CopyKind } from "../../../src/app/open-copy";
import type { ReportSheet } from "../../../src/app/reckoning";
import { RECALCULATED_KINDS } from "../../../src/report/sheets";
import { SHEET_NAMES } from "../../../src/report/sheet-model";
import { announcement } from "../../../src/taskpane/pane/announcement";
import { FIRST_STATE, type CopyEnd, type PaneState } from "../../../src/taskpane/pane/pane-state";
import { Copies } from "../../../src/taskpane/views/start/Copies";
import { plannedSheets, sheetGroups } from "../../../src/taskpane/views/start/sheet-groups";
import { button, preparePage, press } from "../view-page";

beforeAll(preparePage);

let root: Root;

afterEach(() => {
  act(() => {
    root.unmount();
  });
  document.body.replaceChildren();
});

const never = (): never => {
  throw new Error("not asked for here");
};

function open(state: Partial<PaneState>): { readonly page: HTMLElement; readonly opened: CopyKind[]; readonly shown: string[] } {
  const opened: CopyKind[] = [];
  const shown: string[] = [];
  const actions = { goTo: never, edit: never, detail: never, say: never, show: (view: string) => shown.push(view) };
  const page = document.createElement("div");
  document.body.append(page);
  act(() => {
    root = createRoot(page);
    root.render(
      <Copies
        pane={{ state: { ...FIRST_STATE, ...state }, actions }}
        controller={{ openCopy: (kind) => opened.push(kind) }}
      />,
    );
  });
  return { page, opened, shown };
} // prettier-ignore

const ended = (kind: CopyKind, outcome: CopyEnd["outcome"]): Partial<PaneState> => ({ copy: { at: 0, kind, outcome } });

test("each copy says what is in it and is asked for by its own button; none while something goes on", () => {
  const { page, opened } = open({});
  expect(page.textContent).toContain("без сведений о здоровье");
  expect(page.textContent).toContain("ни одной фамилии");
  press(button(page, "Копия для директора"));
  press(button(page, "Копия для сайта"));
  expect(opened).toEqual(["director", "site"]);
});

test("no copy is asked for while something goes on", () => {
  const { page, opened } = open({ activity: { purpose: "look", stage: "read", part: null, cancelling: false } });
  press(button(page, "Копия для сайта"));
  expect(opened).toEqual([]);
});

test("an opened copy is to be saved, takes the focus and is spoken", () => {
  const state = ended("director", { state: "opened" });
  open(state);
  expect(document.activeElement?.textContent).toContain("Копия для директора открыта");
  expect(document.activeElement?.textContent).toContain("«Сохранить как»");
  expect(announcement({ ...FIRST_STATE, ...state }, false)).toContain("Копия для директора открыта новой книгой");
});

test("a refused copy says how much was found, that it must not be published, and what to do", () => {
  const state = ended("site", { state: "refused", found: 2 });
  const { page, shown } = open(state);
  expect(page.textContent).toContain("Копия для сайта не открыта");
  expect(page.textContent).toContain("можно узнать людей: 2");
  expect(page.textContent).toContain("Исправьте и повторите");
  press(button(page, "К настройкам"));
  expect(shown).toEqual(["settings"]);
  expect(announcement({ ...FIRST_STATE, ...state }, false)).toContain("не открыта");
});

const sheets = (exists: (kind: ReportSheet["kind"]) => boolean): readonly ReportSheet[] =>
  [...RECALCULATED_KINDS, "история" as const].map((kind) => ({ kind, name: SHEET_NAMES[kind], exists: exists(kind) }));

test("every sheet of the report stands in one group, whatever it is for", () => {
  const all = sheets(() => true);
  const grouped = sheetGroups(all).flatMap((group) => group.sheets);
  expect(new Set(grouped)).toEqual(new Set(all));
  expect(grouped).toHaveLength(all.length);
});

test("what will be made and what refilled is told in numbers; the fewer are marked", () => {
  const words = (exists: (kind: ReportSheet["kind"]) => boolean): readonly string[] => {
    const { title, groups } = plannedSheets(sheets(exists));
    return [title, groups.map(({ names }) => names).join(", ")];
  };
  expect(words(() => false)[0]).toBe("Будут созданы листы: 13");
  expect(words(() => true)[0]).toBe("Будут обновлены листы: 13");
  const [title, names] = words((kind) => kind === "настройки");
  expect(title).toBe("Листы отчёта: новых – 12, обновятся – 1");
  expect(names).toContain("«Настройки КПЭ» (обновится)");
  expect(names?.match(/\(/g)).toHaveLength(1);
  expect(words((kind) => kind !== "история")[1]).toContain("«История КПЭ» (новый)");
  expect(words((kind) => kind !== "история")[1]?.match(/\(/g)).toHaveLength(1);
});
