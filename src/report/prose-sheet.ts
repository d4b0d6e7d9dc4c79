/** Sheets of prose and several tables, to be read and printed page by page: nothing on them is frozen or filtered. */
import { PAGE_FOOTER, PAGE_MARGINS } from "./layout";
import { SHEET_NAMES } from "./sheet-model";
import type { ColumnModel, PrintModel, RowModel, SheetKind, SheetModel } from "./sheet-model";

/** What such a sheet consists of. */
export interface ProseSheet {
  readonly kind: SheetKind;
  readonly columns: readonly ColumnModel[];
  readonly rows: readonly RowModel[];
  readonly tabColor: string;
  /** Stands before the page number: «ДСП»; empty = nothing. */
  readonly footerMark: string;
  readonly pageBreaks?: readonly number[];
}

/** How it is printed; `pagedRows` plans the pages by it. */
export const PROSE_PAGE: Pick<PrintModel, "orientation" | "margins"> = {
  orientation: "landscape",
  margins: PAGE_MARGINS,
};

/** The sheet, under the name of its kind. */
export function proseSheet({ kind, columns, rows, tabColor, footerMark, pageBreaks }: ProseSheet): SheetModel {
  return {
    kind,
    name: SHEET_NAMES[kind],
    columns,
    rows,
    freeze: { rows: 0, columns: 0 },
    filter: null,
    validations: [],
    print: { ...PROSE_PAGE, repeatRows: null, footer: `${footerMark} ${PAGE_FOOTER}`.trim() },
    tabColor,
    ...(pageBreaks === undefined ? {} : { pageBreaks }),
  };
}
