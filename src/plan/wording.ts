/**
 * Words of the plan for one academic year: records say `{c1}`, `{c2}`, `{c3}`
 * for graduation years and `{Y0}`, `{Y1}` for the calendar years.
 */
import { cohortsOf } from "../registry/registry";
import type { IndicatorRecord, RelativeCohort } from "./indicator";

/** The graduation year that a relative cohort is in the academic year that begins in `startYear`. */
export function graduationYear(cohort: RelativeCohort, startYear: number): number {
  const [c1, c2, c3] = cohortsOf(startYear);
  return { c1, c2, c3 }[cohort];
}

/** Puts years in place of the placeholders: «выпуск {c1}» with 2024 → «выпуск 2023». */
export function fillYears(text: string, startYear: number): string {
  const [c1, c2, c3] = cohortsOf(startYear);
  const years: Readonly<Record<string, number>> = { c1, c2, c3, Y0: startYear, Y1: startYear + 1 };
  return text.replace(/\{(c1|c2|c3|Y0|Y1)\}/g, (placeholder, name: string) => String(years[name] ?? placeholder));
}

/** The indicator's whole wording as the plan prints it: its own words and those of its lines, one per line of text. */
export function fullWording(record: IndicatorRecord, startYear: number): string {
  const lines = record.lines.flatMap((line) => (line.wording === null ? [] : [line.wording]));
  const listed = lines.map((line, index) => `- ${line}${index === lines.length - 1 ? "." : ";"}`);
  return fillYears([record.wording, ...listed].join("\n"), startYear);
}
