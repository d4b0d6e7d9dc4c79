import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSample } from "../../scripts/sample/build";
import { expectedCells, SAMPLE_AS_OF } from "../../scripts/sample/expected";
import { writeDrawn } from "../../scripts/sample/write";
import { calculateWorkbook, type Calculated } from "../../src/app/calculate-workbook";
import type { WorkbookGrids } from "../../src/intake/grid";
import { serialOf } from "../../src/registry/date";
import { writeWorkbookFile } from "../../src/xlsx/write-workbook-file";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";

const TODAY = serialOf(2026, 11, 23);
const sample = buildSample();

function gridsOf(bytes: Uint8Array): WorkbookGrids {
  const outcome = readWorkbookFile(bytes, "sample.xlsx");
  if (outcome.status === "refused") throw new Error(outcome.message);
  return outcome.grids;
}

function calculated(grids: WorkbookGrids): Calculated {
  return calculateWorkbook(grids, { startYear: null, asOf: null, today: TODAY });
}

const fromFile = gridsOf(readFileSync(join(__dirname, "..", "..", "assets", "sample.xlsx")));
const { results, models, registry } = calculated(fromFile);

test("the file in assets is what the script makes today", async () => {
  expect(fromFile).toEqual(gridsOf(await writeDrawn(sample.sheets)));
});

test("its reporting date and year come from its own settings", () => {
  expect(registry.period.asOf).toBe(SAMPLE_AS_OF);
  expect(results.academicYear).toBe("2024-2025");
});

test("every person is found once", () => {
  const name = (person: { surname: string; givenName: string; patronymic: string; cohort: number }): string =>
    `${person.surname} ${person.givenName} ${person.patronymic} ${person.cohort}`.toLowerCase().replace(/ё/g, "е");
  const found = results.people
    .filter((person) => person.channel !== "not_graduate")
    .map((person) => `${person.fullName} ${person.cohort ?? "?"}`.toLowerCase().replace(/ё/g, "е"));
  expect(found.sort()).toEqual(sample.people.map(name).sort());
});

test.each([...expectedCells(sample.people)])("%s is counted right", (key, [numerator, denominator]) => {
  const [indicator, cohort, category] = key.split("/");
  const cell = results.cells.find(
    (one) =>
      one.indicator === indicator &&
      one.cohort === (cohort === "" ? null : Number(cohort)) &&
      (one.category ?? "") === (cohort === "" ? (one.category ?? "") : category),
  );
  expect({ key, numerator: cell?.numerator, denominator: cell?.denominator }).toEqual({ key, numerator, denominator });
});

test("every indicator can be computed, some are met and some are missed", () => {
  const statuses = new Set(results.cells.map((cell) => cell.status));
  expect(results.cells.filter((cell) => cell.status === "no-data" || cell.status === "no-plan")).toEqual([]);
  expect(statuses).toContain("met");
  expect(statuses).toContain("missed");
});

test("the report put beside the source sheets changes no number, whatever its sheets are called", async () => {
  const report = gridsOf(await writeWorkbookFile(models));
  const renamed = report.sheets.map((sheet, index) => ({ ...sheet, name: `Копия ${index}` }));
  const own = fromFile.sheets.filter((sheet) => sheet.marker === null);
  for (const sheets of [report.sheets, renamed]) {
    const again = calculated({ sheets: [...sheets, ...own], date1904: false });
    expect(again.results.cells).toEqual(results.cells);
    expect(again.results.people).toEqual(results.people);
  }
});
