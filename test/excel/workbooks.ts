/** Invented workbooks and sheet models for the tests of the room `excel`. */
import { WorkbookError } from "../../src/app/port";
import type { ExcelWorkbookPort } from "../../src/excel/workbook-port";
import { SHEET_NAMES, type CellModel, type SheetKind, type SheetModel } from "../../src/report/sheet-model";
import type { GivenSheet, WorkbookHost } from "../host/host";
import { WatchfulPort } from "./source-sheets";

/** A source sheet with a heading and a few people. */
export const SOURCE: GivenSheet = {
  name: "Вып. 2024",
  at: "B3",
  rows: [
    ["№", "ФИО", "Канал", "Явка"],
    [1, "Тестов Тест Тестович", "трудоустроен", { value: 0.633, numberFormat: "0.0%" }],
    [2, "Примерова Проба Пробовна", "армия", null],
  ],
};

function text(value: string): CellModel {
  return { value, style: "listText" };
}

/** A small model of a kind: a title, a heading and rows; texts that Excel would like to interpret among them. */
export function modelOf(kind: SheetKind, rows: readonly (readonly CellModel[])[] = []): SheetModel {
  return {
    kind,
    name: SHEET_NAMES[kind],
    columns: [{ width: 8.43 }, { width: 40 }, { width: 12, hidden: true }],
    rows: [
      { cells: [{ value: `Лист «${kind}»`, style: "title" }], height: 30 },
      { cells: [text("№"), text("ФИО"), text("id")], height: null },
      { cells: [{ value: 64.99, style: "figure" }, text("=СУММ(A1)"), text("+7 900 000-00-00")], height: null },
      ...rows.map((cells) => ({ cells, height: null })),
    ],
    freeze: { rows: 2, columns: 1 },
    filter: { row: 1, column: 0, rows: 2 + rows.length, columns: 3 },
    validations: [
      {
        area: { row: 2, column: 0, rows: 1, columns: 1 },
        rule: { type: "decimal", min: 0, max: 100 },
        title: "Доля",
        message: "От 0 до 100",
      },
    ],
    print: {
      orientation: "landscape",
      repeatRows: { from: 0, to: 1 },
      margins: { left: 20, right: 10, top: 20, bottom: 20 },
      footer: "&P из &N",
    },
    tabColor: "#0C6E6A",
  };
}

/** All four generated sheets. */
export const MODELS: readonly SheetModel[] = [
  modelOf("кпэ"),
  modelOf("риск"),
  modelOf("проверка"),
  modelOf("настройки"),
];

/** A port that is never told to wait; it sees to it that no source sheet changes. */
export function openPort(
  options: { readonly viewOnly?: boolean; readonly onWaiting?: (waiting: boolean) => void } = {},
): ExcelWorkbookPort {
  return new WatchfulPort({
    onWaiting: options.onWaiting ?? (() => undefined),
    isViewOnly: () => options.viewOnly ?? false,
  });
}

/** A signal that nobody aborts. */
export const GO_ON = new AbortController().signal;

/** Progress that nobody watches. */
export const quiet = (): void => undefined;

/** One run: read, then write. */
export async function readAndWrite(models: readonly SheetModel[] = MODELS): Promise<ExcelWorkbookPort> {
  const port = openPort();
  await port.read(quiet, GO_ON);
  await port.write(models, quiet);
  return port;
}

/** Every cell of a sheet that holds something: address-like key → formula or value, with its number format. */
export function contentsOf(host: WorkbookHost, sheet: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const model = host.workbook.sheet(sheet);
  for (let row = 0; row < 60; row += 1) {
    for (let column = 0; column < 12; column += 1) {
      const cell = model.cells.at(row, column);
      if (cell === undefined) continue;
      const format = model.formats.uniform("NumberFormat", { row, column, rows: 1, columns: 1 }, "General");
      found[`${row}:${column}`] = [cell.formula ?? cell.value, format];
    }
  }
  return found;
}

/** Names of the sheets in their order. */
export function sheetNames(host: WorkbookHost): string[] {
  return host.workbook.sheets.map((sheet) => sheet.name);
}

/** What an action throws; anything but a WorkbookError fails the test. */
export async function workbookErrorOf(action: Promise<unknown>): Promise<WorkbookError> {
  const error: unknown = await action.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof WorkbookError)) throw new Error(`no WorkbookError but ${String(error)}`);
  return error;
}
