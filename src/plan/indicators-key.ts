/**
 * Key indicators of the plan, 1–7 (spec: plan-source, indicators A.1, A.2).
 * Graduation years are relative: nothing here says 2023.
 */
import type { PersonField } from "./fields";
import type { IndicatorRecord, Measure, RelativeCohort } from "./indicator";
import { everybody, fixed } from "./lines";
import { all, is, oneOf, type Predicate } from "./predicate";

const ALL_COHORTS: readonly RelativeCohort[] = ["c1", "c2", "c3"];

/** Who has a job or a business of his own, whatever the specialty. */
const WORKING = ["employed", "ip", "selfemployed", "contract"];

/** A share of everybody of the cohort and category, judged by the forecast until the graduation of c3. */
function share(numerator: Predicate<PersonField>, denominator: Predicate<PersonField> = all()): Measure {
  return { kind: "people-share", numerator, denominator, basis: "by-date" };
}

const atTargetCustomer = share(
  all(is("channel", "employed"), is("atTargetCustomer", true)),
  is("targetContract", true),
);

/** K1–K7, in the order of the plan; 32 cells. */
export const KEY_INDICATORS: readonly IndicatorRecord[] = [
  {
    id: "K1",
    number: "1",
    part: "key",
    section: null,
    wording:
      "Доля выпускников по годам выпуска ({c1}, {c2}, {c3}) профессиональных образовательных организаций (далее - ПОО), реализующих программы среднего профессионального образования (далее - программы СПО), занятых по виду деятельности и полученным компетенциям, от общего контингента выпускников в разрезе различных категорий:",
    shortName: "Занятые по виду деятельности и компетенциям",
    unit: "%",
    comparator: ">=",
    lines: [
      { category: "all", cohorts: ALL_COHORTS, plan: { entered: true }, wording: "общий контингент выпускников" },
      {
        category: "disability",
        cohorts: ALL_COHORTS,
        plan: { entered: true },
        wording: "выпускники из числа инвалидов, детей-инвалидов, лиц с ОВЗ (далее - лиц с ОВЗ)",
      },
    ],
    measure: share(all(oneOf("channel", WORKING), is("bySpecialty", true))),
    variants: [
      { switch: "employmentScope", value: "middle", measure: share(oneOf("channel", WORKING)) },
      {
        switch: "employmentScope",
        value: "broad",
        measure: share(oneOf("channel", [...WORKING, "conscript", "study", "parental"])),
      },
    ],
    planItems: ["6.2", "6.3"],
  },
  {
    id: "K2",
    number: "2",
    part: "key",
    section: null,
    wording:
      "Доля трудоустроенных по профессии/специальности выпускников по годам выпуска ({c1}, {c2}, {c3}), от общего контингента выпускников соответствующего года выпуска в разрезе различных категорий:",
    shortName: "Трудоустроены по профессии, специальности",
    unit: "%",
    comparator: ">=",
    lines: [
      {
        category: "all",
        cohorts: ALL_COHORTS,
        plan: fixed(65),
        wording: "общий контингент выпускников",
      },
      {
        category: "disability",
        cohorts: ALL_COHORTS,
        plan: fixed(50),
        wording: "выпускники из числа лиц с ОВЗ",
      },
      {
        category: "abilympics",
        cohorts: ALL_COHORTS,
        plan: fixed(100),
        wording: "выпускники из числа победителей и призеров чемпионата «АБИЛИМПИКС»",
      },
      {
        category: "professionalitet",
        cohorts: ALL_COHORTS,
        plan: fixed(85),
        wording: "выпускники из числа участников новой образовательной технологии «ПРОФЕССИОНАЛИТЕТ»",
      },
    ],
    measure: share(all(is("channel", "employed"), is("bySpecialty", true))),
    variants: [
      {
        switch: "bySpecialtyCountsAllChannels",
        value: true,
        measure: share(all(oneOf("channel", WORKING), is("bySpecialty", true))),
      },
    ],
    planItems: ["6.2", "6.3"],
  },
  {
    id: "K3",
    number: "3",
    part: "key",
    section: null,
    wording:
      "Доля выпускников, по годам выпуска ({c2}, {c3}), трудоустроенных на предприятия в соответствии с договором практико-ориентированного (дуального) обучения, от общего количества выпускников соответствующего года выпуска, заключивших договоры практико-ориентированного (дуального) обучения (далее - договоры дуального обучения).",
    shortName: "Трудоустроены по договору дуального обучения",
    unit: "%",
    comparator: ">=",
    lines: everybody(["c2", "c3"], fixed(75)),
    measure: share(all(is("channel", "employed"), is("atDualEmployer", true)), is("dualContract", true)),
    variants: [],
    planItems: ["3.2", "6.2", "6.3"],
  },
  {
    id: "K4.1",
    number: "4.1",
    part: "key",
    section: null,
    wording:
      "Доля выпускников {c1}, трудоустроенных на предприятия в соответствии с договором целевого обучения, от количества выпускников {c1} года выпуска, обучавшихся по договорам целевого обучения.",
    shortName: "Трудоустроены по договору целевого обучения",
    unit: "%",
    comparator: ">=",
    lines: everybody(["c1"], fixed(100)),
    measure: atTargetCustomer,
    variants: [],
    planItems: ["5.4", "6.2"],
  },
  {
    id: "K4.2",
    number: "4.2",
    part: "key",
    section: null,
    wording:
      "Доля выпускников, по годам выпуска ({c2}, {c3}), трудоустроенных на предприятия в соответствии с договором целевого обучения, от количества выпускников, соответствующего года выпуска, обучавшихся по договорам целевого обучения.",
    shortName: "Трудоустроены по договору целевого обучения",
    unit: "%",
    comparator: ">=",
    lines: everybody(["c2", "c3"], fixed(100)),
    measure: atTargetCustomer,
    variants: [],
    planItems: ["5.4", "6.2", "6.3"],
  },
  {
    id: "K5",
    number: "5",
    part: "key",
    section: null,
    wording:
      "Доля выпускников, по годам выпуска ({c1}, {c2}, {c3}), ставшие индивидуальными предпринимателями, от общего контингента выпускников, соответствующего года выпуска.",
    shortName: "Стали индивидуальными предпринимателями",
    unit: "%",
    comparator: "<=",
    lines: everybody(ALL_COHORTS, fixed(15, 1)),
    measure: share(is("entrepreneur", true)),
    variants: [],
    planItems: ["6.2", "6.3"],
  },
  {
    id: "K6",
    number: "6",
    part: "key",
    section: null,
    wording:
      "Доля выпускников, по годам выпуска ({c1}, {c2}, {c3}), ставшие самозанятыми, от общего контингента выпускников, соответствующего года выпуска.",
    shortName: "Стали самозанятыми",
    unit: "%",
    comparator: "<=",
    lines: everybody(ALL_COHORTS, fixed(35, 1)),
    measure: share(is("selfEmployed", true)),
    variants: [],
    planItems: ["6.2", "6.3"],
  },
  {
    id: "K7",
    number: "7",
    part: "key",
    section: null,
    wording:
      "Доля выпускников, по годам выпуска ({c1}, {c2}, {c3}), находящихся под риском нетрудоустройства, от общего контингента выпускников, соответствующего года выпуска.",
    shortName: "Под риском нетрудоустройства",
    unit: "%",
    comparator: "<=",
    lines: everybody(ALL_COHORTS, fixed(5, 1)),
    measure: share(is("atRisk", true)),
    variants: [],
    planItems: ["5.1", "5.5", "6.2", "6.3"],
  },
];
