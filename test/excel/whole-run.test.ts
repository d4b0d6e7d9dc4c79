/** @jest-environment ./test/host/environment.ts */
/**
 * Whole runs with a failure at every sync, a cancel at every stage and every
 * state a generated sheet may be in: the workbook ends as it was or wholly
 * renewed, and the error says which.
 */
import { CancelledError, WorkbookError } from "../../src/app/port";
import { PageCalculator } from "../../src/app/page-calculator";
import { recalculate } from "../../src/app/recalculate";
import { STAGES, type Outcome, type RunHooks } from "../../src/app/recalculate-types";
import { OWN_HEADERS } from "../../src/intake/risk-list/columns";
import { serialOf } from "../../src/registry/date";
import { columnLetters } from "../../src/registry/source";
import type { WorkbookHost } from "../host/host";
import { installHost } from "../host/install";
import { areaOf } from "../host/given";
import { sourceSheets, wholeContents } from "./source-sheets";
import { GO_ON, openPort } from "./workbooks";

jest.setTimeout(120_000);

const HOOKS: RunHooks = { onStage: () => undefined, onProgress: () => undefined, signal: GO_ON };

function openWorkbook(): WorkbookHost {
  const host = installHost({
    sheets: [
      {
        name: "Выпуск 2024",
        rows: [
          ["№", "ФИО", "Группа", "Занятость", "Работа по специальности"],
          [1, "Тестов Тест Тестович", "П-41", "работает", "да"],
          [2, "Примерова Проба Пробовна", "П-41", "не работает", ""],
          [3, "Образцов Пример Примерович", "П-41", { formula: '="не работает"', value: "не работает" }, ""],
        ],
        numberFormats: { "A2:A4": "000" },
      },
    ],
  });
  const source = host.workbook.sheet("Выпуск 2024");
  source.formats.set("RowHidden", areaOf("A3:XFD3"), true);
  source.formats.set("Fill.Color", areaOf("B2"), "#FFFF00");
  source.autoFilter = { area: areaOf("A1:E4"), criteria: [null, null, null, null, null] };
  source.freeze = { rows: 1, columns: 0 };
  return host;
}

function run(hooks: RunHooks = HOOKS): Promise<Outcome> {
  return recalculate({ port: openPort(), calculator: new PageCalculator(), today: () => serialOf(2025, 6, 1) }, hooks);
}

function riskCell(host: WorkbookHost, header: string, name: string): string {
  const { cells } = host.workbook.sheets.find(({ names }) => names.some(({ formula }) => formula === '="риск"')) ?? host.workbook.sheet("Группа риска"); // prettier-ignore
  const find = (value: string): { row: number; column: number } => {
    for (let row = 0; row < 60; row += 1)
      for (let column = 0; column < 40; column += 1) if (cells.at(row, column)?.value === value) return { row, column };
    throw new Error(`no cell «${value}»`);
  };
  return `${columnLetters(find(header).column)}${find(name).row + 1}`;
}

/** After a first run the officer has left notes, a column of their own, and text beside «КПЭ»; a status has changed. */
async function withNotes(): Promise<WorkbookHost> {
  const host = openWorkbook();
  await run();
  host.type("Группа риска", riskCell(host, "Примечание", "Примерова Проба Пробовна"), "позвонить");
  const note = riskCell(host, "Примечание", "Примерова Проба Пробовна");
  const own = columnLetters(areaOf(note).column + 1);
  const head = riskCell(host, OWN_HEADERS.fullName, OWN_HEADERS.fullName);
  host.type("Группа риска", `${own}${areaOf(head).row + 1}`, "Мой столбец");
  host.type("Группа риска", `${own}${areaOf(note).row + 1}`, "не формула, а текст");
  host.type("КПЭ", "N20", "спросить у директора");
  host.type("Выпуск 2024", "D2", "не работает");
  return host;
}

test("sources stay as they are, hidden rows, filter, formulas and fills too", async () => {
  const host = openWorkbook();
  const before = sourceSheets(host);
  await run();
  expect(sourceSheets(host)).toEqual(before);
  await run();
  expect(sourceSheets(host)).toEqual(before);
  host.failSync(8, "GeneralException", { afterActions: 50 });
  await expect(run()).rejects.toThrow(WorkbookError);
  expect(sourceSheets(host)).toEqual(before);
});

test("text beside the table of «КПЭ» stays where the officer put it", async () => {
  const host = await withNotes();
  host.workbook.sheet("КПЭ").formats.set("Fill.Color", areaOf("N20"), "#00FF00");
  await run();
  const { cells, formats } = host.workbook.sheet("КПЭ");
  expect(cells.at(19, 13)?.value).toBe("спросить у директора");
  expect(formats.cell(19, 13)).toMatchObject({ "Fill.Color": "#00FF00" });
  host.failSync(8, "GeneralException");
  await expect(run()).rejects.toMatchObject({ state: "restored" });
  expect(cells.at(19, 13)?.value).toBe("спросить у директора");
  expect(formats.cell(19, 13)).toMatchObject({ "Fill.Color": "#00FF00" });
});

test("a formula of the officer's goes with its person through Excel", async () => {
  const host = await withNotes();
  const note = areaOf(riskCell(host, "Примечание", "Примерова Проба Пробовна"));
  const from = columnLetters(note.column);
  for (let row = 1; row < 40; row += 1) host.record(`=${from}${row}&"!"`, "позвонить!");
  const sheet = host.workbook.sheet("Группа риска");
  sheet.cells.put(note.row, note.column + 1, { value: "позвонить!", formula: `=${from}${note.row + 1}&"!"` });
  await run();
  const moved = areaOf(riskCell(host, "Примечание", "Примерова Проба Пробовна"));
  expect(sheet.cells.at(moved.row, moved.column + 1)?.formula).toBe(`=${from}${moved.row + 1}&"!"`);
});

