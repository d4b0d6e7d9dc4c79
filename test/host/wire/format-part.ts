import type { Area } from "../model/area";
import { MAX_COLUMNS, MAX_ROWS } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Json } from "../values";
import { HostError, textOrEmpty } from "../values";
import type { Core } from "./core";
import type { Members } from "./object";
import { Described } from "./object";

/** What cells have that were never formatted (spec office-host 3.3). */
export const FORMAT_DEFAULTS: Readonly<Record<string, Json>> = {
  "Font.Name": "Calibri",
  "Font.Size": 11,
  "Font.Color": "#000000",
  "Font.Bold": false,
  "Font.Italic": false,
  "Font.Underline": "None",
  "Font.Strikethrough": false,
  "Font.Subscript": false,
  "Font.Superscript": false,
  "Font.TintAndShade": 0,
  "Fill.Color": "#FFFFFF",
  "Fill.TintAndShade": 0,
  "Protection.Locked": true,
  "Protection.FormulaHidden": false,
  WrapText: false,
  HorizontalAlignment: "General",
  VerticalAlignment: "Bottom",
  TextOrientation: 0,
  IndentLevel: 0,
  ShrinkToFit: false,
  ReadingOrder: "Context",
  AutoIndent: false,
  RowHeight: 15,
};

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"];
const UNDERLINE = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];

/** What a property may be set to; anything else is InvalidArgument. */
const CHECKS: Readonly<Record<string, (value: Json) => boolean>> = {
  "Font.Name": isText,
  "Font.Size": (value) => isNumber(value) && value >= 1 && value <= 409,
  "Font.Color": isColour,
  "Font.Bold": isFlag,
  "Font.Italic": isFlag,
  "Font.Underline": (value) => UNDERLINE.includes(textOrEmpty(value)),
  "Font.Strikethrough": isFlag,
  "Fill.Color": isColour,
  WrapText: isFlag,
  HorizontalAlignment: (value) => HORIZONTAL.includes(textOrEmpty(value)),
  VerticalAlignment: (value) => VERTICAL.includes(textOrEmpty(value)),
  IndentLevel: (value) => isNumber(value) && value >= 0 && value <= 250,
  // Points; a row is at most 409 high [doc], a column at most 255 characters wide.
  RowHeight: (value) => isNumber(value) && value >= 0 && value <= 409.5,
  ColumnWidth: (value) => isNumber(value) && value >= 0 && value <= 1350,
};

function isText(value: Json): value is string {
  return typeof value === "string";
}
function isNumber(value: Json): value is number {
  return typeof value === "number";
}
function isFlag(value: Json): boolean {
  return typeof value === "boolean";
}

/** «#RRGGBB», «#RGB», «RRGGBB» or a colour's name [doc]. */
export function isColour(value: Json): boolean {
  return typeof value === "string" && /^(?:#?[0-9a-f]{6}|#?[0-9a-f]{3}|[a-z]+|)$/i.test(value);
}

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  white: "#FFFFFF",
  black: "#000000",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  gray: "#808080",
  pink: "#FFC0CB",
  lightblue: "#ADD8E6",
  lightgreen: "#90EE90",
};

/** A colour as Excel gives it back: «#RRGGBB» in capitals. */
export function colour(value: Json): Json {
  if (typeof value !== "string") return value;
  const known = NAMED_COLOURS[value.toLowerCase()];
  if (known !== undefined) return known;
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(value);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  return /^#?[0-9a-f]{6}$/i.test(value) ? `#${value.replace("#", "")}`.toUpperCase() : value;
}

/** Sets one property of blocks, with the checks Excel makes. */
export function setFormat(sheet: Sheet, areas: readonly Area[], key: string, value: Json): void {
  sheet.writable();
  const check = CHECKS[key];
  if (value === null || (check !== undefined && !check(value))) throw new HostError("InvalidArgument");
  const stored = key.endsWith("Color") ? colour(value) : value;
  for (const area of areas) sheet.formats.set(key, wide(area, key), stored);
}

/** One property of blocks: the value all cells share, or null. */
export function getFormat(sheet: Sheet, areas: readonly Area[], key: string, fallback: Json): Json {
  const values = areas.map((area) => sheet.formats.uniform(key, wide(area, key), fallback));
  const first = values[0] ?? null;
  return values.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : null;
}

/** Widths belong to whole columns, heights to whole rows. */
function wide(area: Area, key: string): Area {
  if (key === "ColumnWidth") return { ...area, row: 0, rows: MAX_ROWS };
  return key === "RowHeight" ? { ...area, column: 0, columns: MAX_COLUMNS } : area;
}

/** A part of the format: the properties with one prefix («Font.»). */
export abstract class FormatPart extends Described<FormatPart> {
  protected override readonly members: Members<FormatPart> = {};

  constructor(
    core: Core,
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
    readonly prefix: string,
  ) {
    super(core);
  }

  protected fallback(member: string): Json | undefined {
    return FORMAT_DEFAULTS[this.prefix + member];
  }

  override read(member: string): Json | undefined {
    const fallback = this.fallback(member);
    return fallback === undefined ? undefined : getFormat(this.sheet, this.areas, this.prefix + member, fallback);
  }

  override write(member: string, value: Json): boolean {
    if (this.fallback(member) === undefined) return false;
    setFormat(this.sheet, this.areas, this.prefix + member, value);
    return true;
  }

  protected override self(): this {
    return this;
  }
}
