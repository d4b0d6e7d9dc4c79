/** «Абилимпикс»: one column, or a championship in one and the place in another (rulings 19). */
import type { Settings } from "../../registry/settings";
import { championshipOf, readAbilympics } from "../cells/abilympics";
import { isEmptyCell } from "../cells/cell-text";
import { normaliseHeader } from "../normalise";
import type { HeaderColumn } from "../table/types";
import { unite, type FieldReader, type TableCells } from "./table-cells";
import { answerOf, taughtReader } from "./taught";

/**
 * Победитель или призёр: «да» when a column says so. In «Чемпионат» |
 * «Призовое место» the championship that a cell names is that of the prize
 * beside it: «Профессионалы» | «1 место» is no, «Абилимпикс» | «2 место» is yes.
 */
export function prizeReader(cells: TableCells, taught: Settings["taught"]): FieldReader<boolean | null> {
  const columns = [cells.column("abilympics"), ...(cells.table.further.get("abilympics") ?? [])].filter(
    (column) => column !== undefined,
  );
  if (columns.length === 0) return () => null;
  const readers = columns.map((column) => {
    const { names, prize } = headerOf(column);
    const reader = (named: boolean): FieldReader<boolean | null> =>
      cells.reader(
        column,
        taughtReader<boolean | null>(
          taught,
          "abilympics",
          (cell) => (isEmptyCell(cell) ? { value: false, findings: [] } : readAbilympics(cell, { named })),
          answerOf,
        ),
        null,
        null,
      );
    return { index: column.index, names, byHeader: reader(names || prize), asNamed: reader(true) };
  });
  return (row) => {
    const filled = readers.filter(({ index }) => !isEmptyCell(row.cells[index] ?? null));
    const named = filled.map(({ index }) => championshipOf(row.cells[index] ?? null));
    const results = filled.filter((_, index) => named[index] === null);
    const kinds = new Set(named.filter((kind) => kind !== null));
    if (results.length === 0 || kinds.size !== 1) return unite(filled.map(({ byHeader }) => byHeader(row)));
    const isOther = kinds.has("other");
    return unite(
      results.map(({ names, byHeader, asNamed }) => {
        if (!isOther) return asNamed(row);
        return names ? byHeader(row) : false;
      }),
    );
  };
}

/** Whether the header names «Абилимпикс»; whether it is of prizes and names no other championship. */
function headerOf({ parent, header }: HeaderColumn): { readonly names: boolean; readonly prize: boolean } {
  const text = normaliseHeader(`${parent} ${header}`);
  const isOther = /профессионалы|world|ворлд|конкурс|олимпиад/.test(text);
  return { names: text.includes("абилимпикс"), prize: !isOther && /призов|призер|победител/.test(text) };
}
