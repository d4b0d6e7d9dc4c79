/** The list of targeted work: everybody with a reason, the most urgent first (spec: risk C.4, rulings 27–32). */
import { calendarItem } from "../plan/calendar";
import { windowsOf } from "../plan/calendar-item";
import type { RelativeCohort } from "../plan/indicator";
import type { Serial } from "../registry/date";
import type { Calculation } from "./calculation";
import { findReasons, type Reason } from "./find-reasons";
import type { PersonFacts } from "./facts";
import type { TargetedPerson } from "./results";

interface Line {
  readonly person: PersonFacts;
  readonly reasons: readonly Reason[];
  readonly priority: number;
  readonly rank: number;
  readonly name: string;
}

/** Who is on the list, sorted by priority, by the window of plan item 5.1 that closes soonest, by name. */
export function targetedList(calculation: Calculation): readonly TargetedPerson[] {
  const { frame, registry, facts } = calculation;
  const rules = { frame, switches: registry.settings.switches, thresholds: registry.settings.thresholds };
  const order = cohortOrder(calculation);
  const lines: Line[] = [];
  for (const person of facts) {
    const reasons = findReasons(person, rules);
    if (reasons.length === 0) continue;
    lines.push({
      person,
      reasons,
      priority: Math.min(...reasons.map(({ priority }) => priority)),
      rank: person.contingent === null ? order.length : order.indexOf(person.contingent),
      name: alphabetical(person.graduate.fullName),
    });
  }
  return lines
    .sort(
      (a, b) =>
        a.priority - b.priority ||
        a.rank - b.rank ||
        compare(a.name, b.name) ||
        compare(a.person.graduate.id, b.person.graduate.id),
    )
    .map(resultOf);
}

/** Small letters with ё as е, in which order of codes is the order of the alphabet, in every web view alike. */
function alphabetical(name: string): string {
  return name.toLowerCase().replaceAll("ё", "е");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The cohorts by the end of their window in item 5.1, closed ones last: on
 * 01.06.2025 that is c3 (30.06), c2 (31.08), c1 (31.12.2024, closed).
 */
export function cohortOrder({ frame }: Pick<Calculation, "frame">): readonly RelativeCohort[] {
  const windows = windowsOf(calendarItem("5.1"), frame.startYear);
  const isClosed = (end: Serial): number => (end < frame.asOf ? 1 : 0);
  return [...windows]
    .sort((a, b) => isClosed(a.end) - isClosed(b.end) || a.end - b.end)
    .flatMap(({ cohort }) => cohort ?? []);
}

function resultOf({ person, reasons, priority }: Line): TargetedPerson {
  return {
    person: person.graduate.id,
    atRisk: person.risk?.answer ?? "unknown",
    reasons: reasons.map(({ code }) => code),
    priority,
    measures: [...new Set(reasons.flatMap(({ measures }) => measures))],
    groups: [...new Set(reasons.flatMap(({ group }) => group ?? []))].sort(),
    // «ИП Выдумкин А.А.» brings its own full stop.
    explanation: told(reasons)
      .map(({ explanation }) => `${explanation.replace(/\.$/, "")}.`)
      .join(" "),
  };
}

/** A1 and A2 say all that R6 says and more: the end of service is told once. */
function told(reasons: readonly Reason[]): readonly Reason[] {
  const returned = reasons.some(({ code }) => code === "A1" || code === "A2");
  return returned ? reasons.filter(({ code }) => code !== "R6") : reasons;
}
