/**
 * General indicators of sections 3 and 4: employers, fairs, the employment
 * service (spec: plan-source, indicators A.3, rulings 12–15, 55).
 */
import type { EventField } from "./fields";
import type { IndicatorRecord, Measure } from "./indicator";
import { fixed, single } from "./lines";
import { all, any, is, not, type Predicate } from "./predicate";

/** «П. плана» decides alone when filled; otherwise who held it, with whom, about what (rulings 13). */
function ofPlanItem(item: EventField, otherwise: Predicate<EventField>): Predicate<EventField> {
  return any(is(item, true), all(is("hasPlanItem", false), otherwise));
}

const held = is<EventField>("heldInYear", true);
const withEmployer = all(held, ofPlanItem("planItem31", all(is("byCentre", true), is("withEmployer", true))));
const aboutSupport = all(
  held,
  ofPlanItem("planItem42", all(is("byCentre", true), is("aboutSupport", true), is("withCzn", true))),
);
const aboutEntrepreneurship = all(
  held,
  ofPlanItem(
    "planItem41",
    all(
      is("byCentre", true),
      is("aboutEntrepreneurship", true),
      any(is("withCzn", true), is("withPublicOrganisation", true)),
    ),
  ),
);
const bcstvFair = all(held, ofPlanItem("planItem33", all(is("isFair", true), is("byBcstv", true))));
const mintrudFair = all(held, ofPlanItem("planItem43", all(is("isFair", true), is("byMintrud", true))));
const mintrudOrCznFair = all(
  held,
  ofPlanItem("planItem43", all(is("isFair", true), any(is("byMintrud", true), is("byCzn", true)))),
);

const quota: Measure = {
  kind: "event-ratio",
  numerator: "participants",
  denominator: "quota",
  over: bcstvFair,
  capped: false,
};