describe.each([
  ["a first run", () => Promise.resolve(openWorkbook())],
  ["a second run with notes", withNotes],
])("%s", (_, open) => {
  test("a failure at every sync leaves the workbook as it was or wholly renewed", async () => {
    const good = await open();
    const [syncsBefore, former] = [good.syncs, wholeContents(good)];
    await run();
    const [syncs, renewed] = [good.syncs - syncsBefore, wholeContents(good)];
    expect(renewed).not.toEqual(former);

    const ends = new Set<string>();
    for (let sync = 1; sync <= syncs; sync += 1) {
      for (const afterActions of [0, 60]) {
        const host = await open();
        const sources = sourceSheets(host);
        host.failSync(sync, "GeneralException", { afterActions });
        const end = await run().then(
          () => "renewed",
          (error: unknown) => (error instanceof WorkbookError ? error.state : "crashed"),
        );
        ends.add(end);
        expect([sync, afterActions, end, wholeContents(host)]).toEqual([sync, afterActions, end, end === "renewed" ? renewed : former]); // prettier-ignore
        expect(sourceSheets(host)).toEqual(sources);
        expect(host.core.enableEvents).toBe(true);
      }
    }
    expect([...ends].sort()).toEqual(["renewed", "restored", "untouched"]);
  });

  test.each(STAGES)("a cancel at «%s» leaves it as it was", async (stage) => {
    const host = await open();
    const before = wholeContents(host);
    const abort = new AbortController();
    const onStage: RunHooks["onStage"] = (reached) => {
      if (reached === stage) abort.abort();
    };
    const running = run({ ...HOOKS, onStage, signal: abort.signal });
    await expect(running).rejects.toThrow(CancelledError);
    expect(wholeContents(host)).toEqual(before);
  });

  test("a cancel while cells are read leaves it as it was; one while they are written is too late", async () => {
    const host = await open();
    const before = wholeContents(host);
    for (const stage of ["read", "write"] as const) {
      const abort = new AbortController();
      let now = "";
      const hooks: RunHooks = {
        onStage: (reached) => (now = reached),
        onProgress: () => {
          if (now === stage) abort.abort();
        },
        signal: abort.signal,
      };
      if (stage === "read") {
        await expect(run(hooks)).rejects.toThrow(CancelledError);
        expect(wholeContents(host)).toEqual(before);
      } else {
        await run(hooks);
        expect(wholeContents(host)).not.toEqual(before);
      }
    }
  });
});

describe("a generated sheet may be in any state", () => {
  const NOTE = "позвонить";
  const noted = (host: WorkbookHost): boolean => JSON.stringify(wholeContents(host)).includes(NOTE);

  test.each<[string, (host: WorkbookHost) => void, readonly string[]]>([
    ["renamed", (host) => (host.workbook.sheet("Группа риска").name = "Кого вести"), ["Кого вести"]],
    ["moved", (host) => host.workbook.sheets.reverse(), ["Группа риска"]],
    ["hidden", (host) => (host.workbook.sheet("Группа риска").visibility = "Hidden"), ["Группа риска"]],
    ["very hidden", (host) => (host.workbook.sheet("Группа риска").visibility = "VeryHidden"), ["Группа риска"]],
  ])("%s: filled where it is, notes and all", async (_, change, names) => {
    const host = await withNotes();
    change(host);
    const order = host.workbook.sheets.map(({ name, visibility, id }) => [name, visibility, id]);
    const { sheets } = await run();
    expect(sheets.filter(({ kind }) => kind === "риск").map(({ name }) => name)).toEqual(names);
    expect(sheets.every(({ made }) => !made)).toBe(true);
    expect(host.workbook.sheets.map(({ name, visibility, id }) => [name, visibility, id])).toEqual(order);
    expect(noted(host)).toBe(true);
  });

  test("deleted: made again, the others are kept", async () => {
    const host = await withNotes();
    host.workbook.remove(host.workbook.sheet("Проверка данных"));
    const { sheets } = await run();
    expect(sheets.filter(({ made }) => made).map(({ name }) => name)).toEqual(["Проверка данных"]);
    expect(noted(host)).toBe(true);
  });

  test("protected: nothing is written, and it is named", async () => {
    const host = await withNotes();
    host.workbook.sheet("Группа риска").protection = { options: null, password: null };
    const before = wholeContents(host);
    const error: unknown = await run().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ state: "untouched", failure: { code: "sheet-protected" } });
    expect((error as WorkbookError).failure.what).toContain("«Группа риска»");
    expect(wholeContents(host)).toEqual(before);
  });

  test("deleted, and the officer's own sheet bears its name: that one stays, ours gets another", async () => {
    const host = await withNotes();
    host.workbook.remove(host.workbook.sheet("Проверка данных"));
    const own = host.workbook.add("Проверка данных");
    own.cells.put(0, 0, { value: "мои заметки", formula: null });
    const before = sourceSheets(host);
    const { sheets } = await run();
    expect(sheets.find(({ kind }) => kind === "проверка")).toMatchObject({ name: "Проверка данных (КПЭ)", made: true });
    expect(sourceSheets(host)).toEqual(before);
    expect(noted(host)).toBe(true);
  });
});
