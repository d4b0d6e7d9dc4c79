import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { atLeast, classEntry, requirementSet } from "./schema";

test("the names were derived from the client that is installed", () => {
  const script = join(__dirname, "..", "..", "scripts", "host-schema.mjs");
  expect(execFileSync(process.execPath, [script, "--check"], { encoding: "utf8" })).toContain("up to date");
});

test.each([
  ["Range", "Values", null],
  ["Range", "Hyperlink", "ExcelApi 1.7"],
  ["Worksheet", "PageLayout", "ExcelApi 1.9"],
  ["Application", "SuspendScreenUpdatingUntilNextSync", "ExcelApi 1.9"],
  ["Range", "GetMergedAreasOrNullObject", "ExcelApi 1.13"],
])("%s.%s belongs to %s", (type, member, set) => {
  expect(requirementSet(type, member)).toBe(set);
});

test("classes know what they are found by and what their items are", () => {
  expect(classEntry("NamedItem").ids).toEqual(["_Id"]);
  expect(classEntry("Range")).toMatchObject({ keep: true, ids: ["_ReferenceId"] });
  expect(classEntry("WorksheetCollection").child).toEqual({ type: "Worksheet", indexer: true });
  expect(classEntry("Worksheet").path).toBe("workbook.worksheets");
});

test.each([
  ["1.10", "1.9", true],
  ["1.9", "1.10", false],
  ["1.9", "1.9", true],
  ["2.0", "1.9", true],
])("version %s is at least %s: %s", (have, need, expected) => {
  expect(atLeast(have, need)).toBe(expected);
});
