/**
 * Looks for people in a text that is to be published: names, СНИЛС, phones,
 * ids, groups, rare employers. The last line of defence; what is published is
 * made without them in the first place.
 */
import { normalise } from "../intake/normalise";
import type { Graduate } from "../registry/graduate";

/** What kind of personal datum a trace is. */
export type TraceKind = "name" | "snils" | "phone" | "id" | "employer" | "group" | "curator";

/** Something that must not be found in a public text. */
export interface Trace {
  readonly kind: TraceKind;
  /** Words or digits in their comparable form. */
  readonly form: string;
}

/** A text made comparable: its words between single spaces, and its long numbers. */
export interface ComparableText {
  readonly words: string;
  readonly digits: string;
}

/** A number of so many digits tells a person: of a phone without +7 ten. */
const PHONE_DIGITS = 10;
const SNILS_DIGITS = 11;

/** All traces of these people. An employer counts when fewer than `leastGroup` of them work there. */
export function personalTraces(graduates: readonly Graduate[], leastGroup: number): readonly Trace[] {
  const traces = new Map<string, Trace>();
  const add = (kind: TraceKind, form: string): void => {
    if (form !== "") traces.set(`${kind} ${form}`, { kind, form });
  };
  const employees = new Map<string, number>();
  for (const { employer } of graduates) {
    const form = wordsOf(employer ?? "");
    employees.set(form, (employees.get(form) ?? 0) + 1);
  }
  for (const graduate of graduates) {
    for (const form of nameForms(graduate.fullName)) add("name", form);
    for (const form of nameForms(graduate.curator ?? "")) add("curator", form);
    add("id", wordsOf(graduate.id));
    const snils = digitsOf(graduate.snils);
    if (snils.length === SNILS_DIGITS) add("snils", snils);
    const phone = digitsOf(graduate.phone);
    if (phone.length >= PHONE_DIGITS) add("phone", phone.slice(-PHONE_DIGITS));
    const group = wordsOf(graduate.group ?? "");
    // A group «21» cannot be told from a figure of the table.
    if (/\p{L}/u.test(group) && /\d/.test(group)) add("group", group);
    for (const employer of [graduate.employer, graduate.dualEmployer, graduate.targetCustomer]) {
      const form = wordsOf(employer ?? "");
      if (form.length > 2 && (employees.get(form) ?? 0) < leastGroup) add("employer", form);
    }
  }
  return [...traces.values()];
}

/** Makes a text comparable; `normalise` folds look-alike letters, so «Иванов» with a Latin «a» is found too. */
export function comparable(text: string): ComparableText {
  const digits = [...text.matchAll(/\d(?:[\s()+\-\u2010-\u2015]{0,3}\d){9,}/g)].map(([found]) => digitsOf(found));
  return { words: ` ${wordsOf(text)} `, digits: digits.join(" ") };
}

/** Whether the trace stands in the text. */
export function isIn({ kind, form }: Trace, { words, digits }: ComparableText): boolean {
  return kind === "snils" || kind === "phone" ? digits.includes(form) : words.includes(` ${form} `);
}

/** «иванов иван иванович», «иванов иван», «иванов и и», «и и иванов», «иван иванов». */
function nameForms(fullName: string): readonly string[] {
  const [surname, name, ...rest] = wordsOf(fullName).split(" ");
  if (surname === undefined || surname.length < 2) return [];
  if (name === undefined) return [surname];
  const initials = [name, ...rest.slice(0, 1)].map((word) => word.charAt(0)).join(" ");
  return [
    [surname, name, ...rest].join(" "),
    `${surname} ${name}`,
    `${name} ${surname}`,
    ...(rest.length > 0 ? [`${surname} ${initials}`, `${initials} ${surname}`] : []),
  ];
}

function wordsOf(text: string): string {
  return normalise(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .join(" ");
}

function digitsOf(text: string | null): string {
  return (text ?? "").replace(/\D/g, "");
}
