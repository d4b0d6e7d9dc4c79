/**
 * The 53 cells counted once more from the words of the spec with plain filters
 * over the registry: no predicates, no facts, no bitsets of the engine. Slow
 * and literal on purpose.
 */
import { addMonths, endOfMonth, formatIso, serialOf, type TypedDate } from "../../src/registry/date";
import type { CareerEvent } from "../../src/registry/event";
import type { Graduate, GraduateField } from "../../src/registry/graduate";
import type { Registry } from "../../src/registry/registry";

/** [numerator, denominator, unknown, status, gap, value] of a cell, by «K2/2024/all». */
export type Recount = ReadonlyMap<string, readonly (number | string | boolean | null)[]>;

/** «март 2025» may mean the first of March. */
function earliest({ serial, precision }: TypedDate): number {
  const [year = 0, month = 0] = formatIso(serial).split("-").map(Number);
  return precision === "year" ? serialOf(year, 1, 1) : precision === "month" ? serialOf(year, month, 1) : serial;
}

const WORK = ["employed", "ip", "selfemployed", "contract"];
type Answer = boolean | null;
type Test = (person: Graduate) => boolean;
type Ask = (person: Graduate) => Answer;

/** The fixed plans of the plan's table, in tenths of a percent or of a unit. */
const PLANS: Readonly<Record<string, number>> = {
  "K2/all": 650, "K2/disability": 500, "K2/abilympics": 1000, "K2/professionalitet": 850,
  K3: 750, "K4.1": 1000, "K4.2": 1000, K5: 15, K6: 35, K7: 5, "G2.1": 1000, "G2.2": 1000, "G2.3": 1000,
  "G3.1": 100, "G3.2": 1000, "G3.3": 900, "G3.4": 900, "G3.5": 30, "G3.8": 1000,
  "G4.1": 30, "G4.2": 30, "G4.3": 10, "G5.1": 0, "G5.2": 5,
}; // prettier-ignore

