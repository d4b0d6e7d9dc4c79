/** @jest-environment ./test/host/environment.ts */
/** What the officer is told when Excel refuses, through the genuine client. */
import { installHost } from "../host/install";
import type { GivenSheet } from "../host/host";
import { GO_ON, modelOf, MODELS, openPort, quiet, sheetNames, SOURCE, workbookErrorOf } from "./workbooks";

/** A sheet whose cells do not fit into 5 MB. */
function heavySheet(name: string): GivenSheet {
  const text = "Очень длинное примечание о трудоустройстве. ".repeat(6);
  return { name, rows: Array.from({ length: 500 }, () => Array.from({ length: 30 }, () => text)) };
}

describe("reading", () => {
  test.each([
    ["InvalidOrTimedOutSession", "session-lost", "Связь с книгой прервалась"],
    ["AccessDenied", "access-denied", "не разрешил"],
    ["InactiveWorkbook", "other-workbook", "другая книга"],
    ["ActivityLimitReached", "busy", "занят"],
    ["NobodyKnowsThis", "unknown", "код NobodyKnowsThis"],
  ])("%s, at any sync", async (code, told, words) => {
    for (const sync of [1, 2, 3]) {
      const host = installHost({ sheets: [SOURCE] });
      host.failSync(sync, code as never);
      const error = await workbookErrorOf(openPort().read(quiet, GO_ON));
      expect(error).toMatchObject({ state: "untouched", failure: { code: told } });
      expect(error.failure.what).toContain(words);
    }
  });

  test("an Excel that is too old", async () => {
    installHost({ sheets: [SOURCE], apiLevel: "1.3" });
    const error = await workbookErrorOf(openPort().read(quiet, GO_ON));
    expect(error).toMatchObject({ state: "untouched", failure: { code: "old-excel" } });
    expect(error.failure.advice).toContain("Excel 2021");
  });

  test("more than Excel on the web answers with: the sheet with the most cells is named", async () => {
    installHost({ sheets: [SOURCE, heavySheet("Реестр 2024"), { name: "Ярмарки", rows: [["№"]] }], limits: "web" });
    const error = await workbookErrorOf(openPort().read(quiet, GO_ON));
    expect(error).toMatchObject({ state: "untouched", failure: { code: "too-large" } });
    expect(error.failure.what).toContain("«Реестр 2024»: строк – 500, столбцов – 30");
  });
});

describe("writing", () => {
  test("more than Excel on the web takes: the largest of our sheets is named, the book is as it was", async () => {
    const long = { value: "Очень длинное примечание. ".repeat(20), style: "listText" } as const;
    const rows = Array.from({ length: 600 }, () => Array.from({ length: 20 }, () => long));
    const host = installHost({ sheets: [SOURCE], limits: "web" });
    const port = openPort();
    await port.read(quiet, GO_ON);
    const error = await workbookErrorOf(port.write([modelOf("кпэ"), modelOf("риск", rows)], quiet));
    expect(error).toMatchObject({ state: "restored", failure: { code: "too-large" } });
    expect(error.failure.what).toContain("«Группа риска»: 603");
    expect(sheetNames(host)).toEqual(["Вып. 2024"]);
  });

  test("a generated sheet that is protected is named as it is called now", async () => {
    const locked = { name: "Для директора", names: { ЦСТВ_лист: '="кпэ"' }, protected: true };
    installHost({ sheets: [SOURCE, locked] });
    const port = openPort();
    await port.read(quiet, GO_ON);
    const error = await workbookErrorOf(port.write(MODELS, quiet));
    expect(error).toMatchObject({ state: "untouched", failure: { code: "sheet-protected" } });
    expect(error.failure.what).toContain("«Для директора»");
  });
});

describe("a cell is being edited", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("reading waits, says so after a second and a half, takes it back and goes on", async () => {
    const told: boolean[] = [];
    const host = installHost({ sheets: [SOURCE], reply: "microtask" });
    host.beginCellEdit();
    const reading = openPort({ onWaiting: (waiting) => told.push(waiting) }).read(quiet, GO_ON);
    await jest.advanceTimersByTimeAsync(1499);
    expect(told).toEqual([]);
    await jest.advanceTimersByTimeAsync(2);
    expect(told).toEqual([true]);
    host.endCellEdit();
    await expect(reading).resolves.toMatchObject({ sheets: [{ name: "Вып. 2024" }] });
    expect(told).toEqual([true, false]);
  });
});
