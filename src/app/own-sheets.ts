import { fromSerial, type Serial } from "../registry/date";
import { ownSheets } from "../report/own-sheets";
import type { OwnSheetModel } from "./port";

/** The academic year begins in September. */
const FIRST_MONTH = 9;

/** Sheets to begin with, for the academic year that the day lies in. */
export function ownSheetsOf(day: Serial): readonly OwnSheetModel[] {
  const { year, month } = fromSerial(day);
  return ownSheets(month >= FIRST_MONTH ? year : year - 1);
}
