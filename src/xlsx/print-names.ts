import type { NamedRange } from "hucre";
import type { FileSheetModel } from "../report/sheet-model";
import { quotedSheetName } from "./reference";
import { columnName } from "./sheet-trim";

/** What is printed and the rows repeated on each page, as names: the file library leaves the sheet name of those unquoted. */
export function printNames({
  name,
  print: { repeatRows, printedRows },
  columns,
}: FileSheetModel): readonly NamedRange[] {
  const names: NamedRange[] = [];
  const add = (title: string, area: string): number =>
    names.push({ name: title, range: `${quotedSheetName(name)}!${area}`, scope: name });
  if (printedRows !== undefined) add("_xlnm.Print_Area", `$A$1:$${columnName(columns.length)}$${printedRows}`);
  if (repeatRows !== null) add("_xlnm.Print_Titles", `$${repeatRows.from + 1}:$${repeatRows.to + 1}`);
  return names;
}
