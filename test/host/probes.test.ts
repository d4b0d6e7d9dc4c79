/** @jest-environment ./test/host/environment.ts */
/** The questions to a real Excel (docs/excel-probes.js), put to the workbook host: what they suppose is what it does. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { installHost } from "./install";

declare global {
  /** The lines of docs/excel-probes.js, once it has asked everything. */
  var excelProbes: Promise<readonly string[]> | undefined;
}

/** The host keeps a filter's criteria and hides no rows by them; a test that needs hidden rows hides them itself. */
const NOT_DONE_BY_THE_HOST = ["H10"];

test("the host answers every question as supposed, and leaves nothing behind", async () => {
  const host = installHost({ sheets: [{ name: "Лист1" }] });
  // The host knows no values of formulas; Excel gives these in a usual workbook.
  host.record("=DATE(1904,1,2)", 1463);
  host.record("=NA()", "#N/A");
  jest.spyOn(console, "log").mockImplementation();
  createRequire(__filename)(join(__dirname, "../../docs/excel-probes.js"));
  const lines = (await globalThis.excelProbes) ?? [];
  expect(lines.length).toBeGreaterThan(15);
  const otherwise = lines.filter((line) => !line.includes(" as supposed: "));
  expect(otherwise.map((line) => line.split(" ")[0])).toEqual(NOT_DONE_BY_THE_HOST);
  expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual(["Лист1"]);
});
