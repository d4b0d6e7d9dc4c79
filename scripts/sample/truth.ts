/**
 * What is true of the invented people of the sample, before it is written down
 * in a college's messy ways. The counts of the sample are made from this, with
 * plain filters, and never from what the reader understood.
 */
import type { Channel } from "../../src/registry/channel";
import { serialOf, type Serial } from "../../src/registry/date";
import type { StudyForm, TargetContractStatus } from "../../src/registry/graduate";
import { seeded, type Random } from "./random";

/** One invented person. For the class of 2025 `channel` is what is forecast. */
export interface TruePerson {
  readonly number: number;
  readonly cohort: 2023 | 2024 | 2025;
  readonly surname: string;
  readonly givenName: string;
  readonly patronymic: string;
  readonly sex: "male" | "female";
  readonly birthDate: Serial;
  readonly snils: string;
  readonly phone: string;
  readonly group: string;
  readonly specialty: string;
  readonly form: StudyForm;
  channel: Channel | null;
  bySpecialty: boolean | null;
  disability: "ОВЗ" | "инвалид" | "ребенок-инвалид" | null;
  abilympics: string | null;
  professionalitet: boolean;
  dualEmployer: string | null;
  targetCustomer: string | null;
  targetStatus: TargetContractStatus | null;
  employer: string | null;
  position: string | null;
  hireDate: Serial | null;
  defenceIndustry: boolean;
  ais: boolean;
  track: boolean;
  serviceStart: Serial | null;
  referral: Serial | null;
}

const SURNAMES = [
  "Образцов", "Примеров", "Пробников", "Тестов", "Шаблонов", "Выдумкин", "Черновиков", "Макетов", "Условнов",
  "Небылицын", "Сказкин", "Вымыслов", "Понарошкин", "Якобыев", "Фантазёров", "Эталонов", "Моделин", "Чертежов",
  "Эскизов", "Набросков", "Задачкин", "Упражнев", "Заглушкин", "Мнимов", "Воображаев", "Учебнов", "Бумагин",
  "Карандашев", "Ластиков", "Тетрадкин", "Линейкин", "Циркулев", "Глобусов", "Партин", "Звонков", "Переменкин",
]; // prettier-ignore
const MALE = ["Иван", "Пётр", "Алексей", "Семён", "Фёдор", "Денис", "Кирилл", "Артём", "Никита", "Егор", "Глеб", "Лев"];
const FEMALE = [
  "Анна",
  "Мария",
  "Алёна",
  "Дарья",
  "Ксения",
  "Полина",
  "Вера",
  "Ольга",
  "Софья",
  "Яна",
  "Нина",
  "Лидия",
];
const FATHERS = [
  "Иванов",
  "Петров",
  "Алексеев",
  "Семёнов",
  "Денисов",
  "Кириллов",
  "Артёмов",
  "Никитов",
  "Егоров",
  "Глебов",
];

/** Groups of each class with specialty and form. */
const GROUPS = {
  2023: [["ТМ-191", "35.02.16 Эксплуатация и ремонт сельскохозяйственной техники и оборудования"], ["ПК-201", "43.02.15 Поварское и кондитерское дело"], ["ИС-191", "09.02.07 Информационные системы и программирование"], ["СВ-201", "15.01.05 Сварщик (ручной и частично механизированной сварки (наплавки))"]],
  2024: [["ТМ-201", "35.02.16 Эксплуатация и ремонт сельскохозяйственной техники и оборудования"], ["ПК-211", "43.02.15 Поварское и кондитерское дело"], ["ИС-201", "09.02.07 Информационные системы и программирование"], ["СВ-211", "15.01.05 Сварщик (ручной и частично механизированной сварки (наплавки))"]],
  2025: [["ТМ-211", "35.02.16 Эксплуатация и ремонт сельскохозяйственной техники и оборудования"], ["ПК-221", "43.02.15 Поварское и кондитерское дело"], ["ИС-211", "09.02.07 Информационные системы и программирование"], ["СВ-221", "15.01.05 Сварщик (ручной и частично механизированной сварки (наплавки))"], ["ЗТМ-201", "35.02.16 Эксплуатация и ремонт сельскохозяйственной техники и оборудования"]],
} as const; // prettier-ignore

const EMPLOYERS = ["ООО «Выдуманная нива»", "СПК «Небывалый»", "АО «Сказочный завод»", "ООО «Примерная кухня»", "ИП Небылицын А.А.", "ПАО «Образцовая энергия»", "МБУ «Дом культуры с. Вымышлено»"]; // prettier-ignore
const DEFENCE = "АО «Условный оборонный завод»";
const POSITIONS = ["тракторист-машинист", "повар", "техник-программист", "сварщик", "слесарь по ремонту", "механик"];
const OTHER_POSITIONS = ["продавец", "курьер", "оператор склада"];

