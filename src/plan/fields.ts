/**
 * The fields that predicates may speak of: what the engine derives from a
 * graduate or an event. A rule that needs code makes a field here; the
 * indicator stays data.
 */
import { CHANNELS } from "../registry/channel";
import type { GraduateField } from "../registry/graduate";
import type { CentreNumbers } from "../registry/settings";
import type { FieldValue } from "./predicate";

/** A field, the values it can take besides «не известно», and its Russian name. */
export interface FieldRecord {
  readonly title: string;
  readonly values: readonly FieldValue[];
}

/**
 * A person's field. `needs` lists the alternatives that can give it: one set of
 * source columns is enough. When no sheet of a cohort has any, a cell that uses
 * the field is «нет данных» (rulings 4).
 */
export interface PersonFieldRecord extends FieldRecord {
  readonly needs: readonly (readonly GraduateField[])[];
  /** What gives it while the cohort is judged by the forecast (rulings 3); absent = the same as `needs`. */
  readonly forecastNeeds?: readonly (readonly GraduateField[])[];
}

const YES_NO: readonly FieldValue[] = [true, false];

/**
 * The fact is read from the status column alone. A forecast is read from the
 * first of: a «Прогноз…» column, a track whose values are channels (both are the
 * field `forecast`), the one status column (rulings 3). A track of yes and no
 * is no source of channels.
 */
const ACTUAL: PersonFieldRecord["needs"] = [["status"]];
const FORECAST: PersonFieldRecord["needs"] = [["forecast"], ["status"]];

/** Facts of a person. */
export const PERSON_FIELDS = {
  /** Where no sheet has such a column the form is очная (rulings 17), so it never lacks data. */
  form: { title: "форма обучения", values: ["full-time", "part-time", "extramural"], needs: [[]] },
  /** The channel of the cell's basis: the forecast for c3 until graduation, the fact otherwise. */
  channel: { title: "канал занятости", values: CHANNELS, needs: ACTUAL, forecastNeeds: FORECAST },
  /** Always the fact. */
  actualChannel: { title: "фактический канал занятости", values: CHANNELS, needs: ACTUAL },
  /** Not known while the channel is not known: whoever may not work at all has no «по специальности» (rulings 5). */
  bySpecialty: { title: "работа по специальности", values: YES_NO, needs: [["bySpecialty"]] },
  /** Channel ИП, or the mark beside another channel. */
  entrepreneur: {
    title: "индивидуальный предприниматель",
    values: YES_NO,
    needs: ACTUAL,
    forecastNeeds: FORECAST,
  },
  selfEmployed: { title: "самозанятый", values: YES_NO, needs: ACTUAL, forecastNeeds: FORECAST },
  disability: { title: "лицо с ОВЗ", values: YES_NO, needs: [["healthLimitation"], ["disabilityStatus"]] },
  abilympics: { title: "победитель или призёр «Абилимпикс»", values: YES_NO, needs: [["abilympics"]] },
  professionalitet: { title: "участник «Профессионалитета»", values: YES_NO, needs: [["professionalitet"]] },
  dualContract: { title: "договор дуального обучения", values: YES_NO, needs: [["dualContract"], ["dualEmployer"]] },
  atDualEmployer: {
    title: "трудоустроен на предприятие договора ДО",
    values: YES_NO,
    needs: [["dualEmployed"], ["dualEmployer", "employer"]],
  },
  targetContract: {
    title: "договор целевого обучения",
    values: YES_NO,
    needs: [["targetContract"], ["targetCustomer"]],
  },
  atTargetCustomer: {
    title: "трудоустроен у заказчика целевого обучения",
    values: YES_NO,
    needs: [["targetEmployed"], ["targetCustomer", "employer"]],
  },
  /** Rule (a): yes; «ожидание» counts as no; «нет сведений» is unknown. */
  atRisk: { title: "под риском нетрудоустройства", values: YES_NO, needs: ACTUAL, forecastNeeds: FORECAST },
  unemployedAtCzn: {
    title: "на учёте в ЦЗН в качестве безработного",
    values: YES_NO,
    needs: [["status"], ["cznRegistration"]],
  },
  ais: { title: "зарегистрирован в АИС", values: YES_NO, needs: [["ais"]] },
  trackFormed: { title: "карьерный трек сформирован", values: YES_NO, needs: [["careerTrack"]] },
  forecastFormed: {
    title: "прогнозный канал заполнен",
    values: YES_NO,
    needs: [...FORECAST, ["careerTrack"]],
  },
  defenceIndustry: { title: "работает на предприятии ОПК", values: YES_NO, needs: [["defenceIndustry"]] },
  /** Hired from 01.09.Y0 to min(D, 31.08.Y1); undated counts as yes and is listed. */
  hiredInYear: { title: "трудоустроен в учебном году", values: YES_NO, needs: [[]] },
  /**
   * A referral was issued and the hire is not before it; undated counts as yes
   * and is listed. «Группа риска» gives it too (rulings 12).
   */
  routed: { title: "трудоустроен после выданного направления", values: YES_NO, needs: [["referral"]] },
} satisfies Record<string, PersonFieldRecord>;

