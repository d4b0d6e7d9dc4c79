/** Rule (b): for which reasons one person is on the list of targeted work, and in what words (spec: risk C.4). */
import type { Channel } from "../registry/channel";
import { addMonths, type Serial } from "../registry/date";
import { OCCUPATION, PLANNED, TARGETED_MESSAGES as SAY } from "./messages-targeted";
import { shareable } from "./private-words";
import type { PersonFacts } from "./facts";
import type { Risk, RiskRules } from "./risk";
import { REASONS, type ReasonCode, type ReasonRecord } from "./targeted-reasons";
import { graduationOf } from "./year-frame";

/** A reason as it holds for one person. */
export interface Reason extends ReasonRecord {
  readonly code: ReasonCode;
  /** A sentence without its full stop. */
  readonly explanation: string;
}

/** A person of the contingent with what rule (a) says. */
interface Case {
  readonly person: PersonFacts;
  readonly risk: Risk;
  readonly rules: RiskRules;
}

/** Those who have a job or a business of their own. */
const WORKING: ReadonlySet<Channel | null> = new Set<Channel | null>(["employed", "ip", "selfemployed", "contract"]);

/** All reasons, in the order of the plan's groups; none for whom nothing is to be done. */
export function findReasons(person: PersonFacts, rules: RiskRules): readonly Reason[] {
  const { risk } = person;
  // Those who cannot work for an objective reason stand in a block of their own (rulings 30).
  if (risk === null || risk.code === "N1") return [];
  const given: Case = { person, risk, rules };
  return [
    ...ofRisk(given),
    ...ofSpecialty(given),
    ...ofDisability(given),
    ...ofService(given),
    ...ofTargetContract(given),
    ...ofDualContract(given),
  ];
}

function reason(code: ReasonCode, explanation: string, changes: Partial<ReasonRecord> = {}): Reason {
  return { code, ...REASONS[code], ...changes, explanation };
}

/** Group 1. */
function ofRisk({ person, risk }: Case): readonly Reason[] {
  if (risk.answer === "unknown") return person.hasSource || person.basis === "actual" ? [reason("U1", SAY.U1)] : [];
  if (risk.answer !== "yes") return [];
  const { graduate, counted, service } = person;
  switch (risk.code) {
    case "R1":
      return [reason("R1", SAY.R1)];
    case "R2":
      return [reason("R2", SAY.R2)];
    case "R3":
      return [reason("R3", SAY.R3)];
    case "R4":
      return [reason("R4", SAY.R4)];
    case "R5":
      return [reason("R5", SAY.R5(shareable(counted.text)))];
    case "R6":
      return [reason("R6", SAY.R6(service.end, service.approximate))];
    case "R7": {
      const { dismissalDate } = graduate;
      return [reason("R7", SAY.R7(dismissalDate?.serial ?? null, dismissalDate?.precision !== "day"))];
    }
    case "R8":
      return [reason("R8", SAY.R8(counted.code === null ? null : (PLANNED[counted.code] ?? null)))];
    case "W2":
      return [reason("W2", graduate.form === "part-time" || graduate.form === "extramural" ? SAY.W2other : SAY.W2)];
    case "U1":
    case "W1":
    case "N1":
    case "OK":
      return [];
  }
}

/** Group 2: S1 for a job that one has, S2 for what one plans (rulings 32). */
function ofSpecialty({ person }: Case): readonly Reason[] {
  const { graduate, counted, basis } = person;
  const outside = graduate.bySpecialty === false;
  if (basis === "actual" && counted.code === "employed" && outside) {
    return [reason("S1", SAY.S1(shareable(graduate.position), shareable(graduate.employer)))];
  }
  const worksInField = basis === "actual" && WORKING.has(counted.code) && graduate.bySpecialty === true;
  const forecastOutside = basis === "forecast" && outside && (WORKING.has(counted.code) || counted.code === null);
  const plansOutside = graduate.plansBySpecialty === false && !worksInField;
  return forecastOutside || plansOutside ? [reason("S2", SAY.S2)] : [];
}

