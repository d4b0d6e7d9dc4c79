import type { UnmatchedReason } from "./match-notes";

const WHY: Readonly<Record<UnmatchedReason, string>> = {
  typed: "строка внесена вручную",
  ambiguous: "неясно, к кому из выпускников относится строка",
  "not-found": "такого выпускника в книге нет",
};

/** What the officer reads about the former «Группа риска». */
export const RISK_LIST_MESSAGES = {
  /** The officer's formula reaches beyond its row. */
  formulaAsValue: (column: string): string =>
    `${column === "" ? "В вашем столбце без названия" : `В столбце «${column}»`} есть формулы, которые берут данные из другой строки, диапазона или с другого листа. ` +
    "При пересчёте строки меняют место, поэтому вместо таких формул останутся их значения. " +
    "Формулы по ячейкам своей строки (например, =T7-S7 в строке 7) сохраняются.",
  referralOfNobody: (fullName: string, reason: UnmatchedReason): string =>
    `Направление${fullName === "" ? "" : ` («${fullName}»)`} не засчитано в показатель 5.1: ${WHY[reason]}. ` +
    "Чтобы оно считалось, внесите дату направления в строку выпускника в списке или в его строку на исходном листе.",
} as const;
