import type { Deadline } from "../../../engine/deadlines";

/** The parts of the view, the most urgent first. */
export const DEADLINE_GROUPS: readonly { readonly state: Deadline["state"]; readonly title: string }[] = [
  { state: "overdue", title: "Срок прошёл" },
  { state: "due", title: "Сейчас" },
  { state: "soon", title: "Скоро" },
];

/** Where a deadline leads. */
export const LEADS: Readonly<Record<NonNullable<Deadline["leadsTo"]>, string>> = {
  risk: "К группе риска",
  indicators: "К показателям",
  settings: "К настройкам",
  checks: "К замечаниям",
};

/** Everything else that «План» says. */
export const PLAN_TEXT = {
  asOf: (day: string) => `Дни считаются от отчётной даты ${day}.`,
  changeDate: "Изменить дату",
  none: (year: string) => `В ближайшие две недели сроков плана работы на ${year} учебный год нет.`,
  group: (title: string, count: number) => `${title}: ${count}`,
  window: (start: string, end: string) => `(${start} – ${end})`,
  /** What a button says to who does not see its line: «К группе риска, п. 5.1». */
  lead: (text: string, item: string) => `${text}, п. ${item}`,
} as const;
