/**
 * A sheet to be written, declared whole. Two writers understand it: Office.js
 * and an .xlsx file. Style names are resolved by `styles.ts` and applied as
 * direct formats: no workbook styles, no merged cells (rulings 43, 45).
 */
import type { StyleName } from "./styles";

/** The generated sheets; the code is the value of the marker `ЦСТВ_лист`. */
export const SHEET_KINDS = [
  "сводка",
  "кпэ",
  "риск",
  "план",
  "разрезы",
  "сверка",
  "проверка",
  "настройки",
  "история",
  "форма",
  "реестр",
  "события",
  "расшифровка",
] as const;

/** A code of {@link SHEET_KINDS}. */
export type SheetKind = (typeof SHEET_KINDS)[number];

/** The name a generated sheet gets when it is first made. */
export const SHEET_NAMES: Readonly<Record<SheetKind, string>> = {
  сводка: "Сводка",
  кпэ: "КПЭ",
  риск: "Группа риска",
  план: "План работы",
  разрезы: "Разрезы",
  сверка: "Сверка СПО-1",
  проверка: "Проверка данных",
  настройки: "Настройки КПЭ",
  история: "История КПЭ",
  форма: "Форма занятости",
  реестр: "Реестр",
  события: "События",
  расшифровка: "Расшифровка КПЭ",
};

/** A piece of a formula: its text, or the present name of a generated sheet, quoted, with «!». */
export type FormulaPart = string | { readonly sheet: SheetKind };

/** A cell or area of another sheet. */
export interface LinkTarget {
  readonly sheet: string;
  /** «F17». */
  readonly address: string;
}

/**
 * One cell. Text is always written as text, whatever it begins with. A number
 * is written as a number; a date is its serial in a style with a date format.
 */
export interface CellModel {
  readonly value: string | number | boolean | null;
  readonly style: StyleName;
  /** In Excel a link; in a separate file the place is written as plain text (rulings 39). */
  readonly link?: LinkTarget;
  /**
   * A number format in place of the style's. Needed where one column holds
   * figures of different precision («65,00»).
   */
  readonly numberFormat?: string;
  /**
   * A live formula without «=», English function names, commas; `value` is its
   * result as the engine knows it (rulings 36).
   */
  readonly live?: readonly FormulaPart[];
  /** What a live formula counts, for a message: «Показатель 7, 2024 год, числитель». Russian. */
  readonly about?: string;
  /**
   * The officer's own formula in their own column, as Excel gave it, for the
   * row it is written to: `=T9-S9`. In Excel it is written in place of `value`;
   * in a separate file the value stands.
   */
  readonly formula?: string;
  /** «#FFC000»: the officer's own fill in place of the style's. Excel's writer gives it; a file has none to carry. */
  readonly fill?: string;
}

/** A row; missing cells at its end are empty. Height in points, null = the sheet's default. */
export interface RowModel {
  readonly cells: readonly CellModel[];
  readonly height: number | null;
}

/** Width in characters of the default font, as Excel's column width box shows it. */
export interface ColumnModel {
  readonly width: number;
  readonly hidden?: boolean;
}

/** An area in rows and columns counted from 0, inclusive start, with its size. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What may be typed into an area. */
export interface ValidationModel {
  readonly area: Area;
  readonly rule:
    | { readonly type: "list"; readonly values: readonly string[] }
    | { readonly type: "decimal"; readonly min: number; readonly max: number }
    | { readonly type: "whole"; readonly min: number; readonly max: number }
    | { readonly type: "date"; readonly min: number; readonly max: number };
  readonly title: string;
  readonly message: string;
  /** The list only helps: Excel asks before it takes anything else, and then takes it. */
  readonly advisory?: true;
}

/** Paper is always A4; margins in millimetres. */
export interface PrintModel {
  readonly orientation: "portrait" | "landscape";
  /** Rows repeated on each page, counted from 0; null = none. */
  readonly repeatRows: { readonly from: number; readonly to: number } | null;
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly footer: string;
  /** How many rows from the top are printed; absent = all of them. */
  readonly printedRows?: number;
  /** What is printed stands on one page, smaller where it must. */
  readonly onePage?: true;
}

/** A plain sheet of the officer's own, made for them to fill: no marker, never refilled. */
export interface OwnSheetModel {
  readonly name: string;
  readonly columns: readonly ColumnModel[];
  readonly rows: readonly RowModel[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** The header row and the rows below it that get filter buttons. */
  readonly filter: Area | null;
  readonly validations: readonly ValidationModel[];
  readonly print: PrintModel;
  readonly tabColor: string;
}

/** A real Excel table; the first row of its area is the head, each column's name unique (rulings 42). */
export interface TableModel {
  /** Unique in the workbook: formulas say it. */
  readonly name: string;
  readonly area: Area;
}

/** One line or group of columns of a chart: numbers of the same sheet. */
export interface ChartSeries {
  readonly name: string;
  /** One row or one column of the sheet, as long as the categories. */
  readonly values: Area;
  /** «#RRGGBB»; dark enough to be told apart in black and white. */
  readonly color: string;
}

/** A native chart over cells of its own sheet. */
export interface ChartModel {
  /** Unique on the sheet: a refill finds the chart by it. */
  readonly name: string;
  readonly type: "line" | "column" | "bar";
  readonly title: string;
  /** One row or one column of the sheet. */
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  /** The cells that it covers. */
  readonly place: Area;
  /** Of the axis of values. */
  readonly numberFormat: string;
}

/** A whole generated sheet. */
export interface SheetModel extends OwnSheetModel {
  readonly kind: SheetKind;
  readonly table?: TableModel;
  readonly charts?: readonly ChartModel[];
  /** Rows, counted from 0, that begin a new printed page. */
  readonly pageBreaks?: readonly number[];
}

/** A whole sheet of a file, whatever it is. */
export type FileSheetModel = Omit<SheetModel, "kind">;

/** A sheet of a file of ours that is no sheet of a workbook, with the marker it bears. */
export interface MarkedSheetModel extends FileSheetModel {
  readonly kind: string;
}
