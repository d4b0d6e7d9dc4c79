/** The words of the officer's last column. */
import type { Channel } from "../../src/registry/channel";
import { serialOf } from "../../src/registry/date";

/** The day of graduation: from it on the officer has the column «Занятость (факт)». */
export const YEAR_ENDS_FOR_STUDENTS = serialOf(2025, 6, 30);

/** What the officer types for each fact. */
export const FACT_WORDS: Readonly<Partial<Record<Channel | "", string>>> = {
  employed: "трудоустроен",
  future_employed: "будет трудоустроен",
  not_employed: "не трудоустроен",
  ip: "ИП",
  selfemployed: "самозанятый",
  contract: "служба по контракту",
  conscript: "призван",
  study: "учится",
  not_graduate: "отчислен",
  parental: "отпуск по уходу за ребёнком",
};
