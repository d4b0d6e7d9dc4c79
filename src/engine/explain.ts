/** «Как посчитано»: the words of an indicator's own record under the switches in force (spec: indicators A.0). */
import { NUMBER_FIELDS } from "../plan/fields";
import type { IndicatorRecord, Measure } from "../plan/indicator";
import { measureUnder } from "../plan/switches";
import { graduationYear } from "../plan/wording";
import { formatRu, type Serial } from "../registry/date";
import type { EmploymentScope, Settings, Switches } from "../registry/settings";
import { sizeOf } from "./bitset";
import type { Calculation } from "./calculation";
import { shareMembers } from "./count-people";
import { formatShare } from "./display";
import { describeEvents, describePeople } from "./explain-predicate";
import { EXPLAIN, FIGURE_WORDS, SCOPE_NAMES, SWITCH_WORDS } from "./messages-explain";
import { fieldsOf } from "./sources";
import { basisOf, type YearFrame } from "./year-frame";

/** The whole explanation of an indicator, several sentences. */
export function howCounted(calculation: Calculation, record: IndicatorRecord): string {
  const { settings } = calculation.registry;
  const measure = measureUnder(record, settings.switches);
  return [
    ...ofMeasure(measure, record, calculation),
    ...ofRiskRule(measure, settings, calculation.frame),
    ...ofSwitches(record, settings.switches),
    ...ofScopes(calculation, record),
  ].join(" ");
}

function ofMeasure(measure: Measure, record: IndicatorRecord, { frame, registry }: Calculation): readonly string[] {
  switch (measure.kind) {
    case "people-share": {
      const usesForm = fieldsOf(measure.denominator).includes("form");
      return [
        EXPLAIN.numerator(describePeople(measure.numerator)),
        EXPLAIN.denominator(describePeople(measure.denominator), record.lines.length > 1),
        EXPLAIN.unknown,
        ...ofBasis(measure.basis, record, frame),
        ...(usesForm ? [EXPLAIN.formDefault] : []),
      ];
    }
    case "people-count":
      return [
        EXPLAIN.count(describePeople(measure.numerator)),
        ...(measure.plus === null ? [] : [EXPLAIN.plus(NUMBER_FIELDS[measure.plus])]),
      ];
    case "event-count":
      return [EXPLAIN.events(describeEvents(measure.counted))];
    case "event-ratio":
      return [
        EXPLAIN.ratio(FIGURE_WORDS[measure.numerator], FIGURE_WORDS[measure.denominator], describeEvents(measure.over)),
      ];
    case "event-sum":
      return [EXPLAIN.sum(FIGURE_WORDS[measure.summed], describeEvents(measure.over))];
    case "entered-ratio":
      return [
        EXPLAIN.entered(
          NUMBER_FIELDS[measure.numerator],
          NUMBER_FIELDS[measure.denominator],
          measure.minus === null ? null : NUMBER_FIELDS[measure.minus],
        ),
      ];
    case "answer":
      return [EXPLAIN.answer(registry.settings.checklist[record.id]?.evidence.trim() ?? "")];
  }
}

function ofBasis(
  basis: Extract<Measure, { kind: "people-share" }>["basis"],
  { lines }: IndicatorRecord,
  frame: YearFrame,
): readonly string[] {
  if (basis === null) return [];
  if (basis !== "by-date") return [EXPLAIN[basis]];
  const c3 = frame.cohorts[2];
  // An indicator that says nothing of c3 has no forecast in it.
  if (!lines.some(({ cohorts }) => cohorts.includes("c3"))) return [EXPLAIN.actual];
  const isForecast = basisOf(frame, c3) === "forecast";
  const day = (isForecast ? frame.graduationDate : frame.graduationDate + 1) as Serial;
  return [EXPLAIN.byDate(c3, formatRu(day), isForecast)];
}

function ofRiskRule(measure: Measure, { switches, thresholds }: Settings, frame: YearFrame): readonly string[] {
  if (measure.kind !== "people-share" || !fieldsOf(measure.numerator).includes("atRisk")) return [];
  return [
    EXPLAIN.riskRule({
      endedService: switches.endedServiceIsRisk,
      conscriptionMonths: thresholds.conscriptionMonths,
      overdue: switches.overdueExpectationIsRisk,
      waitingMonths: thresholds.waitingMonths,
      fullTimeFrom: formatRu(frame.trackDueFullTime),
      otherFrom: formatRu(frame.trackDueOther),
      objective: switches.objectiveReasonIsRisk,
    }),
  ];
}

/** The switches that could have changed this indicator, each with its value in force; each once. */
function ofSwitches({ variants }: IndicatorRecord, switches: Switches): readonly string[] {
  const names = [...new Set(variants.map((variant) => variant.switch))];
  return names.flatMap((name) => {
    const words = SWITCH_WORDS[name]?.[String(switches[name])];
    return words === undefined ? [] : [EXPLAIN.choice(words)];
  });
}

/** K1 under each composition of «занятые», so that the director sees the spread (spec: indicators A.2). */
function ofScopes(calculation: Calculation, record: IndicatorRecord): readonly string[] {
  if (!record.variants.some((variant) => variant.switch === "employmentScope")) return [];
  const { switches } = calculation.registry.settings;
  const scopes = Object.keys(SCOPE_NAMES) as EmploymentScope[];
  const years = (record.lines[0]?.cohorts ?? []).flatMap((cohort) => {
    const shares = scopes.flatMap((scope) => {
      const measure = measureUnder(record, { ...switches, employmentScope: scope });
      if (measure.kind !== "people-share" || !fieldsOf(measure.numerator).every((field) => calculation.sources.gives(cohort, field))) return []; // prettier-ignore
      const { numerator, denominator } = shareMembers(calculation, measure, cohort, "all");
      const whole = sizeOf(denominator);
      return whole === 0 ? [] : [EXPLAIN.scopeShare(SCOPE_NAMES[scope], formatShare(sizeOf(numerator), whole))];
    });
    return shares.length === 0 ? [] : [EXPLAIN.spread(graduationYear(cohort, calculation.frame.startYear), shares)];
  });
  return years.length === 0 ? [] : [EXPLAIN.spreads(years)];
}
