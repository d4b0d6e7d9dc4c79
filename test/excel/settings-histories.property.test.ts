/** @jest-environment ./test/host/environment.ts */
/**
 * Nothing that the officer enters into «Настройки КПЭ» is lost, whatever happens
 * between recalculations: random histories through Excel's client against a
 * model that only remembers what was said.
 */
import fc from "fast-check";
import { PageCalculator } from "../../src/app/page-calculator";
import { changeSettings, recalculate } from "../../src/app/recalculate";
import type { RunHooks, Tools } from "../../src/app/recalculate-types";
import type { SettingsEdit } from "../../src/app/settings-edit";
import type { CellScalar, SheetGrid } from "../../src/intake/grid";
import { readSettings } from "../../src/intake/settings/read-settings";
import { serialOf } from "../../src/registry/date";
import { plannedValueKey, type Settings } from "../../src/registry/settings";
import { columnLetters } from "../../src/registry/source";
import { gridsFromHost } from "../host/grids";
import type { WorkbookHost } from "../host/host";
import { installHost } from "../host/install";
import { GO_ON, openPort } from "./workbooks";

jest.setTimeout(180_000);

const HOOKS: RunHooks = { onStage: () => undefined, onProgress: () => undefined, signal: GO_ON };

/** What must hold after any recalculation. */
interface Model {
  readonly host: WorkbookHost;
  readonly tools: Tools;
  /** Values of lines by key, as the settings say them. */
  readonly lines: Map<string, unknown>;
  /** Spelling → code. */
  readonly taught: Map<string, string>;
  /** Texts that must stand on the sheet once: notes, rows of the officer's own, a column to the right. */
  readonly texts: Set<string>;
  typed: number;
}

interface Step {
  readonly name: string;
  readonly act: (model: Model) => Promise<void>;
}

const SOURCE_ROWS = [
  ["ФИО", "Группа", "Занятость"],
  ["Тестов Тест Тестович", "П-41", "работает"],
  ["Примерова Проба Пробовна", "П-41", "заморожен"],
];

async function opened(): Promise<Model> {
  const host = installHost({ sheets: [{ name: "Выпуск 2024", rows: SOURCE_ROWS }] });
  const tools = { port: openPort(), calculator: new PageCalculator(), today: () => serialOf(2025, 6, 1) };
  await recalculate(tools, HOOKS);
  return { host, tools, lines: new Map(), taught: new Map(), texts: new Set(), typed: 0 };
}

/** The sheet, whatever it is called now. */
function settingsGrid({ host }: Model): SheetGrid {
  const grid = gridsFromHost(host).sheets.find(({ marker }) => marker === "настройки");
  if (grid === undefined) throw new Error("no sheet of settings");
  return grid;
}

/** Types into a cell by its place in the grid; everything typed goes through Excel's own coercion. */
function type(model: Model, row: number, column: number, value: string | number): void {
  const grid = settingsGrid(model);
  model.host.type(grid.name, `${columnLetters(grid.firstColumn + column)}${grid.firstRow + row + 1}`, value);
}

function rowOf(grid: SheetGrid, key: string): number {
  const row = grid.values.findIndex((cells) => cells[0] === key);
  if (row < 0) throw new Error(`no row «${key}»`);
  return row;
}

/** The first row of a table that says nothing yet. */
function spareRow(grid: SheetGrid, key: string): number {
  const row = grid.values.findIndex((cells) => cells[0] === key && cells.slice(1).every((cell) => cell === null));
  if (row < 0) throw new Error(`no spare row «${key}»`);
  return row;
}

const VALUE = 3;
const NOTE = 4;

const K1 = plannedValueKey("K1", "c1", "all");

/** Lines, what may be typed, and what the settings then say. */
const LINES: readonly (readonly [key: string, typed: string | number, of: (settings: Settings) => unknown, said: unknown])[] = [
  [`planned/${K1}`, 63.3, ({ plannedValues }) => plannedValues[K1], { digits: 633, scale: 1 }],
  [`planned/${K1}`, "71,5 %", ({ plannedValues }) => plannedValues[K1], { digits: 715, scale: 1 }],
  ["planned/G3.6", 20, ({ plannedValues }) => plannedValues["G3.6"], { digits: 20, scale: 0 }],
  ["checklist/G1.1", "есть", ({ checklist }) => checklist["G1.1"]?.value, true],
  ["checklist/G1.1", "нет", ({ checklist }) => checklist["G1.1"]?.value, false],
  ["evidence/G1.1", "приказ № 5", ({ checklist }) => checklist["G1.1"]?.evidence, "приказ № 5"],
  ["switches/aisCountsAllForms", "да", ({ switches }) => switches.aisCountsAllForms, true],
  ["switches/aisCountsAllForms", "нет", ({ switches }) => switches.aisCountsAllForms, false],
  ["switches/objectiveReasonIsRisk", "да", ({ switches }) => switches.objectiveReasonIsRisk, true],
  ["thresholds/waitingMonths", 7, ({ thresholds }) => thresholds.waitingMonths, 7],
  ["numbers/studentsTotal", 812, ({ numbers }) => numbers.studentsTotal, 812],
  ["requisites/director", "И.И. Выдумкин", ({ requisites }) => requisites.director, "И.И. Выдумкин"],
]; // prettier-ignore

const CODES = [["работает", "employed"], ["учёба", "study"], ["не работает", "not_employed"]] as const; // prettier-ignore

