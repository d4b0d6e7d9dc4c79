/**
 * Why somebody is on the list of targeted work: the officer reads it, calls,
 * and prints it. No health words: «группа 3» says enough (rulings 31).
 */
import type { Channel } from "../registry/channel";
import { formatRu, type Serial } from "../registry/date";
import type { TargetedPerson } from "./results";

/** «В показателе 7»: whether indicator 7 counts somebody. */
export const AT_RISK_WORDS: Readonly<Record<TargetedPerson["atRisk"], string>> = {
  yes: "да",
  no: "нет",
  unknown: "нет сведений",
  waiting: "ожидание",
};

/** What somebody planned to do, in the accusative: «Планировал(а) трудоустройство». */
export const PLANNED: Readonly<Partial<Record<Channel, string>>> = {
  future_employed: "трудоустройство",
  future_ip: "открытие ИП",
  future_selfemployed: "регистрацию самозанятым",
  future_conscript: "службу по призыву",
  future_contract: "службу по контракту",
  future_study: "продолжение обучения",
  future_parental: "отпуск по уходу за ребёнком",
};

/** « 15.11.2024», « около 15.11.2024» when the day is not exact, or nothing. */
function on(date: Serial | null, approximate: boolean): string {
  return date === null ? "" : `${approximate ? " около" : ""} ${formatRu(date)}`;
}

function inBrackets(text: string | null): string {
  return text === null ? "" : ` (${text})`;
}

/** «работает: слесарь, ООО «Нива»»; parts that are not known are left out. */
function placeOfWork(position: string | null, employer: string | null): string {
  const parts = [position, employer].filter((part) => part !== null);
  return parts.length === 0 ? "" : `: ${parts.join(", ")}`;
}

/** Whole months as a person says them: «2 мес. назад». */
function ago(monthsPassed: number): string {
  return monthsPassed === 0 ? "менее месяца назад" : `${monthsPassed} мес. назад`;
}

/** One sentence per reason, without a full stop. */
export const TARGETED_MESSAGES = {
  R1: "Состоит на учёте в ЦЗН в качестве безработного",
  R2: "Не трудоустроен, находится в поиске работы",
  R3: "Не планирует трудоустраиваться",
  R4: "Занят неофициально (без договора) – не учитывается как занятость",
  R5: (text: string | null) => `Отмечен как находящийся под риском${text === null ? "" : `: ${text}`}`,
  R6: (end: Serial | null, approximate: boolean) =>
    `Служба по призыву завершена${on(end, approximate)}, сведений о занятости нет`,
  R7: (date: Serial | null, approximate: boolean) => `Уволен${on(date, approximate)}, нового места работы нет`,
  R8: (planned: string | null) =>
    planned === null ? "Не определился, срок прошёл, факта нет" : `Планировал ${planned}, срок прошёл, факта нет`,
  W2: "Не определился с карьерным треком (п. 2.6 плана)",
  /** Заочная, очно-заочная (rulings 9d). */
  W2other: "Не определился с карьерным треком (п. 2.7 плана)",
  U1: "Сведения о занятости отсутствуют – связаться, уточнить",
  S1: (position: string | null, employer: string | null) =>
    `Работает не по специальности${placeOfWork(position, employer)}`,
  S2: "Не планирует работать по полученной специальности",
  O1: "Группа 3: не занят, нужны сопровождение ЦЗН и подбор рабочего места",
  O2: "Группа 3: требуется сопровождение",
  O3: "Группа 3: занят, наблюдение",
  A1: (end: Serial | null, approximate: boolean, months: number | null) =>
    months === null
      ? "Завершил службу (дата не указана), не трудоустроен – направление на предприятие, ОПК"
      : `Завершил службу${on(end, approximate)} (${ago(months)}), не трудоустроен – направление на предприятие, ОПК`,
  A2: (end: Serial | null, approximate: boolean, months: number, limit: number) =>
    `Завершил службу${on(end, approximate)} (${ago(months)}), не трудоустроен, срок ${limit} мес. истёк – обратиться в ЦЗН`,
  A3: (end: Serial | null, approximate: boolean) => `Служба завершается${on(end, approximate)} – подготовить маршрут`,
  A4: (occupation: string, employer: string | null) => `Завершил службу, ${occupation}${inBrackets(employer)}`,
  T1: (customer: string | null, why: string) =>
    `Обучался по целевому договору${inBrackets(customer)}, не трудоустроен у заказчика: ${why}`,
  T1terminated: "договор расторгнут",
  T1elsewhere: (employer: string | null) => `работает в другом месте${inBrackets(employer)}`,
  T1notEmployed: "не занят",
  T1unknown: "сведений о занятости нет",
  D1: (enterprise: string | null, employer: string | null) =>
    `Договор дуального обучения${enterprise === null ? "" : ` с ${enterprise}`}, работает${employer === null ? " в другом месте" : `: ${employer}`}`,
} as const;

/** What somebody does after service, for A4. */
export const OCCUPATION: Readonly<Partial<Record<Channel, string>>> = {
  employed: "трудоустроен",
  ip: "открыл ИП",
  selfemployed: "самозанятый",
  contract: "служит по контракту",
  study: "учится",
  parental: "в отпуске по уходу за ребёнком",
};
