/** Whole sheets of the in-memory workbook, to be compared before and after a run. */
import { ExcelWorkbookPort } from "../../src/excel/workbook-port";
import { dumpCells } from "../host/grids";
import type { WorkbookHost } from "../host/host";
import { attachedHost } from "../host/install";
import type { Sheet } from "../host/model/sheet";

/** Whether a sheet was made by the add-in. */
function isOurs(sheet: Sheet): boolean {
  return sheet.names.some(({ name }) => name === "ЦСТВ_лист");
}

function everythingOf(host: WorkbookHost, sheet: Sheet): unknown {
  const area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
  const formats = [...sheet.formats.keys(area)].sort().map((key) => [key, sheet.formats.boxes(key)]);
  return structuredClone({
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    // Values, formulas and formats cell by cell.
    cells: dumpCells(host, sheet.name),
    // Widths, hidden rows and columns, validation, empty formatted cells.
    formats,
    merged: sheet.merged,
    freeze: sheet.freeze,
    filter: sheet.autoFilter,
    protection: sheet.protection,
    names: sheet.names.map(({ name, formula }) => [name, formula]),
    rules: sheet.rules.length,
    printArea: sheet.printArea,
    printTitleRows: sheet.printTitleRows,
    pageLayout: [...sheet.pageLayout.values],
  });
}

/**
 * Everything of the officer's own sheets: values, formulas, formats, filters,
 * hidden rows and columns, names, order. Equal before and after whatever the
 * add-in does.
 */
export function sourceSheets(host: WorkbookHost): unknown {
  return host.workbook.sheets.filter((sheet) => !isOurs(sheet)).map((sheet) => everythingOf(host, sheet));
}

/**
 * A port that looks at the officer's own sheets before and after everything it
 * writes, written or failed; a difference fails the test. Sheets that are added
 * meanwhile are no difference.
 */
export class WatchfulPort extends ExcelWorkbookPort {
  override write(...args: Parameters<ExcelWorkbookPort["write"]>): ReturnType<ExcelWorkbookPort["write"]> {
    return withSourcesKept(() => super.write(...args));
  }

  override restore(...args: Parameters<ExcelWorkbookPort["restore"]>): ReturnType<ExcelWorkbookPort["restore"]> {
    return withSourcesKept(() => super.restore(...args));
  }

  override addSheets(...args: Parameters<ExcelWorkbookPort["addSheets"]>): ReturnType<ExcelWorkbookPort["addSheets"]> {
    return withSourcesKept(() => super.addSheets(...args));
  }
}

async function withSourcesKept<T>(action: () => Promise<T>): Promise<T> {
  const host = attachedHost();
  if (host === null) throw new Error("No host is attached.");
  const own = host.workbook.sheets.filter((sheet) => !isOurs(sheet));
  const contents = (): unknown => {
    const there = host.workbook.sheets.filter((sheet) => own.includes(sheet));
    return there.map((sheet) => everythingOf(host, sheet));
  };
  const before = contents();
  try {
    return await action();
  } finally {
    expect(contents()).toEqual(before);
  }
}

/** The order, names and visibility of all sheets, and what every cell of them holds with its number format. */
export function wholeContents(host: WorkbookHost): unknown {
  return host.workbook.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    cells: dumpCells(host, sheet.name).flatMap(({ address, value, formula, numberFormat }) =>
      value === null && formula === null ? [] : [[address, formula ?? value, numberFormat]],
    ),
  }));
}
