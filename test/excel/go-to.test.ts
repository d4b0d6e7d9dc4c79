/** @jest-environment ./test/host/environment.ts */
import { installHost } from "../host/install";
import { openPort, SOURCE, workbookErrorOf } from "./workbooks";

const PLACE = { sheet: "Вып. 2024", address: "C5" };
const C5 = { row: 4, column: 2, rows: 1, columns: 1 };

test("brings the sheet to the front and selects the cell, no more", async () => {
  const host = installHost({ sheets: [{ name: "Другой" }, SOURCE], apiLevel: "1.9" });
  await expect(openPort().goTo(PLACE)).resolves.toBe("shown");
  expect(host.workbook.active?.name).toBe("Вып. 2024");
  expect(host.workbook.selection).toEqual([C5]);
});

test("a name with an apostrophe and an address past what is filled", async () => {
  const host = installHost({ sheets: [{ ...SOURCE, name: "Вып. О'24" }] });
  await expect(openPort().goTo({ sheet: "Вып. О'24", address: "ZZ900" })).resolves.toBe("shown");
  expect(host.workbook.selection).toEqual([{ row: 899, column: 701, rows: 1, columns: 1 }]);
});

test("a sheet that was deleted or renamed since is gone, and nothing moves", async () => {
  const host = installHost({ sheets: [{ name: "Другой" }, SOURCE] });
  host.workbook.rename(host.workbook.sheet("Вып. 2024"), "Вып. 2024 старый");
  await expect(openPort().goTo(PLACE)).resolves.toBe("gone");
  expect(host.workbook.active?.name).toBe("Другой");
});

test.each(["Hidden", "VeryHidden"] as const)(
  "a sheet that is %s is not shown against the officer's will",
  async (visibility) => {
    const host = installHost({ sheets: [{ name: "Другой" }, { ...SOURCE, visibility }] });
    await expect(openPort().goTo(PLACE)).resolves.toBe("hidden");
    expect(host.workbook.sheet("Вып. 2024").visibility).toBe(visibility);
  },
);

test("a hidden row and a hidden column are selected and said to be hidden; their neighbours are not", async () => {
  const host = installHost({ sheets: [SOURCE] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Вып. 2024");
    sheet.getRange("A4").rowHidden = true;
    sheet.getRange("D1").columnHidden = true;
    await context.sync();
  });
  const port = openPort();
  await expect(port.goTo({ ...PLACE, address: "C4" })).resolves.toBe("hidden-row");
  expect(host.workbook.selection).toEqual([{ ...C5, row: 3 }]);
  await expect(port.goTo({ ...PLACE, address: "D5" })).resolves.toBe("hidden-column");
  await expect(port.goTo(PLACE)).resolves.toBe("shown");
});

test("another workbook in front: the officer is told to come back to this one", async () => {
  const host = installHost({ sheets: [SOURCE] });
  host.setInactive(true);
  const error = await workbookErrorOf(openPort().goTo(PLACE));
  expect(error).toMatchObject({ state: "untouched", failure: { code: "other-workbook" } });
});
