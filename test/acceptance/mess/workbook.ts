/** A whole workbook of the invented graduates, clean or with mess. */
import type { SheetGrid, WorkbookGrids } from "../../../src/intake/grid";
import type { Look } from "./columns";
import { Dice } from "./dice";
import type { Mess } from "./mess";
import { grid, peopleSheet } from "./table";
import { COHORTS, graduates, type Graduate } from "./truth";

const NAMES: readonly ((year: number) => string)[] = [
  (year) => String(year),
  (year) => `${String(year)}г.`,
  (year) => `вып ${String(year)}`,
  (year) => `Выпуск ${String(year)}`,
  (year) => `выпускники ${String(year)}г`,
  (year) => `${String(year - 1)}-${String(year)} уч.г.`,
  (year) => `Занятость ${String(year)}`,
];

/** The workbook that `seed` and the wanted kinds of mess give; without any it is clean. */
export function workbook(wanted: readonly Mess[], seed: number): WorkbookGrids {
  const messes = new Set(wanted);
  const dice = new Dice(seed);
  const look: Look = { messes, dice };
  const people = graduates(!messes.has("wide"));
  let sheets = messes.has("yearInColumn")
    ? [oneSheet(people, look)]
    : COHORTS.flatMap((year) => ofYear(people, year, look));
  if (messes.has("printCopies")) sheets.push(...COHORTS.map((year) => printCopy(people, year, look)));
  if (messes.has("hiddenJunk")) sheets.push(hiddenCopy(people));
  if (messes.has("visibleJunk")) sheets.push(...junk());
  if (messes.has("shuffledSheets")) sheets = dice.shuffle(sheets);
  return { sheets, date1904: false };
}

function oneSheet(people: readonly Graduate[], look: Look): SheetGrid {
  return peopleSheet("База", people, look, null);
}

function ofYear(people: readonly Graduate[], year: number, look: Look): SheetGrid[] {
  const { messes, dice } = look;
  const own = people.filter(({ cohort }) => cohort === year);
  const order = COHORTS.findIndex((cohort) => cohort === year) + 1;
  const base = messes.has("yearInTitle")
    ? `Занятость ${String(order)}`
    : (messes.has("renamedSheets") ? dice.pick(NAMES) : String)(year);
  const inTitle = messes.has("yearInTitle") ? year : null;
  if (!messes.has("splitSheets")) return [peopleSheet(base, own, look, inTitle)];
  return [...new Set(own.map(({ group }) => group))].map((name) =>
    peopleSheet(`${base} ${name}`, own.filter(({ group }) => group === name), look, inTitle),
  ); // prettier-ignore
}

/** «2024 для печати»: names, groups and statuses once more (rulings 6: the same group, another sheet). */
function printCopy(people: readonly Graduate[], year: number, { messes }: Look): SheetGrid {
  const rows = people.filter(({ cohort }) => cohort === year).map((person) => [
    `${person.surname} ${person.givenName} ${person.patronymic}`.toUpperCase(),
    person.group,
    person.code === "employed" ? "ТУ" : person.code === "conscript" ? "армия" : null,
  ]); // prettier-ignore
  return grid(`${String(year)} для печати`, [["ФИО", "Группа", messes.has("headerWords") ? "Где находится" : "Статус"], ...rows]); // prettier-ignore
}

/** An old version that is hidden, with other statuses (rulings 7). */
function hiddenCopy(people: readonly Graduate[]): SheetGrid {
  const rows = people.map((person) => [
    `${person.surname} ${person.givenName} ${person.patronymic}`,
    "не трудоустроен",
  ]);
  return { ...grid("2024 старое", [["ФИО", "Статус"], ...rows]), visibility: "hidden" };
}

function junk(): SheetGrid[] {
  return [
    grid("Лист1", [["проверить телефоны"], [null, 5]]),
    grid("Лист2", []),
    grid("Свод", [
      ["Показатель", 2023, 2024, 2025],
      ["Всего выпускников", 26, 26, 26],
      ["Трудоустроено", 4, 4, 4],
    ]),
  ];
}
