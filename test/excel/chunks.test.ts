import fc from "fast-check";
import { cellCount, packCells } from "../../src/excel/chunks";

const sizes = fc.array(fc.record({ rows: fc.nat(40), columns: fc.nat(12) }), { maxLength: 6 });

test("every cell of every sheet is moved once, in as few batches as their number allows", () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 50 }), (sheets, limit) => {
      const batches = packCells(sheets, limit);
      const total = sheets.reduce((sum, sheet) => sum + cellCount(sheet), 0);
      expect(batches).toHaveLength(Math.ceil(total / limit));

      const seen = new Set<string>();
      for (const batch of batches) {
        expect(batch.reduce((sum, { area }) => sum + cellCount(area), 0)).toBeLessThanOrEqual(limit);
        for (const { index, area } of batch) {
          for (let row = area.row; row < area.row + area.rows; row += 1) {
            for (let column = area.column; column < area.column + area.columns; column += 1) {
              const { rows, columns } = sheets[index] ?? { rows: 0, columns: 0 };
              if (row < rows && column < columns) seen.add(`${index}:${row}:${column}`);
            }
          }
        }
      }
      expect(seen.size).toBe(total);
      expect(batches.flat().reduce((sum, { area }) => sum + cellCount(area), 0)).toBe(total);
    }),
  );
});

test("three sheets of 2,000 × 30 take six batches", () => {
  const sheet = { rows: 2000, columns: 30 };
  expect(packCells([sheet, sheet, sheet])).toHaveLength(6);
});
