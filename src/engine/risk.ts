/** Rule (a): who is under risk of non-employment now (spec: risk C.3, rulings 9, 24). */
import type { Channel, ChannelReading } from "../registry/channel";
import { addMonths, type Serial } from "../registry/date";
import type { StudyForm } from "../registry/graduate";
import type { Switches, Thresholds } from "../registry/settings";
import type { Service } from "./service";
import type { Basis, YearFrame } from "./year-frame";

/** Why the answer is what it is; «OK» needs no word. */
export type RiskCode = "R1" | "R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8" | "W1" | "W2" | "N1" | "U1" | "OK";

/** Under risk or not; `waiting` counts as not, `unknown` is in no numerator. */
export interface Risk {
  readonly answer: "yes" | "no" | "unknown" | "waiting";
  readonly code: RiskCode;
}

/** What rule (a) looks at. */
export interface RiskInput {
  readonly basis: Basis;
  /** By the basis; in a forecast `future_X` is already X. */
  readonly channel: ChannelReading;
  /** As a fact: always false in a forecast. */
  readonly unemployedAtCzn: boolean;
  readonly service: Service;
  readonly form: StudyForm | null;
  /** Graduation day of the person's cohort. */
  readonly graduation: Serial;
}

/** What holds for everybody. */
export interface RiskRules {
  readonly frame: YearFrame;
  readonly switches: Switches;
  readonly thresholds: Thresholds;
}

/** Channels that decide alone, before dates are looked at. */
const BY_CHANNEL: Readonly<Partial<Record<Channel, Risk>>> = {
  unemployed_czn: { answer: "yes", code: "R1" },
  dismissed: { answer: "yes", code: "R7" },
  not_employed: { answer: "yes", code: "R2" },
  no_motivation: { answer: "yes", code: "R3" },
  informal: { answer: "yes", code: "R4" },
  other_risk: { answer: "yes", code: "R5" },
};

/** Those who cannot work for an objective reason. */
const OBJECTIVE: ReadonlySet<Channel> = new Set<Channel>(["care", "health", "prison", "abroad", "foreign_nosnils"]);

/** «Будет …»; `undecided` behaves alike after graduation (rulings 9b). */
const EXPECTED: ReadonlySet<Channel> = new Set<Channel>([
  "future_employed",
  "future_ip",
  "future_selfemployed",
  "future_conscript",
  "future_contract",
  "future_study",
  "future_parental",
  "undecided",
]);

const NO_RISK: Risk = { answer: "no", code: "OK" };
const UNKNOWN: Risk = { answer: "unknown", code: "U1" };

/**
 * The first rule that holds. People outside the contingent are not asked. In a
 * forecast an empty cell is «не определился», «нет связи» is unknown (rulings 9c).
 */
export function riskOf(input: RiskInput, rules: RiskRules): Risk {
  if (input.unemployedAtCzn) return { answer: "yes", code: "R1" };
  const { code, state } = input.channel;
  if (input.basis === "forecast" && (code === "undecided" || state === "empty")) return withoutTrack(input, rules);
  if (code === null) return UNKNOWN;
  const decided = BY_CHANNEL[code];
  if (decided) return decided;
  if (OBJECTIVE.has(code)) return { answer: rules.switches.objectiveReasonIsRisk ? "yes" : "no", code: "N1" };
  if (input.basis === "forecast") return NO_RISK;
  if (code === "conscript" && input.service.state === "ended") {
    return rules.switches.endedServiceIsRisk ? { answer: "yes", code: "R6" } : NO_RISK;
  }
  return EXPECTED.has(code) ? expected(input, rules) : NO_RISK;
}

/** W2: at risk once the plan's term for choosing a track has come; until then waiting. */
function withoutTrack({ form }: RiskInput, { frame }: RiskRules): Risk {
  const due = form === "part-time" || form === "extramural" ? frame.trackDueOther : frame.trackDueFullTime;
  return { answer: frame.asOf >= due ? "yes" : "waiting", code: "W2" };
}

/** W1 up to and on the last day of waiting, R8 from the next: 30.06 + 4 months is 31.10 (rulings 9f). */
function expected({ graduation }: RiskInput, { frame, switches, thresholds }: RiskRules): Risk {
  const overdue = frame.asOf > addMonths(graduation, thresholds.waitingMonths);
  return overdue && switches.overdueExpectationIsRisk
    ? { answer: "yes", code: "R8" }
    : { answer: "waiting", code: "W1" };
}
