/** People who are not counted, by what keeps them out. */
import type { NotCounted } from "../../../engine/people-behind";

/** Fewer people than this are told one by one: «работает в другом месте – ООО …» differs for everybody. */
const GROUP_FROM = 3;

/** People of one reason. */
export interface ReasonGroup {
  readonly reason: string;
  readonly people: readonly string[];
}

/** The frequent reasons with their people, and whoever has another one. */
export interface ByReason {
  /** The most frequent first. */
  readonly groups: readonly ReasonGroup[];
  /** In the order given. */
  readonly others: readonly NotCounted[];
}

/** Parts people by reason, so that the reasons of a long list can be seen at a glance. */
export function byReason(people: readonly NotCounted[]): ByReason {
  const all = new Map<string, string[]>();
  for (const { person, reason } of people) all.set(reason, [...(all.get(reason) ?? []), person]);
  const groups = [...all]
    .map(([reason, ids]): ReasonGroup => ({ reason, people: ids }))
    .filter((group) => group.reason !== "" && group.people.length >= GROUP_FROM)
    .sort((one, other) => other.people.length - one.people.length);
  const grouped = new Set(groups.map(({ reason }) => reason));
  return { groups, others: people.filter(({ reason }) => !grouped.has(reason)) };
}
