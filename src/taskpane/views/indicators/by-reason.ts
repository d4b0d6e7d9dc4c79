/** People who are not counted, by what keeps them out. */
import type { NotCounted } from "../../../engine/people-behind";

/** With fewer people to a reason the reasons are no overview: «работает в другом месте – ООО …» differs for everybody. */
const PEOPLE_TO_A_REASON = 2;

/** People of one reason. */
export interface ReasonGroup {
  readonly reason: string;
  readonly people: readonly string[];
}

/** The reasons, the most frequent first; null when they differ too much to be a help. */
export function byReason(people: readonly NotCounted[]): readonly ReasonGroup[] | null {
  const groups = new Map<string, string[]>();
  for (const { person, reason } of people) groups.set(reason, [...(groups.get(reason) ?? []), person]);
  if (groups.size * PEOPLE_TO_A_REASON > people.length || groups.has("")) return null;
  return [...groups]
    .map(([reason, ids]): ReasonGroup => ({ reason, people: ids }))
    .sort((one, other) => other.people.length - one.people.length);
}
