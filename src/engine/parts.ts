/** The registry divided by specialty, by study group, by form of study: every person is in exactly one part. */
import { groupKey } from "../intake/people/same-person";
import { normalise } from "../intake/normalise";
import type { Graduate } from "../registry/graduate";
import { emptySet, type Bitset } from "./bitset";
import type { Calculation } from "./calculation";
import { FORM_WORDS } from "./messages-reconcile";
import { PART_WORDS } from "./messages-breakdown";
import { printableGroup, printableSpecialty } from "./printable";

/** What the registry is divided by. */
export const DIMENSIONS = ["specialty", "group", "form"] as const;

/** A code of {@link DIMENSIONS}. */
export type Dimension = (typeof DIMENSIONS)[number];

/** Some of the people, of all years. */
export interface Part {
  /** As it may be printed: «ТМ-221», «35.02.16 …», «группа не указана»; unique in its dimension. */
  readonly label: string;
  readonly members: Bitset;
}

/** The parts of a dimension by label, those without a name last. Empty when there are no people. */
export function partsOf({ facts }: Calculation, dimension: Dimension): readonly Part[] {
  const found = new Map<string, { labels: Set<string>; members: Bitset }>();
  facts.forEach(({ graduate }, index) => {
    const { key, label } = placeOf(graduate, dimension);
    const part = found.get(key) ?? { labels: new Set(), members: emptySet(facts.length) };
    found.set(key, part);
    part.labels.add(label);
    part.members[index >>> 5] = (part.members[index >>> 5] ?? 0) | (1 << (index & 31));
  });
  return [...found]
    .map(([key, { labels, members }]) => ({ key, label: fullest(labels), members }))
    .sort((a, b) => rank(a.key) - rank(b.key) || compare(a.label, b.label))
    .map(({ label, members }) => ({ label, members }));
}

/** Keys of people whose part has no name, or none that may be printed. */
const UNNAMED = { missing: "\u0001", hidden: "\u0000" };

function placeOf(graduate: Graduate, dimension: Dimension): { readonly key: string; readonly label: string } {
  switch (dimension) {
    case "form":
      if (graduate.form === null) break;
      return { key: FORM_ORDER[graduate.form], label: FORM_WORDS[graduate.form] };
    case "specialty": {
      if (graduate.specialty === null) break;
      const label = printableSpecialty(graduate.specialty);
      const code = /^\d{2}\.\d{2}\.\d{2}/.exec(label)?.[0];
      return label === "" ? hidden(dimension) : { key: code ?? normalise(label), label };
    }
    case "group": {
      if (groupKey(graduate.group) === "") break;
      const label = printableGroup(graduate.group) ?? "";
      const key = groupKey(label);
      return key === "" ? hidden(dimension) : { key, label };
    }
  }
  return { key: UNNAMED.missing, label: PART_WORDS[dimension].missing };
}

function hidden(dimension: Dimension): { readonly key: string; readonly label: string } {
  return { key: UNNAMED.hidden, label: PART_WORDS[dimension].hidden };
}

/** Forms in their usual order rather than by the alphabet. */
const FORM_ORDER = { "full-time": "1", "part-time": "2", extramural: "3" } as const;

/** «35.02.16 Эксплуатация …» rather than «35.02.16»; of equally long ones the first of the alphabet. */
function fullest(labels: ReadonlySet<string>): string {
  return [...labels].sort((a, b) => b.length - a.length || compare(a, b))[0] ?? "";
}

function rank(key: string): number {
  return key === UNNAMED.missing ? 2 : key === UNNAMED.hidden ? 1 : 0;
}

/** «В-2» before «В-11»; the same in every web view. */
function compare(a: string, b: string): number {
  const [x, y] = [inOrder(a), inOrder(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function inOrder(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/\d+/g, (digits) => digits.padStart(6, "0"));
}
