import type { Decimal } from "../../registry/decimal";
import { DEFAULT_SETTINGS, type ChecklistAnswer, type Settings } from "../../registry/settings";
import type { SettingsLine } from "../../registry/settings-layout";
import type { DateOptions } from "../cells/dates";
import type { Finding, Read } from "../cells/types";
import type { TypedCell } from "./kept";
import {
  readAcademicYear,
  readAnswer,
  readApprovalWord,
  readDay,
  readFlag,
  readMonths,
  readPeople,
  readScope,
  readShare,
  readText,
} from "./values";

/** What a line holds; null = nothing entered. */
export type LineValue = string | number | boolean | Decimal | null;

/** A line's cell, read. */
export interface LineReading {
  readonly findings: readonly Finding[];
  /** The settings with what the cell says; unchanged when it is empty or wrong. */
  readonly apply: (settings: Settings) => Settings;
}

/** Reads the value of one line. */
export function readLine({ target }: SettingsLine, cell: TypedCell, dates: DateOptions): LineReading {
  switch (target.kind) {
    case "academic-year":
      return reading(readAcademicYear(cell), (settings, startYear) => ({ ...settings, startYear }));
    case "date":
      return reading(readDay(cell, dates), (settings, day) =>
        target.field === "approvalDate"
          ? { ...settings, requisites: { ...settings.requisites, approvalDate: day } }
          : { ...settings, [target.field]: day },
      );
    case "share":
      return reading(readShare(cell), (settings, share) => ({
        ...settings,
        plannedValues: { ...settings.plannedValues, [target.planned]: share },
      }));
    case "answer":
      return reading(readAnswer(cell, target.words), (settings, value) =>
        withAnswer(settings, target.indicator, { value }),
      );
    case "evidence":
      return reading(textOf(cell), (settings, evidence) => withAnswer(settings, target.indicator, { evidence }));
    case "flag":
      return reading(readFlag(cell), (settings, flag) => ({
        ...settings,
        switches: { ...settings.switches, [target.field]: flag },
      }));
    case "scope":
      return reading(readScope(cell), (settings, employmentScope) => ({
        ...settings,
        switches: { ...settings.switches, employmentScope },
      }));
    case "months":
      return reading(readMonths(cell), (settings, months) => ({
        ...settings,
        thresholds: { ...settings.thresholds, [target.field]: months },
      }));
    case "count":
      return reading(readPeople(cell), (settings, count) => ({
        ...settings,
        numbers: { ...settings.numbers, [target.field]: count },
      }));
    case "least-group":
      return reading(readPeople(cell), (settings, least) => ({
        ...settings,
        disclosure: { ...settings.disclosure, [target.field]: least },
      }));
    case "text":
      return reading(textOf(cell), (settings, text) => ({
        ...settings,
        requisites: { ...settings.requisites, [target.field]: text },
      }));
    case "approval-word":
      return reading(readApprovalWord(cell), (settings, approvalWord) => ({
        ...settings,
        requisites: { ...settings.requisites, approvalWord },
      }));
  }
}

function reading<T>(
  { value, findings }: Read<T | null>,
  apply: (settings: Settings, value: T) => Settings,
): LineReading {
  return { findings, apply: (settings) => (value === null ? settings : apply(settings, value)) };
}

function textOf(cell: TypedCell): Read<string | null> {
  const text = readText(cell.value);
  return { value: text === "" ? null : text, findings: [] };
}

function withAnswer(settings: Settings, indicator: string, answer: Partial<ChecklistAnswer>): Settings {
  const before = settings.checklist[indicator] ?? { value: null, evidence: "" };
  return { ...settings, checklist: { ...settings.checklist, [indicator]: { ...before, ...answer } } };
}

/** What the settings say on a line; null = nothing. */
export function lineValue(settings: Settings, { target }: SettingsLine): LineValue {
  switch (target.kind) {
    case "academic-year":
      return settings.startYear;
    case "date":
      return target.field === "approvalDate" ? settings.requisites.approvalDate : settings[target.field];
    case "share":
      return settings.plannedValues[target.planned] ?? null;
    case "answer":
      return settings.checklist[target.indicator]?.value ?? null;
    case "evidence":
      return settings.checklist[target.indicator]?.evidence ?? "";
    case "flag":
      return settings.switches[target.field];
    case "scope":
      return settings.switches.employmentScope;
    case "months":
      return settings.thresholds[target.field];
    case "count":
      return settings.numbers[target.field];
    case "least-group":
      return settings.disclosure[target.field];
    case "text":
      return settings.requisites[target.field];
    case "approval-word":
      return settings.requisites.approvalWord;
  }
}

/** Whether a cell, as typed, means what the settings say: then it may stay as typed. */
export function saysTheSame(line: SettingsLine, cell: TypedCell, settings: Settings, dates: DateOptions): boolean {
  const typed = lineValue(readLine(line, cell, dates).apply(DEFAULT_SETTINGS), line);
  return JSON.stringify(typed) === JSON.stringify(lineValue(settings, line));
}