/** Group 3: everybody of it is on the list, at least for watching. */
function ofDisability({ person, risk }: Case): readonly Reason[] {
  if (person.values.disability !== true) return [];
  if (risk.answer === "yes" || risk.answer === "unknown") return [reason("O1", SAY.O1)];
  const outside = WORKING.has(person.counted.code) && person.graduate.bySpecialty === false;
  return risk.answer === "waiting" || outside ? [reason("O2", SAY.O2)] : [reason("O3", SAY.O3)];
}

/** Group 4: facts only, a forecast tells nothing of a service that is over. */
function ofService({ person, rules }: Case): readonly Reason[] {
  const { service, basis, counted, graduate } = person;
  const { asOf } = rules.frame;
  const { thresholds } = rules;
  const { end, approximate } = service;
  if (basis === "forecast" || service.state === "none") return [];
  if (service.state === "serving") {
    const soon = end !== null && end <= addMonths(asOf, thresholds.serviceEndsSoonMonths);
    return soon ? [reason("A3", SAY.A3(end, approximate))] : [];
  }
  const occupation = counted.code === null ? undefined : OCCUPATION[counted.code];
  if (occupation !== undefined) {
    const recent = end === null || asOf <= addMonths(end, thresholds.afterServiceReportMonths);
    return recent ? [reason("A4", SAY.A4(occupation, shareable(graduate.employer)))] : [];
  }
  if (end === null) return [reason("A1", SAY.A1(end, approximate, null))];
  const passed = monthsBetween(end, asOf);
  const inTime = asOf <= addMonths(end, thresholds.afterServiceMonths);
  return inTime
    ? [reason("A1", SAY.A1(end, approximate, passed))]
    : [reason("A2", SAY.A2(end, approximate, passed, thresholds.afterServiceMonths))];
}

/** Whole months from one day to a later one, by the same rule as limits are counted. */
function monthsBetween(from: Serial, to: Serial): number {
  let months = Math.floor((to - from) / 31);
  while (addMonths(from, months + 1) <= to) months += 1;
  return months;
}

/** 5.4: not at the customer, and the contract is ended, the job is elsewhere, or there is none (rulings 29). */
function ofTargetContract({ person, risk, rules }: Case): readonly Reason[] {
  const { graduate, counted, service, values } = person;
  const terminated = graduate.targetContractStatus === "terminated";
  if (graduate.targetContract !== true || graduate.targetContractStatus === "fulfilled") return [];
  if (values.atTargetCustomer === true || !isAfterGraduation(person, rules, terminated)) return [];
  const atRisk = risk.answer === "yes" || risk.answer === "unknown";
  const serving = counted.code === "conscript" && service.state !== "ended";
  const suspended = serving || counted.code === "contract" || counted.code === "study" || counted.code === "parental";
  if (suspended && !terminated) return [];
  const elsewhere =
    counted.code === "ip" ||
    counted.code === "selfemployed" ||
    (counted.code === "employed" && values.atTargetCustomer === false);
  if (!terminated && !elsewhere && !atRisk) return [];
  const why = terminated
    ? SAY.T1terminated
    : elsewhere
      ? SAY.T1elsewhere(shareable(graduate.employer))
      : risk.answer === "unknown"
        ? SAY.T1unknown
        : SAY.T1notEmployed;
  const urgent = atRisk || risk.answer === "waiting";
  return [
    reason("T1", SAY.T1(shareable(graduate.targetCustomer), why), {
      priority: urgent ? 1 : 2,
      measures: terminated ? ["5.4", "5.5"] : ["5.5"],
    }),
  ];
}

/** The dual contract of c2 and c3 whose holder works at another place. */
function ofDualContract({ person, rules }: Case): readonly Reason[] {
  const { graduate, contingent, counted, values } = person;
  if (graduate.dualContract !== true || contingent === "c1" || !isAfterGraduation(person, rules, false)) return [];
  if (counted.code !== "employed" || values.atDualEmployer !== false) return [];
  return [reason("D1", SAY.D1(shareable(graduate.dualEmployer), shareable(graduate.employer)))];
}

/** T1 and D1 for c3 only after its graduation, except a contract that is ended (rulings 29). */
function isAfterGraduation({ graduate, contingent }: PersonFacts, { frame }: RiskRules, terminated: boolean): boolean {
  if (contingent !== "c3" || terminated || graduate.cohort === null) return true;
  return frame.asOf > graduationOf(frame, graduate.cohort);
}
