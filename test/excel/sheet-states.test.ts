/** @jest-environment ./test/host/environment.ts */
/**
 * Every generated sheet in every state the officer may bring it into:
 * protected, renamed, moved, hidden, very hidden, deleted, its name taken. The
 * workbook ends wholly renewed or as it was, and what is told names the sheet.
 */
import { WorkbookError } from "../../src/app/port";
import { recalculate } from "../../src/app/recalculate";
import type { Outcome } from "../../src/app/recalculate-types";
import { serialOf } from "../../src/registry/date";
import { SHEET_NAMES, type SheetKind } from "../../src/report/sheet-model";
import { dumpCells } from "../host/grids";
import type { WorkbookHost } from "../host/host";
import { installHost } from "../host/install";
import type { Sheet } from "../host/model/sheet";
import { RememberingCalculator } from "../support/remembering-calculator";
import { sourceSheets, wholeContents } from "./source-sheets";
import { GO_ON, openPort } from "./workbooks";

jest.setTimeout(180_000);

const CALCULATOR = new RememberingCalculator();

function run(): Promise<Outcome> {
  const tools = { port: openPort(), calculator: CALCULATOR, today: () => serialOf(2025, 6, 1) };
  return recalculate(tools, { onStage: () => undefined, onProgress: () => undefined, signal: GO_ON });
}

/** After a report a source has changed, so that the next one differs. */
async function afterReport(): Promise<{ readonly host: WorkbookHost; readonly kinds: readonly SheetKind[] }> {
  const host = installHost({
    sheets: [
      {
        name: "Выпуск 2024",
        rows: [
          ["ФИО", "Группа", "Занятость", "Работа по специальности"],
          ["Тестов Тест Тестович", "П-41", "работает", "да"],
          ["Примерова Проба Пробовна", "П-41", "не работает", ""],
        ],
      },
    ],
  });
  const { sheets } = await run();
  host.type("Выпуск 2024", "C2", "не работает");
  return { host, kinds: sheets.map(({ kind }) => kind) };
}

function isOfKind(kind: SheetKind): (sheet: Sheet) => boolean {
  return ({ names }) => names.some(({ name, formula }) => name === "ЦСТВ_лист" && formula === `="${kind}"`);
}

function sheetOf(host: WorkbookHost, kind: SheetKind): Sheet {
  const sheet = host.workbook.sheets.find(isOfKind(kind));
  if (sheet === undefined) throw new Error(`no sheet «${kind}»`);
  return sheet;
}

/** What stands on every generated sheet; a new name reads as the usual one, in links and formulas too. */
function reports(host: WorkbookHost, kinds: readonly SheetKind[], [now, usual]: readonly [string, string]): unknown {
  return kinds.map((kind) => [
    kind,
    dumpCells(host, sheetOf(host, kind).name).flatMap(({ address, value, formula, numberFormat }) => {
      const content = formula ?? value;
      if (content === null) return [];
      const text = typeof content === "string" ? content.replaceAll(`'${now}'`, now).replaceAll(`'${usual}'`, usual).replaceAll(now, usual) : content;
      return [[address, text, numberFormat]];
    }),
  ]);
} // prettier-ignore

function namesOf(host: WorkbookHost): unknown {
  return host.workbook.sheets.map(({ id, name, visibility }) => [id, name, visibility]);
}

const NEW_NAME = "Бумага директора";

interface State {
  readonly name: string;
  readonly bring: (host: WorkbookHost, sheet: Sheet) => void;
  /** What the sheet is called when it is told that it was filled. */
  readonly told: (usual: string) => string;
  readonly isMade: boolean;
}

