/** The vocabularies of a status cell, ready for searching (rulings 2). */
import type { Channel } from "../../registry/channel";
import { DISABILITY_IN_STATUS } from "../../registry/vocabulary-answers";
import {
  AMBIGUOUS_SZ,
  BY_SPECIALTY,
  DOES_NOT_PLAN,
  FUTURE,
  GRADUATE_IN_DOUBT,
  LEFT,
  NEUTRAL,
  NO_INFORMATION,
  NO_INFORMATION_ALONE,
  NOT_BY_SPECIALTY,
  PAST,
  SERVES,
  SERVES_ALONE,
  SERVICE_COMPLETED,
  SPECIALTY_ALONE,
} from "../../registry/vocabulary-channel-words";
import type { ChannelEntry } from "../../registry/channel-entry";
import { CHANNEL_ENTRIES } from "../../registry/vocabulary-channels";
import { WORKPLACES } from "../../registry/vocabulary-employers";
import { FOREIGN_COUNTRIES } from "../../registry/vocabulary-places";
import { PhraseIndex } from "./phrases";

/** How a channel phrase may be used. */
export type ChannelUse = "phrase" | "noun" | "after-future";

/** What a phrase of a status cell means. */
export type Meaning =
  | { readonly kind: "channel"; readonly code: Channel; readonly entry: ChannelEntry; readonly use: ChannelUse }
  | { readonly kind: "specialty"; readonly value: boolean }
  /** «Не работает по специальности»: works, and not by specialty. */
  | { readonly kind: "works-not-by-specialty" }
  | {
      readonly kind:
        | "past"
        | "future"
        | "does-not-plan"
        | "service-completed"
        | "serves"
        | "no-information"
        | "neutral"
        | "left"
        | "country"
        | "workplace"
        | "disability"
        | "in-doubt"
        | "sz";
    };

/** Stands for «по специальности» in all its forms. */
export const SPECIALTY_SIGN = "@спец";

/** Stands for a name in quotes. */
export const NAME_SIGN = "@имя";

type Entry = readonly [string, Meaning];

function listed(phrases: readonly string[], meaning: Meaning): Entry[] {
  return phrases.map((phrase) => [phrase, meaning]);
}

function channelEntries(use: ChannelUse, phrases: (entry: ChannelEntry) => readonly string[] | undefined): Entry[] {
  return CHANNEL_ENTRIES.flatMap((entry) =>
    listed(phrases(entry) ?? [], { kind: "channel", code: entry.code, entry, use }),
  );
}

const NOT_WORKING = ["не работает", "не работаю", "не работают", "не трудоустроен*", "не трудоустр", "не занят", "не занята", "не устроен",
  "не устроена", "не устроился", "не устроилась", "не раб", "не труд", "не тр", "не тр-н", "не работать",
  "не является трудоустроенным", "не трудится"]; // prettier-ignore

/** Words that stand for «по специальности», to be rewritten to {@link SPECIALTY_SIGN} first. */
export const SPECIALTY_INDEX = new PhraseIndex<true>(BY_SPECIALTY.map((phrase): [string, true] => [phrase, true]));

/** Phrases that count anywhere in a clause. */
export const CLAUSE_INDEX = new PhraseIndex<Meaning>([
  ...channelEntries("phrase", ({ phrases }) => phrases),
  ...channelEntries("noun", ({ nouns }) => nouns),
  ...channelEntries("after-future", ({ afterFuture }) => afterFuture),
  ...listed(
    NOT_WORKING.map((words) => `${words} ${SPECIALTY_SIGN}`),
    { kind: "works-not-by-specialty" },
  ),
  ...listed([SPECIALTY_SIGN], { kind: "specialty", value: true }),
  ...listed([`не ${SPECIALTY_SIGN}`, ...NOT_BY_SPECIALTY], { kind: "specialty", value: false }),
  ...listed(PAST, { kind: "past" }),
  ...listed(FUTURE, { kind: "future" }),
  ...listed(DOES_NOT_PLAN, { kind: "does-not-plan" }),
  ...listed(SERVICE_COMPLETED, { kind: "service-completed" }),
  ...listed(SERVES, { kind: "serves" }),
  ...listed(NO_INFORMATION, { kind: "no-information" }),
  ...listed(NEUTRAL, { kind: "neutral" }),
  ...listed(LEFT, { kind: "left" }),
  ...listed(FOREIGN_COUNTRIES, { kind: "country" }),
  ...listed(WORKPLACES, { kind: "workplace" }),
  ...listed(DISABILITY_IN_STATUS, { kind: "disability" }),
]);

/** Phrases that count only as the whole clause: the short forms above all. */
export const WHOLE_INDEX = new PhraseIndex<Meaning>([
  ...channelEntries("phrase", ({ whole }) => whole),
  ...listed(SPECIALTY_ALONE, { kind: "specialty", value: true }),
  ...listed(SERVES_ALONE, { kind: "serves" }),
  ...listed(NO_INFORMATION_ALONE, { kind: "no-information" }),
  ...listed([AMBIGUOUS_SZ], { kind: "sz" }),
  ...listed(GRADUATE_IN_DOUBT, { kind: "in-doubt" }),
]);

/** «Планирует», «будет» and the like alone, to see whether a clause speaks of a plan at all. */
export const FUTURE_INDEX = new PhraseIndex<true>(FUTURE.map((phrase): [string, true] => [phrase, true]));
