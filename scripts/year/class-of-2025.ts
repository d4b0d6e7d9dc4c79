/** The class of 2025: forecasts of January and February, a few changed in spring, facts after the graduation. */
import type { Channel } from "../../src/registry/channel";
import { serialOf, type Serial } from "../../src/registry/date";
import type { Making } from "./making";
import { LEAVERS, type Change, type YearPerson } from "./people";

const NO_FORECAST = { channel: null, bySpecialty: null, employer: null, position: null, track: false } as const;

/** Students who were written down first, before the rest. */
const FIRST_GROUPS: readonly string[] = ["ТМ-211", "ПК-221"];

/** Puts the class into the plan. */
export function classOf2025(making: Making): void {
  const people = making.of(2025);
  people.forEach((person, index) => {
    making.rewind(person, NO_FORECAST, forecastOn(person, index), "forecast");
    if (person.ais) making.rewind(person, { ais: false }, serialOf(2024, 9, 24), "registered-ais");
    making.edit(person.number, factOn(person), "fact", factOf(person, index));
  });
  const sure = people.filter(({ channel, form }) => channel === "employed" && form === "full-time");
  for (const person of sure.slice(-2)) {
    making.later.add(person.number);
    making.edit(person.number, serialOf(2024, 9, 12), "added");
  }
  // Three thought of studying first; in May they had a place of work.
  for (const { number, channel, bySpecialty, employer, position } of sure.slice(3, 6)) {
    making.edit(number, serialOf(2025, 2, 14), "forecast-changed", { channel: "study", bySpecialty: null, employer: null, position: null }); // prettier-ignore
    making.edit(number, serialOf(2025, 5, 20), "forecast-changed", { channel, bySpecialty, employer, position });
  }
  const [removed, expelled] = LEAVERS;
  if (removed !== undefined) making.edit(removed.number, serialOf(2024, 12, 10), "removed");
  if (expelled !== undefined) {
    making.edit(expelled.number, serialOf(2025, 3, 14), "expelled", { channel: "not_graduate", fact: "not_graduate" });
  }
}

/** Full-time students in January, every twentieth late; the others in February. */
function forecastOn({ form }: YearPerson, index: number): Serial {
  if (form !== "full-time") return serialOf(2025, 2, 17);
  if (index % 20 === 19) return serialOf(2025, 2, 10);
  return serialOf(2025, 1, index % 2 === 0 ? 16 : 28);
}

function factOn({ group }: YearPerson): Serial {
  return FIRST_GROUPS.includes(group) ? serialOf(2025, 6, 30) : serialOf(2025, 7, 14);
}

/** What became of a forecast: most came true. */
function factOf(person: YearPerson, index: number): Change {
  const { channel } = person;
  const fact = ((): Channel | null => {
    if (channel === "undecided") return "not_employed";
    if (channel !== "employed") return channel;
    if (index % 23 === 5) return null;
    if (index % 19 === 6) return "not_employed";
    if (index % 17 === 3 && person.sex === "male") return "conscript";
    return index % 29 === 8 ? "future_employed" : "employed";
  })();
  return fact === "employed" || fact === channel
    ? { fact }
    : { fact, bySpecialty: null, employer: null, position: null };
}
