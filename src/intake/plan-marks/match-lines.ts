/** Which row speaks for a line of a year where several do: agreeing rows are one, of contradicting ones the first. */
import { joinNotes } from "../officer-rows/join-notes";
import type { PlanNoteRow, PlanNotes } from "./read-plan-notes";

/** Every row of the former sheet, once. */
export interface MatchedPlanNotes {
  /** By {@link placeOf}. */
  readonly byPlace: ReadonlyMap<string, PlanNoteRow>;
  /** Rows of no certain line or year, and those that contradict the first of their line. */
  readonly rest: readonly PlanNoteRow[];
}

/** A line or banner of an academic year: «5.1/2 2024», «раздел 3 2024». */
export function placeOf(key: string, startYear: number): string {
  return `${key} ${startYear}`;
}

/** Sorts the rows by their lines. */
export function matchLines({ rows }: PlanNotes): MatchedPlanNotes {
  const byPlace = new Map<string, PlanNoteRow>();
  const rest: PlanNoteRow[] = [];
  for (const row of rows) {
    const key = row.line?.key ?? row.banner;
    if (key === null || row.startYear === null) {
      rest.push(row);
      continue;
    }
    const place = placeOf(key, row.startYear);
    const former = byPlace.get(place);
    const joined = former === undefined ? row.notes : joinNotes(former.notes, row.notes);
    if (joined === null) rest.push(row);
    else byPlace.set(place, { ...(former ?? row), notes: joined });
  }
  return { byPlace, rest };
}
