/** What «Показатели» says of the year: the change since the last snapshot, the values by date, the parts of the college. */
import type { Dimension } from "../../../engine/parts";
import type { GapUnit } from "./messages";

/** No-break space: a number stays with its unit. */
const NBSP = "\u00a0";

/** The change since a snapshot. */
export const CHANGE_TEXT = {
  points: (figure: string) => `${figure}${NBSP}п.${NBSP}п.`,
  /** A change that one decimal does not show. */
  slight: (isGrowth: boolean) => `${isGrowth ? "рост" : "снижение"} менее${NBSP}0,1${NBSP}п.${NBSP}п.`,
  units: (figure: string, unit: GapUnit) => `${figure}${NBSP}${unit}`,
  appeared: "появилось",
  gone: "больше нет",
  none: "без изменений",
  since: (day: string, change: string) => `с${NBSP}${day}: ${change}`,
  /** Over the list, where each figure tells its change without the day. */
  listNote: (day: string) => `Изменения указаны с${NBSP}${day} (последний срез).`,
} as const;

/** The values by date. */
export const TREND_TEXT = {
  title: "Динамика",
  valuesByDate: "Значения по датам",
  point: (day: string, value: string) => `${day}: ${value}`,
  forecast: (value: string) => `${value}, прогноз`,
  /** Said in place of the picture. */
  chart: (points: readonly string[]) => `График: ${points.join("; ")}`,
  planLine: (plan: string) => `Пунктир – план${NBSP}${plan}.`,
  hollow: "Незакрашенные точки – прогноз.",
} as const;

/** The parts of the college behind a value. */
export const BREAKDOWN_TEXT = {
  title: "По группам, специальностям и формам обучения",
  dimensions: {
    group: "По группам",
    specialty: "По специальностям",
    form: "По формам обучения",
  } satisfies Record<Dimension, string>,
  counts: (numerator: string, denominator: string) => `${numerator} из ${denominator}`,
  toSpare: (people: number) => `в запасе ${people}`,
  unknown: (people: number) => `нет сведений: ${people}`,
  toSheet: (name: string) => `На лист «${name}»`,
} as const;

/** Of how many people the answer is known. */
export const KNOWN_TEXT = {
  label: "Сведения известны",
  value: (share: string, known: string, all: string) => `${share}${NBSP}% (${known} из${NBSP}${all})`,
} as const;
