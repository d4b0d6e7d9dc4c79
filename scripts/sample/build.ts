/** The sample workbook's sheets, in the order of its tabs. */
import { class2023 } from "./class-2023";
import { class2024 } from "./class-2024";
import { class2025 } from "./class-2025";
import { settingsOfSample } from "./settings";
import type { DrawnSheet } from "./sheet";
import { events, fairs, forPrinting, leftovers } from "./side-sheets";
import { truePeople, type TruePerson } from "./truth";

/** The sheets that the invented officer keeps, and what is true behind them. */
export function buildSample(): { readonly sheets: DrawnSheet[]; readonly people: readonly TruePerson[] } {
  const people = truePeople();
  const of = (cohort: number): TruePerson[] => people.filter((person) => person.cohort === cohort);
  return {
    people,
    sheets: [
      class2023(of(2023)),
      class2024(of(2024)),
      class2025(of(2025)),
      events(),
      fairs(),
      forPrinting(people),
      ...leftovers(people),
      settingsOfSample(),
    ],
  };
}
