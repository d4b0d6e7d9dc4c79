/**
 * The counts of the sample, made from what is true of its people with plain
 * filters: a second way to the same numbers. Key: indicator, cohort, category.
 */
import { serialOf } from "../../src/registry/date";
import type { TruePerson } from "./truth";

/** [numerator, denominator]; counts have no denominator. */
export type ExpectedCell = readonly [number | null, number | null];

/** Отчётная дата of the sample. */
export const SAMPLE_AS_OF = serialOf(2025, 6, 1);
const YEAR_START = serialOf(2024, 9, 1);

type Test = (person: TruePerson) => boolean;

const works = ["employed", "ip", "selfemployed", "contract"];
const employedBySpecialty: Test = (person) => person.channel === "employed" && person.bySpecialty === true;
const employedThere = (place: (person: TruePerson) => string | null): Test => (person) => person.channel === "employed" && person.employer === place(person); // prettier-ignore

const categories = {
  all: () => true,
  disability: (person) => person.disability !== null,
  abilympics: (person) => person.abilympics !== null && person.abilympics !== "участник",
  professionalitet: (person) => person.professionalitet,
} satisfies Record<string, Test>;

/** Under risk on {@link SAMPLE_AS_OF}: the invented conscripts of 2023 have all come back by then. */
const atRisk: Test = (person) => {
  if (person.channel === "conscript") return person.cohort === 2023;
  return ["unemployed_czn", "not_employed", "no_motivation", "informal", "undecided"].includes(person.channel ?? "");
};

/** Every cell of the sample that is made of people, events or fairs. */
export function expectedCells(people: readonly TruePerson[]): Map<string, ExpectedCell> {
  const cells = new Map<string, ExpectedCell>();
  const share = (id: string, cohort: number, category: string, of: Test, counted: Test): void => {
    const denominator = people.filter((person) => person.cohort === cohort && of(person));
    cells.set(`${id}/${cohort}/${category}`, [denominator.filter(counted).length, denominator.length]);
  };
  for (const cohort of [2023, 2024, 2025]) {
    for (const category of ["all", "disability"] as const) {
      const counted: Test = (person) => works.includes(person.channel ?? "") && person.bySpecialty === true;
      share("K1", cohort, category, categories[category], counted);
    }
    for (const [category, of] of Object.entries(categories)) share("K2", cohort, category, of, employedBySpecialty);
    if (cohort > 2023) share("K3", cohort, "all", (person) => person.dualEmployer !== null, employedThere((person) => person.dualEmployer)); // prettier-ignore
    share(cohort === 2023 ? "K4.1" : "K4.2", cohort, "all", (person) => person.targetCustomer !== null, employedThere((person) => person.targetCustomer)); // prettier-ignore
    share(
      "K5",
      cohort,
      "all",
      () => true,
      (person) => person.channel === "ip",
    );
    share(
      "K6",
      cohort,
      "all",
      () => true,
      (person) => person.channel === "selfemployed",
    );
    share("K7", cohort, "all", () => true, atRisk);
    if (cohort < 2025)
      share(
        "G5.2",
        cohort,
        "all",
        () => true,
        (person) => person.channel === "unemployed_czn",
      );
  }
  const fullTime: Test = (person) => person.form === "full-time";
  share("G2.1", 2025, "all", fullTime, (person) => person.ais);
  share(
    "G2.1",
    2025,
    "disability",
    (person) => fullTime(person) && person.disability !== null,
    (person) => person.ais,
  );
  share("G2.2", 2025, "all", fullTime, (person) => person.track);
  share(
    "G2.3",
    2025,
    "all",
    (person) => !fullTime(person),
    (person) => person.channel !== "undecided",
  );
  const hiredThisYear: Test = (person) => person.cohort < 2025 && person.channel === "employed" && person.hireDate !== null && person.hireDate >= YEAR_START && person.hireDate <= SAMPLE_AS_OF; // prettier-ignore
  cells.set("G3.5//all", [people.filter((person) => person.defenceIndustry && hiredThisYear(person)).length, null]);
  cells.set("G5.1//all", [people.filter((person) => person.referral !== null && hiredThisYear(person) && (person.hireDate ?? 0) >= person.referral).length, null]); // prettier-ignore
  // The events and fairs of side-sheets.ts, counted by hand.
  cells.set("G3.1//", [11, null]).set("G4.1//", [2, null]).set("G4.2//", [3, null]).set("G4.3//", [2, null]);
  cells.set("G3.2//", [48, 50]).set("G3.3//", [17, 18]).set("G3.4//", [42, 48]);
  return cells;
}
