import { WHOLE_SHEET } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { HostError } from "../values";

/** Copies a sheet: cells, formats, sheet-scoped names, freezing. Refuses nothing silently: tables are not copied. */
export function copySheet(workbook: Workbook, source: Sheet, position: string | null, other: Sheet | null): Sheet {
  let number = 2;
  while (workbook.find(`${source.name.slice(0, 26)} (${number})`) !== undefined) number += 1;
  const copy = workbook.add(`${source.name.slice(0, 26)} (${number})`);
  for (const [row, column, cell] of source.cells.snapshot(WHOLE_SHEET)) copy.cells.put(row, column, cell);
  source.formats.copyTo(copy.formats, WHOLE_SHEET, WHOLE_SHEET);
  copy.freeze = { ...source.freeze };
  copy.merged = [...source.merged];
  copy.tabColor = source.tabColor;
  copy.standardWidth = source.standardWidth;
  for (const name of source.names) {
    const anchor = name.anchor === null ? null : { sheet: copy, area: name.anchor.area };
    copy.names.push({ ...name, id: workbook.id(), anchor });
    if (anchor !== null) copy.anchors.add(anchor);
  }
  const places: Readonly<Record<string, () => number>> = {
    None: () => workbook.sheets.length - 1,
    Beginning: () => 0,
    End: () => workbook.sheets.length - 1,
    Before: () => workbook.sheets.indexOf(other ?? source),
    After: () => workbook.sheets.indexOf(other ?? source) + 1,
  };
  const place = places[position ?? "None"];
  if (place === undefined) throw new HostError("InvalidArgument");
  workbook.move(copy, Math.min(place(), workbook.sheets.length - 1));
  return copy;
}
