import { counted } from "../messages";

/** What the parts that several views share say. */
export const PARTS_TEXT = {
  allShown: (count: number) => `Показаны все: ${count}`,
  showMore: (next: number, left: number) => `Показать ещё ${next} из ${left}`,
  toRow: (name: string, sheet: string | null, row: number) =>
    `${name}: показать строку ${row}${sheet === null ? " в книге" : ` листа «${sheet}»`}`,
  people: (count: number) => counted(count, "человек", "человека", "человек"),
} as const;
