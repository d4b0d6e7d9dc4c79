/** What the file library does not tell about an .ods: markers of our sheets, encryption, and how many cells repeats stand for. */
import { MARKER_NAME } from "../intake/grid";
import { textConstant } from "./defined-names";
import { tagsOf } from "./xml-text";
import type { ZipPart } from "./zip";

/** An .ods looked over before the file library opens it. */
export interface OdsSurvey {
  readonly encrypted: boolean;
  readonly spreadsheet: boolean;
  /** Cells with values, repeats counted: «repeated 1 048 576 times» is one tag. */
  readonly cells: number;
  readonly markers: ReadonlyMap<string, string>;
}

/** Looks the parts of an .ods over. */
export function surveyOds(parts: readonly ZipPart[]): OdsSurvey {
  const text = (name: string) => new TextDecoder().decode(parts.find((part) => part.name === name)?.data);
  const markers = new Map<string, string>();
  let cells = 0;
  let sheet = "";
  let rowRepeats = 1;
  for (const { name, attributes } of tagsOf(text("content.xml"), [
    "table",
    "table-row",
    "table-cell",
    "named-expression",
    "/table",
  ])) {
    if (name === "table") sheet = attributes.get("table:name") ?? "";
    else if (name === "/table") sheet = "";
    else if (name === "table-row") rowRepeats = Number(attributes.get("table:number-rows-repeated") ?? 1);
    else if (name === "table-cell") {
      if (attributes.has("office:value-type")) {
        cells += rowRepeats * Number(attributes.get("table:number-columns-repeated") ?? 1);
      }
    } else if (sheet !== "" && attributes.get("table:name") === MARKER_NAME) {
      const marker = textConstant(attributes.get("table:expression") ?? "");
      if (marker !== null) markers.set(sheet, marker);
    }
  }
  const manifest = text("META-INF/manifest.xml");
  return {
    encrypted: manifest.includes("encryption-data"),
    spreadsheet: manifest.includes("opendocument.spreadsheet") || text("mimetype").includes("opendocument.spreadsheet"),
    cells,
    markers,
  };
}
