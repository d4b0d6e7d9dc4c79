/**
 * Values of several rows of one person: known beats unknown; two different
 * known values are unknown, with an issue that names both cells. So the order
 * of rows never matters (rulings 6).
 */
import type { TypedDate } from "../../registry/date";
import { endOfMonth, formatRu, fromSerial } from "../../registry/date";
import type { GraduateField } from "../../registry/graduate";
import type { Issue, Severity } from "../../registry/issue";
import { quoteForIssue } from "../cells/quote";
import { FIELD_TITLES, PEOPLE_FINDINGS, type MergedField } from "../messages-people";
import type { PersonFacts, PersonRow } from "./facts";

/** How values of a field are compared and shown. */
export interface Comparison<T> {
  readonly same?: (a: T, b: T) => boolean;
  /** For the message; health is never named (rulings 31). */
  readonly show?: (value: T) => string;
  readonly severity?: Severity;
}

/** Merges field by field; `rows` are sorted, the richest first. */
export class ValueMerger {
  readonly issues: Issue[] = [];

  constructor(private readonly rows: readonly PersonRow[]) {}

  /** A value that is null when not known. */
  value<T>(field: MergedField, pick: (facts: PersonFacts) => T | null, how: Comparison<T> = {}): T | null {
    const same = how.same ?? ((a: T, b: T): boolean => a === b);
    let kept: { readonly value: T; readonly row: PersonRow } | null = null;
    for (const row of this.rows) {
      const value = pick(row.facts);
      if (value === null) continue;
      if (kept === null) kept = { value, row };
      else if (!same(kept.value, value)) {
        this.differ(field, kept.row, row, how.show ?? showAny, kept.value, value, how.severity ?? "error");
        return null;
      }
    }
    return kept?.value ?? null;
  }

  /** A date: a day within a month that another row names is that day. */
  date(field: MergedField, pick: (facts: PersonFacts) => TypedDate | null): TypedDate | null {
    const finest = this.rows.flatMap(({ facts }) => pick(facts) ?? []).sort((a, b) => RANK[b.precision] - RANK[a.precision])[0]; // prettier-ignore
    const merged = this.value(field, pick, { same: isSameDate, show: ({ serial }) => formatRu(serial) });
    return merged === null ? null : (finest ?? merged);
  }

  /**
   * A yes/no of a sparse column: an empty cell is a «нет» that any «да» beats;
   * only a «нет» that was typed contradicts a «да».
   */
  sparse(
    field: MergedField,
    columns: readonly GraduateField[],
    pick: (facts: PersonFacts) => boolean | null,
  ): boolean | null {
    const yes = this.rows.find(({ facts }) => pick(facts) === true);
    if (yes === undefined) return this.rows.some(({ facts }) => pick(facts) === false) ? false : null;
    const no = this.rows.find(
      (row) => pick(row.facts) === false && columns.some((column) => row.isFilled(column) && yes.isFilled(column)),
    );
    if (no === undefined) return true;
    const [first, second] = this.rows.indexOf(yes) < this.rows.indexOf(no) ? [yes, no] : [no, yes];
    this.differ(field, first, second, showAny, pick(first.facts), pick(second.facts), "error");
    return null;
  }

  /** Adds the issue about two different values, at the first cell. */
  differ<T>(
    field: MergedField,
    a: PersonRow,
    b: PersonRow,
    show: (value: T) => string,
    first: T,
    second: T,
    severity: Severity,
  ): void {
    // prettier-ignore
    const finding = PEOPLE_FINDINGS.valuesDiffer(severity, FIELD_TITLES[field], `${show(first)} (${cellText(a, field)})`, `${show(second)} (${cellText(b, field)})`); // prettier-ignore
    this.issues.push({ ...finding, source: a.cells[field] ?? a.source });
  }
}

const RANK = { year: 0, month: 1, day: 2 } as const;

/** The same day, or a month or year that the other date falls into. */
function isSameDate(a: TypedDate, b: TypedDate): boolean {
  if (a.serial === b.serial) return true;
  const [wide, narrow] = RANK[a.precision] < RANK[b.precision] ? [a, b] : [b, a];
  if (wide.precision === narrow.precision) return false;
  const { year, month } = fromSerial(narrow.serial);
  return wide.precision === "year" ? fromSerial(wide.serial).year === year : wide.serial === endOfMonth(year, month);
}

function showAny(value: unknown): string {
  if (typeof value === "boolean") return value ? "да" : "нет";
  return typeof value === "string" ? quoteForIssue(value) : "другое значение";
}

/** «лист «2024», F17». */
function cellText(row: PersonRow, field: GraduateField): string {
  const cell = row.cells[field];
  return cell === undefined
    ? `лист «${row.source.sheet}», строка ${row.source.row}`
    : `лист «${cell.sheet}», ${cell.column}${cell.row}`;
}
