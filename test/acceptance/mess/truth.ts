/**
 * Invented graduates with everything known about them; the tables are typed
 * from these records, clean or messed up.
 */

/** A day. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What is true of one graduate. */
export interface Graduate {
  readonly surname: string;
  readonly givenName: string;
  readonly patronymic: string;
  readonly cohort: number;
  readonly group: string;
  readonly specialty: string;
  readonly form: "full-time" | "part-time" | "extramural";
  /** Code of the channel; "" when nobody knows. */
  readonly code: string;
  readonly bySpecialty: boolean | null;
  readonly employer: string | null;
  readonly hired: Day | null;
  readonly disability: boolean;
  readonly abilympics: boolean;
  readonly professionalitet: boolean;
  readonly dual: string | null;
  readonly target: string | null;
  readonly ais: boolean;
  readonly serviceEnd: Day | null;
  /** Eleven digits with a right checksum. */
  readonly snils: string;
  readonly born: Day;
}

/** The three cohorts of 2024-2025. */
export const COHORTS = [2023, 2024, 2025] as const;

const CODES = [
  "employed", "employed", "employed", "employed", "ip", "selfemployed", "study", "conscript", "conscript", "contract",
  "parental", "unemployed_czn", "not_employed", "no_motivation", "informal", "",
]; // prettier-ignore
/** Codes that a table with a column per channel has no column for. */
const RARE = ["dismissed", "care", "health", "prison", "abroad", "other_risk", "undecided", "future_employed", "future_conscript", "not_graduate"]; // prettier-ignore

const SURNAMES = ["Семёнов", "Абвгдеев", "Королёв", "Хцчшщин", "Пробненко", "Макетян", "Орлов-Тестов", "Эюяев"];
const NAMES = ["Пётр", "Иван", "Олег", "Фёдор", "Семён"];
const PATRONYMICS = ["Тестович", "Примерович", "Образцович", "Шаблонович"];
const SPECIALTIES = ["35.02.16 Эксплуатация и ремонт сельскохозяйственной техники и оборудования", "43.02.15 Поварское и кондитерское дело"]; // prettier-ignore
const CUSTOMER = 'СПК "Заказчик"';
const DUAL = 'ООО "Дуальная нива"';

/** All graduates; `rare`: with the codes that seldom occur. */
export function graduates(rare: boolean): Graduate[] {
  return COHORTS.flatMap((cohort, order) => {
    const codes = rare ? [...CODES, ...RARE] : CODES;
    return codes.map((code, index) => graduate(cohort, order * 100 + index, index, code));
  });
}

function graduate(cohort: number, number: number, index: number, code: string): Graduate {
  const employed = code === "employed";
  const dual = index % 5 === 0 ? DUAL : null;
  const target = index % 5 === 1 ? CUSTOMER : null;
  const employer = index % 4 === 3 ? 'АО "Иное место"' : (dual ?? target ?? 'АО "Иное место"');
  return {
    surname: `${SURNAMES[index % SURNAMES.length] ?? ""}${letters(number)}`,
    givenName: NAMES[number % NAMES.length] ?? "",
    patronymic: PATRONYMICS[number % PATRONYMICS.length] ?? "",
    cohort,
    group: `${index % 2 === 0 ? "ТМ" : "ПК"}-${String((cohort - 2020) * 10 + (index % 2) + 1)}`,
    specialty: SPECIALTIES[index % 2] ?? "",
    form: index % 7 === 6 ? "extramural" : index % 11 === 10 ? "part-time" : "full-time",
    code,
    bySpecialty: employed ? (index === 3 ? null : index !== 1) : code === "ip" ? true : null,
    employer: employed ? employer : null,
    hired: employed ? { year: cohort, month: 8, day: 11 + index } : null,
    disability: index % 6 === 1,
    abilympics: index % 6 === 1 && index % 4 === 1,
    professionalitet: index % 3 === 0,
    dual,
    target,
    ais: index % 4 !== 2,
    serviceEnd: code === "conscript" ? { year: cohort + 1, month: 6, day: 20 } : null,
    snils: snils(number),
    born: { year: cohort - 19, month: 1 + (index % 12), day: 10 + (number % 15) },
  };
}

/** An ending that makes every surname another one. */
function letters(number: number): string {
  const digits = ["аб", "ев", "иг", "од", "уж", "из", "ик", "ал", "ем", "он"];
  return Array.from(String(number), (digit) => digits[Number(digit)] ?? "").join("");
}

function snils(number: number): string {
  const digits = String(12_340_000 + number * 37).padStart(9, "0");
  const sum = Array.from(digits).reduce((total, digit, place) => total + Number(digit) * (9 - place), 0) % 101;
  return digits + String(sum === 100 ? 0 : sum).padStart(2, "0");
}
