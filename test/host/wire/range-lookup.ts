import { typeOf, valueOf } from "../model/access";
import type { Area } from "../model/area";
import { bounding, intersection } from "../model/area";
import type { Sheet } from "../model/sheet";
import { textOf } from "../model/text";
import type { Workbook } from "../model/workbook";
import { HostError, notImplemented } from "../values";
import type { Argument, Args, Members } from "./object";
import { RangeAreasObject } from "./range-areas";
import type { RangeObject } from "./range";
import { TableScopedCollectionObject } from "./table-collection";

/** How to compare when searching. */
interface Criteria {
  readonly whole: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

/** `{completeMatch, matchCase, searchDirection}` as sent by the client. */
export function criteria(value: Argument): Criteria {
  const given = typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
  const at = (key: string): unknown => Object.entries(given).find(([name]) => name.toLowerCase() === key)?.[1];
  return {
    whole: at("completematch") === true,
    matchCase: at("matchcase") === true,
    backwards: at("searchdirection") === "Backwards",
  };
}

/** The cells of an area whose shown text or formula holds `text`. */
export function matches(workbook: Workbook, sheet: Sheet, area: Area, text: string, how: Criteria): readonly Area[] {
  const wanted = how.matchCase ? text : text.toLowerCase();
  const found: Area[] = [];
  sheet.cells.each(area, (row, column, cell) => {
    const raw = cell.formula ?? textOf(workbook, sheet, row, column);
    const shown = how.matchCase ? raw : raw.toLowerCase();
    if (how.whole ? shown === wanted : shown.includes(wanted)) found.push({ row, column, rows: 1, columns: 1 });
  });
  return found;
}

function find(self: RangeObject, args: Args): RangeObject | null {
  const how = criteria(args.raw(1));
  const found = matches(self.core.workbook, self.sheet, self.area, args.text(0), how);
  const chosen = how.backwards ? found.at(-1) : found[0];
  return chosen === undefined ? null : self.at(chosen);
}

/** Replaces in the text of constants; formulas are left. Gives the number of cells changed. */
export function replaceAll(workbook: Workbook, sheet: Sheet, area: Area, args: Args): number {
  sheet.writable();
  const [text, replacement] = [args.text(0), args.text(1)];
  const how = criteria(args.raw(2));
  let count = 0;
  for (const { row, column } of matches(workbook, sheet, area, text, how)) {
    const cell = sheet.cells.at(row, column);
    if (cell?.formula !== null || typeof cell.value !== "string") continue;
    const pattern = new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`), how.matchCase ? "g" : "gi");
    sheet.cells.put(row, column, { ...cell, value: cell.value.replaceAll(pattern, () => replacement) });
    count += 1;
  }
  return count;
}

/** The cells of a kind, joined into blocks down the columns. */
function specialCells(self: RangeObject, args: Args): RangeAreasObject | null {
  const [type, valueType] = [args.text(0), args.textOrNull(1) ?? "All"];
  const { sheet, area, core } = self;
  const within = area.rows * area.columns === 1 ? sheet.used(false) : (sheet.used(false, area) ?? area);
  if (within === null) return null;
  const wanted = (row: number, column: number): boolean => {
    const cell = sheet.cells.at(row, column);
    switch (type) {
      case "Blanks":
        return cell === undefined;
      case "Constants":
      case "Formulas": {
        if (cell === undefined || (cell.formula !== null) !== (type === "Formulas")) return false;
        return valueType === "All" || kinds(valueType).has(typeOf(core.workbook, sheet, row, column));
      }
      case "Visible":
        return (
          sheet.formats.at("RowHidden", row, column) !== true && sheet.formats.at("ColumnHidden", row, column) !== true
        );
      default:
        throw notImplemented(`Range.getSpecialCells of ${type}`);
    }
  };
  const areas: Area[] = [];
  for (let column = within.column; column < within.column + within.columns; column += 1) {
    let run: Area | null = null;
    for (let row = within.row; row < within.row + within.rows; row += 1) {
      const cell = { row, column, rows: 1, columns: 1 };
      if (!wanted(row, column)) {
        if (run !== null) areas.push(run);
        run = null;
      } else run = run === null ? cell : bounding(run, cell);
    }
    if (run !== null) areas.push(run);
  }
  return areas.length === 0 ? null : new RangeAreasObject(core, sheet, joined(areas));
}

/** Neighbouring columns with the same rows make one block. */
function joined(areas: readonly Area[]): readonly Area[] {
  const result: Area[] = [];
  for (const area of areas) {
    const index = result.findIndex(
      (other) => other.row === area.row && other.rows === area.rows && other.column + other.columns === area.column,
    );
    const other = result[index];
    if (other === undefined) result.push(area);
    else result[index] = bounding(other, area);
  }
  return result;
}

function kinds(valueType: string): ReadonlySet<string> {
  const names: Readonly<Record<string, readonly string[]>> = {
    Errors: ["Error"],
    ErrorsLogical: ["Error", "Boolean"],
    ErrorsNumbers: ["Error", "Double"],
    ErrorsText: ["Error", "String"],
    ErrorsLogicalNumber: ["Error", "Boolean", "Double"],
    ErrorsLogicalText: ["Error", "Boolean", "String"],
    ErrorsNumberText: ["Error", "Double", "String"],
    Logical: ["Boolean"],
    LogicalNumbers: ["Boolean", "Double"],
    LogicalText: ["Boolean", "String"],
    LogicalNumbersText: ["Boolean", "Double", "String"],
    Numbers: ["Double"],
    NumbersText: ["Double", "String"],
    Text: ["String"],
  };
  const known = names[valueType];
  if (known === undefined) throw new HostError("InvalidArgument");
  return new Set(known);
}

function found<T>(value: T | null): T {
  if (value === null) throw new HostError("ItemNotFound");
  return value;
}

/** Methods that look for cells. */
export const LOOKUP: Members<RangeObject> = {
  call: {
    Find: (self, args) => found(find(self, args)),
    FindOrNullObject: find,
    ReplaceAll: (self, args) => replaceAll(self.core.workbook, self.sheet, self.area, args),
    GetSpecialCells: (self, args) => found(specialCells(self, args)),
    GetSpecialCellsOrNullObject: specialCells,
    GetTables: (self) =>
      new TableScopedCollectionObject(
        self.core,
        self.core.workbook
          .tablesOn(self.sheet)
          .filter((table) => table.anchor.area !== null && intersection(table.anchor.area, self.area) !== null),
      ),
  },
};

/** Compares two values as Excel sorts them: numbers, then text, then flags; empty cells last. */
export function order(a: string | number | boolean, b: string | number | boolean): number {
  const rank = (value: string | number | boolean): number =>
    value === "" ? 3 : typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), "ru", { sensitivity: "accent" });
}

/** The values of a row, for sorting. */
export function rowValues(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  row: number,
): readonly (string | number | boolean)[] {
  return Array.from({ length: area.columns }, (_, index) => valueOf(workbook, sheet, row, area.column + index));
}
