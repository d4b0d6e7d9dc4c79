import fc from "fast-check";
import { columnPoints, patches, runs } from "../../src/excel/layout";

const cells = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 8 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.constantFrom("a", "b", "c"), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

test("patches cover each cell once, with its own value", () => {
  fc.assert(
    fc.property(cells, (grid) => {
      const area = { row: 0, column: 0, rows: grid.length, columns: grid[0]?.length ?? 0 };
      const painted = grid.map((row) => row.map(() => ""));
      for (const { area: part, value } of patches(area, (row, column) => grid[row]?.[column])) {
        for (let r = part.row; r < part.row + part.rows; r += 1) {
          for (let c = part.column; c < part.column + part.columns; c += 1) {
            const line = painted[r];
            expect(line?.[c]).toBe("");
            if (line !== undefined) line[c] = value ?? "";
          }
        }
      }
      expect(painted).toEqual(grid);
    }),
  );
});

test("columns of a list and rows of headings come out whole", () => {
  const style = (row: number, column: number): string => (row < 2 ? `head ${row}` : `column ${column}`);
  expect(patches({ row: 0, column: 0, rows: 500, columns: 25 }, style)).toHaveLength(2 + 25);
});

test("runs keep the order and the lengths", () => {
  expect(runs([15, 15, null, 30, 30, 30, 15])).toEqual([
    { from: 0, count: 2, value: 15 },
    { from: 2, count: 1, value: null },
    { from: 3, count: 3, value: 30 },
    { from: 6, count: 1, value: 15 },
  ]);
});

test.each([
  [8.43, 48],
  [0, 0],
  [10, 56.25],
  [60, 318.75],
])("a column of %d characters is %d points wide", (characters, points) => {
  expect(columnPoints(characters)).toBe(points);
});
