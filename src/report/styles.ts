/** The look of generated sheets: named in the models, applied as direct formats. */

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
  readonly border: "none" | "thin" | "bottom";
  /**
   * Language-neutral number format. "@" keeps anything typed as text; prose of
   * our own that never begins with = + - @ may use "General".
   */
  readonly numberFormat: string;
}

/** The font of every generated sheet (spec: reports F.2). */
export const FONT_NAME = "Times New Roman";

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

/** Every style a model may name. */
export const STYLES = {
  blank: { ...BASE, numberFormat: "General" },
  text: BASE,
  title: { ...BASE, fontSize: 14, bold: true, horizontal: "center" },
} satisfies Record<string, CellStyle>;

/** A name of {@link STYLES}. */
export type StyleName = keyof typeof STYLES;
