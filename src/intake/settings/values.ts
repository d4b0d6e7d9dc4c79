import { parseDecimal, type Decimal } from "../../registry/decimal";
import { serialOf, type Serial } from "../../registry/date";
import { MOST_PEOPLE } from "../../registry/limits";
import type { EmploymentScope } from "../../registry/settings";
import { SCOPE_WORDS } from "../../registry/settings-words";
import { cellText, isDashCell, isEmptyCell } from "../cells/cell-text";
import { readCount } from "../cells/count";
import { readDate, type DateOptions } from "../cells/dates";
import { quoteForIssue } from "../cells/quote";
import type { Finding, Read } from "../cells/types";
import { readYesNo } from "../cells/yes-no";
import type { CellScalar } from "../grid";
import { SETTINGS_FINDINGS } from "../messages-settings";
import { displayText, normalise } from "../normalise";
import type { TypedCell } from "./kept";

/** Years and dates that an officer can mean. */
const EARLIEST = serialOf(2000, 1, 1);
const LATEST = serialOf(2099, 12, 31);
const MOST_MONTHS = 120;

const NOTHING: Read<null> = { value: null, findings: [] };

function wrong(finding: Finding): Read<null> {
  return { value: null, findings: [finding] };
}

/** Nothing typed, or a dash for it. */
function isNothing({ value }: TypedCell): boolean {
  return isEmptyCell(value) || isDashCell(value);
}

function quote({ value }: TypedCell): string {
  return quoteForIssue(cellText(value));
}

/** «2024-2025», «2024/25 уч. год» → 2024. */
export function readAcademicYear(cell: TypedCell): Read<number | null> {
  if (isNothing(cell)) return NOTHING;
  const match = /^(20\d{2}) ?[-/] ?(20\d{2}|\d{2})(?: ?(?:г|уч)[\p{L}. ]*)?$/u.exec(normalise(cellText(cell.value)));
  const first = Number(match?.[1]);
  const second = Number(match?.[2]?.slice(-2));
  if (!match || second !== (first + 1) % 100) return wrong(SETTINGS_FINDINGS.academicYear(quote(cell)));
  return { value: first, findings: [] };
}

/** A day; a month or a year alone is not one. */
export function readDay(cell: TypedCell, dates: DateOptions): Read<Serial | null> {
  if (isNothing(cell)) return NOTHING;
  const { value, findings } = readDate(cell.value, dates);
  const isDay = value?.precision === "day" && value.serial >= EARLIEST && value.serial <= LATEST;
  if (!isDay || findings.length > 0) return wrong(SETTINGS_FINDINGS.date(quote(cell)));
  return { value: value.serial, findings: [] };
}

/** Comparators that set a lower and an upper limit, as people type them (spec: indicators A.0). */
const AT_LEAST = /≥|>=|=>|>|\\geq?|не менее|не ниже|не меньше|минимум|от(?= )/g;
const AT_MOST = /≤|<=|=<|<|\\leq?|не более|не выше|не больше|максимум|до(?= )/g;

/**
 * A planned share in percent: 63,3; «≥65»; «не менее 63,3 %». A number under a
 * percent format is ×100, without one a number between 0 and 1 is an error, for
 * nobody knows whether it is a fraction (rulings 16).
 */
export function readShare(cell: TypedCell): Read<Decimal | null> {
  if (isNothing(cell)) return NOTHING;
  const text = typeof cell.value === "string" ? normalise(displayText(cell.value).replace(/\$/g, " ")) : "";
  const typed = typeof cell.value === "number" ? plain(cell.value) : text;
  const bare = typed.replace(AT_LEAST, " ").replace(AT_MOST, " ").replace(/%|процент\p{L}*/gu, " ").trim(); // prettier-ignore
  const number = parseDecimal(bare.replace(/-?(?:х|ти|и)$/u, ""));
  if (number === null) return wrong(SETTINGS_FINDINGS.share(quote(cell)));
  const isFormatted = typeof cell.value === "number" && cell.numberFormat?.includes("%") === true;
  const share = isFormatted ? timesHundred(number) : number;
  if (exceeds(share, 100) || share.digits < 0) return wrong(SETTINGS_FINDINGS.shareOutOfRange(quote(cell)));
  const saysPercent = isFormatted || /%|процент/.test(text);
  if (!saysPercent && share.digits > 0 && !exceeds(share, 1) && !isOne(share)) {
    const percent = shown(timesHundred(share));
    return wrong(SETTINGS_FINDINGS.shareFraction(shown(share), percent));
  }
  const isUpper = typed.replace(AT_LEAST, " ").search(AT_MOST) >= 0;
  return { value: share, findings: isUpper ? [SETTINGS_FINDINGS.shareDirection(quote(cell))] : [] };
}

