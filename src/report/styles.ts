/** The look of generated sheets: named in the models, applied as direct formats. */

/** Which sides of a cell are drawn, as a thin line. */
export type BorderName = "none" | "thin" | "bottom" | "topBottom" | "upperHalf" | "lowerHalf";

/** The sides that each border draws; both writers read it here. */
export const BORDER_SIDES: Readonly<
  Record<
    BorderName,
    { readonly top: boolean; readonly right: boolean; readonly bottom: boolean; readonly left: boolean }
  >
> = {
  none: { top: false, right: false, bottom: false, left: false },
  thin: { top: true, right: true, bottom: true, left: true },
  bottom: { top: false, right: false, bottom: true, left: false },
  /** Cells under one heading or banner: no line between them. */
  topBottom: { top: true, right: false, bottom: true, left: false },
  /** The two rows of one heading: no line between them. */
  upperHalf: { top: true, right: true, bottom: false, left: true },
  lowerHalf: { top: false, right: true, bottom: true, left: true },
};

/** Colour of every drawn side. */
export const BORDER_COLOR = "#7F7F7F";

/** How a cell looks. Sizes in points, colours «#RRGGBB». */
export interface CellStyle {
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  /** Null = no fill. */
  readonly fill: string | null;
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly border: BorderName;
  /**
   * Language-neutral number format. "@" keeps anything typed as text; prose of
   * our own that never begins with = + - @ may use "General".
   */
  readonly numberFormat: string;
}

/** The font of every generated sheet (spec: reports F.2). */
export const FONT_NAME = "Times New Roman";

/** Dates as the officer reads them. */
export const DATE_FORMAT = "dd.mm.yyyy";

/** Fills: pale greys that survive a black-and-white printer; words carry the meaning. */
const FILLS = { head: "#E7E6E6", banner: "#D0CECE", section: "#F2F2F2", officer: "#FFFBEA" };

/** Text colours of a verdict; each stands beside its word. */
const COLORS = { met: "#1E5C2E", missed: "#9C1C1C", muted: "#595959" };

const BASE: CellStyle = {
  fontSize: 11,
  bold: false,
  italic: false,
  color: "#000000",
  fill: null,
  horizontal: "left",
  vertical: "top",
  wrap: false,
  border: "none",
  numberFormat: "@",
};

/** Prose of our own: may be of any length, never mistaken for a formula. */
const PROSE: CellStyle = { ...BASE, numberFormat: "General" };

/** A cell of a table whose text wraps. */
const TABLE: CellStyle = { ...PROSE, wrap: true, border: "thin" };

/** A cell of a table set in smaller type, for the wide lists of people and issues. */
const LIST: CellStyle = { ...TABLE, fontSize: 10 };

/** Text that somebody else typed, in a list: always text. */
const TYPED: CellStyle = { ...LIST, numberFormat: "@" };

/** Every style a model may name. */
export const STYLES = {
  blank: { ...BASE, numberFormat: "General" },
  text: BASE,
  title: { ...BASE, fontSize: 14, bold: true, horizontal: "center" },

  // Prose around the tables.
  prose: PROSE,
  proseBold: { ...PROSE, bold: true },
  proseMuted: { ...PROSE, italic: true, color: COLORS.muted },
  proseCentered: { ...PROSE, horizontal: "center" },
  headTitle: { ...PROSE, fontSize: 14, bold: true, horizontal: "center", vertical: "center" },
  listTitle: { ...PROSE, fontSize: 14, bold: true, vertical: "center" },
  secrecy: { ...PROSE, bold: true, color: COLORS.missed },

  // «КПЭ».
  head: { ...TABLE, bold: true, fill: FILLS.head, horizontal: "center", vertical: "center" },
  headUpper: {
    ...TABLE,
    bold: true,
    fill: FILLS.head,
    horizontal: "center",
    vertical: "center",
    border: "upperHalf",
  },
  headLower: { ...TABLE, bold: true, fill: FILLS.head, horizontal: "center", border: "lowerHalf" },
  headSpan: {
    ...PROSE,
    bold: true,
    fill: FILLS.head,
    vertical: "center",
    border: "topBottom",
  },
  banner: { ...PROSE, bold: true, fill: FILLS.banner, vertical: "center", border: "topBottom" },
  section: { ...PROSE, bold: true, fill: FILLS.section, vertical: "center" },
  cell: { ...TABLE, vertical: "center" },
  cellCentered: { ...TABLE, horizontal: "center", vertical: "center" },
  figure: { ...TABLE, horizontal: "center", vertical: "center", numberFormat: "0" },
  verdictMet: { ...TABLE, horizontal: "center", bold: true, color: COLORS.met, vertical: "center" },
  verdictMissed: { ...TABLE, horizontal: "center", bold: true, color: COLORS.missed, vertical: "center" },
  verdictOther: { ...TABLE, horizontal: "center", italic: true, vertical: "center" },

  // «Группа риска» and «Проверка данных».
  listHead: { ...LIST, fontSize: 9, bold: true, fill: FILLS.head, horizontal: "center", vertical: "center" },
  listText: TYPED,
  listProse: LIST,
  listProseBold: { ...LIST, bold: true },
  listCentered: { ...LIST, horizontal: "center" },
  listNumber: { ...LIST, horizontal: "center", numberFormat: "0" },
  listNumberBold: { ...LIST, bold: true, horizontal: "center", numberFormat: "0" },
  listLink: { ...TYPED, color: "#0563C1" },
  /** Columns and cells that the officer fills. */
  officerHead: { ...LIST, fontSize: 9, bold: true, fill: FILLS.officer, horizontal: "center", vertical: "center" },
  officerText: { ...TYPED, fill: FILLS.officer },
  officerDate: { ...LIST, fill: FILLS.officer, horizontal: "center", numberFormat: DATE_FORMAT },
  officerValue: { ...LIST, fill: FILLS.officer },
  // «Сводка»: one page, in smaller type.
  pageLead: { ...PROSE, fontSize: 13, bold: true, vertical: "center" },
  pageHeading: { ...PROSE, bold: true, fill: FILLS.section, vertical: "center", border: "topBottom" },
  pageText: { ...LIST, fontSize: 9, vertical: "center" },
  pageBold: { ...LIST, fontSize: 9, bold: true, vertical: "center" },
  pageCentered: { ...LIST, fontSize: 9, horizontal: "center", vertical: "center" },
  pageCount: { ...LIST, fontSize: 9, horizontal: "center", vertical: "center", numberFormat: "0" },
  pageMissed: { ...LIST, fontSize: 9, bold: true, color: COLORS.missed, horizontal: "center", vertical: "center" },
  pageNote: { ...PROSE, fontSize: 9, vertical: "center" },
  /** A line of the officer's prose: it runs on over the empty cells to its right. */
  officerLine: { ...BASE, fontSize: 10, fill: FILLS.officer, vertical: "center", border: "topBottom" },
  /** Figures that a chart is drawn from, beside the page. */
  chartHead: { ...PROSE, fontSize: 8, italic: true, color: COLORS.muted },
  chartFigure: { ...PROSE, fontSize: 8, color: COLORS.muted, horizontal: "right", numberFormat: "0.0" },
  severityError: { ...LIST, bold: true, color: COLORS.missed },
  severityWarning: { ...LIST, bold: true },
} satisfies Record<string, CellStyle>;

/** A name of {@link STYLES}. */
export type StyleName = keyof typeof STYLES;