/** A name of {@link PERSON_FIELDS}. */
export type PersonField = keyof typeof PERSON_FIELDS;

/** Facts of an event or fair. */
export const EVENT_FIELDS = {
  isFair: { title: "ярмарка", values: YES_NO },
  /** Held, dated, within the academic year and not after D. */
  heldInYear: { title: "проведено в учебном году", values: YES_NO },
  /** «П. плана» is filled: then it decides in place of organiser, partner and topic (rulings 13). */
  hasPlanItem: { title: "пункт плана указан", values: YES_NO },
  planItem31: { title: "п. 3.1 плана", values: YES_NO },
  planItem33: { title: "п. 3.3 плана", values: YES_NO },
  planItem41: { title: "п. 4.1 плана", values: YES_NO },
  planItem42: { title: "п. 4.2 плана", values: YES_NO },
  planItem43: { title: "п. 4.3 плана", values: YES_NO },
  byCentre: { title: "организатор – ЦСТВ", values: YES_NO },
  byBcstv: { title: "организатор – БЦСТВ", values: YES_NO },
  byMintrud: { title: "организатор – министерство труда", values: YES_NO },
  /** ЦЗН alone or with others in the cell; counted for G4.3 by a switch (rulings 55). */
  byCzn: { title: "организатор – ЦЗН", values: YES_NO },
  withEmployer: { title: "с работодателем", values: YES_NO },
  withCzn: { title: "совместно с ЦЗН", values: YES_NO },
  withPublicOrganisation: { title: "совместно с общественной организацией", values: YES_NO },
  aboutSupport: { title: "о мерах поддержки", values: YES_NO },
  aboutEntrepreneurship: { title: "о предпринимательстве и самозанятости", values: YES_NO },
  online: { title: "онлайн", values: YES_NO },
} satisfies Record<string, FieldRecord>;

/** A name of {@link EVENT_FIELDS}. */
export type EventField = keyof typeof EVENT_FIELDS;

/** Numbers that the centre enters, with their Russian names. */
export const NUMBER_FIELDS = {
  studentsTotal: "студентов всего",
  studentsFirstYearBasic: "обучающихся первого курса на базе основного общего образования",
  studentsDual: "студентов, обучающихся по дуальной технологии",
  studentsTarget: "студентов, обучающихся по договорам о целевом обучении",
  applicantRequests: "заявок абитуриентов на целевое обучение",
  employerOffers: "предложений работодателей на целевое обучение",
  defenceStudents: "студентов, трудоустроенных на ОПК",
} satisfies Record<keyof CentreNumbers, string>;

/** A name of {@link NUMBER_FIELDS}. */
export type NumberField = keyof CentreNumbers;
