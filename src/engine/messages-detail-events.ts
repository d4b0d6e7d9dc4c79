/** Why an event or fair does not count, in a few words beside its title. */
import type { EventField } from "../plan/fields";

/** Conditions of the plan that do not hold; «вне учебного года» and its like are in {@link EVENT_REASON}. */
export const EVENT_LACKS: Readonly<Record<Exclude<EventField, "heldInYear">, string>> = {
  isFair: "не ярмарка",
  hasPlanItem: "указан другой п. плана",
  planItem31: "п. 3.1 плана не указан",
  planItem33: "п. 3.3 плана не указан",
  planItem41: "п. 4.1 плана не указан",
  planItem42: "п. 4.2 плана не указан",
  planItem43: "п. 4.3 плана не указан",
  byCentre: "среди организаторов нет ЦСТВ",
  byBcstv: "организатор – не БЦСТВ",
  byMintrud: "организатор – не министерство труда",
  byCzn: "организатор – не ЦЗН",
  withEmployer: "без работодателя",
  withCzn: "без ЦЗН",
  withPublicOrganisation: "без общественной организации",
  aboutSupport: "тема – не меры поддержки",
  aboutEntrepreneurship: "тема – не предпринимательство",
  online: "не онлайн",
};

/** Reasons, none with a full stop. */
export const EVENT_REASON = {
  undated: "нет даты",
  notHeld: "отмечено, что не проведено",
  notYetHeld: "ещё не проведено",
  toCome: "дата ещё не наступила",
  otherYear: "вне учебного года",
  formatUnknown: "не сказано, онлайн ли",
  /** «П. плана» decides alone (rulings 13). */
  otherItem: (given: readonly string[], wanted: string) =>
    given.length === 0 ? `п. плана указан, но не ${wanted}` : `указан п. ${given.join(", ")} плана, а не ${wanted}`,
  countedElsewhere: (number: string | null) =>
    number === null ? "учтено в другом показателе" : `учтено в показателе ${number}`,
  figuresEmpty: (columns: readonly string[]) => `не заполнено: ${columns.join(", ")}`,
  takenAsZero: (column: string) => `не заполнено: ${column}, принято 0`,
} as const;

/** Figures of a fair. */
export const EVENT_FIGURE = {
  ratio: (top: number, bottom: number) => `${top} из ${bottom}`,
  /** More than the quota does not count. */
  capped: (top: number, bottom: number) => `${bottom} из ${bottom} (всего ${top})`,
} as const;
