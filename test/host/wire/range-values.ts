import { gridOf, readable, spread, typeOf, valueOf, writeNumberFormats, writeValues } from "../model/access";
import { fromR1C1, toR1C1 } from "../model/references";
import { textOf } from "../model/text";
import type { Json } from "../values";
import { HostError, isJsonObject } from "../values";
import type { Members } from "./object";
import type { RangeObject } from "./range";

function grid(self: RangeObject, get: (row: number, column: number) => Json): Json {
  readable(self.area);
  return gridOf(self.area, get);
}

function formulas(self: RangeObject): Json {
  return grid(self, (row, column) => {
    const cell = self.sheet.cells.at(row, column);
    return cell?.formula ?? cell?.value ?? "";
  });
}

/** Columns and rows hidden: true, false, or null when mixed. */
function hidden(self: RangeObject, key: "RowHidden" | "ColumnHidden"): Json {
  return self.sheet.formats.uniform(key, self.area, false);
}

function setHidden(self: RangeObject, key: "RowHidden" | "ColumnHidden", value: Json): void {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  self.sheet.writable();
  self.sheet.formats.set(key, key === "RowHidden" ? self.entireRow() : self.entireColumn(), value);
}

/** A link is kept as it was set; it puts its text into an empty cell [doc]. */
function setHyperlink(self: RangeObject, value: Json): void {
  if (!isJsonObject(value)) throw new HostError("InvalidArgument");
  self.sheet.writable();
  self.sheet.formats.set("Hyperlink", self.area, value);
  const shown = value.textToDisplay;
  const target = value.address ?? value.documentReference;
  const text = typeof shown === "string" && shown !== "" ? shown : typeof target === "string" ? target : "";
  const { row, column } = self.area;
  if (text !== "" && (typeof shown === "string" || self.sheet.cells.at(row, column) === undefined)) {
    self.sheet.cells.put(row, column, { value: text, formula: null });
  }
}

/** The name a style is read by; «Normal» unless one was assigned. */
function style(self: RangeObject): Json {
  return self.sheet.formats.uniform("Style", self.area, "Normal");
}

/** What the cells of a range hold. */
export const VALUES: Members<RangeObject> = {
  read: {
    Values: (self) => grid(self, (row, column) => valueOf(self.core.workbook, self.sheet, row, column)),
    ValueTypes: (self) => grid(self, (row, column) => typeOf(self.core.workbook, self.sheet, row, column)),
    Text: (self) => grid(self, (row, column) => textOf(self.core.workbook, self.sheet, row, column)),
    Formulas: formulas,
    NumberFormat: (self) => {
      readable(self.area);
      const whole = self.sheet.formats.uniform("NumberFormat", self.area, "General");
      if (gridOf(self.area, () => null) === null) return whole;
      return self.sheet.formats.grid("NumberFormat", self.area, "General");
    },
    RowHidden: (self) => hidden(self, "RowHidden"),
    ColumnHidden: (self) => hidden(self, "ColumnHidden"),
    Hidden: (self) => {
      const [rows, columns] = [hidden(self, "RowHidden"), hidden(self, "ColumnHidden")];
      return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
    },
    Hyperlink: (self) => self.sheet.formats.uniform("Hyperlink", self.area, null),
    Style: style,
    HasSpill: () => false,
    FormulasR1C1: (self) =>
      grid(self, (row, column) => {
        const cell = self.sheet.cells.at(row, column);
        return cell?.formula == null ? (cell?.value ?? "") : toR1C1(cell.formula, row, column);
      }),
  },
  write: {
    Values: (self, value) => {
      writeValues(self.core.workbook, self.sheet, self.area, value);
    },
    Formulas: (self, value) => {
      writeValues(self.core.workbook, self.sheet, self.area, value);
    },
    FormulasR1C1: (self, value) => {
      const at = spread(self.area, value, false);
      const converted = gridOf(self.area, (row, column) => {
        const given = at(row, column);
        return typeof given === "string" && given.startsWith("=") ? fromR1C1(given, row, column) : given;
      });
      writeValues(self.core.workbook, self.sheet, self.area, converted);
    },
    NumberFormat: (self, value) => {
      writeNumberFormats(self.sheet, self.area, value);
    },
    RowHidden: (self, value) => {
      setHidden(self, "RowHidden", value);
    },
    ColumnHidden: (self, value) => {
      setHidden(self, "ColumnHidden", value);
    },
    Hyperlink: setHyperlink,
    Style: (self, value) => {
      if (typeof value !== "string") throw new HostError("InvalidArgument");
      self.sheet.writable();
      self.sheet.formats.set("Style", self.area, value);
    },
  },
};
