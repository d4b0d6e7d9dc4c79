import { MARKER_NAME, type SheetGrid } from "../intake/grid";
import { SHEET_NAMES, type SheetKind } from "../report/sheet-model";
import { firstSync, type WaitingListener } from "./session";
import { chooseOriginal, kindOfMarker, markerText } from "./sheet-names";

/** What a sheet is and how large, before any cell is read. */
export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetGrid["visibility"];
  /** Content of the marker; null on the officer's own sheets. */
  readonly marker: string | null;
  /** The generated sheet that this is: only one sheet per kind, copies have null. */
  readonly kind: SheetKind | null;
  /** Position and size of the used area, values only; size 0 when empty. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
}

const VISIBILITY: Readonly<Record<string, SheetGrid["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Gives each kind to one sheet, the original. */
function withKinds(sheets: readonly Omit<SheetFacts, "kind">[]): SheetFacts[] {
  const originals = new Map<SheetKind, string>();
  for (const [kind, name] of Object.entries(SHEET_NAMES) as [SheetKind, string][]) {
    const original = chooseOriginal(
      sheets.filter((sheet) => sheet.marker !== null && kindOfMarker(sheet.marker) === kind),
      name,
    );
    if (original !== null) originals.set(kind, original.id);
  }
  return sheets.map((sheet) => {
    const kind = sheet.marker === null ? null : kindOfMarker(sheet.marker);
    return { ...sheet, kind: kind !== null && originals.get(kind) === sheet.id ? kind : null };
  });
}

/**
 * The sheets of the workbook in their order, in two syncs. `valuesOnly` keeps
 * formatted but empty rows out of the size (a million of them in real books).
 * API sets: ExcelApi 1.4 (null objects, names of a sheet).
 */
export async function surveySheets(context: Excel.RequestContext, onWaiting: WaitingListener): Promise<SheetFacts[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await firstSync(context, onWaiting);

  const parts = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    const marker = sheet.names.getItemOrNullObject(MARKER_NAME);
    marker.load("value");
    return { sheet, used, marker };
  });
  await context.sync();

  return withKinds(
    parts.map(({ sheet, used, marker }) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? "visible",
      marker: marker.isNullObject ? null : markerText(String(marker.value)),
      firstRow: used.isNullObject ? 0 : used.rowIndex,
      firstColumn: used.isNullObject ? 0 : used.columnIndex,
      rows: used.isNullObject ? 0 : used.rowCount,
      columns: used.isNullObject ? 0 : used.columnCount,
    })),
  );
}