const line = fc.constantFrom(...LINES);
const word = fc.stringMatching(/^[а-я]{3,8}$/);
const hostileText = fc.constantFrom(
  "=СУММ(A1)",
  "+7 900",
  "-нет",
  "@я",
  "\u202eзаметка",
  "да, нет",
  "<b>",
  "'в кавычке",
);

const typeLine = line.map(([key, typed, , said]): Step => ({
  name: `type ${key} ${typed}`,
  act: (model) => {
    type(model, rowOf(settingsGrid(model), key), VALUE, typed);
    model.lines.set(key, said);
    return Promise.resolve();
  },
}));

const paneLine = line.map(([key, typed, , said]): Step => ({
  name: `pane ${key} ${typed}`,
  act: async (model) => {
    await changed(model, { kind: "line", key, text: String(typed).replace(".", ",") });
    model.lines.set(key, said);
  },
}));

async function changed({ tools }: Model, edit: SettingsEdit): Promise<void> {
  expect(await changeSettings(tools, [edit], HOOKS)).toBeNull();
}

const typeTaught = fc.tuple(word, fc.constantFrom(...CODES)).map(([spelling, [meaning, code]]): Step => ({
  name: `teach by hand ${spelling} ${meaning}`,
  act: (model) => {
    if (model.taught.has(spelling)) return Promise.resolve();
    const row = spareRow(settingsGrid(model), "taught");
    for (const [column, text] of ["статус", spelling, meaning].entries()) type(model, row, column + 1, text);
    model.taught.set(spelling, code);
    return Promise.resolve();
  },
}));

const paneTaught = fc.tuple(word, fc.constantFrom(...CODES)).map(([spelling, [, code]]): Step => ({
  name: `teach in the pane ${spelling}`,
  act: async (model) => {
    await changed(model, { kind: "teach", field: "status", spelling, code });
    model.taught.set(spelling, code);
  },
}));

/** A text of its own, so that it can be found again. */
function marked(model: Model, text: string): string {
  const written = `заметка ${(model.typed += 1)} ${text}`;
  model.texts.add(written);
  return written;
}

const note = fc.tuple(line, fc.constantFrom(0, 1, 3), hostileText).map(([[key], right, text]): Step => ({
  name: `note beside ${key}`,
  act: (model) => {
    const grid = settingsGrid(model);
    const row = rowOf(grid, key);
    const before = grid.values[row]?.[NOTE + right] ?? null;
    if (typeof before === "string") model.texts.delete(before);
    type(model, row, NOTE + right, marked(model, text));
    return Promise.resolve();
  },
}));

const ownRow = hostileText.map((text): Step => ({
  name: "a row of the officer's own below everything",
  act: (model) => {
    type(model, settingsGrid(model).values.length + 1, 1, marked(model, text));
    return Promise.resolve();
  },
}));

/** Puts the rows of the sheet into another order, as sorting or dragging does. */
const reorder = fc.tuple(line, line).map(([[first], [second]]): Step => ({
  name: `swap ${first} and ${second}`,
  act: (model) => {
    const grid = settingsGrid(model);
    const [one, two] = [rowOf(grid, first), rowOf(grid, second)];
    const { cells, formats } = model.host.workbook.sheet(grid.name);
    for (let column = 0; column < 12; column += 1) {
      const [a, b] = [cells.at(one, column), cells.at(two, column)];
      cells.put(one, column, b);
      cells.put(two, column, a);
      const at = (row: number) => ({ row, column, rows: 1, columns: 1 });
      const [f, g] = [one, two].map((row) => formats.at("NumberFormat", row, column));
      formats.set("NumberFormat", at(one), g);
      formats.set("NumberFormat", at(two), f);
    }
    return Promise.resolve();
  },
}));

const rename = fc.constantFrom("Настройки КПЭ", "Мои настройки", "О'настройках").map((name): Step => ({
  name: `rename to ${name}`,
  act: (model) => {
    model.host.workbook.rename(model.host.workbook.sheet(settingsGrid(model).name), name);
    return Promise.resolve();
  },
}));

const recalculated: Step = {
  name: "recalculate",
  act: async (model) => {
    await recalculate(model.tools, HOOKS);
    check(model);
  },
};

/** Everything that was said is on the sheet, means what it meant, and stands there once. */
function check(model: Model): void {
  const grid = settingsGrid(model);
  const { settings, issues } = readSettings(grid);
  expect(issues).toEqual([]);
  for (const [key, said] of model.lines) {
    const of = LINES.find(([known]) => known === key)?.[2];
    expect([key, of?.(settings)]).toEqual([key, said]);
  }
  const taught = new Map<string, string>(settings.taught.map(({ spelling, code }) => [spelling, code]));
  expect(taught).toEqual(model.taught);
  const all = grid.values.flat().filter((cell: CellScalar) => typeof cell === "string" && cell.startsWith("заметка "));
  expect([...all].sort()).toEqual([...model.texts].sort());
}

const step = fc.oneof(
  { weight: 4, arbitrary: typeLine },
  { weight: 3, arbitrary: paneLine },
  { weight: 2, arbitrary: typeTaught },
  { weight: 2, arbitrary: paneTaught },
  { weight: 3, arbitrary: note },
  { weight: 2, arbitrary: ownRow },
  { weight: 2, arbitrary: reorder },
  { weight: 1, arbitrary: rename },
  { weight: 4, arbitrary: fc.constant(recalculated) },
);

test("after any history planned values, checklist, switches, taught spellings, notes and own rows are there", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 9 }), async (steps) => {
      const model = await opened();
      for (const { act } of [...steps, recalculated, recalculated]) await act(model);
    }),
    { numRuns: 3, seed: 20251123 },
  );
});
