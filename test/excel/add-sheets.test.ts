/** @jest-environment ./test/host/environment.ts */
import type { OwnSheetModel } from "../../src/app/port";
import { installHost } from "../host/install";
import { contentsOf, modelOf, openPort, readAndWrite, sheetNames, SOURCE, workbookErrorOf } from "./workbooks";

function ownModel(name: string): OwnSheetModel {
  const { kind, ...own } = modelOf("риск");
  return { ...own, name, rows: own.rows.filter((_, index) => kind === "риск" && index < 2) };
}

const OWN = [ownModel("Выпуск 2025"), ownModel("Мероприятия")];

/** The syncs of an adding: look, cells, fixed rows, print setup, read-back, to the front. */
const [LOOK, CELLS, FREEZE, PRINT, READ_BACK, FRONT] = [1, 2, 3, 4, 5, 6];

test("plain sheets stand behind the last one, the first in front, everything else as it was", async () => {
  const host = installHost({ sheets: [SOURCE], apiLevel: "1.9" });
  await readAndWrite();
  const names = sheetNames(host);
  const before = names.map((name) => contentsOf(host, name));
  const syncs = host.syncs;

  await expect(openPort().addSheets(OWN)).resolves.toEqual(["Выпуск 2025", "Мероприятия"]);

  expect(host.syncs - syncs).toBe(FRONT);
  expect(sheetNames(host)).toEqual([...names, "Выпуск 2025", "Мероприятия"]);
  expect(host.workbook.active?.name).toBe("Выпуск 2025");
  expect(names.map((name) => contentsOf(host, name))).toEqual(before);
  expect(host.workbook.sheet("Выпуск 2025").names).toEqual([]);
  expect(contentsOf(host, "Мероприятия")).toEqual({
    "0:0": ["Лист «риск»", "@"],
    "1:0": ["№", "@"],
    "1:1": ["ФИО", "@"],
    "1:2": ["id", "@"],
  });
  expect(host.core.enableEvents).toBe(true);
});

test("they look, are frozen and take only what they should, like the generated ones", async () => {
  installHost({ sheets: [SOURCE] });
  await openPort().addSheets(OWN);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Мероприятия");
    const title = sheet.getRange("A1");
    title.load("format/font/size,format/rowHeight");
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    const validation = sheet.getRange("A3").dataValidation;
    validation.load("rule");
    sheet.pageLayout.load("orientation");
    await context.sync();
    expect(title.format.font.size).toBe(14);
    expect(title.format.rowHeight).toBe(30);
    expect(frozen.address).toBe("Мероприятия!A1:A2");
    expect(validation.rule.decimal).toMatchObject({ formula1: 0, formula2: 100 });
    expect(sheet.pageLayout.orientation).toBe("Landscape");
  });
});

test("a name that is taken, by whatever letters, gets a number; none is given twice", async () => {
  const host = installHost({ sheets: [{ name: "выпуск 2025", rows: [["Свой лист"]] }, { name: "Выпуск 2025 (2)" }] });
  const names = await openPort().addSheets([ownModel("Выпуск 2025"), ownModel("Выпуск 2025")]);
  expect(names).toEqual(["Выпуск 2025 (3)", "Выпуск 2025 (4)"]);
  expect(contentsOf(host, "выпуск 2025")).toEqual({ "0:0": ["Свой лист", "General"] });
});

test("no sheets wanted: Excel is not asked", async () => {
  const host = installHost({ sheets: [SOURCE] });
  await expect(openPort().addSheets([])).resolves.toEqual([]);
  expect(host.syncs).toBe(0);
});

describe.each([
  ["nothing of it done", 0],
  ["a part of it done", 12],
])("when a sync fails with %s", (_, afterActions) => {
  test("the look before: untouched", async () => {
    const host = installHost({ sheets: [SOURCE] });
    host.failSync(LOOK, "ActivityLimitReached", { afterActions });
    const error = await workbookErrorOf(openPort().addSheets(OWN));
    expect(error).toMatchObject({ state: "untouched", failure: { code: "busy" } });
    expect(sheetNames(host)).toEqual(["Вып. 2024"]);
  });

  test.each([CELLS, READ_BACK])("sync %d: what was made is removed", async (sync) => {
    const host = installHost({ sheets: [SOURCE] });
    const before = contentsOf(host, "Вып. 2024");
    host.failSync(sync, "GeneralException", { afterActions });
    const error = await workbookErrorOf(openPort().addSheets(OWN));
    expect(error).toMatchObject({ state: "restored", failure: { code: "unknown" } });
    expect(sheetNames(host)).toEqual(["Вып. 2024"]);
    expect(contentsOf(host, "Вып. 2024")).toEqual(before);
    expect(host.core.enableEvents).toBe(true);
  });

  test.each([FREEZE, PRINT, FRONT])("sync %d: the sheets are there all the same", async (sync) => {
    const host = installHost({ sheets: [SOURCE] });
    host.failSync(sync, "GeneralException", { afterActions });
    await expect(openPort().addSheets(OWN)).resolves.toEqual(["Выпуск 2025", "Мероприятия"]);
    expect(contentsOf(host, "Выпуск 2025")["1:1"]).toEqual(["ФИО", "@"]);
  });
});

test("a name that was given to somebody else's sheet in between is no reason to remove that sheet", async () => {
  const host = installHost({ sheets: [SOURCE, { name: "Мероприятия (2)", rows: [["Чужое"]] }] });
  host.failSync(READ_BACK, "GeneralException");
  await workbookErrorOf(openPort().addSheets([ownModel("Мероприятия"), ownModel("Мероприятия")]));
  expect(sheetNames(host)).toEqual(["Вып. 2024", "Мероприятия (2)"]);
});

test("when removing fails too, it says so", async () => {
  const host = installHost({ sheets: [SOURCE] });
  host.failSync(CELLS, "GeneralException", { afterActions: 12 });
  host.failSync(CELLS + 1, "InvalidOrTimedOutSession" as never);
  const error = await workbookErrorOf(openPort().addSheets(OWN));
  expect(error.state).toBe("not-restored");
});

test("a protected structure is named with the sheets that are wanted, as they would be called", async () => {
  const host = installHost({ sheets: [SOURCE, { name: "Мероприятия" }] });
  host.workbook.structureProtected = { password: null };
  const error = await workbookErrorOf(openPort().addSheets(OWN));
  expect(error).toMatchObject({ state: "untouched", failure: { code: "structure-protected" } });
  expect(error.failure.what).toContain("«Выпуск 2025», «Мероприятия (2)»");
});

test("a view-only file: told before Excel is asked", async () => {
  const host = installHost({ sheets: [SOURCE] });
  const error = await workbookErrorOf(openPort({ viewOnly: true }).addSheets(OWN));
  expect(error).toMatchObject({ state: "untouched", failure: { code: "view-only" } });
  expect(host.syncs).toBe(0);
});

test("another workbook in front: told, nothing is left behind", async () => {
  const host = installHost({ sheets: [SOURCE] });
  host.setInactive(true);
  const error = await workbookErrorOf(openPort().addSheets(OWN));
  expect(error).toMatchObject({ state: "restored", failure: { code: "other-workbook" } });
  expect(sheetNames(host)).toEqual(["Вып. 2024"]);
});
