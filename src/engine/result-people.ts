/** How every graduate row was understood, for the results (results contract). */
import type { Registry } from "../registry/registry";
import type { Calculation } from "./calculation";
import type { PersonFacts } from "./facts";
import type { ResultPerson, Results } from "./results";

/** Everybody, in the order of the sheets and rows they stand in. */
export function resultPeople({ registry, facts }: Calculation): ResultPerson[] {
  const order = sheetOrder(registry);
  const rank = ({ source }: ResultPerson): number => order.get(source.sheet) ?? order.size;
  return facts
    .map(resultPerson)
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        (a.source.sheet === b.source.sheet ? 0 : a.source.sheet < b.source.sheet ? -1 : 1) ||
        a.source.row - b.source.row,
    );
}

/** Totals of rule (a) over c1–c3, and those who stand in a block of their own (rulings 27, 30). */
export function riskTotals({ facts }: Calculation, targeted: number): Results["risk"] {
  const count = (answer: "yes" | "unknown" | "waiting"): number =>
    facts.filter(({ risk }) => risk?.answer === answer).length;
  return {
    atRisk: count("yes"),
    unknown: count("unknown"),
    waiting: count("waiting"),
    targeted,
    cannotWork: facts.flatMap(({ risk, graduate }) => (risk?.code === "N1" ? [graduate.id] : [])),
  };
}

function sheetOrder({ sheets }: Registry): ReadonlyMap<string, number> {
  return new Map(sheets.map(({ sheet }, index) => [sheet, index]));
}

function resultPerson({ graduate, basis, actual, counted, risk, values }: PersonFacts): ResultPerson {
  const { source, mergedFrom } = graduate;
  return {
    id: graduate.id,
    source: { sheet: source.sheet, row: source.row },
    mergedFrom: mergedFrom.map(({ sheet, row }) => ({ sheet, row })),
    fullName: graduate.fullName,
    cohort: graduate.cohort,
    group: graduate.group,
    specialty: graduate.specialty,
    form: graduate.form,
    // Whoever left is named so even where the column is a forecast: the row is in no denominator.
    channel: counted.code === "not_graduate" ? counted.code : actual.code,
    forecast: basis === "forecast" ? counted.code : graduate.forecast.code,
    bySpecialty: graduate.bySpecialty,
    disability: graduate.disability,
    abilympics: graduate.abilympics,
    professionalitet: graduate.professionalitet,
    dualContract: graduate.dualContract,
    targetContract: graduate.targetContract,
    atDualEmployer: answerOf(values.atDualEmployer),
    atTargetCustomer: answerOf(values.atTargetCustomer),
    defenceIndustry: graduate.defenceIndustry,
    ais: graduate.ais,
    trackFormed: graduate.trackFormed,
    unemployedAtCzn: answerOf(values.unemployedAtCzn),
    employer: graduate.employer,
    position: graduate.position,
    phone: graduate.phone,
    curator: graduate.curator,
    atRisk: risk?.answer ?? null,
  };
}

function answerOf(value: unknown): boolean | null {
  return typeof value === "boolean" ? value : null;
}
