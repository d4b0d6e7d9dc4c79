/** What the file library does not tell about an .ods: markers, hidden sheets, encryption, how many cells repeats stand for. */
import { MARKER_NAME } from "../intake/grid";
import { textConstant } from "./defined-names";
import { tagsOf } from "./xml-text";
import type { ZipPart } from "./zip";

/** What the library leaves out about the sheets of an .ods, by sheet name. */
export interface OdsSheets {
  readonly markers: ReadonlyMap<string, string>;
  readonly hidden: ReadonlySet<string>;
}

/** An .ods looked over before the file library opens it. */
export interface OdsSurvey extends OdsSheets {
  readonly encrypted: boolean;
  readonly spreadsheet: boolean;
  /** Cells with values, repeats counted: «repeated 1 048 576 times» is one tag. */
  readonly cells: number;
}

const TAGS = ["style", "table-properties", "table", "/table", "table-row", "table-cell", "named-expression"];

/** Looks the parts of an .ods over. */
export function surveyOds(parts: readonly ZipPart[]): OdsSurvey {
  const text = (name: string) => new TextDecoder().decode(parts.find((part) => part.name === name)?.data);
  const markers = new Map<string, string>();
  const hidden = new Set<string>();
  const hidingStyles = new Set<string>();
  let cells = 0;
  let style = "";
  let sheet = "";
  let rowRepeats = 1;
  for (const { name, attributes } of tagsOf(text("content.xml"), TAGS)) {
    const value = (attribute: string) => attributes.get(attribute) ?? "";
    switch (name) {
      case "style":
        style = value("style:name");
        break;
      case "table-properties":
        if (value("table:display") === "false") hidingStyles.add(style);
        break;
      case "table":
        sheet = value("table:name");
        if (hidingStyles.has(value("table:style-name"))) hidden.add(sheet);
        break;
      case "/table":
        sheet = "";
        break;
      case "table-row":
        rowRepeats = Number(attributes.get("table:number-rows-repeated") ?? 1);
        break;
      case "table-cell":
        if (!attributes.has("office:value-type")) break;
        cells += rowRepeats * Number(attributes.get("table:number-columns-repeated") ?? 1);
        break;
      case "named-expression": {
        const marker = value("table:name") === MARKER_NAME ? textConstant(value("table:expression")) : null;
        // Outside a table it is a name of the whole workbook.
        if (marker !== null && sheet !== "") markers.set(sheet, marker);
        break;
      }
    }
  }
  const manifest = text("META-INF/manifest.xml");
  return {
    encrypted: manifest.includes("encryption-data"),
    spreadsheet: manifest.includes("opendocument.spreadsheet") || text("mimetype").includes("opendocument.spreadsheet"),
    cells,
    markers,
    hidden,
  };
}
