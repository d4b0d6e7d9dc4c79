/**
 * Items of the plan of work that are measures for one person: what the list of
 * targeted work recommends (spec: risk C.4, «Measures text to print»).
 */
import type { Role } from "./roles";

/** A plan item used as a measure. */
export interface MeasureRecord {
  /** As the plan numbers it, «5.5». */
  readonly item: string;
  /** Short text to print beside the person. */
  readonly text: string;
  /** A word or two of it, where there is no room for the text: a narrow pane. */
  readonly name: string;
  /** Who does it; the first is put into «ответственный» when a person appears (rulings 33, 52). */
  readonly responsible: readonly Role[];
}

/** The measures, in the order of the plan. */
export const MEASURES: readonly MeasureRecord[] = [
  {
    item: "3.1",
    text: "Мероприятия с работодателями по мотивированию к занятости по профессии/специальности: экскурсии, дни карьеры, собеседования",
    name: "мероприятия с работодателями",
    responsible: ["contracts", "deputy"],
  },
  {
    item: "3.2",
    text: "Маршрутизация на основании заявок работодателей, в т.ч. ОПК: подбор предприятия, договор",
    name: "подбор предприятия, договор",
    responsible: ["practiceDeputy", "contracts"],
  },
  {
    item: "4.1",
    text: "Мероприятия по предпринимательской деятельности, самозанятости и правовой поддержке",
    name: "своё дело, самозанятость, право",
    responsible: ["deputy", "centre"],
  },
  {
    item: "4.2",
    text: "Информирование о региональных мерах поддержки молодых специалистов совместно с ЦЗН",
    name: "меры поддержки, ЦЗН",
    responsible: ["deputy", "centre"],
  },
  {
    item: "4.3",
    text: "Участие в ярмарках вакансий Министерства труда, направление на трудоустройство",
    name: "ярмарка вакансий",
    responsible: ["deputy", "centre"],
  },
  {
    item: "5.2",
    text: "Профориентационная диагностика и психологическая поддержка",
    name: "диагностика, психолог",
    responsible: ["psychologist", "centre"],
  },
  {
    item: "5.3",
    text: "Информирование о программах ДПО",
    name: "программы ДПО",
    responsible: ["furtherEducation", "centre"],
  },
  {
    item: "5.4",
    text: "Правовая помощь в связи с расторжением целевого договора",
    name: "правовая помощь по договору",
    responsible: ["centre"],
  },
  {
    item: "5.5",
    text: "Маршрутизация по заявкам работодателей, в т.ч. ОПК: резюме, собеседование, направление на трудоустройство",
    name: "маршрутизация",
    responsible: ["centre", "group"],
  },
  {
    item: "6.2",
    text: "Мониторинг фактической занятости: связаться, уточнить сведения",
    name: "связаться, уточнить сведения",
    responsible: ["centre"],
  },
];

/** «5.3 Информирование о программах ДПО»; the item alone when it is not a measure for one person. */
export function measureWords(item: string): string {
  const measure = measureOf(item);
  return measure === undefined ? item : `${item} ${measure.text}`;
}

/** The measure of a plan item, or undefined when the item is not one for a single person. */
export function measureOf(item: string): MeasureRecord | undefined {
  return MEASURES.find((measure) => measure.item === item);
}
