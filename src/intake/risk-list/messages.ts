import type { UnmatchedReason } from "./match-notes";

const WHY: Readonly<Record<UnmatchedReason, string>> = {
  typed: "строка внесена вручную",
  ambiguous: "неясно, к кому из выпускников относится строка",
  "not-found": "такого выпускника в книге нет",
};

/** What the officer reads about the former «Группа риска». */
export const RISK_LIST_MESSAGES = {
  referralOfNobody: (fullName: string, reason: UnmatchedReason): string =>
    `Направление${fullName === "" ? "" : ` («${fullName}»)`} не засчитано в показатель 5.1: ${WHY[reason]}. ` +
    "Чтобы оно считалось, внесите дату направления в строку выпускника в списке или в его строку на исходном листе.",
} as const;
