/**
 * What the engine knows of each person: the fields of `PERSON_FIELDS`, derived
 * from the registry. All rules that need code are here or in the files it uses;
 * indicators only look at the fields.
 */
import type { PersonField } from "../plan/fields";
import type { RelativeCohort } from "../plan/indicator";
import type { FieldValue } from "../plan/predicate";
import type { Channel, ChannelReading } from "../registry/channel";
import { firstDayOf } from "../registry/date";
import type { Graduate, Referral } from "../registry/graduate";
import type { Registry } from "../registry/registry";
import { contractCheck, type ContractCheck } from "./contract-employment";
import { actualReading, countedReading, hasForecastSource } from "./readings";
import { riskOf, type Risk, type RiskRules } from "./risk";
import { serviceOf, type Service } from "./service";
import { basisOf, graduationOf, lastDayCounted, relativeCohort, type Basis, type YearFrame } from "./year-frame";

/** Facts of one person. */
export interface PersonFacts {
  readonly graduate: Graduate;
  /** c1, c2 or c3; null for another year, no year, and who is not a graduate: they are in no cell. */
  readonly contingent: RelativeCohort | null;
  readonly basis: Basis;
  /** The channel K1–K7 judge by. */
  readonly counted: ChannelReading;
  /** The channel as a fact; never a forecast. */
  readonly actual: ChannelReading;
  readonly service: Service;
  /** Null outside the contingent. */
  readonly risk: Risk | null;
  /** False when no column of the person's sheets could give the channel they are judged by. */
  readonly hasSource: boolean;
  readonly referral: Referral | null;
  /** By field; null = not known. */
  readonly values: Readonly<Record<PersonField, FieldValue | null>>;
}

/** Facts of everybody, in the order of the registry; a check that was used before still knows the names it compared. */
export function factsOf(
  registry: Registry,
  frame: YearFrame,
  worksByContract: ContractCheck = contractCheck(),
): readonly PersonFacts[] {
  const { switches, thresholds } = registry.settings;
  const rules: RiskRules = { frame, switches, thresholds };
  return registry.graduates.map((graduate) => personFacts(graduate, registry, rules, worksByContract));
}

function personFacts(
  graduate: Graduate,
  registry: Registry,
  rules: RiskRules,
  worksByContract: ContractCheck,
): PersonFacts {
  const { frame, thresholds } = rules;
  const basis = basisOf(frame, graduate.cohort);
  const counted = countedReading(graduate, basis);
  const actual = actualReading(graduate, basis);
  const channel = counted.code;
  const isGraduate = graduate.status.code !== "not_graduate" && channel !== "not_graduate";
  const contingent = isGraduate ? relativeCohort(frame, graduate.cohort) : null;
  const service = serviceOf(graduate, channel, frame.asOf, thresholds.conscriptionMonths);
  const atCzn = unemployedAtCzn(actual.code, graduate.cznRegistration);
  const hasSource = basis === "forecast" ? hasForecastSource(graduate) : graduate.available.has("status");
  const risk =
    contingent === null || graduate.cohort === null
      ? null
      : riskWithSource(graduate, graduate.cohort, { basis, counted, service, atCzn, hasSource }, rules);
  const referral = referralOf(graduate, registry.referralsFromRiskList);
  const values: Record<PersonField, FieldValue | null> = {
    form: graduate.form,
    channel,
    actualChannel: actual.code,
    bySpecialty: channel === null ? null : graduate.bySpecialty,
    entrepreneur: channelOrMark(channel, "ip", graduate.entrepreneurMark),
    selfEmployed: channelOrMark(channel, "selfemployed", graduate.selfEmployedMark),
    disability: graduate.disability,
    abilympics: graduate.abilympics,
    professionalitet: graduate.professionalitet,
    dualContract: graduate.dualContract,
    atDualEmployer: worksByContract({
      channel,
      mark: graduate.dualEmployed,
      contractEmployer: graduate.dualEmployer,
      employer: graduate.employer,
    }),
    targetContract: graduate.targetContract,
    atTargetCustomer: worksByContract({
      channel,
      mark: graduate.targetEmployed,
      contractEmployer: graduate.targetCustomer,
      employer: graduate.employer,
    }),
    atRisk: risk === null || risk.answer === "unknown" ? null : risk.answer === "yes",
    unemployedAtCzn: atCzn,
    ais: graduate.ais,
    trackFormed: graduate.trackFormed,
    forecastFormed: forecastFormed(graduate),
    defenceIndustry: graduate.defenceIndustry,
    hiredInYear: hiredInYear(graduate, frame),
    routed: routed(graduate, referral),
  };
  return { graduate, contingent, basis, counted, actual, service, risk, hasSource, referral, values };
}

