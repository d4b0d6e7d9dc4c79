/** The invented people of the sample as they stand through its year. */
import type { Channel } from "../../src/registry/channel";
import { truePeople, type TruePerson } from "../sample/truth";

/** A person of the year. For the class of 2025 `channel` is the forecast and `fact` what they do after the graduation. */
export interface YearPerson extends TruePerson {
  readonly fact: Channel | null;
}

/** What of a person changes; null fields are empty cells. */
export type Change = Partial<Omit<YearPerson, "number" | "cohort" | "surname" | "givenName" | "patronymic" | "group">>;

/** Students of 2025 who leave before the graduation; the sample of June does not know them any more. */
export const LEAVERS: readonly YearPerson[] = [
  leaver(9001, "Отчислев", "Пример", "Макетович", "ТМ-211"),
  leaver(9002, "Переводкина", "Проба", "Образцовна", "ПК-221"),
];

/** The people of the sample of June 2025, nobody with a fact beside the forecast yet. */
export function sampleInJune(): readonly YearPerson[] {
  return truePeople().map((person) => ({ ...person, fact: null }));
}

/** Surname, given name, patronymic. */
export function nameOf({ surname, givenName, patronymic }: TruePerson): string {
  return `${surname} ${givenName} ${patronymic}`;
}

function leaver(number: number, surname: string, givenName: string, patronymic: string, group: string): YearPerson {
  const like = truePeople().find((person) => person.group === group);
  if (like === undefined) throw new RangeError(`No such group: ${group}`);
  return {
    ...like,
    ...{ number, surname, givenName, patronymic, snils: "", phone: "8 (000) 000-00-00", fact: null },
    ...{ channel: null, bySpecialty: null, employer: null, position: null, track: false, ais: false },
    ...{ disability: null, abilympics: null, professionalitet: false, dualEmployer: null, targetCustomer: null, targetStatus: null }, // prettier-ignore
  };
}
