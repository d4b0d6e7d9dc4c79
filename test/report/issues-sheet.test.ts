import type { Results } from "../../src/engine/results";
import { issuesSheet } from "../../src/report/issues-sheet";
import type { SheetModel } from "../../src/report/sheet-model";
import { gridOfModel, placeOf, textOf } from "../support/model-grid";
import { inventedPerson, inventedRegistry, inventedResults } from "../support/results";

type Issue = Results["issues"][number];

function issue(severity: Issue["severity"], source: Issue["source"], text = "Проверьте."): Issue {
  return { code: "example", severity, source, text };
}

function sheet(given: Partial<Results>): SheetModel {
  return issuesSheet(inventedResults(given), inventedRegistry());
}

const SHEETS: Results["sheets"] = [
  { sheet: "Вып. 2024", taken: "graduates", records: 131 },
  { sheet: "Черновик", taken: "hidden", records: 20 },
];

test("worst first, then in the order of the workbook", () => {
  const model = sheet({
    sheets: SHEETS,
    issues: [
      issue("info", { sheet: "Вып. 2024", row: 3 }),
      issue("error", { sheet: "Вып. 2024", row: 9, column: "AA" }),
      issue("warning", { sheet: "Черновик" }),
      issue("error", { sheet: "Вып. 2024", row: 9, column: "F" }),
      issue("error", { sheet: "Вып. 2024", row: 5, column: "F" }),
    ],
  });
  const grid = gridOfModel(model);
  const { row, column } = placeOf(grid, "Важность");
  const table = grid.values.slice(row + 1, row + 6);
  expect(table.map((cells) => cells[column])).toEqual(["ошибка", "ошибка", "ошибка", "предупреждение", "пояснение"]);
  expect(table.map((cells) => cells[column + 2])).toEqual(["F5", "F9", "AA9", "весь лист", "строка 3"]);
  expect(model.filter).toEqual({ row, column: 0, rows: 6, columns: 6 });
  expect(model.freeze.rows).toBe(row + 1);
  expect(model.print.repeatRows).toEqual({ from: row, to: row });
});

test("each place is a link to its cell, its row or its sheet", () => {
  const links = sheet({
    issues: [
      issue("error", { sheet: "А", row: 5, column: "F" }),
      issue("error", { sheet: "Б", row: 7 }),
      issue("error", { sheet: "В" }),
    ],
  }).rows.flatMap(({ cells }) => cells.flatMap(({ link }) => link ?? []));
  expect(links).toEqual([
    { sheet: "А", address: "F5" },
    { sheet: "Б", address: "A7" },
    { sheet: "В", address: "A1" },
  ]);
});

test("whose data it is, also for a row that was merged into another", () => {
  const people = [
    inventedPerson({
      id: "p",
      fullName: "Образцов Пример",
      source: { sheet: "А", row: 5 },
      mergedFrom: [{ sheet: "Б", row: 9 }],
    }),
  ];
  const text = textOf(sheet({ people, issues: [issue("info", { sheet: "Б", row: 9, column: "F" })] }));
  expect(text).toContain("Образцов Пример");
});

test.each([
  [1, "1 ошибка"],
  [3, "3 ошибки"],
  [5, "5 ошибок"],
  [11, "11 ошибок"],
  [21, "21 ошибка"],
])("the summary agrees with its number: %i", (count, words) => {
  const issues = Array.from({ length: count }, (_, row) => issue("error", { sheet: "А", row: row + 1 }));
  expect(textOf(sheet({ issues }))).toContain(`${words}, 0 предупреждений, 0 пояснений`);
});

describe("accepted issues", () => {
  const accepted = (one: Issue): Issue => ({ ...one, accepted: true });

  test("stand last, with «принято» for their weight", () => {
    const model = sheet({
      issues: [
        accepted(issue("error", { sheet: "А", row: 2, column: "F" })),
        issue("info", { sheet: "А", row: 9, column: "F" }),
        accepted(issue("warning", { sheet: "А", row: 1, column: "F" })),
        issue("error", { sheet: "А", row: 5, column: "F" }),
      ],
    });
    const grid = gridOfModel(model);
    const { row, column } = placeOf(grid, "Важность");
    const table = grid.values.slice(row + 1, row + 5);
    expect(table.map((cells) => [cells[column], cells[column + 2]])).toEqual([
      ["ошибка", "F5"],
      ["пояснение", "F9"],
      ["принято", "F2"],
      ["принято", "F1"],
    ]);
    expect(model.filter?.rows).toBe(5);
  });

  test("are no errors and warnings of the head, which says how many they are", () => {
    const issues = [
      issue("error", { sheet: "А", row: 1 }),
      accepted(issue("error", { sheet: "А", row: 2 })),
      accepted(issue("warning", { sheet: "А", row: 3 })),
    ];
    const text = textOf(sheet({ issues }));
    expect(text).toContain("1 ошибка, 0 предупреждений, 0 пояснений; принято: 2");
    expect(text).toContain("Принято – отмечено «так и есть»");
    const plain = textOf(sheet({ issues: issues.slice(0, 1) }));
    expect(plain).not.toMatch(/принято:|Принято –/);
  });
});

test("nothing found: a friendly line, no empty table, how the sheets were read all the same", () => {
  const model = sheet({ sheets: SHEETS });
  const text = textOf(model);
  expect(text).toContain("Замечаний нет");
  expect(text).not.toContain("Важность");
  expect(text).toContain("«Вып. 2024» – выпускники; записей: 131");
  expect(text).toContain("«Черновик» – скрытый лист, не прочитан");
  expect(model.filter).toBeNull();
});
