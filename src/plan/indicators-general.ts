/**
 * General indicators of the plan, 1.1–5.2 (spec: plan-source, indicators A.3,
 * rulings 12, 17). Graduation years are relative.
 */
import type { IndicatorRecord, Measure } from "./indicator";
import { EVENT_INDICATORS } from "./indicators-general-events";
import { everybody, fixed, single } from "./lines";
import { all, is, oneOf } from "./predicate";

const aisOf = (denominator: Extract<Measure, { kind: "people-share" }>["denominator"]): Measure => ({
  kind: "people-share",
  numerator: is("ais", true),
  denominator,
  basis: null,
});

/** G1.1–G5.2, in the order of the plan; 21 cells. */
export const GENERAL_INDICATORS: readonly IndicatorRecord[] = [
  {
    id: "G1.1",
    number: "1.1",
    part: "general",
    section: 1,
    wording:
      "Наличие утвержденного и размещенного на сайте ПОО плана работы ЦСТВ, содержащего, в том числе, критерии эффективности деятельности.",
    shortName: "План работы утверждён и размещён на сайте",
    unit: "есть/нет",
    comparator: "=",
    lines: single({ answer: true }),
    measure: { kind: "answer" },
    variants: [],
    planItems: ["1.2"],
  },
  {
    id: "G1.2",
    number: "1.2",
    part: "general",
    section: 1,
    wording:
      "Раздел сайта ПОО «Содействие трудоустройству выпускников» соответствует структуре, рекомендованной БЦСТВ.",
    shortName: "Раздел сайта соответствует структуре БЦСТВ",
    unit: "да/нет",
    comparator: "=",
    lines: single({ answer: true }),
    measure: { kind: "answer" },
    variants: [],
    planItems: ["1.5"],
  },
  {
    id: "G1.3",
    number: "1.3",
    part: "general",
    section: 1,
    wording:
      "Наличие функционирующих групповых чатов в ПОО в социальных сетях и (или) мессенджерах, по вопросам содействия занятости.",
    shortName: "Групповые чаты функционируют",
    unit: "есть/нет",
    comparator: "=",
    lines: single({ answer: true }),
    measure: { kind: "answer" },
    variants: [],
    planItems: ["1.6"],
  },
  {
    id: "G2.1",
    number: "2.1",
    part: "general",
    section: 2,
    wording:
      "Доля студентов-выпускников очной формы обучения, зарегистрированных в АИС, от общего контингента студентов-выпускников {c3} года, в разрезе категорий:",
    shortName: "Очники, зарегистрированные в АИС",
    unit: "%",
    comparator: ">=",
    lines: [
      { category: "all", cohorts: ["c3"], plan: fixed(100), wording: "студенты-выпускники {c3} г." },
      {
        category: "disability",
        cohorts: ["c3"],
        plan: fixed(100),
        wording: "студенты-выпускники {c3} г. из числа лиц с ОВЗ",
      },
    ],
    measure: aisOf(is("form", "full-time")),
    variants: [{ switch: "aisCountsAllForms", value: true, measure: aisOf(all()) }],
    planItems: ["2.1"],
  },
  {
    id: "G2.2",
    number: "2.2",
    part: "general",
    section: 2,
    wording:
      "Доля студентов-выпускников {c3} г., сформировавших карьерные треки, от общего контингента студентов-выпускников {c3} года очной формы обучения.",
    shortName: "Очники, сформировавшие карьерные треки",
    unit: "%",
    comparator: ">=",
    lines: everybody(["c3"], fixed(100)),
    measure: {
      kind: "people-share",
      numerator: is("trackFormed", true),
      denominator: is("form", "full-time"),
      basis: null,
    },
    variants: [],
    planItems: ["2.6"],
  },
  {
    id: "G2.3",
    number: "2.3",
    part: "general",
    section: 2,
    wording:
      "Доля студентов-выпускников {c3} г. заочной/очно-заочной формы обучения, распределенных по прогнозным карьерным трекам в АИС от общего контингента студентов-выпускников заочной/очно-заочной формы обучения {c3} г.",
    shortName: "Заочники, распределённые по прогнозным трекам",
    unit: "%",
    comparator: ">=",
    lines: everybody(["c3"], fixed(100)),
    measure: {
      kind: "people-share",
      numerator: is("forecastFormed", true),
      denominator: oneOf("form", ["part-time", "extramural"]),
      basis: "forecast",
    },
    variants: [],
    planItems: ["2.7"],
  },
  ...EVENT_INDICATORS,
  {
    id: "G5.1",
    number: "5.1",
    part: "general",
    section: 5,
    wording: "Количество студентов/выпускников, трудоустроенных в рамках маршрутизации.",
    shortName: "Трудоустроены в рамках маршрутизации",
    unit: "ед.",
    comparator: ">=",
    lines: single(fixed(0)),
    measure: {
      kind: "people-count",
      numerator: all(is("actualChannel", "employed"), is("routed", true), is("hiredInYear", true)),
      plus: null,
    },
    variants: [],
    planItems: ["5.5"],
  },
  {
    id: "G5.2",
    number: "5.2",
    part: "general",
    section: 5,
    wording:
      "Доля выпускников, по годам выпуска ({c1}, {c2}), состоящих на учете в ЦЗН в качестве безработных от общего контингента выпускников соответствующего года выпуска.",
    shortName: "На учёте в ЦЗН в качестве безработных",
    unit: "%",
    comparator: "<=",
    lines: everybody(["c1", "c2"], fixed(5, 1)),
    measure: {
      kind: "people-share",
      numerator: is("unemployedAtCzn", true),
      denominator: all(),
      basis: "actual",
    },
    variants: [],
    planItems: ["6.2"],
  },
];
