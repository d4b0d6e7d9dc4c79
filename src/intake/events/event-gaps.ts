import { endOfMonth, serialOf } from "../../registry/date";
import type { CareerEvent, EventField } from "../../registry/event";
import type { ReportingPeriod } from "../../registry/registry";
import { quoteForIssue } from "../cells/quote";
import type { Finding } from "../cells/types";
import { EVENT_FINDINGS } from "../messages-events";

/** Something to say about a field of an event. */
export interface EventFinding {
  readonly field: EventField;
  readonly finding: Finding;
}

/**
 * What an event lacks, or what was assumed about it, for the indicators of the
 * academic year; nothing for events of other years and for those not held
 * (rulings 14a, 14e, 15).
 */
export function eventGaps(event: CareerEvent, period: ReportingPeriod): readonly EventFinding[] {
  if (!concerns(event, period)) return [];
  const gaps: EventFinding[] = [];
  if (event.status === "empty" && event.cells.status !== undefined)
    gaps.push({ field: "status", finding: EVENT_FINDINGS.statusAssumed() });
  const { organisers, planItems } = event;
  if (!event.isFair && planItems === null && !organisers.centre) {
    const finding = organisers.czn
      ? EVENT_FINDINGS.cznAlone()
      : EVENT_FINDINGS.organiserNotCentre(quoteForIssue(event.organiserText));
    gaps.push({ field: "organiser", finding });
  }
  if (planItems === null ? event.isFair && organisers.bcstv : planItems.includes("3.3")) gaps.push(...bcstvGaps(event));
  if (planItems === null ? event.isFair && organisers.mintrud : planItems.includes("4.3")) {
    if (event.decided === null) gaps.push({ field: "decided", finding: EVENT_FINDINGS.decidedEmpty() });
  }
  return gaps;
}

function bcstvGaps({ participants, quota, moderated, contracts, online }: CareerEvent): readonly EventFinding[] {
  const gaps: EventFinding[] = [];
  const lacking = (field: EventField): EventField => (participants === null ? "participants" : field);
  if (participants === null || quota === null) {
    gaps.push({ field: lacking("quota"), finding: EVENT_FINDINGS.quotaEmpty() });
  }
  if (online === true && (participants === null || moderated === null)) {
    gaps.push({ field: lacking("moderated"), finding: EVENT_FINDINGS.moderatedEmpty() });
  }
  if (participants === null || contracts === null) {
    gaps.push({ field: lacking("contracts"), finding: EVENT_FINDINGS.contractsEmpty() });
  }
  return gaps;
}

/** Within 01.09.Y0–31.08.Y1, not after D, and not said to have failed. */
function concerns({ date, status }: CareerEvent, { startYear, asOf }: ReportingPeriod): boolean {
  if (date === null || status === "not-held") return false;
  return date.serial >= serialOf(startYear, 9, 1) && date.serial <= endOfMonth(startYear + 1, 8) && date.serial <= asOf;
}
