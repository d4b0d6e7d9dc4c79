import fc from "fast-check";
import { NO_HISTORY_KEPT, type KeptHistory } from "../../src/intake/history/kept-history";
import { readHistory } from "../../src/intake/history/read-history";
import type { SheetGrid } from "../../src/intake/grid";
import { serialOf, type Serial } from "../../src/registry/date";
import { historySheet } from "../../src/report/history-sheet";
import { anyHistory } from "../support/arbitrary-history";
import { modelToGrid } from "../support/model-to-grid";

const DAY = serialOf(2025, 3, 5);

/** Letters only where a text could be taken for a number or a date when it is typed. */
const note = fc.string({ minLength: 1, maxLength: 12 }).map((text) => `з ${text.replace(/[^a-zа-я0-9]/gi, "")}`.trim());

const correction = fc.record({
  date: fc.integer({ min: DAY, max: DAY + 3 }).map((day) => day as Serial),
  savedOn: fc.constant(DAY),
  people: fc.nat({ max: 90 }),
  changes: fc.array(note, { maxLength: 3 }),
});

test("written and read back, a history is the same; written again, the sheet is the same", () => {
  fc.assert(
    fc.property(anyHistory(4), fc.array(correction, { maxLength: 3 }), (history, corrections) => {
      const model = historySheet(history, { ...NO_HISTORY_KEPT, corrections }, []);
      const back = readHistory(modelToGrid(model), false);
      expect(back.issues).toEqual([]);
      expect(back.history).toEqual(history);
      expect(back.kept).toEqual({ ...NO_HISTORY_KEPT, corrections });
      expect(historySheet(back.history, back.kept, []).rows).toEqual(model.rows);
    }),
    { numRuns: 25 },
  );
});

/** Types texts into cells of the sheet, or to the right of it. */
function typedInto(grid: SheetGrid, edits: readonly { row: number; column: number; text: string }[]): SheetGrid {
  const width = (grid.values[0]?.length ?? 0) + 2;
  const values = grid.values.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  for (const { row, column, text } of edits) {
    const cells = values[row % values.length];
    // The hidden columns of keys and data are not typed into; everything else may be.
    if (cells !== undefined) cells[column % width] = text;
  }
  return { ...grid, values, numberFormats: null };
}

test("whatever is typed beside the table stays, and no snapshot changes", () => {
  fc.assert(
    fc.property(
      anyHistory(3),
      fc.array(fc.record({ row: fc.nat(200), text: note, second: fc.boolean() }), { maxLength: 6 }),
      (history, notes) => {
        const grid = modelToGrid(historySheet(history, NO_HISTORY_KEPT, []));
        const width = grid.values[0]?.length ?? 0;
        const edits = notes.map(({ row, text, second }) => ({ row, text, column: width + (second ? 1 : 0) }));
        const typed = typedInto(grid, edits);
        const texts = noted(typed, width);
        let [state, model] = written(typed, history);
        expect(state.issues).toEqual([]);
        expect(state.history).toEqual(history);
        for (let run = 0; run < 2; run += 1) {
          const again = modelToGrid(model);
          expect(noted(again, 0)).toEqual(expect.arrayContaining([...texts]));
          [state, model] = written(again, history);
          expect(state.history).toEqual(history);
        }
      },
    ),
    { numRuns: 25 },
  );
});

function written(grid: SheetGrid, history: ReturnType<typeof readHistory>["history"]) {
  const state = readHistory(grid, false);
  const kept: KeptHistory = state.kept;
  return [state, historySheet(history, kept, [])] as [typeof state, ReturnType<typeof historySheet>];
}

/** All texts from a column on. */
function noted(grid: SheetGrid, from: number): readonly string[] {
  return grid.values.flatMap((row) => row.slice(from).filter((cell): cell is string => typeof cell === "string"));
}
