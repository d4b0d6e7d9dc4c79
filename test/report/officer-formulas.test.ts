/** The officer's formulas in their own columns of «Группа риска» go with their person. */
import { OWN_HEADERS } from "../../src/intake/risk-list/columns";
import { formulaIssues } from "../../src/intake/risk-list/formula-issues";
import { readRiskNotes, type RiskNotes } from "../../src/intake/risk-list/read-notes";
import type { SheetGrid } from "../../src/intake/grid";
import { columnLetters } from "../../src/registry/source";
import { riskSheet } from "../../src/report/risk-sheet";
import type { SheetModel } from "../../src/report/sheet-model";
import { gridOfModel, placeOf, withValues } from "../support/model-grid";
import { inventedGraduate, inventedPerson, inventedRegistry, inventedResults, inventedTarget } from "../support/results"; // prettier-ignore

const PEOPLE = ["Первов П. П.", "Второва В. В.", "Третьев Т. Т."].map((fullName, index) =>
  inventedPerson({ id: `id-${index}`, fullName, cohort: 2024, group: "Т-1" }),
);

function sheet(listed: readonly string[], notes: RiskNotes | null): SheetModel {
  return riskSheet(
    inventedResults({ people: PEOPLE, targeted: listed.map((person) => inventedTarget({ person })) }),
    inventedRegistry({ graduates: PEOPLE.map((person) => inventedGraduate(person)) }),
    notes,
  );
}

/** The first list with a column «Дней» on the right whose cell of a person holds a formula over its row. */
function withFormula(person: string, formulaOf: (row: number) => string): SheetGrid {
  const grid = gridOfModel(sheet(["id-0", "id-1", "id-2"], null));
  const { row: head } = placeOf(grid, OWN_HEADERS.fullName);
  const row = grid.values.findIndex((cells) => cells[0] === person);
  const width = grid.values[0]?.length ?? 0;
  const values = grid.values.map((cells, index) => [...cells, index === head ? "Дней" : index === row ? 14 : null]);
  return { ...withValues(grid, values), formulas: [{ row, column: width, formula: formulaOf(row + 1) }] };
}

function found(model: SheetModel, person: string): unknown {
  const row = model.rows.findIndex(({ cells }) => cells[0]?.value === person);
  return { row: row + 1, cell: model.rows[row]?.cells.at(-1) };
}

const due = columnLetters(placeOf(gridOfModel(sheet(["id-0"], null)), "Срок").column);
const group = columnLetters(Object.keys(OWN_HEADERS).indexOf("group"));

test.each([
  ["its row has moved up", ["id-2", "id-0"]],
  ["its row has moved down", ["id-0", "id-1", "id-2"]],
  ["its person has left the list", ["id-0", "id-1"]],
])("when %s, the formula is over its new row", (_, listed) => {
  const notes = readRiskNotes(
    withFormula("id-2", (row) => `=IF(${group}${row}="","",$${due}${row}-TODAY())`),
    false,
  );
  const { row, cell } = found(sheet(listed, notes), "id-2") as { row: number; cell: { formula: string } };
  expect(cell.formula).toBe(`=IF(${group}${row}="","",$${due}${row}-TODAY())`);
  expect(notes?.valuesOnly).toEqual([]);
});

test("columns that the officer moved are named by their new letters", () => {
  const grid = withFormula("id-1", (row) => `=A${row}`);
  // «Дней» and its formula now stand first; everything else one to the right.
  const moved = { ...grid, values: grid.values.map((cells) => [cells.at(-1) ?? null, ...cells.slice(0, -1)]) };
  const row = grid.values.findIndex((cells) => cells[0] === "id-1");
  const left = columnLetters(placeOf(grid, "Срок").column + 1);
  const notes = readRiskNotes({ ...moved, formulas: [{ row, column: 0, formula: `=${left}${row + 1}+7` }] }, false);
  expect(found(sheet(["id-1"], notes), "id-1")).toMatchObject({ cell: { formula: expect.stringMatching(`^=${due}\\d+\\+7$`) as unknown } }); // prettier-ignore
});

test.each([
  ["another row", (row: number) => `=${due}${row - 1}+1`],
  ["an empty column of nobody", (row: number) => `=ZZ${row}`],
])("a formula over %s leaves its value, and an issue says so", (_, formulaOf) => {
  const notes = readRiskNotes(withFormula("id-1", formulaOf), false);
  const { cell } = found(sheet(["id-1", "id-0"], notes), "id-1") as { cell: unknown };
  expect(cell).toMatchObject({ value: 14 });
  expect(cell).not.toHaveProperty("formula");
  const issues = notes === null ? [] : formulaIssues(notes);
  expect(issues).toMatchObject([{ code: "formula-as-value", severity: "info", source: { sheet: "Группа риска" } }]);
  expect(issues[0]?.text).toContain("«Дней»");
});
