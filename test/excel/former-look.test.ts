/** @jest-environment ./test/host/environment.ts */
import type { CellModel, SheetModel } from "../../src/report/sheet-model";
import type { WorkbookHost } from "../host/host";
import { installHost } from "../host/install";
import { contentsOf, GO_ON, modelOf, openPort, quiet, SOURCE, workbookErrorOf } from "./workbooks";

const PLACE = { sheet: "Вып. 2024", address: "C5" };
const ROW: readonly CellModel[] = [
  { value: "не выполнено", style: "verdictMissed" },
  { value: "стр. 5", style: "listLink", link: PLACE },
  { value: null, style: "officerText" },
];
const LAST: SheetModel = modelOf("риск", [ROW]);
const NEXT: SheetModel = modelOf("риск", [
  [{ value: "выполнено", style: "verdictMet" }],
  ...Array<CellModel[]>(4).fill([]),
]);

interface Look {
  readonly verdict: string;
  readonly bold: boolean;
  readonly wrap: boolean;
  readonly hidden: boolean;
  readonly filter: string | null;
  readonly frozen: string | null;
}

async function lookOf(name: string): Promise<Look> {
  return await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const verdict = sheet.getRange("A4");
    verdict.load("format/font/color,format/font/bold,format/wrapText");
    const id = sheet.getRange("C1");
    id.load("columnHidden");
    const filter = sheet.autoFilter.getRangeOrNullObject();
    filter.load("address");
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    await context.sync();
    return {
      verdict: verdict.format.font.color,
      bold: verdict.format.font.bold,
      wrap: verdict.format.wrapText,
      hidden: id.columnHidden,
      filter: filter.isNullObject ? null : filter.address,
      frozen: frozen.isNullObject ? null : frozen.address,
    };
  });
}

/** A write that fails at its fifth sync, the read-back. */
async function failingRun(host: WorkbookHost, port = openPort()): Promise<string> {
  await port.read(quiet, GO_ON);
  host.failSync(5, "GeneralException");
  return (await workbookErrorOf(port.write([NEXT], quiet))).state;
}

test("what the same pane wrote looks again as it did, though the officer filled a cell", async () => {
  const host = installHost({ sheets: [SOURCE] });
  const port = openPort();
  await port.read(quiet, GO_ON);
  await port.write([LAST], quiet);
  host.type("Группа риска", "C4", "позвонить");
  const [look, contents] = [await lookOf("Группа риска"), contentsOf(host, "Группа риска")];
  expect(look).toMatchObject({ verdict: "#9C1C1C", bold: true, wrap: true, hidden: true });

  expect(await failingRun(host, port)).toBe("restored");
  expect(await lookOf("Группа риска")).toEqual(look);
  expect(contentsOf(host, "Группа риска")).toEqual(contents);
});

test.each([
  ["another word stands beside the colour", "A4", "выполнено"],
  ["a row was added below", "B9", "ещё один"],
  ["a link was overwritten", "B4", "стр. 6"],
])("when %s, no colour is put back: it could say something else", async (_, address, value) => {
  const host = installHost({ sheets: [SOURCE] });
  const port = openPort();
  await port.read(quiet, GO_ON);
  await port.write([LAST], quiet);
  host.type("Группа риска", address, value);
  const contents = contentsOf(host, "Группа риска");
  expect(await failingRun(host, port)).toBe("restored");
  expect(await lookOf("Группа риска")).toMatchObject({ verdict: "#000000", bold: false });
  expect(contentsOf(host, "Группа риска")).toEqual(contents);
});

test("another pane knows no look: the contents are back, plain", async () => {
  const host = installHost({ sheets: [SOURCE] });
  const port = openPort();
  await port.read(quiet, GO_ON);
  await port.write([LAST], quiet);
  const contents = contentsOf(host, "Группа риска");
  expect(await failingRun(host)).toBe("restored");
  expect(await lookOf("Группа риска")).toMatchObject({ verdict: "#000000" });
  expect(contentsOf(host, "Группа риска")).toEqual(contents);
});

test("a look that Excel refuses does not undo the contents", async () => {
  const host = installHost({ sheets: [SOURCE] });
  const port = openPort();
  await port.read(quiet, GO_ON);
  await port.write([LAST], quiet);
  const contents = contentsOf(host, "Группа риска");
  await port.read(quiet, GO_ON);
  host.failSync(5, "GeneralException");
  // Back: a look, clearing, contents; the ninth is the look.
  host.failSync(9, "GeneralException");
  expect((await workbookErrorOf(port.write([NEXT], quiet))).state).toBe("restored");
  expect(contentsOf(host, "Группа риска")).toEqual(contents);
  expect(host.core.enableEvents).toBe(true);
});
