/**
 * What an indicator of the approved plan is: a record. Nothing here counts;
 * the engine, the explanations, the sheets derive everything from the record.
 */
import type { Decimal } from "../registry/decimal";
import type { Switches } from "../registry/settings";
import type { EventField, NumberField, PersonField } from "./fields";
import type { Predicate } from "./predicate";

/** Categories of people by which the plan breaks indicators down. */
export type Category = "all" | "disability" | "abilympics" | "professionalitet";

/** A cohort relative to the academic year: c1 = Y1−2, c2 = Y1−1, c3 = Y1. */
export type RelativeCohort = "c1" | "c2" | "c3";

/** How a fact is compared with the planned value. */
export type Comparator = ">=" | "<=" | "=";

/**
 * A planned value: fixed by the plan, `entered` by the centre in «Настройки
 * КПЭ», or a yes/no answer.
 */
export type PlannedValue = { readonly fixed: Decimal } | { readonly entered: true } | { readonly answer: true };

/** One line of an indicator: a category with its planned value and its cohorts. */
export interface IndicatorLine {
  /** Null where people are not the denominator. */
  readonly category: Category | null;
  /** Empty = one cell without a graduation year. */
  readonly cohorts: readonly RelativeCohort[];
  readonly plan: PlannedValue;
  /** The line's own words in the plan, «выпускники из числа лиц с ОВЗ»; null when the indicator has one line. */
  readonly wording: string | null;
}

/** How the number is made. */
export type Measure =
  | {
      /** People of a cohort and category: share of those for whom `numerator` holds. */
      readonly kind: "people-share";
      readonly numerator: Predicate<PersonField>;
      /** In addition to cohort, category and «в контингенте». */
      readonly denominator: Predicate<PersonField>;
      /** Which channel the people are judged by before graduation of c3. */
      readonly basis: "by-date" | "actual" | "forecast" | null;
    }
  | {
      /** People of c1–c3 for whom `numerator` holds, plus what the centre entered. */
      readonly kind: "people-count";
      readonly numerator: Predicate<PersonField>;
      readonly plus: NumberField | null;
    }
  | { readonly kind: "event-count"; readonly counted: Predicate<EventField> }
  | {
      /** Σ over events where `over` holds and both figures are known. */
      readonly kind: "event-ratio";
      readonly numerator: "participants" | "moderated" | "contracts";
      readonly denominator: "quota" | "participants";
      readonly over: Predicate<EventField>;
      /** What one fair has above its own denominator does not make up for another. */
      readonly capped: boolean;
    }
  | { readonly kind: "event-sum"; readonly summed: "decided"; readonly over: Predicate<EventField> }
  | {
      /** 100 · numerator / (denominator − minus). */
      readonly kind: "entered-ratio";
      readonly numerator: NumberField;
      readonly denominator: NumberField;
      readonly minus: NumberField | null;
    }
  | { readonly kind: "answer" };

/** A switch of «Настройки КПЭ» and the value under which something else holds. */
export type SwitchChoice = {
  readonly [S in keyof Switches]: { readonly switch: S; readonly value: Switches[S] };
}[keyof Switches];

/** How the indicator is made when a switch says so: this measure stands in place of the record's own. */
export type IndicatorVariant = SwitchChoice & { readonly measure: Measure };

/** One of the 27 indicators. */
export interface IndicatorRecord {
  /** K1…K7, G1.1…G5.2: numbers 4.1 and 4.2 occur twice in the plan. */
  readonly id: string;
  /** As the plan numbers it, «4.1». */
  readonly number: string;
  readonly part: "key" | "general";
  /** Section of the general part, 1–5; null in the key part. */
  readonly section: 1 | 2 | 3 | 4 | 5 | null;
  /**
   * Full wording with `{c1}`, `{c2}`, `{c3}` in place of graduation years. Where
   * the plan breaks the indicator down, it ends with a colon and the lines carry
   * the rest: see `fullWording` for the whole.
   */
  readonly wording: string;
  /** For the pane and the terminal, at most 60 characters. */
  readonly shortName: string;
  readonly unit: "%" | "ед." | "есть/нет" | "да/нет";
  readonly comparator: Comparator;
  readonly lines: readonly IndicatorLine[];
  readonly measure: Measure;
  /** At most one of them holds at a time: a switch has one value. */
  readonly variants: readonly IndicatorVariant[];
  /** Items of the plan of work that feed it. */
  readonly planItems: readonly string[];
}
