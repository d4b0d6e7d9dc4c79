/** People who are not counted, by what keeps them out. */
import type { NotCounted } from "../../../engine/people-behind";

/** More kinds of reasons than this are no overview: «работает в другом месте – ООО …» differs for everybody. */
const REASONS_AT_MOST = 8;

/** People of one reason. */
export interface ReasonGroup {
  readonly reason: string;
  readonly people: readonly string[];
}

/** The reasons, the most frequent first; null when there are too many of them to be a help. */
export function byReason(people: readonly NotCounted[]): readonly ReasonGroup[] | null {
  const groups = new Map<string, string[]>();
  for (const { person, reason } of people) groups.set(reason, [...(groups.get(reason) ?? []), person]);
  const several = groups.size < people.length;
  if (groups.size > REASONS_AT_MOST || !several || groups.has("")) return null;
  return [...groups]
    .map(([reason, ids]): ReasonGroup => ({ reason, people: ids }))
    .sort((one, other) => other.people.length - one.people.length);
}
