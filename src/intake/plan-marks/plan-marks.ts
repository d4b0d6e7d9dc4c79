/** The officer's marks of «План работы», of any year, as the engine reads them. */
import type { PlanMark } from "../../registry/plan-mark";
import { matchLines } from "./match-lines";
import { readMark } from "./read-mark";
import type { PlanNotes } from "./read-plan-notes";

/** Marks of all rows whose line and year are certain. */
export function planMarksOf(notes: PlanNotes): readonly PlanMark[] {
  const column = notes.columns.findIndex(({ key }) => key === "done");
  return [...matchLines(notes).byPlace.values()].flatMap(({ line, startYear, notes: cells }) =>
    line === null || startYear === null ? [] : readMark(cells[column]?.value ?? null, line, startYear).marks,
  );
}
