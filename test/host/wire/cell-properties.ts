import { isUnbounded } from "../model/access";
import type { Area } from "../model/area";
import { columnLetters, MAX_COLUMNS, MAX_ROWS } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Json, JsonObject } from "../values";
import { HostError, isJsonArray, isJsonObject, notImplemented } from "../values";
import type { Args, Members } from "./object";
import type { RangeObject } from "./range";
import { FORMAT_DEFAULTS, getFormat, setFormat } from "./format-part";

/** `format` members of `setCellProperties` by the names of the format store. */
const PARTS: Readonly<Record<string, string>> = { fill: "Fill.", font: "Font.", protection: "Protection." };
const SIDES: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Every property given, as «Font.Bold» → value. */
function flatten(given: JsonObject): readonly (readonly [string, Json])[] {
  const result: (readonly [string, Json])[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (name === "style") result.push(["Style", value]);
    else if (name === "hyperlink") result.push(["Hyperlink", value]);
    else if (name === "columnHidden" || name === "rowHidden") result.push([upper(name), value]);
    else if (name === "format" && isJsonObject(value)) result.push(...flattenFormat(value));
    else throw notImplemented(`the cell property ${name}`);
  }
  return result.filter(([, value]) => value !== null);
}

function flattenFormat(given: JsonObject): readonly (readonly [string, Json])[] {
  return Object.entries(given).flatMap(([name, value]) => {
    const prefix = PARTS[name];
    if (prefix !== undefined && isJsonObject(value)) {
      return Object.entries(value).map(([key, part]) => [prefix + upper(key), part] as const);
    }
    if (name === "borders" && isJsonObject(value)) {
      return Object.entries(value).flatMap(([side, border]) => {
        const edge = SIDES[side];
        if (edge === undefined || !isJsonObject(border)) throw new HostError("InvalidArgument");
        return Object.entries(border).map(([key, part]) => [`Borders.${edge}.${upper(key)}`, part] as const);
      });
    }
    return [[upper(name), value] as const];
  });
}

function apply(sheet: Sheet, area: Area, given: Json): void {
  if (given === null) return;
  if (!isJsonObject(given)) throw new HostError("InvalidArgument");
  for (const [key, value] of flatten(given)) setFormat(sheet, [area], key, value);
}

/** 1 × n or m × n arrays of property bags; a run of equal bags down a column is set at once. */
function setCells(self: RangeObject, args: Args): void {
  const { sheet, area } = self;
  sheet.writable();
  const rows = args.json(0);
  if (!isJsonArray(rows) || rows.length !== area.rows || isUnbounded(area)) throw new HostError("InvalidArgument");
  const texts = rows.map((row) => {
    if (!isJsonArray(row) || row.length !== area.columns) throw new HostError("InvalidArgument");
    return row.map((cell) => ({ cell, text: JSON.stringify(cell) }));
  });
  for (let column = 0; column < area.columns; column += 1) {
    let start = 0;
    for (let row = 1; row <= area.rows; row += 1) {
      if (row < area.rows && texts[row]?.[column]?.text === texts[start]?.[column]?.text) continue;
      const run = { row: area.row + start, column: area.column + column, rows: row - start, columns: 1 };
      apply(sheet, run, texts[start]?.[column]?.cell ?? null);
      start = row;
    }
  }
}

function setLines(self: RangeObject, args: Args, axis: "row" | "column"): void {
  const { sheet, area } = self;
  sheet.writable();
  const list = args.json(0);
  const count = axis === "row" ? area.rows : area.columns;
  if (!isJsonArray(list) || list.length !== count) throw new HostError("InvalidArgument");
  list.forEach((given, index) => {
    const line: Area =
      axis === "row"
        ? { row: area.row + index, rows: 1, column: 0, columns: MAX_COLUMNS }
        : { column: area.column + index, columns: 1, row: 0, rows: MAX_ROWS };
    apply(sheet, line, given);
  });
}

/** The properties a template asks for («{format: {fill: {color: true}}}») of one block. */
function pick(self: RangeObject, area: Area, template: JsonObject): Json {
  const result: Record<string, Json> = {};
  for (const [name, wanted] of Object.entries(template)) {
    if (wanted !== true && !isJsonObject(wanted)) continue;
    switch (name) {
      case "address":
      case "addressLocal":
        result[name] = self.core.workbook.address(self.sheet, area);
        break;
      case "columnIndex":
        result[name] = area.column;
        break;
      case "rowIndex":
        result[name] = area.row;
        break;
      case "columnHidden":
      case "rowHidden":
        result[name] = self.sheet.formats.uniform(upper(name), area, false);
        break;
      case "style":
        result[name] = self.sheet.formats.uniform("Style", area, "Normal");
        break;
      case "format":
        if (isJsonObject(wanted)) result[name] = pickFormat(self, area, wanted);
        break;
      default:
        throw notImplemented(`the cell property ${name}`);
    }
  }
  return result;
}

function pickFormat(self: RangeObject, area: Area, template: JsonObject): Json {
  const result: Record<string, Json> = {};
  for (const [name, wanted] of Object.entries(template)) {
    const prefix = PARTS[name];
    if (prefix !== undefined && isJsonObject(wanted)) {
      const names = Object.keys(wanted).filter((key) => wanted[key] === true);
      result[name] = Object.fromEntries(names.map((key) => [key, valueOf(self, area, prefix + upper(key))]));
    } else if (wanted === true) {
      result[name] = valueOf(self, area, upper(name));
    } else {
      throw notImplemented(`the cell property format.${name}`);
    }
  }
  return result;
}

function valueOf(self: RangeObject, area: Area, key: string): Json {
  const fallback = key === "ColumnWidth" ? self.sheet.standardWidth : FORMAT_DEFAULTS[key];
  if (fallback === undefined) throw notImplemented(`the cell property ${key} of ${columnLetters(area.column)}`);
  return getFormat(self.sheet, [area], key, fallback);
}

function template(args: Args): JsonObject {
  const given = args.json(0);
  if (!isJsonObject(given)) throw new HostError("InvalidArgument");
  return given;
}

/** `get…Properties` and `set…Properties`. */
export const CELL_PROPERTIES: Members<RangeObject> = {
  act: {
    SetCellProperties: (self, args) => {
      setCells(self, args);
    },
    SetRowProperties: (self, args) => {
      setLines(self, args, "row");
    },
    SetColumnProperties: (self, args) => {
      setLines(self, args, "column");
    },
  },
  call: {
    GetCellProperties: (self, args) => {
      if (isUnbounded(self.area)) throw new HostError("InvalidArgument");
      const { row, column, rows, columns } = self.area;
      return Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (_, right) =>
          pick(self, { row: row + down, column: column + right, rows: 1, columns: 1 }, template(args)),
        ),
      );
    },
    GetRowProperties: (self, args) =>
      Array.from({ length: self.area.rows }, (_, index) =>
        pick(self, { ...self.area, row: self.area.row + index, rows: 1 }, template(args)),
      ),
    GetColumnProperties: (self, args) =>
      Array.from({ length: self.area.columns }, (_, index) =>
        pick(self, { ...self.area, column: self.area.column + index, columns: 1 }, template(args)),
      ),
  },
};
