/**
 * The year of the invented college. It leads to the sample: on 01.06.2025 the
 * lists say what assets/sample.xlsx says. So September is the sample with
 * everything taken back that came later, and each thing taken back is an edit.
 */
import type { Channel } from "../../src/registry/channel";
import { serialOf, type Serial } from "../../src/registry/date";
import { classOf2025 } from "./class-of-2025";
import type { YearPlan } from "./edits";
import { Making } from "./making";
import { sampleInJune, type Change, type YearPerson } from "./people";

/** The first day of the year. */
export const YEAR_BEGINS = serialOf(2024, 9, 1);

/** A mistake of January was found on this day, and the snapshot of 01.02.2025 saved anew. */
export const LATE_CORRECTION = serialOf(2025, 2, 4);

/** Without work, as in the cells of somebody who looks for it. */
const NO_WORK = { bySpecialty: null, employer: null, position: null, hireDate: null, defenceIndustry: false } as const;

/** The plan. The same every time. */
export function yearPlan(): YearPlan {
  const making = new Making(sampleInJune());
  classOf2024(making);
  classOf2023(making);
  classOf2025(making);
  return making.plan();
}

/** Whoever was hired or drafted after 01.09.2024 looked for work before; two were entered as hired too early. */
function classOf2024(making: Making): void {
  const hired = making
    .of(2024)
    .filter(({ channel, hireDate }) => channel === "employed" && hireDate !== null && hireDate > YEAR_BEGINS);
  for (const person of hired) {
    making.rewind(person, { ...NO_WORK, channel: before(person) }, dayOf(person.hireDate), "hired");
  }
  const inSpring = hired.filter(({ hireDate }) => within(hireDate, serialOf(2025, 3, 1), serialOf(2025, 6, 1)));
  for (const person of inSpring.filter((one) => before(one) === "not_employed").slice(0, 2)) {
    const { bySpecialty, employer, position } = person;
    const wrong: Change = { channel: "employed", bySpecialty, employer, position, hireDate: serialOf(2025, 1, 20) };
    making.edit(person.number, serialOf(2025, 1, 27), "mistaken", wrong);
    making.edit(person.number, LATE_CORRECTION, "corrected", { ...NO_WORK, channel: "not_employed" });
  }
  for (const person of making.of(2024).filter(({ serviceStart }) => within(serviceStart, YEAR_BEGINS, Infinity))) {
    making.rewind(person, { channel: before(person), serviceStart: null }, dayOf(person.serviceStart), "drafted");
  }
  const without = making.of(2024).filter(({ channel }) => channel === "not_employed" || channel === "unemployed_czn");
  without.slice(0, 2).forEach(({ number }, index) => {
    making.edit(number, serialOf(2025, 6 + index, 18), "hired", work(serialOf(2025, 6 + index, 16)));
  });
}

/** Two lost their work, three came back from the army and found some before June, four after. */
function classOf2023(making: Making): void {
  const people = making.of(2023);
  const without = people.filter(({ channel }) => channel === "unemployed_czn" || channel === "not_employed");
  without.forEach((person, index) => {
    const worked: Change = { ...work(serialOf(2023, 9, 18)), bySpecialty: false, position: "продавец" };
    making.rewind(person, worked, serialOf(2024, 10 + 2 * index, 14), "lost-work");
  });
  const atWork = people.filter(({ channel, sex, bySpecialty, defenceIndustry, referral, dualEmployer, targetCustomer }) =>
    channel === "employed" && sex === "male" && bySpecialty === true && !defenceIndustry && referral === null && dualEmployer === null && targetCustomer === null,
  ); // prettier-ignore
  atWork.slice(0, 3).forEach((person, index) => {
    const serving: Change = { ...NO_WORK, channel: "conscript", serviceStart: serialOf(2023, 11, 10) };
    making.rewind(person, serving, serialOf(2025, 1 + index, 21), "hired");
  });
  const conscripts = people.filter(({ channel }) => channel === "conscript");
  conscripts.slice(0, 4).forEach(({ number }, index) => {
    const on = serialOf(2025, 6 + (index % 3), 10 + index);
    making.edit(number, on, "hired", { ...work(on), serviceStart: null });
  });
}

/** What somebody of 2024 did before they were hired or drafted: as different as life is. */
function before({ number }: YearPerson): Channel | null {
  return (["not_employed", "unemployed_czn", null] as const)[number % 3] ?? null;
}

function work(hireDate: Serial): Change {
  return { channel: "employed", bySpecialty: true, employer: "ООО «Выдуманная нива»", position: "механик", hireDate };
}

function within(day: Serial | null, from: number, until: number): boolean {
  return day !== null && day > from && day < until;
}

function dayOf(day: Serial | null): Serial {
  if (day === null) throw new RangeError("No day to begin on");
  return day;
}
