import { COMMON_FAIR_STEMS } from "../../registry/vocabulary-events";
import type { CareerEvent, EventField, EventStatus, Organisers, Partners } from "../../registry/event";
import type { Issue } from "../../registry/issue";
import type { Finding } from "../cells/types";
import { EVENT_FINDINGS, FACT_NAMES, FIGURE_NAMES, rowPlace } from "../messages-events";
import { normalise } from "../normalise";
import { FIGURE_FIELDS, type FigureField } from "./figures";
import { textWords } from "./phrases";

/** Events of all sheets, each fair once. */
export interface MergedEvents {
  readonly events: readonly CareerEvent[];
  readonly issues: readonly Issue[];
}

/** Words that begin alike by so many letters are one word. */
const STEM_LENGTH = 5;
/** So large a part of the shorter title must be in the longer one. */
const KINDRED_SHARE = 0.5;

/**
 * The same fair on the sheet of events and on the sheet of fairs is one: same
 * day, kindred title, no different organisers. Known beats unknown; what is
 * said differently is not known (rulings 14g). Other events of one day and one
 * title stay, with a warning.
 */
export function mergeFairs(events: readonly CareerEvent[]): MergedEvents {
  const merged: CareerEvent[] = [];
  const issues: Issue[] = [];
  for (const event of events) {
    const at = event.isFair ? bestTwin(merged, event) : -1;
    const twin = merged[at];
    if (twin === undefined) {
      issues.push(...twinWarning(merged, event));
      merged.push(event);
      continue;
    }
    // The row that knows more figures is the fair's own; the other one adds to it.
    const [main, other] = knownFigures(event) > knownFigures(twin) ? [event, twin] : [twin, event];
    const one = mergePair(main, other);
    merged[at] = one.event;
    issues.push(issueAt(other, "title", EVENT_FINDINGS.fairMerged(placeOf(main))), ...one.issues);
  }
  return { events: merged, issues };
}

function bestTwin(merged: readonly CareerEvent[], event: CareerEvent): number {
  const exact = merged.findIndex((other) => isSameFair(other, event) && sameTitle(other, event));
  return exact >= 0 ? exact : merged.findIndex((other) => isSameFair(other, event));
}

function isSameFair(a: CareerEvent, b: CareerEvent): boolean {
  if (!a.isFair || a.source.sheet === b.source.sheet || !sameDay(a, b)) return false;
  return areKindred(a.title, b.title) && !areForeign(a.organisers, b.organisers);
}

/** Both know who held it, and nobody is in both. */
function areForeign(a: Organisers, b: Organisers): boolean {
  const keys = ["centre", "bcstv", "mintrud", "czn", "other"] as const;
  return keys.some((key) => a[key]) && keys.some((key) => b[key]) && !keys.some((key) => a[key] && b[key]);
}

function areKindred(a: string, b: string): boolean {
  const first = ownWords(a);
  const second = ownWords(b);
  const least = Math.min(first.size, second.size);
  if (least === 0) return true;
  return [...first].filter((word) => second.has(word)).length >= least * KINDRED_SHARE;
}

/** What sets a title apart from those of other fairs: «АПК» of «Специализированная ярмарка вакансий АПК». */
function ownWords(title: string): ReadonlySet<string> {
  const words = textWords(title).filter((word) => /\p{L}{3}/u.test(word));
  const own = words.filter((word) => !COMMON_FAIR_STEMS.some((stem) => word.startsWith(stem)));
  return new Set(own.map((word) => word.slice(0, STEM_LENGTH)));
}

function mergePair(
  main: CareerEvent,
  other: CareerEvent,
): { readonly event: CareerEvent; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const conflict = (field: EventField, what: string, a: unknown, b: unknown): void => {
    issues.push(issueAt(main, field, EVENT_FINDINGS.fairConflict(what, String(a), String(b))));
  };
  const figure = (field: FigureField): number | null => {
    const [a, b] = [main[field], other[field]];
    if (a === null || b === null || a === b) return a ?? b;
    conflict(field, FIGURE_NAMES[field], a, b);
    return null;
  };
  const online = (): boolean | null => {
    if (main.online === null || other.online === null || main.online === other.online)
      return main.online ?? other.online;
    conflict("format", FACT_NAMES.online, onlineWord(main.online), onlineWord(other.online));
    return null;
  };
  const status = (): EventStatus => {
    if (main.status === other.status || other.status === "empty") return main.status;
    if (main.status === "empty") return other.status;
    conflict("status", FACT_NAMES.status, statusWord(main.status), statusWord(other.status));
    return "not-held";
  };
  const organisers = eitherOf(main.organisers, other.organisers);
  const event: CareerEvent = {
    ...main,
    cells: { ...other.cells, ...main.cells },
    status: status(),
    online: online(),
    planItems: main.planItems || other.planItems ? [...new Set([...(main.planItems ?? []), ...(other.planItems ?? [])])] : null,
    organisers,
    partners: eitherOf<keyof Partners>(main.partners, other.partners),
    topics: eitherOf(main.topics, other.topics),
    quota: figure("quota"),
    participants: figure("participants"),
    moderated: figure("moderated"),
    contracts: figure("contracts"),
    referrals: figure("referrals"),
    decided: figure("decided"),
    organiserText: main.organiserText || other.organiserText,
    partnersText: main.partnersText || other.partnersText,
  }; // prettier-ignore
  return { event, issues };
}

function eitherOf<K extends string>(
  a: Readonly<Record<K, boolean>>,
  b: Readonly<Record<K, boolean>>,
): Record<K, boolean> {
  const result: Record<K, boolean> = { ...a };
  for (const key in b) result[key] = a[key] || b[key];
  return result;
}

function twinWarning(merged: readonly CareerEvent[], event: CareerEvent): readonly Issue[] {
  if (event.title === "" || event.status === "not-held") return [];
  const twin = merged.find((other) => other.status !== "not-held" && sameDay(other, event) && sameTitle(other, event));
  return twin === undefined ? [] : [issueAt(event, "title", EVENT_FINDINGS.possibleTwin(placeOf(twin)))];
}

function sameDay(a: CareerEvent, b: CareerEvent): boolean {
  return a.date !== null && b.date !== null && a.date.serial === b.date.serial && a.date.precision === b.date.precision;
}

function sameTitle(a: CareerEvent, b: CareerEvent): boolean {
  return normalise(a.title) === normalise(b.title);
}

function knownFigures(event: CareerEvent): number {
  return FIGURE_FIELDS.filter((field) => event[field] !== null).length;
}

function issueAt(event: CareerEvent, field: EventField, finding: Finding): Issue {
  return { ...finding, source: event.cells[field] ?? event.source };
}

function placeOf(event: CareerEvent): string {
  return rowPlace(event.source.sheet, event.source.row);
}

function onlineWord(online: boolean): string {
  return online ? "онлайн" : "очно";
}

function statusWord(status: EventStatus): string {
  return status === "held" ? "проведено" : "не проведено";
}
