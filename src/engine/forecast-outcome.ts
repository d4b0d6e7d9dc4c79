/** What became of the forecasts: planned track against the fact (plan item 6.3). */
import type { Snapshot, SnapshotChannel } from "../registry/snapshot";
import type { Calculation } from "./calculation";
import { countedReading } from "./readings";
import { snapshotChannel } from "./snapshot";

/** One planned track of a class. */
export interface TrackOutcome {
  readonly track: SnapshotChannel;
  /** People for whom it was planned. */
  readonly planned: number;
  /** Of them with a fact that is known. */
  readonly known: number;
  readonly cameTrue: number;
  /** Share in percent of those with a known fact; null when there is nobody, and for «не определился», which is no forecast. */
  readonly share: number | null;
  /** People by actual channel, the most frequent first; null = the fact is not known. */
  readonly actual: readonly { readonly channel: SnapshotChannel | null; readonly people: number }[];
}

/** A person whose fact is another than was planned. */
export interface ForecastDifference {
  readonly id: string;
  readonly planned: SnapshotChannel;
  readonly actual: SnapshotChannel;
}

/** A class that has graduated and for which there were forecasts. */
export interface ForecastOutcome {
  readonly cohort: number;
  /** People of the contingent for whom no forecast is known. */
  readonly withoutForecast: number;
  /** The most frequent track first. */
  readonly tracks: readonly TrackOutcome[];
  readonly differing: readonly ForecastDifference[];
}

/**
 * For c2 and, after its graduation, c3. The forecast is the last one that a
 * snapshot has, else that of the register's own forecast column; «будет X» has
 * come true when the fact is X. Classes without any forecast are left out.
 */
export function forecastOutcome({ facts, frame }: Calculation, history: readonly Snapshot[]): readonly ForecastOutcome[] {
  const remembered = lastForecasts(history);
  return frame.cohorts.slice(1).flatMap((cohort): readonly ForecastOutcome[] => {
    const people = facts
      .filter(({ contingent, basis, graduate }) => contingent !== null && basis === "actual" && graduate.cohort === cohort)
      .map(({ graduate, actual }) => {
        const written = graduate.available.has("forecast") ? countedReading(graduate, "forecast").code : null;
        const planned = remembered.get(`${cohort}/${graduate.id}`) ?? (written === null ? null : snapshotChannel(written));
        return { id: graduate.id, planned, actual: actual.code === null ? null : snapshotChannel(actual.code) };
      });
    const planned = people.flatMap((person) => (person.planned === null ? [] : [{ ...person, planned: person.planned }]));
    if (planned.length === 0) return [];
    const byTrack = factsByTrack(planned);
    return [
      {
        cohort,
        withoutForecast: people.length - planned.length,
        tracks: [...byTrack]
          .map(([track, actual]) => trackOutcome(track, actual))
          .sort((a, b) => b.planned - a.planned),
        differing: planned.flatMap(({ id, planned: track, actual }) =>
          actual === null || actual === track ? [] : [{ id, planned: track, actual }],
        ),
      },
    ];
  });
} // prettier-ignore

interface Planned {
  readonly planned: SnapshotChannel;
  readonly actual: SnapshotChannel | null;
}

/** The facts of those who had each track planned. */
function factsByTrack(people: readonly Planned[]): ReadonlyMap<SnapshotChannel, readonly (SnapshotChannel | null)[]> {
  const tracks = new Map<SnapshotChannel, (SnapshotChannel | null)[]>();
  for (const { planned, actual } of people) {
    const track = tracks.get(planned);
    if (track === undefined) tracks.set(planned, [actual]);
    else track.push(actual);
  }
  return tracks;
}

/** The last forecast of each person, by year and id. */
function lastForecasts(history: readonly Snapshot[]): ReadonlyMap<string, SnapshotChannel> {
  const last = new Map<string, SnapshotChannel>();
  for (const { people } of [...history].sort((a, b) => a.date - b.date)) {
    for (const { id, cohort, channel, basis } of people) {
      if (basis === "forecast" && channel !== null) last.set(`${cohort}/${id}`, channel);
    }
  }
  return last;
}

function trackOutcome(track: SnapshotChannel, actual: readonly (SnapshotChannel | null)[]): TrackOutcome {
  const counts = new Map<SnapshotChannel | null, number>();
  for (const channel of actual) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  const known = actual.length - (counts.get(null) ?? 0);
  const cameTrue = counts.get(track) ?? 0;
  return {
    track,
    planned: actual.length,
    known,
    cameTrue,
    share: known === 0 || track === "undecided" ? null : (100 * cameTrue) / known,
    actual: [...counts].map(([channel, people]) => ({ channel, people })).sort((a, b) => b.people - a.people),
  };
}
