/** What the filters offer: only what occurs in the list, with how many people it would show. */
import { printableGroup } from "../../../engine/printable";
import { REASON_CODES, REASONS } from "../../../engine/targeted-reasons";
import type { ResultPerson } from "../../../engine/results";
import { FILTER_TEXT, REASON_NAMES, RISK_TEXT, WORK_GROUP_NAMES } from "./messages";
import { groupValue, NOTHING, workGroupValue, yearValue, type RiskFilter } from "./risk-filter";
import type { RiskLists, RiskRow } from "./risk-rows";

/** A choice. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** Choices under a heading. */
export interface ChoiceGroup {
  readonly title: string;
  readonly choices: readonly Choice[];
}

/** The choices of all filters. */
export interface RiskOptions {
  readonly year: readonly Choice[];
  readonly group: readonly Choice[];
  readonly indicator7: readonly Choice[];
  readonly reason: readonly ChoiceGroup[];
}

const BY_NAME = new Intl.Collator("ru", { numeric: true });

/** The choices that the lists give. */
export function riskOptions({ listed, cannotWork }: RiskLists): RiskOptions {
  const people = [...listed, ...cannotWork].map(({ person }) => person);
  return {
    year: personChoices(people, yearValue, yearValue, FILTER_TEXT.noYear),
    group: personChoices(people, groupValue, ({ group }) => printableGroup(group) ?? "", FILTER_TEXT.noGroup),
    indicator7: (["yes", "unknown", "waiting", "no"] as const).flatMap((value) =>
      choice(value, RISK_TEXT.indicator7[value], listed.filter(({ target }) => target.atRisk === value).length),
    ),
    reason: [...([1, 2, 3, 4] as const).map((group) => workGroupChoices(listed, group)), contractChoices(listed)].filter(
      ({ choices }) => choices.length > 0,
    ),
  };
} // prettier-ignore

/** The filter without what the lists no longer hold: after a new calculation a group may be gone. */
export function offered(filter: RiskFilter, options: RiskOptions): RiskFilter {
  const kept = (value: string, choices: readonly Choice[]): string =>
    choices.some((one) => one.value === value) ? value : "";
  return {
    text: filter.text,
    year: kept(filter.year, options.year),
    group: kept(filter.group, options.group),
    indicator7: kept(filter.indicator7, options.indicator7),
    reason: kept(
      filter.reason,
      options.reason.flatMap(({ choices }) => choices),
    ),
  };
}

function choice(value: string, name: string, count: number): readonly Choice[] {
  return count === 0 ? [] : [{ value, text: FILTER_TEXT.counted(name, count) }];
}

function personChoices(
  people: readonly ResultPerson[],
  valueOf: (person: ResultPerson) => string,
  nameOf: (person: ResultPerson) => string,
  nothing: string,
): readonly Choice[] {
  const names = new Map<string, string[]>();
  for (const person of people) names.set(valueOf(person), [...(names.get(valueOf(person)) ?? []), nameOf(person)]);
  const count = (value: string): number => names.get(value)?.length ?? 0;
  const named = [...names.keys()].filter((value) => value !== NOTHING).sort(BY_NAME.compare);
  return [
    ...named.flatMap((value) => choice(value, commonest(names.get(value) ?? []), count(value))),
    ...choice(NOTHING, nothing, count(NOTHING)),
  ];
}

/** Of several spellings the one most people have. */
function commonest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

function reasonChoices(listed: readonly RiskRow[], group: number | null): readonly Choice[] {
  return REASON_CODES.filter((code) => REASONS[code].group === group).flatMap((code) =>
    choice(code, REASON_NAMES[code], listed.filter(({ target }) => target.reasons.includes(code)).length),
  );
}

function workGroupChoices(listed: readonly RiskRow[], group: 1 | 2 | 3 | 4): ChoiceGroup {
  const count = listed.filter(({ target }) => target.groups.includes(group)).length;
  return {
    title: WORK_GROUP_NAMES[group],
    choices: [...choice(workGroupValue(group), FILTER_TEXT.wholeGroup, count), ...reasonChoices(listed, group)],
  };
}

/** T1 and D1 stand beside the four groups. */
function contractChoices(listed: readonly RiskRow[]): ChoiceGroup {
  return { title: WORK_GROUP_NAMES.contracts, choices: reasonChoices(listed, null) };
}
