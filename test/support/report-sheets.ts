import { SHEET_NAMES } from "../../src/report/sheet-model";
import { RECALCULATED_KINDS } from "../../src/report/sheets";

/** Names of the sheets that a run over a workbook without any makes, in their order. */
export const OUR_SHEETS: readonly string[] = RECALCULATED_KINDS.map((kind) => SHEET_NAMES[kind]);
