import { isUnbounded } from "../model/access";
import type { Area, Shift } from "../model/area";
import { contains, intersection, isEntireColumn, isEntireRow, subtract } from "../model/area";
import type { Cell } from "../model/cells";
import { formulaCell } from "../model/coerce";
import { moveReferences } from "../model/references";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { HostError, notImplemented } from "../values";
import type { Args, Members } from "./object";
import type { RangeObject } from "./range";
import { rangeArgument } from "./range-geometry";

const isFormat = (key: string): boolean =>
  !key.startsWith("DataValidation.") && key !== "Hyperlink" && key !== "RowHidden" && key !== "ColumnHidden";
const isSize = (key: string): boolean => key === "ColumnWidth" || key === "RowHeight";

/**
 * `clear(applyTo)`. «All» takes values, formats, links and data validation,
 * and conditional formats; sizes, hiding, freezing and the filter stay. [doc, inferred: H7]
 */
export function clearAreas(workbook: Workbook, sheet: Sheet, areas: readonly Area[], applyTo: string | null): void {
  sheet.writable();
  const what = applyTo ?? "All";
  if (!["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"].includes(what)) {
    throw new HostError("InvalidArgument");
  }
  for (const area of areas) {
    if (what === "All" || what === "Contents") {
      sheet.cells.clear(area);
      workbook.tell({ kind: "changed", sheet, area });
    }
    if (what === "All" || what === "Formats") {
      sheet.formats.clear(area, (key) => !isFormat(key) || isSize(key));
      clearRules(sheet, area);
    }
    if (what === "All") {
      sheet.formats.clear(area, (key) => !key.startsWith("DataValidation."));
      sheet.merged = sheet.merged.filter((merged) => intersection(merged, area) === null);
    }
    if (what !== "Formats" && what !== "Contents") sheet.formats.set("Hyperlink", area, undefined);
  }
}

/** Takes conditional formats off an area; a rule that reaches farther keeps the rest only if that is one block. */
export function clearRules(sheet: Sheet, area: Area): void {
  sheet.rules = sheet.rules.filter((rule) => {
    if (rule.anchor.area === null) return false;
    const rest = subtract(rule.anchor.area, area);
    const [first] = rest;
    if (first === undefined) return false;
    if (rest.length > 1) throw notImplemented("the clearing of the middle of a conditional format");
    rule.anchor.area = first;
    return true;
  });
}

/** Insertions push down or right, deletions pull up or left. */
function shift(self: RangeObject, args: Args, kind: Shift["kind"]): RangeObject {
  const direction = args.text(0);
  const rowwise = direction === (kind === "insert" ? "Down" : "Up");
  if (!rowwise && direction !== (kind === "insert" ? "Right" : "Left")) throw new HostError("InvalidArgument");
  const at = self.area;
  const axis = isEntireRow(at) ? "row" : isEntireColumn(at) ? "column" : rowwise ? "row" : "column";
  self.core.workbook.shift(self.sheet, { kind, at, axis });
  return self.at(at);
}

/** Blocks of the size of the source fill the target when it is a multiple of it [doc]; else one copy is made. */
function copyFrom(self: RangeObject, args: Args): void {
  self.sheet.writable();
  const source = rangeArgument(self, args, 0);
  const type = args.textOrNull(1) ?? "All";
  const [skipBlanks, transpose] = [args.flag(2), args.flag(3)];
  if (!["All", "Formulas", "Values", "Formats"].includes(type)) throw notImplemented(`Range.copyFrom with ${type}`);
  if (isUnbounded(source.area) && transpose) throw new HostError("InvalidArgument");
  const from = source.area;
  const size = transpose ? { rows: from.columns, columns: from.rows } : { rows: from.rows, columns: from.columns };
  const fits = self.area.rows % size.rows === 0 && self.area.columns % size.columns === 0;
  const whole = fits ? { rows: self.area.rows, columns: self.area.columns } : size;
  const cells = source.sheet.cells.snapshot(from);
  for (let row = 0; row < whole.rows; row += size.rows) {
    for (let column = 0; column < whole.columns; column += size.columns) {
      const to = { row: self.area.row + row, column: self.area.column + column, ...size };
      if (type !== "Formats") {
        if (!skipBlanks) self.sheet.cells.clear(to);
        for (const [down, right, cell] of cells) {
          const place = transpose
            ? { row: to.row + right, column: to.column + down }
            : { row: to.row + down, column: to.column + right };
          put(self, place, type === "Values" ? constant(cell) : moved(cell, place, from, down, right));
        }
      }
      if (type === "All" || type === "Formats") {
        if (transpose) throw notImplemented("Range.copyFrom of formats with transpose");
        source.sheet.formats.copyTo(self.sheet.formats, from, to, (key) => !isSize(key) && !key.endsWith("Hidden"));
      }
      self.core.workbook.tell({ kind: "changed", sheet: self.sheet, area: to });
    }
  }
}

