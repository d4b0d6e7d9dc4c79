/** What must be known beside a number, by indicator (spec: indicators A.2, A.3; rulings 12, 14, 55). */
import type { IndicatorRecord } from "../plan/indicator";
import { all, any, is, not, type Predicate } from "../plan/predicate";
import type { EventField } from "../plan/fields";
import type { Channel } from "../registry/channel";
import { membersOf, sizeOf, type Bitset } from "./bitset";
import type { Calculation } from "./calculation";
import type { CellPlace } from "./cell-place";
import { countMembers, shareMembers } from "./count-people";
import type { Count, Counted } from "./counts";
import { eventsWhere, titleOf } from "./count-events";
import { formatShare } from "./display";
import type { PersonFacts } from "./facts";
import { CELL_NOTES, placesText } from "./messages-cells";
import { fieldsOf } from "./sources";

type Rule = (calculation: Calculation, place: CellPlace, count: Counted) => readonly string[];

/** Channels during which a living contract of targeted training is suspended (federal form, sheet «Целевики»). */
export const SUSPENDING: ReadonlySet<Channel> = new Set<Channel>([
  "conscript",
  "contract",
  "study",
  "parental",
  "health",
]);

const RULES: Readonly<Record<IndicatorRecord["id"], Rule>> = {
  K1: bySpecialtyEmpty,
  K2: bySpecialtyEmpty,
  K3: employerToCheck,
  "K4.1": targetContracts,
  "K4.2": targetContracts,
  K7: unknownRisk,
  "G3.1": undatedEvents,
  "G4.1": (calculation) => notByCentre(calculation, all(is("aboutSupport", true), is("withCzn", true))),
  "G4.2": (calculation) =>
    notByCentre(
      calculation,
      all(is("aboutEntrepreneurship", true), any(is("withCzn", true), is("withPublicOrganisation", true))),
    ),
  "G4.3": cznFairs,
  "G3.5": undated,
  "G5.1": (calculation, place, count) => [CELL_NOTES.planZero(count.numerator), ...undated(calculation, place, count)],
};

/** The notes of a cell beyond those of its count. */
export function cellNotes(calculation: Calculation, place: CellPlace, count: Count): readonly string[] {
  if (count.state !== "counted" || count.denominator === 0) return [];
  return RULES[place.record.id]?.(calculation, place, count) ?? [];
}

function peopleOf({ facts }: Calculation, set: Bitset): readonly PersonFacts[] {
  return membersOf(set).flatMap((index) => facts[index] ?? []);
}

function placesOf(people: readonly PersonFacts[]): string {
  return placesText(people.map(({ graduate }) => graduate.source));
}

/** People of the denominator of whom it is not known whether they count. */
function unknownPeople(calculation: Calculation, { measure, cohort, line }: CellPlace): readonly PersonFacts[] {
  if (measure.kind !== "people-share" || cohort === null) return [];
  return peopleOf(calculation, shareMembers(calculation, measure, cohort, line.category ?? "all").unknown);
}

function bySpecialtyEmpty(calculation: Calculation, place: CellPlace): readonly string[] {
  const people = unknownPeople(calculation, place).filter(({ counted }) => counted.code !== null);
  return people.length === 0 ? [] : [CELL_NOTES.bySpecialtyEmpty(people.length, placesOf(people))];
}

function employerToCheck(calculation: Calculation, place: CellPlace): readonly string[] {
  const people = unknownPeople(calculation, place).filter(({ counted }) => counted.code !== null);
  return people.length === 0 ? [] : [CELL_NOTES.employerToCheck(people.length, placesOf(people))];
}

function targetContracts(calculation: Calculation, place: CellPlace): readonly string[] {
  return [...employerToCheck(calculation, place), ...withoutSuspended(calculation, place)];
}

/** Information only: the plan's literal denominator holds suspended contracts too (spec: indicators A.2, K4). */
function withoutSuspended(calculation: Calculation, { measure, cohort, line }: CellPlace): readonly string[] {
  if (measure.kind !== "people-share" || cohort === null) return [];
  const members = shareMembers(calculation, measure, cohort, line.category ?? "all");
  const remaining = peopleOf(calculation, members.denominator).filter((person) => !isSuspended(person)).length;
  if (remaining === sizeOf(members.denominator) || remaining === 0) return [];
  const numerator = sizeOf(members.numerator);
  return [CELL_NOTES.withoutSuspended(numerator, remaining, formatShare(numerator, remaining))];
}

function isSuspended({ graduate, counted, values }: PersonFacts): boolean {
  if (graduate.targetContractStatus === "terminated" || values.atTargetCustomer === true) return false;
  if (graduate.targetContractStatus === "suspended") return true;
  return counted.code !== null && SUSPENDING.has(counted.code);
}

function unknownRisk(_calculation: Calculation, _place: CellPlace, count: Counted): readonly string[] {
  const { numerator, denominator, unknown } = count;
  if (unknown === null || unknown === 0 || denominator === null) return [];
  return [CELL_NOTES.unknownRisk(unknown, formatShare(numerator + unknown, denominator))];
}

/** G3.5, G5.1: people counted though a date is missing (rulings 12). */
function undated(calculation: Calculation, { measure }: CellPlace, count: Counted): readonly string[] {
  if (measure.kind !== "people-count" || count.numerator === 0) return [];
  const fields = fieldsOf(measure.numerator);
  const people = peopleOf(calculation, countMembers(calculation, measure)).filter(
    ({ graduate, referral }) =>
      (fields.includes("hiredInYear") && graduate.hireDate === null) ||
      (fields.includes("routed") && referral?.date === null),
  );
  return people.length === 0 ? [] : [CELL_NOTES.undated(people.length, placesOf(people))];
}

function undatedEvents({ registry }: Calculation): readonly string[] {
  const events = registry.events.filter(({ date, status }) => date === null && status !== "not-held");
  return events.length === 0 ? [] : [CELL_NOTES.undatedEvents(events.map(titleOf))];
}

/** Held on the right subject, but the centre is not among the organisers (rulings 14e). */
function notByCentre(calculation: Calculation, subject: Predicate<EventField>): readonly string[] {
  const events = eventsWhere(
    calculation,
    all(is("heldInYear", true), is("hasPlanItem", false), not(is("byCentre", true)), subject),
  );
  return events.length === 0 ? [] : [CELL_NOTES.notByCentre(events.map(titleOf))];
}

function cznFairs(calculation: Calculation): readonly string[] {
  if (calculation.registry.settings.switches.cznFairsCountForG43) return [];
  const fairs = eventsWhere(
    calculation,
    all(
      is("heldInYear", true),
      is("isFair", true),
      is("hasPlanItem", false),
      is("byCzn", true),
      is("byMintrud", false),
    ),
  );
  return fairs.length === 0 ? [] : [CELL_NOTES.cznFairs(fairs.map(titleOf))];
}
