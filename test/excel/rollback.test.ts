/** @jest-environment ./test/host/environment.ts */
import type { WorkbookHost } from "../host/host";
import { installHost } from "../host/install";
import {
  contentsOf,
  GO_ON,
  modelOf,
  MODELS,
  openPort,
  quiet,
  readAndWrite,
  sheetNames,
  SOURCE,
  workbookErrorOf,
} from "./workbooks";

/** The sheets of a second run, all different from the first. */
const NEXT = MODELS.map((model) =>
  modelOf(model.kind, [
    [
      { value: 5, style: "figure" },
      { value: "Новый Н. Н.", style: "listText" },
    ],
  ]),
);

function snapshot(host: WorkbookHost): Record<string, unknown> {
  return Object.fromEntries(sheetNames(host).map((name) => [name, contentsOf(host, name)]));
}

/** The syncs of a write: look, cells, fixed rows, print setup, read-back. */
const [LOOK, CELLS, FREEZE, PRINT, READ_BACK] = [1, 2, 3, 4, 5];

test("a write of few cells takes four syncs and one to read back", async () => {
  const host = installHost({ sheets: [SOURCE] });
  const port = openPort();
  await port.read(quiet, GO_ON);
  const before = host.syncs;
  await port.write(MODELS, quiet);
  expect(host.syncs - before).toBe(5);
});

test("60,000 cells take one sync more than 30,000", async () => {
  const wide = (rows: number): readonly { value: number; style: "figure" }[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: 30 }, (__, column) => ({ value: row + column, style: "figure" })),
    );
  const host = installHost({ sheets: [SOURCE], limits: "web" });
  const port = openPort();
  await port.read(quiet, GO_ON);
  const before = host.syncs;
  await port.write([modelOf("риск", wide(997))], quiet);
  const small = host.syncs - before;
  await port.read(quiet, GO_ON);
  const between = host.syncs;
  await port.write([modelOf("риск", wide(1997))], quiet);
  expect(small).toBe(5);
  expect(host.syncs - between).toBe(6);
});

describe.each([
  ["nothing of it done", 0],
  ["a part of it done", 40],
])("when a sync fails with %s", (_, afterActions) => {
  test.each([CELLS, READ_BACK])("sync %d: the former sheets are back", async (sync) => {
    const host = installHost({ sheets: [SOURCE] });
    await readAndWrite();
    const before = snapshot(host);
    const port = openPort();
    await port.read(quiet, GO_ON);
    host.failSync(sync, "GeneralException", { afterActions });
    const error = await workbookErrorOf(port.write(NEXT, quiet));
    expect(error.state).toBe("restored");
    expect(error.failure.what).toContain("GeneralException");
    expect(snapshot(host)).toEqual(before);
  });

  test.each([CELLS, READ_BACK])("sync %d of the first run: the new sheets are gone", async (sync) => {
    const host = installHost({ sheets: [SOURCE] });
    const before = snapshot(host);
    const port = openPort();
    await port.read(quiet, GO_ON);
    host.failSync(sync, "ActivityLimitReached", { afterActions });
    const error = await workbookErrorOf(port.write(NEXT, quiet));
    expect(error).toMatchObject({ state: "restored", failure: { code: "busy" } });
    expect(snapshot(host)).toEqual(before);
  });

  test.each([
    [FREEZE, "шапку"],
    [PRINT, "печать"],
  ])("sync %d: the numbers stand, a note tells of it", async (sync, word) => {
    const host = installHost({ sheets: [SOURCE] });
    const port = openPort();
    await port.read(quiet, GO_ON);
    host.failSync(sync, "GeneralException", { afterActions });
    const report = await port.write(MODELS, quiet);
    expect(report.notes).toEqual([expect.stringContaining(word)]);
  });

  test("the look before writing: the workbook is untouched", async () => {
    const host = installHost({ sheets: [SOURCE] });
    const port = openPort();
    await port.read(quiet, GO_ON);
    host.failSync(LOOK, "AccessDenied", { afterActions });
    const error = await workbookErrorOf(port.write(MODELS, quiet));
    expect(error).toMatchObject({ state: "untouched", failure: { code: "access-denied" } });
    expect(sheetNames(host)).toEqual(["Вып. 2024"]);
  });
});

test("a failure in a later batch of cells puts everything back", async () => {
  const rows = Array.from({ length: 1500 }, (_, row) =>
    Array.from({ length: 30 }, () => ({ value: row, style: "figure" as const })),
  );
  const host = installHost({ sheets: [SOURCE] });
  await readAndWrite();
  const before = snapshot(host);
  const port = openPort();
  await port.read(quiet, GO_ON);
  host.failSync(CELLS + 1, "RequestPayloadSizeLimitExceeded");
  const error = await workbookErrorOf(port.write([modelOf("кпэ"), modelOf("риск", rows)], quiet));
  expect(error).toMatchObject({ state: "restored", failure: { code: "too-large" } });
  expect(snapshot(host)).toEqual(before);
});

