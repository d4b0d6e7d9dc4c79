import type { ResultPerson, Results } from "../../../engine/results";
import { snapshotChannelWords } from "../../../engine/messages-history";
import type { SnapshotPerson } from "../../../registry/snapshot";
import { YEAR_TEXT } from "./messages";

/** Finds who a record of the history is today; null when the record is in no list any more. */
export type FindPerson = (record: { readonly id: string; readonly cohort: number }) => ResultPerson | null;

/** The people of the results by graduation year and id, which together tell a record. */
export function finderOf({ people }: Pick<Results, "people">): FindPerson {
  const byKey = new Map(people.map((person) => [`${person.cohort ?? ""}/${person.id}`, person]));
  return ({ id, cohort }) => byKey.get(`${cohort}/${id}`) ?? null;
}

/** Where somebody stood, in words; a forecast is told as such. */
export function standingWords({ channel, basis }: Pick<SnapshotPerson, "channel" | "basis">): string {
  const words = snapshotChannelWords(channel);
  return basis === "forecast" && channel !== null ? YEAR_TEXT.forecastOf(words) : words;
}
