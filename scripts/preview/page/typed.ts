/** What somebody types into a cell, as a Russian Excel takes it. */
import { toSerial } from "../../../src/registry/date";
import { numberFormatOf } from "../../../test/host/model/access";
import { areaOf } from "../../../test/host/given";
import type { WorkbookHost } from "../../../test/host/host";
import type { Sheet } from "../../../test/host/model/sheet";

const DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const DECIMAL = /^[+-]?\d+,\d+$/;

/** A value, with the number format that Excel gives a cell of the format «Общий» along with it. */
export interface Typed {
  readonly value: string | number | boolean;
  readonly format?: string;
}

/**
 * «19.08.2025» is a day, «66,7» a number, «ИСТИНА» a flag; anything else is left to the host. In a text cell all
 * is text. A day that does not exist stays text, as in Excel.
 */
export function typedValue(text: string, format: string): Typed {
  if (format === "@") return { value: text };
  const day = DAY.exec(text.trim());
  const serial = day === null ? null : toSerial({ year: Number(day[3]), month: Number(day[2]), day: Number(day[1]) });
  if (serial !== null) return { value: serial, format: "dd.mm.yyyy" };
  if (day !== null) return { value: `'${text}` };
  if (DECIMAL.test(text.trim())) return { value: Number(text.trim().replace(",", ".")) };
  if (/^истина$/i.test(text.trim())) return { value: true };
  if (/^ложь$/i.test(text.trim())) return { value: false };
  return { value: text };
}

/**
 * Types a text into a cell and tells the add-in of it, as Excel does.
 * @throws HostError when the sheet is protected or the host does not take the text.
 */
export function typeInto(host: WorkbookHost, sheet: Sheet, address: string, text: string): void {
  const area = areaOf(address);
  const before = numberFormatOf(sheet, area.row, area.column);
  const { value, format } = typedValue(text, before);
  if (format !== undefined && before === "General") {
    sheet.writable();
    sheet.formats.set("NumberFormat", area, format);
  }
  host.type(sheet.name, address, value);
}
