/** The words of the key indicators by specialty, group and form of study. */
import type { Dimension } from "./parts";

/** Parts without a name, or whose name would say too much (rulings 31). */
export const PART_WORDS: Readonly<Record<Dimension, { readonly missing: string; readonly hidden: string }>> = {
  specialty: { missing: "специальность не указана", hidden: "специальность, название которой не печатается" },
  group: { missing: "группа не указана", hidden: "группа, название которой не печатается" },
  form: { missing: "форма обучения не указана", hidden: "форма обучения не указана" },
};

/** What a part adds to the gap of the college. */
export const CONTRIBUTION = {
  short: (part: string, by: number, of: number): string => `${part}: не хватает ${by} из ${of}`,
  over: (part: string, by: number, of: number): string => `${part}: превышено на ${by} из ${of}`,
  /** More than the college's gap: what others have to spare makes up for the rest. */
  covered: (part: string, by: number, of: number, isOver: boolean): string =>
    `${part}: ${isOver ? "превышено на" : "не хватает"} ${by} (по колледжу ${of}: остальное перекрыто другими)`,
} as const;

/** Beside the name of somebody on a curator's list. */
export const CURATOR_WORDS = {
  missing: (indicators: readonly string[], reason: string): string => `${indicators.join(", ")}: ${reason}`,
} as const;
