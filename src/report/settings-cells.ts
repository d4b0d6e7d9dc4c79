/** The value cells of «Настройки КПЭ»: what stands in them and what may be typed. */
import { saysTheSame, type LineValue, lineValue } from "../intake/settings/lines";
import { EMPTY_TYPED, VALUE, type TypedCell, type TypedRow } from "../intake/settings/kept";
import { APPROVAL_WORDS } from "../intake/settings/values";
import type { DateOptions } from "../intake/cells/dates";
import { serialOf } from "../registry/date";
import { decimalToNumber, type Decimal } from "../registry/decimal";
import { MOST_PEOPLE } from "../registry/limits";
import { formatAcademicYear } from "../registry/registry";
import { DEFAULT_SETTINGS, type EmploymentScope, type Settings } from "../registry/settings";
import type { SettingsLine } from "../registry/settings-layout";
import { SCOPE_WORDS } from "../registry/settings-words";
import { SETTINGS_MESSAGES } from "./messages-settings";
import type { CellModel, ValidationModel } from "./sheet-model";
import { STYLES, type StyleName } from "./styles";

/** What may be typed into a cell, without its place. */
export type CellRule = ValidationModel["rule"];

/** The first and the last day that a date of the settings may be. */
const FIRST_DAY = serialOf(2000, 1, 1);
const LAST_DAY = serialOf(2099, 12, 31);
const SCOPES: readonly EmploymentScope[] = ["narrow", "middle", "broad"];

/** да and нет, for switches and choices. */
export const YES_NO: CellRule = { type: "list", values: ["да", "нет"] };

/** Whole people. */
export const PEOPLE: CellRule = { type: "whole", min: 0, max: MOST_PEOPLE };

/**
 * The value cell of a line. As long as it means what the settings say it stays
 * as the officer typed it, wrong values too, and empty where the default holds;
 * otherwise the settings are written.
 */
export function lineCell(line: SettingsLine, settings: Settings, row: TypedRow | null, dates: DateOptions): CellModel {
  const typed = row?.cells[VALUE] ?? EMPTY_TYPED;
  const written = valueCell(line, lineValue(settings, line));
  if (row === null || !saysTheSame(line, typed, settings, dates)) return written;
  // Serials of a workbook that counts from 1904 are not ours: the day is written anew, in the officer's format.
  const isDay = line.target.kind === "date" && typeof typed.value === "number" && written.value !== null;
  return typedCell(isDay ? { ...typed, value: written.value } : typed, written.style);
}

/** A cell as it was typed, in a style of ours and in its own number format; an empty one waits in ours. */
export function typedCell({ value, numberFormat }: TypedCell, style: StyleName): CellModel {
  const isOwn = value !== null && numberFormat !== null && numberFormat !== STYLES[style].numberFormat;
  return { value, style, ...(isOwn ? { numberFormat } : {}) };
}

/** A value as we write it: a number, a day under a date format, the words of our lists. */
export function valueCell({ target }: SettingsLine, value: LineValue): CellModel {
  switch (target.kind) {
    case "academic-year":
      return { value: typeof value === "number" ? formatAcademicYear(value) : null, style: "officerText" };
    case "date":
      return { value: typeof value === "number" ? value : null, style: "officerDate" };
    case "share":
      return value !== null && typeof value === "object" ? shareCell(value) : { value: null, style: "officerValue" };
    case "months":
    case "count":
    case "least-group":
      return { value: typeof value === "number" ? value : null, style: "officerValue" };
    case "answer":
      return { value: typeof value === "boolean" ? wordOf(target.words, value) : null, style: "officerText" };
    case "flag":
      return { value: wordOf(["да", "нет"], value === true), style: "officerText" };
    case "scope":
      return { value: SCOPE_WORDS[SCOPES.find((scope) => scope === value) ?? "narrow"], style: "officerText" };
    case "evidence":
    case "text":
    case "approval-word":
      return { value: typeof value === "string" && value !== "" ? value : null, style: "officerText" };
  }
}

/** 63,3 as a plain number; less than one percent as a percentage, for 0,5 alone would be asked about (rulings 16). */
function shareCell(share: Decimal): CellModel {
  const percent = decimalToNumber(share);
  if (percent === 0 || percent >= 1) return { value: percent, style: "officerValue" };
  const fraction = decimalToNumber({ digits: share.digits, scale: share.scale + 2 });
  return { value: fraction, style: "officerValue", numberFormat: "0.00%" };
}

function wordOf([yes, no]: readonly [string, string], value: boolean): string {
  return value ? yes : no;
}

/** What may be typed on a line; null = anything. */
export function lineRule({ target }: SettingsLine): CellRule | null {
  switch (target.kind) {
    case "date":
      return { type: "date", min: FIRST_DAY, max: LAST_DAY };
    case "share":
      return { type: "decimal", min: 0, max: 100 };
    case "answer":
      return { type: "list", values: target.words };
    case "flag":
      return YES_NO;
    case "scope":
      return { type: "list", values: SCOPES.map((scope) => SCOPE_WORDS[scope]) };
    case "approval-word":
      return { type: "list", values: APPROVAL_WORDS };
    case "months":
      return { type: "whole", min: 0, max: 120 };
    case "count":
    case "least-group":
      return PEOPLE;
    case "academic-year":
    case "evidence":
    case "text":
      return null;
  }
}

/** The help of a line with its default, where there is one to choose from. */
export function lineHelp(line: SettingsLine): string {
  const { kind } = line.target;
  const hasDefault = ["flag", "scope", "months", "least-group", "approval-word"].includes(kind);
  if (!hasDefault) return line.help;
  const { value } = valueCell(line, lineValue(DEFAULT_SETTINGS, line));
  return `${line.help} ${SETTINGS_MESSAGES.defaultIs(String(value))}`;
}
