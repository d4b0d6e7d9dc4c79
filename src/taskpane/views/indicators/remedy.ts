/** Where in the pane something can be done about a cell. */
import type { ResultCell } from "../../../engine/results";
import type { IndicatorRecord } from "../../../plan/indicator";
import type { ViewName, ViewTarget } from "../../pane/view-props";
import { INDICATORS_TEXT as TEXT } from "./messages";

/** A button that leads to another view. */
export interface Remedy {
  readonly text: string;
  readonly view: ViewName;
  readonly target: ViewTarget;
}

/** What helps: a plan to enter, numbers or an answer of the centre's own, a column to be named; null = nothing here. */
export function remedyOf({ measure }: IndicatorRecord, { status }: ResultCell): Remedy | null {
  const lacking = status === "no-data";
  if (measure.kind === "answer") {
    return { text: lacking ? TEXT.answer : TEXT.changeAnswer, view: "settings", target: { section: "checklist" } };
  }
  if (status === "no-plan") return { text: TEXT.enterPlan, view: "settings", target: { section: "planned" } };
  if (measure.kind === "entered-ratio" || (measure.kind === "people-count" && measure.plus !== null)) {
    return { text: lacking ? TEXT.enterNumbers : TEXT.changeNumbers, view: "settings", target: { section: "numbers" } };
  }
  return lacking && measure.kind.startsWith("people")
    ? { text: TEXT.checkColumns, view: "checks", target: { filter: "columns" } }
    : null;
}
