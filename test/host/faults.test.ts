/** @jest-environment ./test/host/environment.ts */
import { installHost } from "./install";

const write = (address = "A1"): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [["x"]];
    await context.sync();
  });

test("the chosen sync fails, before it and after it all goes well", async () => {
  const host = installHost();
  host.failSync(2, "GeneralException");
  await write("A1");
  await expect(write("B1")).rejects.toMatchObject({ code: "GeneralException" });
  await write("C1");
  const { cells } = host.workbook.sheet("Sheet1");
  expect([cells.at(0, 0)?.value, cells.at(0, 1), cells.at(0, 2)?.value]).toEqual(["x", undefined, "x"]);
});

test("a sync may fail in the middle: what came before is done", async () => {
  const host = installHost();
  await expect(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["сделано"]];
      await context.sync();
      host.failSync(1, "AccessDenied", { afterActions: 1 });
      sheet.name = "Иной";
      sheet.tabColor = "#112233";
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "AccessDenied" });
  expect(host.workbook.sheets[0]).toMatchObject({ name: "Sheet1", tabColor: "" });
});

test("a member fails from its n-th use, as often as was asked", async () => {
  const host = installHost();
  host.failMember("Range.values", "AccessDenied", { after: 1, times: 1 });
  await write();
  await expect(write()).rejects.toMatchObject({ code: "AccessDenied", debugInfo: { errorLocation: "Range.values" } });
  await write();
});

describe("while somebody types into a cell", () => {
  test("a request fails", async () => {
    const host = installHost();
    host.beginCellEdit();
    await expect(write()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });

  test("a request that waits for the end is done then", async () => {
    const host = installHost();
    host.beginCellEdit();
    let done = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["x"]];
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect([done, host.syncs]).toEqual([false, 0]);
    host.endCellEdit();
    await waiting;
    expect(done).toBe(true);
  });
});

test("with another workbook in front sheets are not added or shown, cells are written", async () => {
  const host = installHost();
  host.setInactive(true);
  await write();
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.add("КПЭ");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InactiveWorkbook" });
});

test("an older Excel has no newer members, and says so before they are tried", async () => {
  installHost({ apiLevel: "1.9" });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
  await expect(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const areas = sheet.getRange("A1").getMergedAreasOrNullObject();
      areas.load("address");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("on the web five megabytes are the limit, each way", async () => {
  const host = installHost({ limits: "web" });
  const rows = (count: number): string[][] => Array.from({ length: count }, () => ["я".repeat(1000)]);
  const put = (count: number): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRangeByIndexes(0, 0, count, 1).values = rows(count);
      await context.sync();
    });
  await expect(put(3000)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  expect(host.workbook.sheet("Sheet1").used(true)).toBeNull();
  await put(1500);
  await put(1500);
  await expect(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRangeByIndexes(1500, 0, 1500, 1).values = rows(1500);
      await context.sync();
      sheet.getUsedRange(true).load("values");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

test("bytes and syncs are counted", async () => {
  const host = installHost();
  await write();
  expect(host.syncs).toBe(1);
  expect(host.bytesIn).toBeGreaterThan(100);
  expect(host.bytesOut).toBeGreaterThan(50);
  expect(host.requests[0]).toMatchObject({ writes: true, error: null });
});

test("answers in a microtask need no timers", async () => {
  jest.useFakeTimers();
  try {
    installHost({ reply: "microtask" });
    await write();
  } finally {
    jest.useRealTimers();
  }
});