const STATES: readonly State[] = [
  { name: "renamed", bring: (host, sheet) => { host.workbook.rename(sheet, NEW_NAME); }, told: () => NEW_NAME, isMade: false },
  { name: "moved to the front", bring: (host, sheet) => { host.workbook.move(sheet, 0); }, told: (usual) => usual, isMade: false },
  { name: "hidden", bring: (_, sheet) => { sheet.visibility = "Hidden"; }, told: (usual) => usual, isMade: false },
  { name: "very hidden", bring: (_, sheet) => { sheet.visibility = "VeryHidden"; }, told: (usual) => usual, isMade: false },
  { name: "deleted", bring: (host, sheet) => { host.workbook.remove(sheet); }, told: (usual) => usual, isMade: true },
  {
    name: "deleted, and the officer's own sheet bears its name",
    bring: (host, sheet) => {
      host.workbook.remove(sheet);
      host.workbook.add(sheet.name).cells.put(0, 0, { value: "мои заметки", formula: null });
    },
    told: (usual) => `${usual} (КПЭ)`,
    isMade: true,
  },
  {
    name: "renamed, and the officer's own sheet bears its former name",
    bring: (host, sheet) => {
      const usual = sheet.name;
      host.workbook.rename(sheet, NEW_NAME);
      host.workbook.add(usual).cells.put(0, 0, { value: "мои заметки", formula: null });
    },
    told: () => NEW_NAME,
    isMade: false,
  },
]; // prettier-ignore

/**
 * Every kind meets so many of the states, every state some of the kinds, in turn: all of them with each other would
 * take minutes and go the same ways.
 */
function kindsFor(state: State, kinds: readonly SheetKind[], statesOfKind: number): readonly SheetKind[] {
  const place = STATES.indexOf(state);
  return kinds.filter((_, index) => (index + place) % STATES.length < statesOfKind);
}

test.each(STATES)("$name: wholly renewed, the others too, and it is told which sheet", async (state) => {
  const { bring, told, isMade } = state;
  const control = await afterReport();
  await run();
  for (const kind of kindsFor(state, control.kinds, 3)) {
    const { host, kinds } = await afterReport();
    bring(host, sheetOf(host, kind));
    const [names, sources] = [namesOf(host), sourceSheets(host)];
    const { sheets } = await run();
    const name = told(SHEET_NAMES[kind]);
    expect([kind, sheets.map((sheet) => [sheet.kind, sheet.name, sheet.made])]).toEqual([
      kind,
      kinds.map((one) => (one === kind ? [kind, name, isMade] : [one, SHEET_NAMES[one], false])),
    ]);
    expect((namesOf(host) as unknown[]).slice(0, (names as unknown[]).length)).toEqual(names);
    expect(sourceSheets(host)).toEqual(sources);
    const usual: readonly [string, string] = [name, SHEET_NAMES[kind]];
    // A further sheet of the officer's is spoken of in «Проверка данных».
    const hasFurther = host.workbook.sheets.length > control.host.workbook.sheets.length;
    const same = kinds.filter((one) => one !== "проверка" || !hasFurther);
    expect(reports(host, same, usual)).toEqual(reports(control.host, same, usual));
  }
}); // prettier-ignore

test.each(STATES)("$name, and the last sync of the write fails: nothing between", async (state) => {
  const { bring } = state;
  const control = await afterReport();
  const [first] = control.kinds;
  if (first === undefined) throw new Error("no report");
  bring(control.host, sheetOf(control.host, first));
  const syncsBefore = control.host.syncs;
  await run();
  const syncs = control.host.syncs - syncsBefore;
  for (const kind of kindsFor(state, control.kinds, 1)) {
    const { host } = await afterReport();
    bring(host, sheetOf(host, kind));
    const [names, before, sources] = [namesOf(host), wholeContents(host), sourceSheets(host)];
    host.failSync(syncs, "GeneralException");
    await expect(run()).rejects.toMatchObject({ state: "restored" });
    expect([kind, namesOf(host), wholeContents(host)]).toEqual([kind, names, before]);
    expect(sourceSheets(host)).toEqual(sources);
  }
});

test("protected: nothing is written, and the sheet is named as it is called now", async () => {
  const { kinds } = await afterReport();
  for (const kind of kinds) {
    const { host } = await afterReport();
    const sheet = sheetOf(host, kind);
    host.workbook.rename(sheet, NEW_NAME);
    sheet.protection = { options: null, password: null };
    const [names, before] = [namesOf(host), wholeContents(host)];
    const error: unknown = await run().catch((reason: unknown) => reason);
    if (!(error instanceof WorkbookError)) throw new Error(`${kind}: ${String(error)}`);
    expect([kind, error.state, error.failure.code]).toEqual([kind, "untouched", "sheet-protected"]);
    expect(error.failure.what).toContain(`«${NEW_NAME}»`);
    expect([kind, namesOf(host), wholeContents(host)]).toEqual([kind, names, before]);
  }
});