/** G3.1–G4.3, in the order of the plan; 12 cells. */
export const EVENT_INDICATORS: readonly IndicatorRecord[] = [
  {
    id: "G3.1",
    number: "3.1",
    part: "general",
    section: 3,
    wording:
      "Количество мероприятий по содействию трудоустройству студентов/выпускников, организованных ЦСТВ с привлечением работодателя.",
    shortName: "Мероприятия ЦСТВ с работодателями",
    unit: "ед.",
    comparator: ">=",
    lines: single(fixed(10)),
    measure: { kind: "event-count", counted: withEmployer },
    variants: [],
    planItems: ["3.1"],
  },
  {
    id: "G3.2",
    number: "3.2",
    part: "general",
    section: 3,
    wording:
      "Доля студентов/выпускников, принявших участие в специализированных ярмарках вакансий, проводимых БЦСТВ, от установленной квоты участников ярмарки.",
    shortName: "Участие в ярмарках БЦСТВ от квоты",
    unit: "%",
    comparator: ">=",
    lines: single(fixed(100)),
    measure: quota,
    variants: [{ switch: "quotaCappedPerFair", value: true, measure: { ...quota, capped: true } }],
    planItems: ["3.3"],
  },
  {
    id: "G3.3",
    number: "3.3",
    part: "general",
    section: 3,
    wording:
      "Доля студентов/выпускников с резюме, прошедших модерацию в АИС, от общего количества участников онлайн-ярмарки.",
    shortName: "С резюме, прошедшими модерацию, онлайн-ярмарки",
    unit: "%",
    comparator: ">=",
    lines: single(fixed(90)),
    measure: {
      kind: "event-ratio",
      numerator: "moderated",
      denominator: "participants",
      over: all(bcstvFair, is("online", true)),
      capped: false,
    },
    variants: [],
    planItems: ["3.3"],
  },
  {
    id: "G3.4",
    number: "3.4",
    part: "general",
    section: 3,
    wording:
      "Доля студентов/выпускников, заключивших договорные отношения с работодателями по результатам участия в специализированных ярмарках вакансий, проводимых БЦСТВ, от общего количества участников ярмарки.",
    shortName: "Заключили договоры по итогам ярмарок БЦСТВ",
    unit: "%",
    comparator: ">=",
    lines: single(fixed(90)),
    measure: {
      kind: "event-ratio",
      numerator: "contracts",
      denominator: "participants",
      over: bcstvFair,
      capped: false,
    },
    variants: [],
    planItems: ["3.3"],
  },
  {
    id: "G3.5",
    number: "3.5",
    part: "general",
    section: 3,
    wording: "Количество студентов/выпускников, трудоустроенных на ОПК.",
    shortName: "Трудоустроены на ОПК",
    unit: "ед.",
    comparator: ">=",
    lines: single(fixed(3)),
    measure: {
      kind: "people-count",
      numerator: all(is("actualChannel", "employed"), is("defenceIndustry", true), is("hiredInYear", true)),
      plus: "defenceStudents",
    },
    variants: [
      {
        switch: "defenceTotalOnDate",
        value: true,
        measure: {
          kind: "people-count",
          numerator: all(is("actualChannel", "employed"), is("defenceIndustry", true)),
          plus: "defenceStudents",
        },
      },
    ],
    planItems: ["3.2"],
  },
  {
    id: "G3.6",
    number: "3.6",
    part: "general",
    section: 3,
    wording:
      "Доля студентов, обучающихся с применением дуальной технологии, в общей численности студентов, в том числе с полным возмещением затрат на обучение (кроме обучающихся первого курса на базе основного общего образования).",
    shortName: "Студенты на дуальной технологии",
    unit: "%",
    comparator: ">=",
    lines: single({ entered: true }),
    measure: {
      kind: "entered-ratio",
      numerator: "studentsDual",
      denominator: "studentsTotal",
      minus: "studentsFirstYearBasic",
    },
    variants: [],
    planItems: ["3.2"],
  },
  {
    id: "G3.7",
    number: "3.7",
    part: "general",
    section: 3,
    wording:
      "Доля студентов, обучающихся по образовательным программам СПО на основе договоров о целевом обучении, в общей численности студентов, обучающихся по образовательным программам среднего профессионального образования.",
    shortName: "Студенты-целевики",
    unit: "%",
    comparator: ">=",
    lines: single({ entered: true }),
    measure: { kind: "entered-ratio", numerator: "studentsTarget", denominator: "studentsTotal", minus: null },
    variants: [],
    planItems: ["3.2"],
  },
  {
    id: "G3.8",
    number: "3.8",
    part: "general",
    section: 3,
    wording:
      "Соотношение заявок абитуриентов и предложений работодателя на целевое обучение по образовательным программам СПО.",
    shortName: "Заявки абитуриентов к предложениям работодателей",
    unit: "%",
    comparator: ">=",
    lines: single(fixed(100)),
    measure: { kind: "entered-ratio", numerator: "applicantRequests", denominator: "employerOffers", minus: null },
    variants: [],
    planItems: [],
  },
  {
    id: "G4.1",
    number: "4.1",
    part: "general",
    section: 4,
    wording:
      "Количество мероприятий, направленных на информирование студентов/выпускников о региональных мерах поддержки, в том числе о Законе «О молодом специалисте в Самарской области», организованных ЦСТВ совместно с ЦЗН.",
    shortName: "Мероприятия о мерах поддержки с ЦЗН",
    unit: "ед.",
    comparator: ">=",
    lines: single(fixed(3)),
    measure: { kind: "event-count", counted: aboutSupport },
    variants: [
      {
        switch: "oneEventOneIndicator",
        value: true,
        measure: { kind: "event-count", counted: all(aboutSupport, not(withEmployer)) },
      },
    ],
    planItems: ["4.2"],
  },
  {
    id: "G4.2",
    number: "4.2",
    part: "general",
    section: 4,
    wording:
      "Количество мероприятий по формированию предпринимательской компетенции/самозанятости, организованных ЦСТВ совместно с ЦЗН, общественными организациями и объединениями.",
    shortName: "Мероприятия о предпринимательстве, самозанятости",
    unit: "ед.",
    comparator: ">=",
    lines: single(fixed(3)),
    measure: { kind: "event-count", counted: aboutEntrepreneurship },
    variants: [
      {
        switch: "oneEventOneIndicator",
        value: true,
        measure: {
          kind: "event-count",
          counted: all(aboutEntrepreneurship, not(withEmployer), not(aboutSupport)),
        },
      },
    ],
    planItems: ["4.1"],
  },
  {
    id: "G4.3",
    number: "4.3",
    part: "general",
    section: 4,
    wording:
      "Количество студентов/выпускников, определившихся с местом трудоустройства по результатам ярмарки-вакансий, проводимых Министерством труда.",
    shortName: "Определились по ярмаркам Минтруда",
    unit: "ед.",
    comparator: ">=",
    lines: single(fixed(1)),
    measure: { kind: "event-sum", summed: "decided", over: mintrudFair },
    variants: [
      {
        switch: "cznFairsCountForG43",
        value: true,
        measure: { kind: "event-sum", summed: "decided", over: mintrudOrCznFair },
      },
    ],
    planItems: ["4.3"],
  },
];
