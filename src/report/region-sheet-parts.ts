/** Pieces that the sheets of the regional centre's file share. */
import type { ResultCell } from "../engine/results";
import type { Category, IndicatorRecord } from "../plan/indicator";
import { figureFormat } from "./figures";
import { PAGE_FOOTER, PAGE_MARGINS, cellOf } from "./layout";
import { CATEGORY_WORDS, KPI_MESSAGES } from "./messages";
import { REGION_MESSAGES } from "./messages-region";
import { answerText } from "./kpi-rows";
import type { CellModel, PrintModel } from "./sheet-model";

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

/** A count, or «–». */
export function countCell(value: number | null): CellModel {
  return value === null ? cellOf(KPI_MESSAGES.noCell, "listCentered") : cellOf(value, "listNumber");
}

/** The figure with the decimals that its verdict needs (rulings 26), the answer, or «–». */
export function valueCell(record: IndicatorRecord, cell: ResultCell): CellModel {
  if (typeof cell.value === "number") {
    return { value: cell.value, style: "listNumber", numberFormat: figureFormat(cell, record.unit) };
  }
  return cellOf(cell.value === null ? KPI_MESSAGES.noCell : answerText(record, cell.value), "listCentered");
}
