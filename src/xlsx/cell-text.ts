/** Text as it has to stand in the XML of a workbook. */
import { cellText } from "../report/cell-text";

/** An underscore that would begin an escape: «_x0041_» in a file is read as «A» (ECMA-376 22.4.2.4). */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** {@link cellText} as it has to stand in the file, so that nothing in it is read as an escape. */
export function fileText(text: string): string {
  return cellText(text).replace(LOOKS_ESCAPED, "_x005F_");
}
