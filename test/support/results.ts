/** An invented calculation for tests of what is made from results: no engine runs here. */
import { resultsSchema } from "../../src/engine/results";
import type { ResultCell, ResultPerson, Results, TargetedPerson } from "../../src/engine/results";
import { INDICATORS } from "../../src/plan/plan";
import { graduationYear } from "../../src/plan/wording";
import { decimalToNumber } from "../../src/registry/decimal";
import { serialOf } from "../../src/registry/date";
import type { Graduate } from "../../src/registry/graduate";
import type { Registry } from "../../src/registry/registry";
import { DEFAULT_SETTINGS } from "../../src/registry/settings";

/** The academic year of the invented results: 2024-2025. */
export const START_YEAR = 2024;

/** What a test says of a cell; the rest is «нет данных». */
export type CellFacts = Partial<Omit<ResultCell, "indicator" | "cohort" | "category">>;

/** «K2/2024/all», «G3.1». */
export type CellKey = string;

/** All 53 cells; those that `facts` does not name have no data. */
export function inventedCells(facts: Readonly<Record<CellKey, CellFacts>>): readonly ResultCell[] {
  return INDICATORS.flatMap((indicator) =>
    indicator.lines.flatMap((line) => {
      const years =
        line.cohorts.length === 0 ? [null] : line.cohorts.map((cohort) => graduationYear(cohort, START_YEAR));
      return years.map((cohort): ResultCell => {
        const key = cohort === null ? indicator.id : `${indicator.id}/${cohort}/${line.category ?? "all"}`;
        const value = "fixed" in line.plan ? decimalToNumber(line.plan.fixed) : "answer" in line.plan ? true : null;
        return {
          indicator: indicator.id,
          cohort,
          category: line.category,
          basis: null,
          numerator: null,
          denominator: null,
          unknown: null,
          value: null,
          plan: value === null ? null : { operator: indicator.comparator, value },
          status: "no-data",
          gap: null,
          notes: [],
          ...facts[key],
        };
      });
    }),
  );
}

/** A share of people with its status and gap given by the test. */
export function share(
  numerator: number,
  denominator: number,
  status: ResultCell["status"],
  gap: number | null = null,
  unknown = 0,
): CellFacts {
  return { numerator, denominator, value: (100 * numerator) / denominator, status, gap, unknown, basis: "actual" };
}

/** A person, employed and unremarkable unless the test says otherwise. */
export function inventedPerson(person: Partial<ResultPerson> & Pick<ResultPerson, "id" | "fullName">): ResultPerson {
  return {
    source: { sheet: "Выпуск 2024", row: 5 },
    mergedFrom: [],
    cohort: 2024,
    group: "ПР-41",
    specialty: "35.02.16 Эксплуатация и ремонт сельскохозяйственной техники и оборудования",
    form: "full-time",
    channel: "not_employed",
    forecast: null,
    bySpecialty: null,
    disability: false,
    abilympics: false,
    professionalitet: false,
    dualContract: false,
    targetContract: false,
    atDualEmployer: null,
    atTargetCustomer: null,
    defenceIndustry: false,
    ais: null,
    trackFormed: null,
    unemployedAtCzn: false,
    employer: null,
    position: null,
    phone: null,
    curator: null,
    atRisk: "yes",
    ...person,
  };
}

/** A line of the targeted-work list for a person. */
export function inventedTarget(target: Partial<TargetedPerson> & Pick<TargetedPerson, "person">): TargetedPerson {
  return {
    atRisk: "yes",
    reasons: ["R2"],
    priority: 1,
    measures: ["5.5"],
    groups: [1],
    explanation: "Не трудоустроен, находится в поиске работы",
    ...target,
  };
}

/** Results that the schema accepts, with what the test gives. */
export function inventedResults(given: Partial<Results> = {}): Results {
  return resultsSchema.parse({
    schema: 1,
    academicYear: "2024-2025",
    asOf: "2025-06-01",
    cells: inventedCells({}),
    indicators: INDICATORS.map(({ id, shortName }) => ({
      id,
      verdict: "нет данных",
      howCounted: `${shortName}: пример пояснения, как посчитано.`,
    })),
    people: [],
    targeted: [],
    risk: { atRisk: 0, unknown: 0, waiting: 0, targeted: 0, cannotWork: [] },
    issues: [],
    sheets: [],
    ...given,
  });
}

/** A graduate of the registry for a person of the results; only what the report looks at differs. */
export function inventedGraduate(person: ResultPerson, snils: string | null = null): Graduate {
  const unread = { state: "empty", code: null, text: "" } as const;
  return {
    id: person.id,
    source: person.source,
    mergedFrom: [],
    cells: { status: { ...person.source, column: "F" } },
    available: new Set(),
    fullName: person.fullName,
    cohort: person.cohort,
    group: person.group,
    specialty: person.specialty,
    form: person.form,
    status: unread,
    forecast: unread,
    trackFormed: null,
    bySpecialty: null,
    plansBySpecialty: null,
    employer: null,
    position: null,
    hireDate: null,
    disability: false,
    abilympics: false,
    professionalitet: false,
    dualContract: false,
    dualEmployer: null,
    dualEmployed: null,
    targetContract: false,
    targetCustomer: null,
    targetContractStatus: null,
    targetEmployed: null,
    defenceIndustry: false,
    cznRegistration: false,
    ais: null,
    entrepreneurMark: false,
    selfEmployedMark: false,
    serviceStart: null,
    serviceEnd: null,
    serviceCompleted: false,
    dismissalDate: null,
    referral: null,
    birthDate: null,
    snils,
    phone: person.phone,
    curator: person.curator,
    sex: null,
  };
}

/** The registry that such results could come from. */
export function inventedRegistry(given: Partial<Registry> = {}): Registry {
  return {
    graduates: [],
    events: [],
    hasEventSheet: false,
    hasFairSheet: false,
    settings: DEFAULT_SETTINGS,
    period: { startYear: START_YEAR, asOf: serialOf(2025, 6, 1), graduationDate: serialOf(2025, 6, 30) },
    sheets: [],
    columns: [],
    issues: [],
    referralsFromRiskList: new Map(),
    history: [],
    planMarks: [],
    ...given,
  };
}