/** The value alone; refused for a formula whose value is not known. */
function constant(cell: Cell): Cell {
  if (cell.value === null) throw notImplemented(`the value of the formula ${cell.formula ?? ""}`);
  return { ...cell, formula: null };
}

/** A copied cell: the references of its formula move along. */
function moved(cell: Cell, place: Place, from: Area, down: number, right: number): Cell {
  if (cell.formula === null) return cell;
  return formulaCell(moveReferences(cell.formula, place.row - from.row - down, place.column - from.column - right));
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function put(self: RangeObject, place: Place, cell: Cell): void {
  self.sheet.cells.put(place.row, place.column, cell);
}

function moveTo(self: RangeObject, args: Args): void {
  const target = rangeArgument(self, args, 0);
  self.sheet.writable();
  target.sheet.writable();
  const from = self.area;
  const to = { ...from, row: target.area.row, column: target.area.column };
  const cells = self.sheet.cells.snapshot(from);
  self.sheet.formats.copyTo(target.sheet.formats, from, to, (key) => !isSize(key));
  self.sheet.cells.clear(from);
  self.sheet.formats.clear(from, (key) => isSize(key));
  target.sheet.cells.clear(to);
  for (const [down, right, cell] of cells) target.sheet.cells.put(to.row + down, to.column + right, cell);
  for (const sheet of [self.sheet, target.sheet]) self.core.workbook.tell({ kind: "changed", sheet, area: from });
}

/** Keeps the top left value, as Excel does after its warning. */
function merge(self: RangeObject, args: Args): void {
  self.sheet.writable();
  const { area, sheet } = self;
  const overlaps = self.core.workbook
    .tablesOn(sheet)
    .some((table) => table.anchor.area !== null && intersection(table.anchor.area, area) !== null);
  if (overlaps) throw new HostError("InvalidOperation");
  const areas = args.flag(0)
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  for (const part of areas) {
    sheet.merged = sheet.merged.filter((merged) => !contains(part, merged));
    const first = { row: part.row, column: part.column, rows: 1, columns: 1 };
    for (const rest of subtract(part, first)) sheet.cells.clear(rest);
    if (part.rows * part.columns > 1) sheet.merged.push(part);
  }
}

/** Rows alike in the given columns are removed, the first stays, the rest move up. */
function duplicateRows(self: RangeObject, args: Args): { readonly removed: number; readonly unique: number } {
  self.sheet.writable();
  const columns = args.json(0);
  const header = args.flag(1);
  if (!Array.isArray(columns)) throw new HostError("InvalidArgument");
  const { area, sheet } = self;
  const seen = new Set<string>();
  const kept: number[] = [];
  const from = area.row + (header ? 1 : 0);
  for (let row = from; row < area.row + area.rows; row += 1) {
    const key = JSON.stringify(columns.map((column) => sheet.cells.at(row, area.column + Number(column))?.value ?? ""));
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(row);
  }
  const lines = kept.map((row) => sheet.cells.snapshot({ ...area, row, rows: 1 }));
  sheet.cells.clear({ ...area, row: from, rows: area.row + area.rows - from });
  lines.forEach((line, index) => {
    for (const [, right, cell] of line) sheet.cells.put(from + index, area.column + right, cell);
  });
  return { removed: area.row + area.rows - from - kept.length, unique: kept.length };
}

/** Methods that change cells. */
export const EDITING: Members<RangeObject> = {
  act: {
    Clear: (self, args) => {
      clearAreas(self.core.workbook, self.sheet, [self.area], args.textOrNull(0));
    },
    Delete: (self, args) => {
      shift(self, args, "delete");
    },
    CopyFrom: (self, args) => {
      copyFrom(self, args);
    },
    MoveTo: (self, args) => {
      moveTo(self, args);
    },
    Merge: (self, args) => {
      merge(self, args);
    },
    Unmerge: (self) => {
      self.sheet.writable();
      self.sheet.merged = self.sheet.merged.filter((merged) => intersection(merged, self.area) === null);
    },
    _ValidateArraySize: (self, args) => {
      if (args.integer(0) !== self.area.rows || args.integer(1) !== self.area.columns) {
        throw new HostError("InvalidArgument");
      }
    },
  },
  call: {
    Insert: (self, args) => shift(self, args, "insert"),
    RemoveDuplicates: (self, args) => self.core.record("RemoveDuplicatesResult", duplicates(self, args)),
    Calculate: () => undefined,
    SetDirty: () => undefined,
    Group: () => undefined,
    Ungroup: () => undefined,
    HideGroupDetails: () => undefined,
    ShowGroupDetails: () => undefined,
  },
};

function duplicates(self: RangeObject, args: Args): Readonly<Record<string, number>> {
  const { removed, unique } = duplicateRows(self, args);
  return { Removed: removed, UniqueRemaining: unique };
}