/** Counts everything. */
export function recount(registry: Registry): Recount {
  const { settings, period, graduates, events } = registry;
  const { switches, thresholds, numbers } = settings;
  const { startYear, asOf, graduationDate } = period;
  const [c1, c2, c3] = [startYear - 1, startYear, startYear + 1];
  const forecasting = asOf <= graduationDate;
  const lastDay = Math.min(asOf, serialOf(startYear + 1, 8, 31));
  const inYear = (serial: number): boolean => serial >= serialOf(startYear, 9, 1) && serial <= lastDay;
  const cells = new Map<string, readonly (number | string | boolean | null)[]>();

  // What a person does, by the basis of the cohort.
  const byForecast: Test = (person) => person.cohort === c3 && forecasting;
  const channel = (person: Graduate): string | null => {
    const code = byForecast(person) ? person.forecast.code : person.status.code;
    return byForecast(person) && code !== null ? code.replace("future_", "") : code;
  };
  const oneColumn: Test = ({ available }) => !available.has("forecast");
  const actual = (person: Graduate): string | null =>
    byForecast(person) && oneColumn(person) ? null : person.status.code;
  const isGraduate: Test = (person) => person.status.code !== "not_graduate" && channel(person) !== "not_graduate";
  const inCategory: Record<string, Test> = {
    all: () => true,
    disability: ({ disability }) => disability === true,
    abilympics: ({ abilympics }) => abilympics === true,
    professionalitet: ({ professionalitet }) => professionalitet === true,
  };

  // Which columns a cohort has.
  const has = (cohort: number, ...alternatives: GraduateField[][]): boolean =>
    graduates.some((person) => person.cohort === cohort && alternatives.some((all) => all.every((field) => person.available.has(field)))); // prettier-ignore
  const hasChannel = (cohort: number): boolean =>
    cohort === c3 && forecasting ? has(cohort, ["forecast"], ["status"]) : has(cohort, ["status"]);
  const hasCategory: Record<string, (cohort: number) => boolean> = {
    all: (cohort) => has(cohort, []),
    disability: (cohort) => has(cohort, ["healthLimitation"], ["disabilityStatus"]),
    abilympics: (cohort) => has(cohort, ["abilympics"]),
    professionalitet: (cohort) => has(cohort, ["professionalitet"]),
  };

  // Rows of results.
  const judge = (key: string, numerator: number, denominator: number | null, unknown: number | null, tenths: number | null, upper: boolean, preliminary: boolean): void => {
    if (denominator === 0) {
      cells.set(key, [numerator, 0, unknown, "not-applicable", null, null]);
      return;
    }
    const value = denominator === null ? numerator : (100 * numerator) / denominator;
    if (tenths === null) {
      cells.set(key, [numerator, denominator, unknown, "no-plan", null, value]);
      return;
    }
    const met = (count: number): boolean => {
      const [left, right] = denominator === null ? [count * 10, tenths] : [count * 1000, tenths * denominator];
      return upper ? left <= right : left >= right;
    };
    const needed = denominator === null ? tenths / 10 : (tenths * denominator) / 1000;
    const gap = upper ? numerator - Math.floor(needed) : Math.ceil(needed) - numerator;
    const status = !met(numerator) ? "missed" : preliminary && !met(numerator + (unknown ?? 0)) ? "preliminary" : "met";
    cells.set(key, [numerator, denominator, unknown, status, status === "missed" ? gap : 0, value]);
  }; // prettier-ignore
  const noData = (key: string): void => {
    cells.set(key, [null, null, null, "no-data", null, null]);
  };
  const share = (id: string, cohort: number, category: string, hasData: boolean, of: Test, ask: Ask): void => {
    const key = `${id}/${cohort}/${category}`;
    if (!has(cohort, []) || !hasData || hasCategory[category]?.(cohort) !== true) {
      noData(key);
      return;
    }
    const people = graduates.filter((person) => person.cohort === cohort && isGraduate(person) && inCategory[category]?.(person) === true && of(person)); // prettier-ignore
    const answers = people.map(ask);
    const relative = cohort === c1 ? "c1" : cohort === c2 ? "c2" : "c3";
    const entered = settings.plannedValues[`${id}/${relative}/${category}`];
    const plan = id === "K1" ? (entered ? entered.digits * 10 ** (1 - entered.scale) : null) : (PLANS[`${id}/${category}`] ?? PLANS[id] ?? null); // prettier-ignore
    judge(key, answers.filter((answer) => answer === true).length, people.length, answers.filter((answer) => answer === null).length, plan, ["K5", "K6", "K7", "G5.2"].includes(id), id === "K7"); // prettier-ignore
  };

  // K1–K7, G5.2.
  const scope = { narrow: WORK, middle: WORK, broad: [...WORK, "conscript", "study", "parental"] }[switches.employmentScope]; // prettier-ignore
  const inField = (channels: readonly string[]): Ask => (person) => {
    const code = channel(person);
    if (code === null) return null;
    return channels.includes(code) ? person.bySpecialty : false;
  }; // prettier-ignore
  const works: Ask = (person) => {
    const code = channel(person);
    return code === null ? null : scope.includes(code);
  };
  const channelOr = (code: string, mark: (person: Graduate) => Answer): Ask => (person) =>
    channel(person) === code || mark(person) === true ? true : channel(person) === null ? null : false; // prettier-ignore
  const there = (mark: (person: Graduate) => Answer, enterprise: (person: Graduate) => string | null): Ask => (person) => {
    if (channel(person) === null) return null;
    if (channel(person) !== "employed") return false;
    if (mark(person) !== null) return mark(person);
    const [wanted, found] = [enterprise(person), person.employer];
    // Invented enterprises are bare words, so that «similar» is one inside the other.
    if (wanted === null || found === null) return null;
    if (wanted === found) return true;
    return wanted.includes(found) || found.includes(wanted) ? null : false;
  }; // prettier-ignore
  const registered = (code: string | null, person: Graduate): boolean =>
    code === "unemployed_czn" ||
    (person.cznRegistration === true && [null, "not_employed", "dismissed", "no_motivation", "undecided"].includes(code)); // prettier-ignore
  const atRisk: Ask = (person) => {
    const code = channel(person);
    if (byForecast(person)) {
      const { available } = person;
      if (!available.has("forecast") && !available.has("status")) return null;
      if (code === "undecided" || person.forecast.state === "empty") {
        const due = person.form === "part-time" || person.form === "extramural" ? endOfMonth(c3, 2) : endOfMonth(c3, 1);
        return asOf >= due;
      }
    } else if (registered(person.status.code, person)) return true;
    if (code === null) return null;
    if (["unemployed_czn", "dismissed", "not_employed", "no_motivation", "informal", "other_risk"].includes(code)) return true; // prettier-ignore
    if (["care", "health", "prison", "abroad", "foreign_nosnils"].includes(code)) return switches.objectiveReasonIsRisk;
    if (byForecast(person)) return false;
    if (code === "conscript") {
      const start = person.serviceStart && addMonths(person.serviceStart.serial, thresholds.conscriptionMonths);
      const end = person.serviceEnd ? person.serviceEnd.serial : start;
      return switches.endedServiceIsRisk && (person.serviceCompleted || (end !== null && end <= asOf));
    }
    if (code.startsWith("future_") || code === "undecided") {
      const graduation = addMonths(graduationDate, 12 * ((person.cohort ?? c3) - c3));
      return switches.overdueExpectationIsRisk && asOf > addMonths(graduation, thresholds.waitingMonths);
    }
    return false;
  };
  for (const cohort of [c1, c2, c3]) {
    const employment = hasChannel(cohort);
    const specialty = employment && has(cohort, ["bySpecialty"]);
    for (const category of ["all", "disability"]) {
      if (switches.employmentScope === "narrow") share("K1", cohort, category, specialty, () => true, inField(WORK));
      else share("K1", cohort, category, employment, () => true, works);
    }
    for (const category of Object.keys(inCategory)) {
      const channels = switches.bySpecialtyCountsAllChannels ? WORK : ["employed"];
      share("K2", cohort, category, specialty, () => true, inField(channels));
    }
    if (cohort !== c1) {
      const known = employment && has(cohort, ["dualContract"], ["dualEmployer"]) && has(cohort, ["dualEmployed"], ["dualEmployer", "employer"]); // prettier-ignore
      share("K3", cohort, "all", known, ({ dualContract }) => dualContract === true, there(({ dualEmployed }) => dualEmployed, ({ dualEmployer }) => dualEmployer)); // prettier-ignore
    }
    const target = employment && has(cohort, ["targetContract"], ["targetCustomer"]) && has(cohort, ["targetEmployed"], ["targetCustomer", "employer"]); // prettier-ignore
    share(cohort === c1 ? "K4.1" : "K4.2", cohort, "all", target, ({ targetContract }) => targetContract === true, there(({ targetEmployed }) => targetEmployed, ({ targetCustomer }) => targetCustomer)); // prettier-ignore
    share(
      "K5",
      cohort,
      "all",
      employment,
      () => true,
      channelOr("ip", ({ entrepreneurMark }) => entrepreneurMark),
    );
    share("K6", cohort, "all", employment, () => true, channelOr("selfemployed", ({ selfEmployedMark }) => selfEmployedMark)); // prettier-ignore
    share("K7", cohort, "all", employment, () => true, atRisk);
    if (cohort !== c3) {
      share("G5.2", cohort, "all", has(cohort, ["status"], ["cznRegistration"]), () => true, (person) =>
        registered(person.status.code, person) ? true : person.status.code === null ? null : false,
      ); // prettier-ignore
    }
  }

  // G2.1–G2.3.
  const ais: Test = ({ form }) => switches.aisCountsAllForms || form === "full-time";
  for (const category of ["all", "disability"]) {
    share("G2.1", c3, category, has(c3, ["ais"]), ais, (person) => person.ais);
  }
  share("G2.2", c3, "all", has(c3, ["careerTrack"]), ({ form }) => form === "full-time", ({ trackFormed }) => trackFormed); // prettier-ignore
  share("G2.3", c3, "all", has(c3, ["forecast"], ["careerTrack"], ["status"]), ({ form }) => form === "part-time" || form === "extramural", (person) => {
    if (person.forecast.state === "unknown") return null;
    if (person.forecast.state === "known") return person.forecast.code !== "undecided";
    return person.trackFormed === true && !person.available.has("forecast") && !person.available.has("status");
  }); // prettier-ignore

  // G1.1–G1.3.
  for (const id of ["G1.1", "G1.2", "G1.3"]) {
    const value = settings.checklist[id]?.value ?? null;
    if (value === null) noData(id);
    else cells.set(id, [null, null, null, value ? "met" : "missed", null, value]);
  }

  // Numbers of people.
  const number = (id: string, columns: GraduateField[][], byHand: (cohort: number) => boolean, test: Test, plus: number | null): void => {
    const known = [c1, c2, c3].some((cohort) => has(cohort, ["status"]) && (has(cohort, ...columns) || byHand(cohort)));
    const people = graduates.filter((person) => [c1, c2, c3].some((cohort) => cohort === person.cohort) && isGraduate(person) && actual(person) === "employed" && test(person)); // prettier-ignore
    if (known) judge(id, people.length + (plus ?? 0), null, null, PLANS[id] ?? null, false, false);
    else if (plus === null) noData(id);
    else judge(id, plus, null, null, PLANS[id] ?? null, false, false);
  }; // prettier-ignore
  const hired: Test = ({ hireDate }) =>
    hireDate === null || (hireDate.serial >= serialOf(startYear, 9, 1) && earliest(hireDate) <= lastDay);
  number("G3.5", [["defenceIndustry"]], () => false, (person) => person.defenceIndustry === true && (switches.defenceTotalOnDate || hired(person)), numbers.defenceStudents); // prettier-ignore
  const byHand = registry.referralsFromRiskList;
  number("G5.1", [["referral"]], (cohort) => graduates.some((person) => person.cohort === cohort && byHand.has(person.id)), (person) => {
    const referral = person.referral?.issued === true ? person.referral : (byHand.get(person.id) ?? person.referral);
    if (referral?.issued !== true || !hired(person)) return false;
    return person.hireDate === null || referral.date === null || person.hireDate.serial >= earliest(referral.date);
  }, null); // prettier-ignore

  // Events and fairs.
  const held = events.filter(({ date, status }) => date !== null && status !== "not-held" && inYear(date.serial));
  const withItem = (item: string, otherwise: (event: CareerEvent) => boolean) => (event: CareerEvent): boolean =>
    event.planItems === null ? otherwise(event) : event.planItems.includes(item); // prettier-ignore
  const withCzn = ({ partners, organisers }: CareerEvent): boolean => partners.czn || organisers.czn;
  const is31 = withItem("3.1", ({ organisers, partners, isFair }) => organisers.centre && (partners.employer || isFair)); // prettier-ignore
  const is42 = withItem("4.2", (event) => event.organisers.centre && event.topics.support && withCzn(event));
  const is41 = withItem("4.1", (event) => event.organisers.centre && event.topics.entrepreneurship && (withCzn(event) || event.partners.publicOrganisation)); // prettier-ignore
  const single = switches.oneEventOneIndicator;
  for (const [id, test] of [
    ["G3.1", is31],
    ["G4.1", (event: CareerEvent) => is42(event) && !(single && is31(event))],
    ["G4.2", (event: CareerEvent) => is41(event) && !(single && (is31(event) || is42(event)))],
  ] as const) {
    if (registry.hasEventSheet) judge(id, held.filter(test).length, null, null, PLANS[id] ?? null, false, false);
    else noData(id);
  }
  const fairs = events.filter(({ isFair, planItems }) => isFair || planItems?.includes("3.3") === true || planItems?.includes("4.3") === true); // prettier-ignore
  type Figure = "quota" | "participants" | "moderated" | "contracts" | "decided";
  const hasFigures = (...figures: Figure[]): boolean =>
    fairs.length === 0
      ? registry.hasFairSheet
      : figures.every((figure) => events.some((event) => event.cells[figure] !== undefined || event[figure] !== null));
  const bcstv = held.filter(withItem("3.3", ({ isFair, organisers }) => isFair && organisers.bcstv));
  const ratio = (id: string, top: Figure, bottom: Figure, over: readonly CareerEvent[], capped: boolean): void => {
    if (!hasFigures(top, bottom)) {
      noData(id);
      return;
    }
    const full = over.flatMap((event): [number, number][] => {
      const [a, b] = [event[top], event[bottom]];
      return a === null || b === null ? [] : [[capped && a > b ? b : a, b]];
    });
    judge(id, full.reduce((sum, [a]) => sum + a, 0), full.reduce((sum, [, b]) => sum + b, 0), null, PLANS[id] ?? null, false, false); // prettier-ignore
  };
  ratio("G3.2", "participants", "quota", bcstv, switches.quotaCappedPerFair);
  ratio("G3.3", "moderated", "participants", bcstv.filter(({ online }) => online === true), false); // prettier-ignore
  ratio("G3.4", "contracts", "participants", bcstv, false);
  const mintrud = held.filter(withItem("4.3", ({ isFair, organisers }) => isFair && (organisers.mintrud || (switches.cznFairsCountForG43 && organisers.czn)))); // prettier-ignore
  if (hasFigures("decided"))
    judge("G4.3", mintrud.reduce((sum, { decided }) => sum + (decided ?? 0), 0), null, null, 10, false, false); // prettier-ignore
  else noData("G4.3");

  // What is entered.
  const entered = (id: string, top: number | null, bottom: number | null, minus: number | null): void => {
    const plan = settings.plannedValues[id];
    const tenths = id === "G3.8" ? 1000 : plan ? plan.digits * 10 ** (1 - plan.scale) : null;
    if (top === null || bottom === null || minus === null || bottom < minus) noData(id);
    else judge(id, top, bottom - minus, null, tenths, false, false);
  };
  entered("G3.6", numbers.studentsDual, numbers.studentsTotal, numbers.studentsFirstYearBasic);
  entered("G3.7", numbers.studentsTarget, numbers.studentsTotal, 0);
  entered("G3.8", numbers.applicantRequests, numbers.employerOffers, 0);
  return cells;
}
