/**
 * The terms of the plan of work as a calendar file for Outlook (RFC 5545): one
 * all-day event on the last day of every term that is not done. Nothing in it
 * is about graduates; names are those of the working group.
 */
import type { Calculation } from "../engine/calculation";
import { planOfWork, type ItemStanding, type WindowStanding } from "../engine/plan-of-work";
import { isSeries } from "../plan/calendar-lines";
import { CALENDAR_TITLES } from "../plan/calendar-titles";
import { fillYears, graduationYear } from "../plan/wording";
import { formatIso, type Serial } from "../registry/date";
import { formatAcademicYear } from "../registry/registry";
import { ICS_MESSAGES } from "./messages-plan";
import { responsibleOf, termWords } from "./plan-lines";

/** Days before a term ends that Outlook reminds of it: the horizon of «скоро». */
const ALARM_DAYS = 14;

/** Octets of UTF-8 in a line, without its line break (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** The text of the file; lines end with CRLF. */
export function calendarIcs(calculation: Calculation): string {
  const year = formatAcademicYear(calculation.frame.startYear);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//CSTV//Plan raboty//RU",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(ICS_MESSAGES.calendar(year))}`,
    ...planOfWork(calculation).flatMap((standing) =>
      standing.windows.flatMap((one, index) => (isOpen(one) ? event(standing, one, index, calculation) : [])),
    ),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** Neither done nor over before the plan was approved (rulings 49). */
function isOpen({ state }: WindowStanding): boolean {
  return state.state !== "done" && state.state !== "before-approval";
}

function event(
  { item }: ItemStanding,
  { window: { start, end, cohort } }: WindowStanding,
  index: number,
  { frame, registry }: Calculation,
): readonly string[] {
  const { startYear, asOf } = frame;
  const title = fillYears(CALENDAR_TITLES[item.id] ?? item.wording, startYear);
  const windows = isSeries(item) ? [] : [index];
  const description = [
    fillYears(item.wording, startYear),
    ICS_MESSAGES.term(termWords(item, windows, startYear), start, end),
    ICS_MESSAGES.responsible(responsibleOf(item, registry.settings.requisites).join("; ")),
    ICS_MESSAGES.result(item.results.map((text) => fillYears(text, startYear)).join("; ")),
  ].join("\n");
  return [
    "BEGIN:VEVENT",
    // The same term keeps its event when the file is taken in again.
    `UID:plan-${startYear}-${item.id}-${index + 1}@cstv.invalid`,
    `DTSTAMP:${basic(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(end)}`,
    `DTEND;VALUE=DATE:${basic((end + 1) as Serial)}`,
    `SUMMARY:${escaped(ICS_MESSAGES.summary(item.id, title, cohort === null ? null : graduationYear(cohort, startYear)))}`,
    `DESCRIPTION:${escaped(description)}`,
    `CATEGORIES:${escaped(ICS_MESSAGES.category)}`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(ICS_MESSAGES.alarm(title))}`,
    `TRIGGER:-P${ALARM_DAYS}D`,
    "END:VALARM",
    "END:VEVENT",
  ];
}

/** «20250601». */
function basic(day: Serial): string {
  return formatIso(day).replaceAll("-", "");
}

/** A text value (RFC 5545, 3.3.11). Control characters have no place in one. */
function escaped(text: string): string {
  return text
    .replace(/\r\n|\r/g, "\n")
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\n/g, "\\n")
    .replace(/\p{Cc}/gu, " ");
}

/** Broken so that no line is longer than it may be, between characters; further lines begin with a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