/** A double as a person typed it: 0.1 + 0.2 was 0.3. */
function plain(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function timesHundred({ digits, scale }: Decimal): Decimal {
  return scale >= 2 ? { digits, scale: scale - 2 } : { digits: digits * 10 ** (2 - scale), scale: 0 };
}

function exceeds({ digits, scale }: Decimal, limit: number): boolean {
  return digits > limit * 10 ** scale;
}

function isOne({ digits, scale }: Decimal): boolean {
  return digits === 10 ** scale;
}

function shown({ digits, scale }: Decimal): string {
  return String(digits / 10 ** scale).replace(".", ",");
}

/** есть/нет, да/нет, 1, + …; null = empty or wrong. */
export function readAnswer(cell: TypedCell, [yes, no]: readonly [string, string]): Read<boolean | null> {
  if (isEmptyCell(cell.value)) return NOTHING;
  const { value } = readYesNo(cell.value);
  return value === null ? wrong(SETTINGS_FINDINGS.answer(quote(cell), yes, no)) : { value, findings: [] };
}

/** A switch: да/нет. */
export function readFlag(cell: TypedCell): Read<boolean | null> {
  if (isEmptyCell(cell.value)) return NOTHING;
  const { value } = readYesNo(cell.value);
  return value === null ? wrong(SETTINGS_FINDINGS.flag(quote(cell))) : { value, findings: [] };
}

/** узкий, средний, широкий. */
export function readScope(cell: TypedCell): Read<EmploymentScope | null> {
  if (isEmptyCell(cell.value)) return NOTHING;
  const text = normalise(cellText(cell.value));
  const scopes: readonly EmploymentScope[] = ["narrow", "middle", "broad"];
  const scope = scopes.find((code) => text.startsWith(SCOPE_WORDS[code].slice(0, -2)));
  return scope === undefined ? wrong(SETTINGS_FINDINGS.scope(quote(cell))) : { value: scope, findings: [] };
}

/** УТВЕРЖДАЮ, УТВЕРЖДЕНО. */
export function readApprovalWord(cell: TypedCell): Read<string | null> {
  if (isEmptyCell(cell.value)) return NOTHING;
  const text = normalise(cellText(cell.value)).toUpperCase();
  if (APPROVAL_WORDS.includes(text)) return { value: text, findings: [] };
  return wrong(SETTINGS_FINDINGS.approvalWord(quote(cell)));
}

/** Both forms of the stamp; the first is the default. */
export const APPROVAL_WORDS: readonly string[] = ["УТВЕРЖДАЮ", "УТВЕРЖДЕНО"];

/** Whole months. */
export function readMonths(cell: TypedCell): Read<number | null> {
  return readWhole(cell, MOST_MONTHS, SETTINGS_FINDINGS.months);
}

/** People, a whole number. */
export function readPeople(cell: TypedCell): Read<number | null> {
  return readWhole(cell, MOST_PEOPLE, SETTINGS_FINDINGS.count);
}

function readWhole(cell: TypedCell, most: number, finding: (quoted: string) => Finding): Read<number | null> {
  if (isNothing(cell)) return NOTHING;
  const { value: count } = readCount(cell.value, cell.numberFormat);
  const isWhole =
    count !== null && count.of === null && Number.isInteger(count.value) && !cellText(cell.value).includes("%");
  if (!isWhole || count.value < 0 || count.value > most) return wrong(finding(quote(cell)));
  return { value: count.value, findings: [] };
}

/** Any text, tidied; «» when empty. */
export function readText(value: CellScalar): string {
  return cellText(value);
}
