/** @jest-environment ./test/host/environment.ts */
/** «Вернуть прежний отчёт»: the report before the last one, while the pane is open. */
import type { SheetModel } from "../../src/report/sheet-model";
import type { WorkbookHost } from "../host/host";
import { installHost } from "../host/install";
import { sourceSheets, wholeContents } from "./source-sheets";
import { GO_ON, modelOf, MODELS, openPort, quiet, SOURCE, workbookErrorOf } from "./workbooks";
import type { ExcelWorkbookPort } from "../../src/excel/workbook-port";

jest.setTimeout(60_000);

/** A second report: longer, with other figures. */
const NEXT: readonly SheetModel[] = MODELS.map(({ kind }) =>
  modelOf(kind, [[{ value: 5, style: "figure" }, { value: "Новый Н. Н.", style: "listText" }], [{ value: 6, style: "verdictMet" }]]),
); // prettier-ignore

async function report(port: ExcelWorkbookPort, models: readonly SheetModel[]): Promise<void> {
  await port.read(quiet, GO_ON);
  await port.write(models, quiet);
}

interface TwoReports {
  readonly host: WorkbookHost;
  readonly port: ExcelWorkbookPort;
  /** After the first and after the second report. */
  readonly first: unknown;
  readonly second: unknown;
}

/** The first report; the officer has a cell of their own in it. */
const FIRST: readonly SheetModel[] = MODELS.map((model) =>
  model.kind === "риск"
    ? modelOf("риск", [[{ value: 1, style: "figure" }, { value: "Тестов Т. Т.", style: "listText" }, { value: null, style: "officerText" }]])
    : model,
); // prettier-ignore

/** Both reports hold the same settings, as they do after a recalculation without a change. */
async function twoReports(): Promise<TwoReports> {
  const host = installHost({ sheets: [SOURCE] });
  const port = openPort();
  await report(port, FIRST);
  host.type("Группа риска", "C4", "позвонить");
  const first = wholeContents(host);
  await report(port, [...NEXT.slice(0, 3), modelOf("настройки")]);
  return { host, port, first, second: wholeContents(host) };
}

test("the former report stands again, with what the officer had typed, and looks as it did", async () => {
  const { host, port, first } = await twoReports();
  const sources = sourceSheets(host);
  expect(port.canRestore()).toBe(true);
  const { sheets, notes } = await port.restore(quiet);
  expect(wholeContents(host)).toEqual(first);
  expect(sourceSheets(host)).toEqual(sources);
  expect(sheets.map(({ name, made }) => [name, made])).toEqual([
    ["КПЭ", false],
    ["Группа риска", false],
    ["Проверка данных", false],
  ]);
  expect(notes).toEqual([]);
  expect(port.canRestore()).toBe(false);
  expect(host.core.enableEvents).toBe(true);
  expect(host.keptRanges).toBe(0);
});

test("after it a run goes on as ever, and its failure puts the restored report back", async () => {
  const { host, port, first } = await twoReports();
  await port.restore(quiet);
  await port.read(quiet, GO_ON);
  host.failSync(5, "GeneralException");
  expect((await workbookErrorOf(port.write(NEXT, quiet))).state).toBe("restored");
  expect(wholeContents(host)).toEqual(first);
});

test("a pane that did not write the former report gives its cells back and says that its look is plain", async () => {
  const host = installHost({ sheets: [SOURCE] });
  await report(openPort(), MODELS);
  const first = wholeContents(host);
  const port = openPort();
  await report(port, NEXT);
  const { notes } = await port.restore(quiet);
  expect(notes).toEqual([expect.stringContaining("Цвета и рамки")]);
  const kept = (all: unknown): unknown[] => (all as unknown[]).slice(0, 4);
  expect(kept(wholeContents(host))).toEqual(kept(first));
});

describe("there is no former report", () => {
  test.each<[string, readonly SheetModel[]]>([
    ["before anything was written", []],
    ["after the first one", MODELS],
  ])("%s", async (_, models) => {
    installHost({ sheets: [SOURCE] });
    const port = openPort();
    if (models.length > 0) await report(port, models);
    expect(port.canRestore()).toBe(false);
    await expect(port.restore(quiet)).rejects.toThrow(/canRestore/);
  });

  test("when one of its sheets had been deleted: no sheet is taken away from the officer again", async () => {
    const host = installHost({ sheets: [SOURCE] });
    const port = openPort();
    await report(port, MODELS);
    host.workbook.remove(host.workbook.sheet("Проверка данных"));
    await report(port, NEXT);
    expect(port.canRestore()).toBe(false);
  });
});