/** How many people of each class do what: [channel, по специальности, how many]. */
type Plan = readonly (readonly [Channel | null, boolean | null, number])[];
const PLANS: Record<2023 | 2024 | 2025, Plan> = {
  2023: [["employed", true, 88], ["employed", false, 12], ["employed", null, 3], ["ip", true, 1], ["selfemployed", true, 3], ["contract", null, 4], ["conscript", null, 9], ["study", null, 7], ["parental", null, 4], ["unemployed_czn", null, 1], ["not_employed", null, 1], ["informal", null, 1], [null, null, 2], ["abroad", null, 1]],
  2024: [["employed", true, 81], ["employed", false, 14], ["employed", null, 4], ["ip", true, 3], ["selfemployed", true, 6], ["contract", null, 5], ["conscript", null, 14], ["study", null, 9], ["parental", null, 3], ["unemployed_czn", null, 2], ["not_employed", null, 2], ["no_motivation", null, 1], [null, null, 3]],
  2025: [["employed", true, 92], ["employed", false, 7], ["ip", true, 1], ["selfemployed", true, 2], ["contract", null, 3], ["conscript", null, 12], ["study", null, 8], ["parental", null, 1], ["undecided", null, 2]],
}; // prettier-ignore

/** All invented people, class by class. The seed is fixed: the sample never changes by itself. */
export function truePeople(): TruePerson[] {
  const random = seeded(20241010);
  const people: TruePerson[] = [];
  for (const cohort of [2023, 2024, 2025] as const) {
    const channels = random.shuffled(PLANS[cohort].flatMap(([channel, bySpecialty, count]) => Array.from({ length: count }, () => ({ channel, bySpecialty })))); // prettier-ignore
    channels.forEach(({ channel, bySpecialty }, index) => {
      people.push(person(random, people.length + 1, cohort, channel, bySpecialty, index, channels.length));
    });
  }
  return people;
}

function person(
  random: Random,
  number: number,
  cohort: 2023 | 2024 | 2025,
  channel: Channel | null,
  bySpecialty: boolean | null,
  index: number,
  size: number,
): TruePerson {
  // Conscripts are men; parental leave is taken by women here.
  const sex =
    channel === "conscript" ? "male" : channel === "parental" ? "female" : random.pick(["male", "female"] as const);
  const stem = SURNAMES[number % SURNAMES.length] ?? "Образцов";
  const father = random.pick(FATHERS);
  const groups = GROUPS[cohort];
  const [group, specialty] = groups[Math.floor((index * groups.length) / size)] ?? groups[0];
  const employed = channel === "employed";
  const dual = cohort >= 2024 && index % 9 === 0;
  const target = index % 31 === 5;
  const employer = employed ? random.pick(EMPLOYERS) : null;
  const dualEmployer = dual ? (employed && index % 27 !== 0 ? employer : "ООО «Выдуманная нива»") : null;
  const targetCustomer = target ? (employed && index % 62 === 5 ? employer : "СПК «Небывалый»") : null;
  const defence = employed && !dual && !target && index % 29 === 3;
  return {
    number, cohort, sex, group, specialty,
    surname: sex === "male" ? stem : `${stem}а`,
    givenName: random.pick(sex === "male" ? MALE : FEMALE),
    patronymic: `${father}${sex === "male" ? "ич" : "на"}`,
    birthDate: serialOf(cohort - 20 + random.below(2), 1 + random.below(12), 1 + random.below(28)),
    snils: snils(number),
    phone: `8 (000) 000-${String(Math.floor(number / 100)).padStart(2, "0")}-${String(number % 100).padStart(2, "0")}`,
    form: group.startsWith("З") ? "extramural" : "full-time",
    channel, bySpecialty,
    disability: index % 17 === 4 ? "ОВЗ" : index % 41 === 7 ? "инвалид" : index % 59 === 9 ? "ребенок-инвалид" : null,
    abilympics: index % 34 === 4 ? (index % 68 === 4 ? "2 место" : "победитель") : index % 51 === 4 ? "участник" : null,
    professionalitet: index % 4 === 1,
    dualEmployer, targetCustomer,
    targetStatus: target ? (employed ? "active" : "terminated") : null,
    employer: defence ? DEFENCE : employer,
    position: employed ? random.pick(bySpecialty === false ? OTHER_POSITIONS : POSITIONS) : null,
    hireDate: employed && cohort < 2025 ? index % 3 === 0 ? serialOf(cohort + 1, 1 + (index % 5), 1 + random.below(28)) : serialOf(cohort, 7 + (index % 5), 1 + random.below(28)) : null,
    defenceIndustry: defence,
    ais: index % 23 !== 11,
    track: channel !== "undecided",
    serviceStart: channel === "conscript" && cohort < 2025 ? serialOf(cohort + (index % 2), index % 2 === 0 ? 11 : 4, 10) : null,
    referral: employed && cohort === 2024 && index % 37 === 2 ? serialOf(2024, 7, 1) : null,
  }; // prettier-ignore
}

/** An invented insurance number with a right checksum. */
function snils(number: number): string {
  const digits = String(900000000 + number * 37);
  const sum = Array.from(digits).reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
  const check = (sum % 101) % 100;
  return `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)} ${String(check).padStart(2, "0")}`;
}
