/** «Сроки в календарь»: the terms of the plan of work as a file that Outlook takes in. */
import type { Calculation } from "../engine/calculation";
import { formatAcademicYear } from "../registry/registry";
import { calendarIcs } from "../report/calendar-ics";
import { CALENDAR_FILE_NAME } from "./messages-calendar";

/** A calendar file (RFC 5545) before it is a file. */
export interface CalendarFile {
  /** «Сроки плана работы 2024-2025.ics». */
  readonly name: string;
  readonly text: string;
}

/** The terms that are not done; nothing in the file is about graduates. */
export function calendarFile(calculation: Calculation): CalendarFile {
  return {
    name: CALENDAR_FILE_NAME(formatAcademicYear(calculation.frame.startYear)),
    text: calendarIcs(calculation),
  };
}
