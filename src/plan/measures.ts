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
  /** Who does it; the first is put into «ответственный» when a person appears (rulings 33, 52). */
  readonly responsible: readonly Role[];
}

/** The measures, in the order of the plan. */
export const MEASURES: readonly MeasureRecord[] = [
  {
    item: "3.1",
    text: "Мероприятия с работодателями по мотивированию к занятости по профессии/специальности: экскурсии, дни карьеры, собеседования",
    responsible: ["contracts", "deputy"],
  },
  {
    item: "3.2",
    text: "Маршрутизация на основании заявок работодателей, в т.ч. ОПК: подбор предприятия, договор",
    responsible: ["practiceDeputy", "contracts"],
  },
  {
    item: "4.1",
    text: "Мероприятия по предпринимательской деятельности, самозанятости и правовой поддержке",
    responsible: ["deputy", "centre"],
  },
  {
    item: "4.2",
    text: "Информирование о региональных мерах поддержки молодых специалистов совместно с ЦЗН",
    responsible: ["deputy", "centre"],
  },
  {
    item: "4.3",
    text: "Участие в ярмарках вакансий Министерства труда, направление на трудоустройство",
    responsible: ["deputy", "centre"],
  },
  {
    item: "5.2",
    text: "Профориентационная диагностика и психологическая поддержка",
    responsible: ["psychologist", "centre"],
  },
  { item: "5.3", text: "Информирование о программах ДПО", responsible: ["furtherEducation", "centre"] },
  {
    item: "5.4",
    text: "Правовая помощь в связи с расторжением целевого договора",
    responsible: ["centre"],
  },
  {
    item: "5.5",
    text: "Маршрутизация по заявкам работодателей, в т.ч. ОПК: резюме, собеседование, направление на трудоустройство",
    responsible: ["centre", "group"],
  },
  {
    item: "6.2",
    text: "Мониторинг фактической занятости: связаться, уточнить сведения",
    responsible: ["centre"],
  },
];

/** The measure of a plan item, or undefined when the item is not one for a single person. */
export function measureOf(item: string): MeasureRecord | undefined {
  return MEASURES.find((measure) => measure.item === item);
}
