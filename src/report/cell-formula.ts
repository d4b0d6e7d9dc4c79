/** A cell of the table of indicators as live formulas, from the record it is counted by (rulings 36). */
import type { Calculation } from "../engine/calculation";
import type { CellPlace } from "../engine/cell-place";
import { missingTitles } from "../engine/count-people";
import { fieldsOf } from "../engine/sources";
import type { EventField, NumberField, PersonField } from "../plan/fields";
import type { Category, Measure, RelativeCohort } from "../plan/indicator";
import { all, is, type Predicate } from "../plan/predicate";
import { graduationYear } from "../plan/wording";
import { columnReference, conditionFormula, countFormula, type Equality } from "./formula";
import { KPI_MESSAGES } from "./messages";
import { EVENTS_TABLE, FIGURE_COLUMNS, PEOPLE_COLUMNS, PEOPLE_TABLE, TABLE_NAMES, yesNo } from "./proof-tables";
import { settingsTerm } from "./settings-term";
import type { FormulaPart, SheetModel } from "./sheet-model";

/** The formulas of a cell. */
export interface CellFormulas {
  readonly numerator: readonly FormulaPart[];
  /** Null where the cell has no denominator. */
  readonly denominator: readonly FormulaPart[] | null;
}

const COHORTS: readonly RelativeCohort[] = ["c1", "c2", "c3"];

/** «В контингенте» is for the three cohorts only. */
const CONTINGENT: Equality = { column: PEOPLE_COLUMNS.contingent, values: [yesNo(true)] };

/**
 * The formulas of a cell that has a number or an answer; `settings` is the sheet
 * as it is written in the same run.
 */
export function cellFormulas(calculation: Calculation, place: CellPlace, settings: SheetModel): CellFormulas {
  const { record, line, cohort, measure } = place;
  const { numbers, checklist } = calculation.registry.settings;
  const entered = (field: NumberField): readonly FormulaPart[] =>
    settingsTerm(settings, `numbers/${field}`, numbers[field] ?? 0);
  switch (measure.kind) {
    case "people-share":
      if (cohort === null) throw new Error(`Indicator ${record.id}: a share of people needs a cohort`);
      return shareFormulas(measure, graduationYear(cohort, calculation.frame.startYear), line.category ?? "all");
    case "people-count": {
      const people = onlyEntered(calculation, measure)
        ? []
        : [countFormula(PEOPLE_TABLE, [CONTINGENT], measure.numerator)];
      const plus = measure.plus === null || numbers[measure.plus] === null ? [] : entered(measure.plus);
      const between = people.length > 0 && plus.length > 0 ? ["+"] : [];
      return { numerator: [...people, ...between, ...plus], denominator: null };
    }
    case "event-count":
      return { numerator: [countFormula(EVENTS_TABLE, [], measure.counted)], denominator: null };
    case "event-sum":
      return { numerator: [sumOver(measure.over, "1", FIGURE_COLUMNS[measure.summed])], denominator: null };
    case "event-ratio":
      return ratioFormulas(measure);
    case "entered-ratio":
      return {
        numerator: entered(measure.numerator),
        denominator: [...entered(measure.denominator), ...(measure.minus === null ? [] : ["-", ...entered(measure.minus)])],
      }; // prettier-ignore
    case "answer": {
      const words = record.unit === "да/нет" ? KPI_MESSAGES.answers["да/нет"] : KPI_MESSAGES.answers["есть/нет"];
      const word = checklist[record.id]?.value === true ? words.yes : words.no;
      return { numerator: settingsTerm(settings, `checklist/${record.id}`, word), denominator: null };
    }
  }
}

function shareFormulas(
  { numerator, denominator }: Extract<Measure, { kind: "people-share" }>,
  year: number,
  category: Category,
): CellFormulas {
  const always: readonly Equality[] = [CONTINGENT, { column: PEOPLE_COLUMNS.cohort, values: [year] }];
  const of: readonly Predicate<PersonField>[] =
    category === "all" ? [denominator] : [is<PersonField>(category, true), denominator];
  return {
    numerator: [countFormula(PEOPLE_TABLE, always, all(...of, numerator))],
    denominator: [countFormula(PEOPLE_TABLE, always, all(...of))],
  };
}

/** No cohort's sheets can give the number: it is what the centre entered. */
function onlyEntered(calculation: Calculation, { numerator }: Extract<Measure, { kind: "people-count" }>): boolean {
  const fields = fieldsOf(numerator);
  return COHORTS.filter((cohort) => calculation.sources.hasRows(cohort)).every(
    (cohort) => missingTitles(calculation, cohort, fields).length > 0,
  );
}

/** Σ of a column over the rows of a predicate; words in it count as nothing. */
function sumOver(over: Predicate<EventField>, further: string, column: string): string {
  const condition = conditionFormula(EVENTS_TABLE, [], over);
  return `SUMPRODUCT(${condition}*${further},${columnReference(TABLE_NAMES.events, column)})`;
}

/** A fair that lacks a figure is in neither sum (rulings 15). */
function ratioFormulas({ numerator, denominator, over, capped }: Extract<Measure, { kind: "event-ratio" }>): CellFormulas {
  const [top, bottom] = [FIGURE_COLUMNS[numerator], FIGURE_COLUMNS[denominator]];
  const [tops, bottoms] = [top, bottom].map((column) => columnReference(TABLE_NAMES.events, column));
  const complete = `ISNUMBER(${tops ?? ""})*ISNUMBER(${bottoms ?? ""})`;
  const within = `(${tops ?? ""}<=${bottoms ?? ""})`;
  const beyond = `(${tops ?? ""}>${bottoms ?? ""})`;
  return {
    numerator: capped
      ? [`${sumOver(over, `${complete}*${within}`, top)}+${sumOver(over, `${complete}*${beyond}`, bottom)}`]
      : [sumOver(over, complete, top)],
    denominator: [sumOver(over, complete, bottom)],
  };
} // prettier-ignore
