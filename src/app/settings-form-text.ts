/** A cell of «Настройки КПЭ» as its field shows it. */
import { cellText, isEmptyCell } from "../intake/cells/cell-text";
import type { DateOptions } from "../intake/cells/dates";
import type { TypedCell } from "../intake/settings/kept";
import { lineValue, readLine } from "../intake/settings/lines";
import { formatRu, type Serial } from "../registry/date";
import { DEFAULT_SETTINGS } from "../registry/settings";
import type { SettingsLine } from "../registry/settings-layout";
import { valueCell } from "../report/settings-cells";

/**
 * What stands on a line: a day as 01.06.2025, a choice in the words of its list,
 * anything else, and whatever is wrong, as it was typed. «» = empty.
 */
export function lineText(line: SettingsLine, cell: TypedCell, dates: DateOptions): string {
  if (isEmptyCell(cell.value)) return "";
  const { findings, apply } = readLine(line, cell, dates);
  const value = lineValue(apply(DEFAULT_SETTINGS), line);
  if (findings.length > 0 || value === null) return shownText(cell);
  switch (line.target.kind) {
    case "date":
      return typeof value === "number" ? formatRu(value as Serial) : shownText(cell);
    case "answer":
    case "flag":
    case "scope":
    case "approval-word":
      return cellText(valueCell(line, value).value);
    default:
      return shownText(cell);
  }
}

/** A cell as Excel shows it in Russian: 63,3; under a percent format 63,3 %. */
export function shownText({ value, numberFormat }: TypedCell): string {
  if (typeof value !== "number") return cellText(value);
  const isPercent = numberFormat?.includes("%") === true;
  const plain = String(Number((isPercent ? value * 100 : value).toPrecision(15))).replace(".", ",");
  return isPercent ? `${plain} %` : plain;
}
