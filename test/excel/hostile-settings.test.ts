/** @jest-environment ./test/host/environment.ts */
/**
 * Whatever is typed into «Настройки КПЭ», by hand or in the pane, stays text
 * there: formulas, links, control characters, halves of surrogate pairs,
 * right-to-left marks, texts as long as a cell can be; also after recalculations.
 */
import { PageCalculator } from "../../src/app/page-calculator";
import { changeSettings, recalculate } from "../../src/app/recalculate";
import type { RunHooks } from "../../src/app/recalculate-types";
import { serialOf } from "../../src/registry/date";
import { cellText } from "../../src/report/cell-text";
import { dumpCells } from "../host/grids";
import type { WorkbookHost } from "../host/host";
import { installHost } from "../host/install";
import { LONGEST_TEXT, STRANGE_TEXTS } from "../properties/strange";
import { GO_ON, openPort } from "./workbooks";

jest.setTimeout(120_000);

const HOOKS: RunHooks = { onStage: () => undefined, onProgress: () => undefined, signal: GO_ON };
const HOSTILE = [
  ...STRANGE_TEXTS,
  "\u0001=1+1",
  "\u0000'Нива'",
  "\ufeff=1+1",
  "=".repeat(LONGEST_TEXT),
  "я".repeat(LONGEST_TEXT),
  "\u202e".repeat(LONGEST_TEXT),
];

function opened(): { readonly host: WorkbookHost; readonly tools: Parameters<typeof recalculate>[0] } {
  const host = installHost({
    sheets: [{ name: "Выпуск 2024", rows: [["ФИО", "Группа", "Занятость"], ["Тестов Тест Тестович", "П-41", "работает"]] }],
  }); // prettier-ignore
  return {
    host,
    tools: { port: openPort(), calculator: new PageCalculator(), today: () => serialOf(2025, 6, 1) },
  };
}

/** No cell of the settings is a formula; no request was refused. */
function expectOnlyText(host: WorkbookHost): void {
  const formulas = dumpCells(host, "Настройки КПЭ").filter(({ formula }) => formula !== null);
  expect(formulas).toEqual([]);
  expect(host.requests.every(({ error }) => error === null)).toBe(true);
}

function textsOf(host: WorkbookHost): readonly unknown[] {
  return dumpCells(host, "Настройки КПЭ").map(({ value }) => value);
}

test("typed by hand beside the settings and below them: every text is there to the letter after two recalculations", async () => {
  const { host, tools } = opened();
  await recalculate(tools, HOOKS);
  const { cells } = host.workbook.sheet("Настройки КПЭ");
  const last = cells.used({ row: 0, column: 0, rows: 10_000, columns: 100 })?.rows ?? 0;
  // As Excel keeps them: what a cell can hold, put there whatever its first sign is.
  const typed = HOSTILE.map(cellText);
  typed.forEach((text, index) => {
    const value = text === "" ? null : text;
    if (value !== null) cells.put(last + 1 + index, 1, { value, formula: null });
    if (value !== null) cells.put(6 + index, 8, { value, formula: null });
  });
  await recalculate(tools, HOOKS);
  await recalculate(tools, HOOKS);
  expectOnlyText(host);
  const found = textsOf(host);
  const times = (text: string): number => found.filter((one) => one === text).length;
  const visible = typed.filter((text) => /\P{C}/u.test(text) && text.trim() !== "");
  expect(visible.filter((text) => times(text) < 2).map((text) => text.slice(0, 60))).toEqual([]);
});

test("entered in the pane: a director, a role, a taught spelling and a remark are text, or refused in words", async () => {
  const { host, tools } = opened();
  // One of each sort: a write of its own for each edit takes its time.
  const texts = [
    "=1+1",
    '=HYPERLINK("#A1")',
    "+7 900",
    "@я",
    "\t=1+1",
    "\ud800",
    "\u0001=1+1",
    "\u202eя",
    "я".repeat(LONGEST_TEXT),
  ];
  for (const text of texts) {
    const edits = [
      { kind: "line", key: "requisites/director", text },
      { kind: "role", role: "Своя роль", name: text },
      { kind: "teach", field: "status", spelling: text, code: "employed" },
      { kind: "accept", issue: { sheet: "Выпуск 2024", place: "C2", text }, accepted: true },
    ] as const;
    for (const edit of edits) {
      const problem = await changeSettings(tools, [edit], HOOKS);
      if (problem !== null) expect(problem).toMatch(/[а-яё]{3}/u);
    }
  }
  expectOnlyText(host);
  await recalculate(tools, HOOKS);
  expectOnlyText(host);
  expect(textsOf(host).filter((text) => typeof text === "string" && text.length > LONGEST_TEXT)).toEqual([]);
});
