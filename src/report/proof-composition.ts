/** Who or what a cell is made of, in numbers: people by channel, events by title. */
import type { Calculation } from "../engine/calculation";
import type { CellPlace } from "../engine/cell-place";
import { membersOf } from "../engine/bitset";
import { eventsWhere, titleOf } from "../engine/count-events";
import { shareMembers } from "../engine/count-people";
import { eventsOf } from "./events-sheet";
import { PROOF_MESSAGES } from "./messages-proof";
import { personWord } from "./proof-tables";

/** Events named before «и ещё …». */
const NAMED = 10;

/** One sentence, or nothing. No names of people. */
export function compositionOf(calculation: Calculation, place: CellPlace): readonly string[] {
  const { measure, cohort, line } = place;
  if (measure.kind === "people-share" && cohort !== null) {
    const { denominator } = shareMembers(calculation, measure, cohort, line.category ?? "all");
    const counts = new Map<string, number>();
    for (const index of membersOf(denominator)) {
      const channel = personWord("channel", calculation.facts[index]?.values.channel ?? null);
      counts.set(channel, (counts.get(channel) ?? 0) + 1);
    }
    if (counts.size === 0) return [];
    const parts = [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => PROOF_MESSAGES.part(name, count));
    return [PROOF_MESSAGES.composition(parts.join(", "))];
  }
  const predicate = eventsOf(measure);
  if (predicate === null) return [];
  const titles = eventsWhere(calculation, predicate).map(titleOf);
  if (titles.length === 0) return [];
  const named = titles.slice(0, NAMED).map((title) => `«${title}»`);
  const further = titles.length > NAMED ? [PROOF_MESSAGES.further(titles.length - NAMED)] : [];
  return [PROOF_MESSAGES.counted([...named, ...further].join(", "))];
}
