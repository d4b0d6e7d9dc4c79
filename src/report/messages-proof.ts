/** «Расшифровка КПЭ»: what the officer and the director read on it. */

import type { EmploymentScope } from "../registry/settings";

const SCOPES: Readonly<Record<EmploymentScope, string>> = {
  narrow: "узком",
  middle: "среднем",
  broad: "широком",
};

/** Texts of the sheet. */
export const PROOF_MESSAGES = {
  title: "Расшифровка показателей",
  asOf: (date: string): string => `По состоянию на ${date}`,
  about: [
    "Слева – числитель и знаменатель, как их посчитала надстройка. Рядом – живые формулы Excel по таблицам листов «Реестр» и «События» и по листу «Настройки КПЭ»: они составлены из той же записи показателя и считаются без надстройки.",
    "«✓» – совпадает. Другое значение – на сколько формула отличается: пересчитайте показатели; если отличие осталось, значение подписывать нельзя, сообщите разработчику.",
  ],
  heads: [
    "№",
    "Показатель",
    "Год",
    "Факт",
    "Числитель",
    "Знаменатель",
    "Числитель по формуле",
    "Знаменатель по формуле",
    "Сверка",
    "Нет сведений, чел.",
    "Состав и пояснения",
  ],
  same: "✓",
  none: "–",
  difference: "расхождение: ",
  differenceOf: "; ",
  noData: "нет данных",
  unknownChannel: "нет сведений",
  composition: (parts: string): string => `Состав: ${parts}.`,
  part: (name: string, count: number): string => `${name} – ${count}`,
  counted: (titles: string): string => `Засчитано: ${titles}.`,
  further: (count: number): string => `и ещё ${count}`,
  scopesTitle: "Показатель 1 при разном составе занятых (числители; состав выбирается на листе «Настройки КПЭ»)",
  scopesHeads: [
    "№",
    "Выпускники",
    "Год",
    "Знаменатель",
    "Узкий",
    "Узкий по формуле",
    "Средний",
    "Средний по формуле",
    "Широкий",
    "Широкий по формуле",
    "Сверка",
  ],
  /** What a formula counts, in a message about it. */
  aboutCell: (number: string, name: string, year: number | null): string =>
    `показатель ${number} «${name}»${year === null ? "" : `, ${year} год`}`,
  aboutNumerator: (cell: string): string => `${cell}, числитель`,
  aboutDenominator: (cell: string): string => `${cell}, знаменатель`,
  aboutScope: (cell: string, scope: EmploymentScope): string =>
    `${cell}, числитель при ${SCOPES[scope]} составе занятых`,
  howCountedTitle: "Как посчитано",
} as const;
