import { OFFICER_HEADERS, OWN_HEADERS } from "../../src/intake/risk-list/columns";
import { RECALCULATED_KINDS, reportSheets } from "../../src/report/sheets";
import { SHEET_KINDS, SHEET_NAMES, type SheetModel } from "../../src/report/sheet-model";
import { workbook } from "../support/grid";
import { columnBy, gridOfModel, typed } from "../support/model-grid";
import {
  inventedGraduate,
  inventedPerson,
  inventedRegistry,
  inventedResults,
  inventedTarget,
} from "../support/results";

const person = inventedPerson({ id: "p", fullName: "Образцов Пример" });
const results = inventedResults({ people: [person], targeted: [inventedTarget({ person: "p" })] });
const registry = inventedRegistry({ graduates: [inventedGraduate(person)] });

test("the sheets in their order, under their names", () => {
  const models = reportSheets(results, registry, workbook());
  expect(models.map(({ kind }) => kind)).toEqual(RECALCULATED_KINDS);
  expect(RECALCULATED_KINDS).toEqual(SHEET_KINDS.filter((kind) => RECALCULATED_KINDS.includes(kind)));
  for (const { kind, name } of models) expect(name).toBe(SHEET_NAMES[kind]);
});

function listOf(models: readonly SheetModel[]): SheetModel | undefined {
  return models.find(({ kind }) => kind === "риск");
}

test("the former list is found by its marker, whatever its name, and its notes are carried over", () => {
  const risk = listOf(reportSheets(results, registry, workbook()));
  if (risk === undefined) throw new RangeError("no list");
  const former = typed(gridOfModel(risk), OWN_HEADERS.id, "p", OFFICER_HEADERS.note, "звонили");
  const renamed = { ...former, name: "Мой список" };
  const again = listOf(reportSheets(results, registry, workbook({ ...former, marker: null }, renamed)));
  expect(again === undefined ? null : columnBy(again, OWN_HEADERS.id, OFFICER_HEADERS.note).get("p")).toBe("звонили");
});

test("every page of every sheet is A4 with its number, and every row fits its columns", () => {
  for (const { print, rows, columns } of reportSheets(results, registry, workbook())) {
    expect(print.footer).toContain("Стр. &P из &N");
    expect(print.margins).toEqual({ left: 20, right: 10, top: 20, bottom: 20 });
    for (const { cells } of rows) expect(cells.length).toBeLessThanOrEqual(columns.length);
  }
});