interface RiskFacts {
  readonly basis: Basis;
  readonly counted: ChannelReading;
  readonly service: Service;
  readonly atCzn: boolean | null;
  readonly hasSource: boolean;
}

/** Rule (a); without any source of a forecast nobody is «не определился» (rulings 9c). */
function riskWithSource(graduate: Graduate, cohort: number, facts: RiskFacts, rules: RiskRules): Risk {
  if (facts.basis === "forecast" && !facts.hasSource) return { answer: "unknown", code: "U1" };
  return riskOf(
    {
      basis: facts.basis,
      channel: facts.counted,
      unemployedAtCzn: facts.basis === "actual" && facts.atCzn === true,
      service: facts.service,
      form: graduate.form,
      graduation: graduationOf(rules.frame, cohort),
    },
    rules,
  );
}

/** Channel or mark (rulings 10): whoever has the mark counts whatever the channel, also when it is not known. */
function channelOrMark(channel: Channel | null, own: Channel, mark: boolean | null): boolean | null {
  if (channel === own || mark === true) return true;
  return channel === null ? null : false;
}

/** Channels beside which «состоит на учёте» makes an unemployed (rulings 24); `dismissed` is «не трудоустроен» too. */
const REGISTRABLE: ReadonlySet<Channel | null> = new Set<Channel | null>([
  null,
  "not_employed",
  "dismissed",
  "no_motivation",
  "undecided",
]);

function unemployedAtCzn(channel: Channel | null, registration: boolean | null): boolean | null {
  if (channel === "unemployed_czn") return true;
  if (registration === true && REGISTRABLE.has(channel)) return true;
  return channel === null ? null : false;
}

/**
 * G2.3: a channel is forecast and it is not «не определился»; empty is not
 * formed, «нет связи» is not known (rulings 5). Where the track column does not
 * name channels and there is no other forecast, a formed track will do.
 */
function forecastFormed({ forecast, available, trackFormed }: Graduate): boolean | null {
  if (forecast.state === "unknown") return null;
  if (forecast.state === "known") return forecast.code !== "undecided";
  return trackFormed === true && !available.has("forecast") && !available.has("status");
}

/**
 * G3.5, G5.1: undated counts as yes and is listed (rulings 12). Who works on D
 * and was hired «в июне 2025», in which D lies, was hired by D.
 */
function hiredInYear({ hireDate }: Graduate, frame: YearFrame): boolean {
  return hireDate === null || (hireDate.serial >= frame.yearStart && firstDayOf(hireDate) <= lastDayCounted(frame));
}

/** The source's own referral; «Группа риска» only where the source has none (rulings 12). */
function referralOf(graduate: Graduate, fromRiskList: ReadonlyMap<string, Referral>): Referral | null {
  return graduate.referral?.issued === true ? graduate.referral : (fromRiskList.get(graduate.id) ?? graduate.referral);
}

function routed({ hireDate }: Graduate, referral: Referral | null): boolean | null {
  if (referral === null) return null;
  if (!referral.issued) return false;
  if (hireDate === null || referral.date === null) return true;
  return hireDate.serial >= firstDayOf(referral.date);
}
