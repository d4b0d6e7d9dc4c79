import type { Deadline } from "../../../engine/deadlines";
import { CALENDAR } from "../../../plan/calendar";
import type { ViewTarget } from "../../pane/view-props";

/**
 * Where in its view a deadline is acted on: the class of a risk list, the one
 * indicator that the item feeds, the checklist есть/нет. Null = the whole view.
 */
export function leadOf({ item, leadsTo, cohort }: Deadline): ViewTarget | null {
  const feeds = CALENDAR.find(({ id }) => id === item)?.feeds ?? [];
  const [indicator, ...others] = feeds;
  switch (leadsTo) {
    case "risk":
      return cohort === null ? null : { filter: String(cohort) };
    case "indicators":
      return indicator === undefined || others.length > 0 ? null : { indicator };
    case "settings":
      return indicator?.startsWith("G1.") === true ? { section: "checklist" } : null;
    case "checks":
    case null:
      return null;
  }
}
