import type { Json } from "./values";
import { xml, XML_HEAD } from "./xlsx-text";

/** The properties of a cell as the format store names them. */
export type CellFormat = Readonly<Record<string, Json>>;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINES: Readonly<Record<string, string>> = { Continuous: "thin", Dash: "dashed", Dot: "dotted", Double: "double" };
const HORIZONTAL: Readonly<Record<string, string>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
};
const VERTICAL: Readonly<Record<string, string>> = { Top: "top", Center: "center" };

/** Gathers the formats that occur and numbers them, as styles.xml wants it. */
export class StyleBook {
  private readonly fonts: string[] = ['<font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/></font>'];
  private readonly fills: string[] = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ];
  private readonly borders: string[] = ["<border><left/><right/><top/><bottom/><diagonal/></border>"];
  private readonly formats: string[] = [];
  private readonly cells: string[] = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];
  private readonly known = new Map<string, number>([["{}", 0]]);

  /** The number of a format. */
  index(format: CellFormat): number {
    const key = JSON.stringify(format);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const font = place(this.fonts, fontXml(format));
    const fill = fillXml(format);
    const border = place(this.borders, borderXml(format));
    const number = this.cells.push(
      `<xf numFmtId="${this.numberFormat(format.NumberFormat)}" fontId="${font}" fillId="${fill === "" ? 0 : place(this.fills, fill)}" ` +
        `borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(format)}</xf>`,
    );
    this.known.set(key, number - 1);
    return number - 1;
  }

  /** The part styles.xml. */
  xml(): string {
    const list = (tag: string, items: readonly string[]): string =>
      items.length === 0 ? "" : `<${tag} count="${items.length}">${items.join("")}</${tag}>`;
    const formats = this.formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${xml(code)}"/>`);
    return (
      `${XML_HEAD}<styleSheet xmlns="${MAIN}">${list("numFmts", formats)}${list("fonts", this.fonts)}${list("fills", this.fills)}` +
      `${list("borders", this.borders)}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      `${list("cellXfs", this.cells)}</styleSheet>`
    );
  }

  private numberFormat(code: Json | undefined): number {
    if (typeof code !== "string" || code === "General") return 0;
    return code === "@" ? 49 : 164 + place(this.formats, code);
  }
}

/** The place of an item in a list, put at its end when it is new. */
function place(list: string[], item: string): number {
  const index = list.indexOf(item);
  return index >= 0 ? index : list.push(item) - 1;
}

function rgb(colour: Json | undefined, fallback: string): string {
  return `FF${typeof colour === "string" && /^#[0-9A-F]{6}$/.test(colour) ? colour.slice(1) : fallback}`;
}

function fontXml(format: CellFormat): string {
  const name = format["Font.Name"];
  const size = format["Font.Size"];
  const underline = format["Font.Underline"];
  return (
    `<font>${format["Font.Bold"] === true ? "<b/>" : ""}${format["Font.Italic"] === true ? "<i/>" : ""}` +
    (underline === undefined || underline === "None" ? "" : "<u/>") +
    `<sz val="${typeof size === "number" ? size : 11}"/><color rgb="${rgb(format["Font.Color"], "000000")}"/>` +
    `<name val="${xml(typeof name === "string" ? name : "Calibri")}"/></font>`
  );
}

function fillXml(format: CellFormat): string {
  const colour = format["Fill.Color"];
  if (typeof colour !== "string" || !/^#[0-9A-F]{6}$/.test(colour)) return "";
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour.slice(1)}"/></patternFill></fill>`;
}

function borderXml(format: CellFormat): string {
  const side = (tag: string, edge: string): string => {
    const style = format[`Borders.${edge}.Style`];
    const line = typeof style === "string" ? LINES[style] : undefined;
    if (line === undefined) return `<${tag}/>`;
    const weight = format[`Borders.${edge}.Weight`];
    const name = line === "thin" && (weight === "Medium" || weight === "Thick") ? weight.toLowerCase() : line;
    return `<${tag} style="${name}"><color rgb="${rgb(format[`Borders.${edge}.Color`], "000000")}"/></${tag}>`;
  };
  const sides = `${side("left", "EdgeLeft")}${side("right", "EdgeRight")}${side("top", "EdgeTop")}${side("bottom", "EdgeBottom")}`;
  return `<border>${sides}<diagonal/></border>`;
}

function alignmentXml(format: CellFormat): string {
  const part = (name: string, value: string | undefined): string => (value === undefined ? "" : ` ${name}="${value}"`);
  const word = (key: string, words: Readonly<Record<string, string>>): string | undefined => {
    const value = format[key];
    return typeof value === "string" ? words[value] : undefined;
  };
  const indent = format.IndentLevel;
  const attributes =
    part("horizontal", word("HorizontalAlignment", HORIZONTAL)) +
    part("vertical", word("VerticalAlignment", VERTICAL)) +
    part("wrapText", format.WrapText === true ? "1" : undefined) +
    part("indent", typeof indent === "number" && indent > 0 ? String(indent) : undefined);
  return attributes === "" ? "" : `<alignment${attributes}/>`;
}
