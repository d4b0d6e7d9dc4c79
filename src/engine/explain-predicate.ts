/** A predicate in Russian. */
import type { EventField, PersonField } from "../plan/fields";
import type { FieldValue, Predicate } from "../plan/predicate";
import type { Channel } from "../registry/channel";
import type { StudyForm } from "../registry/graduate";
import { CHANNEL_NAMES, EVENT_WORDS, EXPLAIN, FORM_NAMES, PERSON_WORDS } from "./messages-explain";

/** How one field with its values is said, and how a negation is. */
interface Words<F extends string> {
  field(field: F, values: readonly FieldValue[]): string;
  not(part: string): string;
}

const PEOPLE: Words<PersonField> = {
  field: (field, values) => {
    if (field === "channel") return EXPLAIN.channel(values.map((value) => CHANNEL_NAMES[value as Channel]));
    if (field === "actualChannel") return EXPLAIN.actualChannel(values.map((value) => CHANNEL_NAMES[value as Channel]));
    if (field === "form") return EXPLAIN.form(values.map((value) => FORM_NAMES[value as StudyForm]));
    return values.map((value) => (value === true ? PERSON_WORDS[field].yes : PERSON_WORDS[field].no)).join(EXPLAIN.or);
  },
  not: EXPLAIN.not,
};

const EVENTS: Words<EventField> = {
  field: (field, values) =>
    values.map((value) => (value === true ? EVENT_WORDS[field].yes : EVENT_WORDS[field].no)).join(EXPLAIN.or),
  not: EXPLAIN.notEvent,
};

/** A predicate over people: «канал занятости – трудоустроен; работа по специальности»; empty for «everybody». */
export function describePeople(predicate: Predicate<PersonField>): string {
  return describe(predicate, PEOPLE, false);
}

/** A predicate over events and fairs. */
export function describeEvents(predicate: Predicate<EventField>): string {
  return describe(predicate, EVENTS, false);
}

/** `nested`: brackets are needed around several parts. */
function describe<F extends string>(predicate: Predicate<F>, words: Words<F>, nested: boolean): string {
  switch (predicate.op) {
    case "is":
      return words.field(predicate.field, [predicate.value]);
    case "oneOf":
      return words.field(predicate.field, predicate.values);
    case "not":
      return words.not(describe(predicate.of, words, true));
    case "all":
    case "any": {
      const parts = flatten(predicate.op, predicate.of);
      const joined = parts
        .map((part) => describe(part, words, parts.length > 1))
        .join(predicate.op === "all" ? EXPLAIN.and : EXPLAIN.or);
      return nested && parts.length > 1 ? `(${joined})` : joined;
    }
  }
}

/** all(a, all(b, c)) reads as all(a, b, c). */
function flatten<F extends string>(op: "all" | "any", of: readonly Predicate<F>[]): readonly Predicate<F>[] {
  return of.flatMap((part) => (part.op === op ? flatten(op, part.of) : [part]));
}