test("what the officer typed and the formulas of the former sheets come back as they were", async () => {
  const host = installHost({ sheets: [SOURCE] });
  const link = { value: "стр. 4", style: "listLink", link: { sheet: "Вып. 2024", address: "C4" } } as const;
  await readAndWrite([modelOf("риск", [[link, { value: "'Нива'", style: "listText" }]])]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Группа риска");
    sheet.getRange("E4:F4").formulas = [["=1", "позвонить"]];
    sheet.getRange("G4").numberFormat = [["dd.mm.yyyy"]];
    sheet.getRange("G4").values = [[45444]];
    await context.sync();
  });
  const before = snapshot(host);
  const port = openPort();
  await port.read(quiet, GO_ON);
  host.failSync(READ_BACK, "GeneralException");
  expect((await workbookErrorOf(port.write([modelOf("риск")], quiet))).state).toBe("restored");
  expect(snapshot(host)).toEqual(before);
});

test("when putting back fails too, it says so", async () => {
  const host = installHost({ sheets: [SOURCE] });
  await readAndWrite();
  const port = openPort();
  await port.read(quiet, GO_ON);
  host.failSync(CELLS, "GeneralException");
  host.failSync(CELLS + 1, "GeneralException");
  expect((await workbookErrorOf(port.write(NEXT, quiet))).state).toBe("not-restored");
});

test("a cell that is not what was written is named, and the former sheets are back", async () => {
  const host = installHost({ sheets: [SOURCE] });
  await readAndWrite();
  const before = snapshot(host);
  const port = openPort();
  await port.read(quiet, GO_ON);
  const writing = port.write(NEXT, (done, total) => {
    // Somebody else types into the sheet just after it was written.
    if (done === total) host.workbook.sheet("КПЭ").cells.put(2, 0, { value: 99, formula: null });
  });
  const error = await workbookErrorOf(writing);
  expect(error).toMatchObject({ state: "restored", failure: { code: "not-as-written" } });
  expect(error.failure.what).toContain("ячейке A3 листа «КПЭ»");
  expect(snapshot(host)).toEqual(before);
});

describe("protection is named before anything is written", () => {
  test("a protected sheet of ours", async () => {
    const host = installHost({ sheets: [SOURCE] });
    await readAndWrite();
    host.workbook.sheet("Группа риска").protection = { options: null, password: null };
    const before = snapshot(host);
    const port = openPort();
    await port.read(quiet, GO_ON);
    const error = await workbookErrorOf(port.write(NEXT, quiet));
    expect(error).toMatchObject({ state: "untouched", failure: { code: "sheet-protected" } });
    expect(error.failure.what).toContain("«Группа риска»");
    expect(snapshot(host)).toEqual(before);
  });

  test("a protected source sheet is no obstacle", async () => {
    const host = installHost({ sheets: [{ ...SOURCE, protected: true }] });
    await readAndWrite();
    expect(sheetNames(host)).toContain("КПЭ");
  });

  test("the structure of the workbook, when sheets must be added", async () => {
    const host = installHost({ sheets: [SOURCE] });
    host.workbook.structureProtected = { password: null };
    const port = openPort();
    await port.read(quiet, GO_ON);
    const error = await workbookErrorOf(port.write(MODELS, quiet));
    expect(error).toMatchObject({ state: "untouched", failure: { code: "structure-protected" } });
    expect(error.failure.what).toContain("«КПЭ», «Группа риска», «Проверка данных», «Настройки КПЭ»");
  });

  test("the structure is no obstacle when the sheets are there", async () => {
    const host = installHost({ sheets: [SOURCE] });
    await readAndWrite();
    host.workbook.structureProtected = { password: null };
    await readAndWrite(NEXT);
    expect(contentsOf(host, "КПЭ")["3:1"]).toEqual(["Новый Н. Н.", "@"]);
  });

  test("a document that can only be looked at", async () => {
    const host = installHost({ sheets: [SOURCE] });
    const port = openPort({ viewOnly: true });
    await port.read(quiet, GO_ON);
    const error = await workbookErrorOf(port.write(MODELS, quiet));
    expect(error).toMatchObject({ state: "untouched", failure: { code: "view-only" } });
    expect(sheetNames(host)).toEqual(["Вып. 2024"]);
  });
});

test("another workbook in front: told, and nothing is left behind", async () => {
  const host = installHost({ sheets: [SOURCE] });
  const port = openPort();
  await port.read(quiet, GO_ON);
  host.setInactive(true);
  const error = await workbookErrorOf(port.write(MODELS, quiet));
  expect(error).toMatchObject({ state: "restored", failure: { code: "other-workbook" } });
  expect(sheetNames(host)).toEqual(["Вып. 2024"]);
});

test("events of Excel are on again after a run and after a failure", async () => {
  const host = installHost({ sheets: [SOURCE] });
  const port = await readAndWrite();
  expect(host.core.enableEvents).toBe(true);
  await port.read(quiet, GO_ON);
  host.failSync(CELLS, "GeneralException", { afterActions: 40 });
  await workbookErrorOf(port.write(NEXT, quiet));
  expect(host.core.enableEvents).toBe(true);
  expect(host.keptRanges).toBe(0);
});