test("a change of settings after the report does not take the former one away, and is not taken back", async () => {
  const { host, port, first } = await twoReports();
  await report(port, [modelOf("настройки", [[{ value: "изменено", style: "officerText" }]])]);
  await port.restore(quiet);
  const [settings] = (wholeContents(host) as { name: string; cells: unknown[] }[]).filter(({ name }) => name === "Настройки КПЭ"); // prettier-ignore
  expect(settings?.cells).toContainEqual(["A4", "изменено", "@"]);
  const report3 = (all: unknown): unknown[] => (all as { name: string }[]).filter(({ name }) => name !== "Настройки КПЭ"); // prettier-ignore
  expect(report3(wholeContents(host))).toEqual(report3(first));
});

describe("what the officer did to the report since is not lost", () => {
  test.each([
    ["a note beside a person", "Группа риска", "C4", "принят на работу"],
    ["a figure typed over", "КПЭ", "A3", 70],
    ["a line added below", "Проверка данных", "B20", "проверено"],
  ])("%s", async (_, sheet, address, value) => {
    const { host, port } = await twoReports();
    host.type(sheet, address, value);
    const before = wholeContents(host);
    const error = await workbookErrorOf(port.restore(quiet));
    expect(error).toMatchObject({ state: "untouched", failure: { code: "changed-since" } });
    expect(error.failure.what).toContain(`лист «${sheet}» изменён`);
    expect(error.failure.what).toContain(`ячейке ${address}`);
    expect(wholeContents(host)).toEqual(before);
    expect(port.canRestore()).toBe(true);
  });

  test("text beside the table of «КПЭ» is nobody's obstacle and stays", async () => {
    const { host, port } = await twoReports();
    host.type("КПЭ", "F3", "спросить у директора");
    await port.restore(quiet);
    expect(host.workbook.sheet("КПЭ").cells.at(2, 5)?.value).toBe("спросить у директора");
    expect(host.workbook.sheet("КПЭ").cells.at(3, 1)).toBeUndefined();
  });

  test("a renamed, moved and hidden sheet is found; a deleted one is named", async () => {
    const { host, port } = await twoReports();
    host.workbook.sheet("КПЭ").name = "Для директора";
    host.workbook.sheet("Проверка данных").visibility = "VeryHidden";
    const { sheets } = await port.restore(quiet);
    expect(sheets[0]?.name).toBe("Для директора");
    expect(host.workbook.sheet("Проверка данных").visibility).toBe("VeryHidden");

    const other = await twoReports();
    other.host.workbook.remove(other.host.workbook.sheet("КПЭ"));
    const before = wholeContents(other.host);
    const error = await workbookErrorOf(other.port.restore(quiet));
    expect(error).toMatchObject({ state: "untouched", failure: { code: "report-sheet-gone" } });
    expect(error.failure.what).toContain("«КПЭ»");
    expect(wholeContents(other.host)).toEqual(before);
  });
});

test("a protected sheet or a document to look at only: refused before anything is written", async () => {
  const { host, port, second } = await twoReports();
  host.workbook.sheet("Группа риска").protection = { options: null, password: null };
  const error = await workbookErrorOf(port.restore(quiet));
  expect(error).toMatchObject({ state: "untouched", failure: { code: "sheet-protected" } });
  expect(wholeContents(host)).toEqual(second);
});

test("a failure at every sync: the last report or the former one, whole, and the error says which", async () => {
  const { host: counted, port: counting } = await twoReports();
  const before = counted.syncs;
  await counting.restore(quiet);
  const syncs = counted.syncs - before;
  expect(syncs).toBeGreaterThan(5);

  const states = new Set<string>();
  for (let sync = 1; sync <= syncs; sync += 1) {
    for (const afterActions of [0, 1, 7, 40]) {
      const { host, port, first, second } = await twoReports();
      host.failSync(sync, "GeneralException", { afterActions });
      const end = await port.restore(quiet).then(
        () => "former",
        (error: unknown) => (error as { state: string }).state,
      );
      states.add(end);
      expect([sync, afterActions, end, wholeContents(host)]).toEqual([sync, afterActions, end, end === "former" ? first : second]); // prettier-ignore
      expect(host.core.enableEvents).toBe(true);
    }
  }
  expect([...states].sort()).toEqual(["former", "restored", "untouched"]);
});
