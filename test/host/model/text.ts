import { fromSerial } from "../../../src/registry/date";
import { notImplemented } from "../values";
import { numberFormatOf, valueOf } from "./access";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/**
 * `text`: what a cell shows, for the number formats this host knows (General,
 * @, 0, 0.0…, #,##0, percent, dd.mm.yyyy and its kin). Other formats are
 * refused by name. Decimal comma and no-break space as on a Russian Excel.
 */
export function textOf(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const value = valueOf(workbook, sheet, row, column);
  if (typeof value === "boolean") return value ? "ИСТИНА" : "ЛОЖЬ";
  if (typeof value === "string") return value;
  return showNumber(value, numberFormatOf(sheet, row, column));
}

/** A number as a format shows it. */
export function showNumber(value: number, format: string): string {
  if (format === "General" || format === "@" || format === "") return decimal(String(Number(value.toPrecision(11))));
  const section = format.split(";")[0] ?? format;
  const plain = section.replaceAll(/\[\$[^\]]*\]|[$₽€]|\\.|_.|\*.|"[^"]*"/g, "");
  const mask = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(plain.trim());
  if (mask !== null && plain === section) {
    const shown = (mask[3] === undefined ? value : value * 100).toFixed(mask[2]?.length ?? 0);
    const grouped = mask[1] === undefined ? shown : shown.replaceAll(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, "\u00A0");
    return decimal(grouped) + (mask[3] ?? "");
  }
  if (/^(?:dd?|mm?|yyyy|yy|[./-])+$/i.test(plain) && /y/i.test(plain)) return showDate(value, plain);
  throw notImplemented(`Range.text with the number format ${format}`);
}

function decimal(text: string): string {
  return text.replace(".", ",");
}

function showDate(serial: number, format: string): string {
  const date = fromSerial(Math.floor(serial));
  const two = (part: number): string => String(part).padStart(2, "0");
  return format.replaceAll(/yyyy|yy|mm|m|dd|d/gi, (part) => {
    switch (part.toLowerCase()) {
      case "yyyy":
        return String(date.year);
      case "yy":
        return two(date.year % 100);
      case "mm":
        return two(date.month);
      case "m":
        return String(date.month);
      case "dd":
        return two(date.day);
      default:
        return String(date.day);
    }
  });
}
