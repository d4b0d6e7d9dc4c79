/** What the history says in words: cells, changes, corrections. */
import { INDICATORS } from "../plan/plan";
import type { SnapshotCell, SnapshotChannel } from "../registry/snapshot";
import { formatCount, formatShare } from "./display";
import { CHANNEL_NAMES } from "./messages-explain";

const CATEGORIES: Readonly<Record<NonNullable<SnapshotCell["category"]>, string | null>> = {
  all: null,
  disability: "лица с ОВЗ",
  abilympics: "«Абилимпикс»",
  professionalitet: "«Профессионалитет»",
};

const STATUSES: Readonly<Record<SnapshotCell["status"], string>> = {
  met: "выполнено",
  missed: "не выполнено",
  preliminary: "предварительно",
  "no-plan": "план не задан",
  "no-data": "нет данных",
  "not-applicable": "не применимо",
};

/** A channel of a snapshot in words; an objective reason is not named (rulings 31). */
export function snapshotChannelWords(channel: SnapshotChannel | null): string {
  if (channel === null) return "нет сведений";
  return channel === "group3" ? "объективная причина (группа 3)" : CHANNEL_NAMES[channel];
}

/** The number of an indicator in the plan with the part it stands in: numbers occur twice. */
export function numberOf(indicator: string): string {
  const record = INDICATORS.find(({ id }) => id === indicator);
  if (record === undefined) return indicator;
  return record.part === "key" ? `ключевой ${record.number}` : `общий ${record.number}`;
}

/** «63,3 % (181 из 286), не выполнено». */
export function cellWords({ indicator, numerator, denominator, value, status }: SnapshotCell): string {
  return `${valueWords({ indicator, numerator, denominator, value })}, ${STATUSES[status]}`;
}

function valueWords({
  indicator,
  numerator,
  denominator,
  value,
}: Omit<SnapshotCell, "cohort" | "category" | "status">): string {
  if (value === null) return "нет значения";
  if (typeof value === "boolean") return value ? "есть" : "нет";
  const isShare = INDICATORS.find(({ id }) => id === indicator)?.unit === "%";
  if (!isShare) return formatCount(value);
  if (numerator === null || denominator === null || denominator <= 0) return `${formatCount(value)} %`;
  return `${formatShare(numerator, denominator)} % (${formatCount(numerator)} из ${formatCount(denominator)})`;
}

/** «Исправления» of «История КПЭ». */
export const CORRECTIONS = {
  addedLate: "срез добавлен задним числом: сведения взяты такими, какими они были в день сохранения",
  changed: (cell: SnapshotCell, before: SnapshotCell | null, after: SnapshotCell | null): string => {
    const category = cell.category === null ? null : CATEGORIES[cell.category];
    const place = [numberOf(cell.indicator), cell.cohort, category].filter((part) => part !== null).join(", ");
    return `${place}: ${before === null ? "не было" : cellWords(before)} → ${after === null ? "нет" : cellWords(after)}`;
  },
} as const;
