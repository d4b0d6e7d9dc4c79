/** Pieces that the sheets of the regional centre's file share. */
import type { ResultCell } from "../engine/results";
import type { Category, IndicatorRecord } from "../plan/indicator";
import { figureFormat } from "./figures";
import { PAGE_FOOTER, PAGE_MARGINS, cellOf } from "./layout";
import { CATEGORY_WORDS, KPI_MESSAGES } from "./messages";
import { REGION_MESSAGES } from "./messages-region";
import { answerText } from "./kpi-rows";
import type { CellModel, PrintModel } from "./sheet-model";
import type { StyleName } from "./styles";

/** Landscape pages with the rows of the heading repeated and the mark of an internal paper below. */
export function regionPrint(repeatRows: PrintModel["repeatRows"]): PrintModel {
  return {
    orientation: "landscape",
    repeatRows,
    margins: PAGE_MARGINS,
    footer: `${REGION_MESSAGES.internal}   ${PAGE_FOOTER}`,
  };
}

/** «все», «лица с ОВЗ»; «–» where people are not the denominator. */
export function categoryWord(category: Category | null): string {
  if (category === null) return KPI_MESSAGES.noCell;
  return category === "all" ? REGION_MESSAGES.everybody : CATEGORY_WORDS[category];
}

/** How numbers of a sheet look, and the words that stand in their place. */
export type NumberLook = "figure" | "listNumber";

const WORD_STYLES: Readonly<Record<NumberLook, StyleName>> = { figure: "cellCentered", listNumber: "listCentered" };

/** A count, or «–». */
export function countCell(value: number | null, look: NumberLook): CellModel {
  return value === null ? cellOf(KPI_MESSAGES.noCell, WORD_STYLES[look]) : cellOf(value, look);
}

/** The figure with the decimals that its verdict needs (rulings 26), the answer, or «–». */
export function valueCell(record: IndicatorRecord, cell: ResultCell, look: NumberLook): CellModel {
  if (typeof cell.value === "number") {
    return { value: cell.value, style: look, numberFormat: figureFormat(cell, record.unit) };
  }
  return cellOf(cell.value === null ? KPI_MESSAGES.noCell : answerText(record, cell.value), WORD_STYLES[look]);
}
