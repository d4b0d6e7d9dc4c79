/**
 * Three invented colleges, each with its own layout and years. What is true of
 * each person stands beside the words typed for them, so the counts can be made
 * with plain filters, without the reader.
 */
import type { CellScalar, SheetGrid, WorkbookGrids } from "../../src/intake/grid";

/** What is true of a person, as far as the counted indicators need it. */
export interface Truth {
  readonly name: string;
  readonly cohort: number;
  /** Code of the channel; null when nobody knows. */
  readonly channel: string | null;
  readonly bySpecialty: boolean | null;
  readonly disability: boolean;
  readonly abilympics: boolean;
  readonly professionalitet: boolean;
  /** Has a dual contract; works at its enterprise. */
  readonly dual: boolean;
  readonly atDual: boolean;
  readonly target: boolean;
  readonly atTarget: boolean;
  readonly fullTime: boolean;
  readonly ais: boolean;
  /** Under risk by rule (a) on the college's reporting date; null when not known. */
  readonly atRisk: boolean | null;
}

/** A college's workbook with what is true behind it. */
export interface College {
  readonly grids: WorkbookGrids;
  readonly people: readonly Truth[];
  readonly cohorts: readonly [number, number, number];
  /** ISO. */
  readonly asOf: string;
}

/** Ways to type a status: text, channel, по специальности, under risk. */
type Typed = readonly [text: CellScalar, channel: string | null, bySpecialty: boolean | null, atRisk: boolean | null];

/** Actual statuses as officers type them (spec: workbooks D.2, rulings 2). */
export const TYPED: readonly Typed[] = [
  ["трудоустроена по спец.", "employed", true, false],
  ["ТУ (спец)", "employed", true, false],
  ["работает по специальности", "employed", true, false],
  ["тр-н, по профилю", "employed", true, false],
  ["Принят на работу, по специальности", "employed", true, false],
  ["не работает по специальности", "employed", false, false],
  ["работает не по специальности", "employed", false, false],
  ["трудоустр.; не по спец.", "employed", false, false],
  ["срочный трудовой договор", "employed", null, false],
  ["трудоустроен через ЦЗН", "employed", null, false],
  ["учится, работает", "employed", null, false],
  ["ИП", "ip", null, false],
  ["открыл ИП, по спец.", "ip", true, false],
  ["плательщик НПД", "selfemployed", null, false],
  ["самозанятая", "selfemployed", null, false],
  ["служба по контр.", "contract", null, false],
  ["поступил на службу в МВД", "contract", null, false],
  ["не планирует трудоустраиваться, служит по контракту", "contract", null, false],
  ["в декрете", "parental", null, false],
  ["декрет, до этого работала", "parental", null, false],
  ["Самарская академия", "study", null, false],
  ["поступил в вуз", "study", null, false],
  ["прод. обуч.", "study", null, false],
  ["на учёте в ЦЗН", "unemployed_czn", null, true],
  ["стоит на бирже", "unemployed_czn", null, true],
  ["не трудоустроен", "not_employed", null, true],
  ["б/р", "not_employed", null, true],
  ["снят с учёта в ЦЗН", "not_employed", null, true],
  ["не хочет работать", "no_motivation", null, true],
  ["калым", "informal", null, true],
  ["уволился", "dismissed", null, true],
  ["выехал за границу", "abroad", null, false],
  ["нет связи", null, null, null],
  ["н/д", null, null, null],
  [null, null, null, null],
];

const SURNAMES = ["Абвгдеев", "Жзиклмнов", "Опрстуфов", "Хцчшщин", "Эюяев", "Тестидзе", "Пробненко", "Макетян"];
const NAMES = ["Иван Тестович", "Пётр Примерович", "Семён Образцович", "Олег Шаблонович", "Фёдор Макетович"];

function nameOf(index: number): string {
  const surname = SURNAMES[index % SURNAMES.length] ?? "";
  const name = NAMES[Math.floor(index / SURNAMES.length) % NAMES.length] ?? "";
  return `${surname}-${cyrillicNumber(index)} ${name}`;
}

/** A number as letters, so that every invented surname is another one. */
function cyrillicNumber(index: number): string {
  const letters = "абвгдежзик";
  return String(index)
    .split("")
    .map((digit) => letters[Number(digit)] ?? "")
    .join("")
    .replace(/^./, (letter) => letter.toUpperCase());
}

function truth(index: number, cohort: number, typed: Typed, extra: Partial<Truth> = {}): Truth {
  return {
    name: nameOf(index),
    cohort,
    channel: typed[1],
    bySpecialty: typed[2],
    disability: index % 6 === 1,
    abilympics: index % 9 === 2,
    professionalitet: index % 4 === 3,
    dual: false,
    atDual: false,
    target: false,
    atTarget: false,
    fullTime: true,
    ais: index % 5 !== 4,
    atRisk: typed[3],
    ...extra,
  };
}

function sheet(name: string, rows: readonly (readonly CellScalar[])[], at = { row: 0, column: 0 }): SheetGrid {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    name,
    visibility: "visible",
    marker: null,
    firstRow: at.row,
    firstColumn: at.column,
    values: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]),
    numberFormats: null,
  };
}

/** One sheet per year with a status column; 2025-2026, seen after graduation. */
export function collegeBySheets(): College {
  const people: Truth[] = [];
  const sheets = [2024, 2025, 2026].map((cohort, order) => {
    const rows: CellScalar[][] = [
      [`Сведения о занятости выпускников ${cohort} года по состоянию на 01.08.2026`],
      [],
      ["№", "ФИО студента", "Гр.", "Форма обучения", "Статус", "ОВЗ/инв.", "Абилимпикс", "Проф-т", "Договор ДО", "Предприятие ДО", "Заказчик ЦО", "Место работы", "АИС"], // prettier-ignore
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
    ];
    TYPED.forEach((typed, index) => {
      const number = order * TYPED.length + index;
      const employed = typed[1] === "employed";
      const dual = cohort > 2024 && index % 5 === 0;
      const atDual = dual && employed && index % 10 === 0;
      const target = index % 11 === 3;
      const atTarget = target && employed;
      const person = truth(number, cohort, typed, {
        dual,
        atDual,
        target,
        atTarget,
        fullTime: index % 8 !== 7,
      });
      people.push(person);
      const employer = employed ? (atTarget ? "СПК «Заказчик»" : atDual ? 'ООО "Дуальная Нива"' : "АО «Иное место»") : null; // prettier-ignore
      rows.push([
        index + 1,
        index % 7 === 0 ? `  ${person.name.toUpperCase()} ` : person.name,
        `Т-${order}1`,
        person.fullTime ? "очная" : index % 2 === 0 ? "заочная" : "з/о",
        typed[0],
        person.disability
          ? (["ОВЗ", "инвалид", "ЗПР", "реб.-инв."][number % 4] ?? null)
          : number % 3 === 0
            ? "нет"
            : null,
        person.abilympics ? ["победитель", "3 место", "призёр"][number % 3] ?? null : number % 10 === 7 ? "участник" : null, // prettier-ignore
        person.professionalitet ? (["да", "+", 1][number % 3] ?? null) : null,
        dual ? "№ 5/ДО от 01.09.2022" : null,
        dual ? "Общество с ограниченной ответственностью «Дуальная нива»" : null,
        target ? "СПК Заказчик" : null,
        employer,
        person.ais ? (["да", "V", true][number % 3] ?? null) : number % 2 === 0 ? "нет" : "-",
      ]);
      if (index === 12) rows.push(rows[2] ?? []);
    });
    rows.push([null, "Всего", TYPED.length], [], ["Зам. директора ____________ Подписантов П.П."]);
    return sheet(["2024", "Выпуск 2025", "выпускники 2026г"][order] ?? "", rows, { row: order, column: order });
  });
  return { grids: { sheets, date1904: false }, people, cohorts: [2024, 2025, 2026], asOf: "2026-08-01" };
}

const WIDE = ["ТУ", "ИП", "СЗ", "контракт", "учёба", "декрет", "ЦЗН", "в поиске", "не планирует", "неоф."];
const WIDE_CODES = ["employed", "ip", "selfemployed", "contract", "study", "parental", "unemployed_czn", "not_employed", "no_motivation", "informal"]; // prettier-ignore

/** All years on one wide sheet, a column per channel under a two-row header; 2022-2023. */
export function collegeWide(): College {
  const people: Truth[] = [];
  const before = ["№ п/п", "Фамилия", "Имя", "Отчество", "Год окончания", "Учебная группа", "Инвалидность", "Призовое место", "Профессионалитет"]; // prettier-ignore
  const after = ["По проф.", "Зарегистрирован в АИС"];
  const rows: CellScalar[][] = [
    ["Приложение 1"],
    [...before, "Канал занятости", ...WIDE.slice(1).map(() => null), ...after],
    [...before.map(() => null), ...WIDE, ...after.map(() => null)],
  ];
  for (let index = 0; index < 90; index++) {
    const cohort = 2021 + (index % 3);
    const which = index % 12; // 10 and 11: no mark at all
    const channel = WIDE_CODES[which] ?? null;
    const bySpecialty = channel === "employed" ? index % 24 === 0 : null;
    const risky = ["unemployed_czn", "not_employed", "no_motivation", "informal"].includes(channel ?? "");
    const person = truth(500 + index, cohort, [null, channel, bySpecialty, channel === null ? null : risky]);
    people.push(person);
    const [surname, name, patronymic] = person.name.split(" ");
    rows.push([
      index + 1,
      surname ?? "",
      name ?? "",
      patronymic ?? "",
      index % 4 === 0 ? String(cohort) : cohort,
      `В-${cohort % 100}`,
      person.disability ? (["2 гр.", "инв-д детства", "справка МСЭ"][index % 3] ?? null) : null,
      person.abilympics ? (["I", "серебро", "2 место"][index % 3] ?? null) : null,
      person.professionalitet ? "да" : "нет",
      ...WIDE_CODES.map((code) => (code === channel ? ["1", 1, "+", "✓", "х"][index % 5] ?? null : index % 9 === 0 ? 0 : null)), // prettier-ignore
      bySpecialty === null ? null : bySpecialty ? "✓" : "×",
      person.ais ? "есть" : "нет",
    ]);
  }
  rows.push([null, "Итого", null, null, null, null, null, null, null, 8, 8, 8]);
  return { grids: { sheets: [sheet("База", rows)], date1904: false }, people, cohorts: [2021, 2022, 2023], asOf: "2023-08-15" }; // prettier-ignore
}

/** Groups under separator rows with the header repeated; 2024-2025, seen after graduation. */
export function collegeGrouped(): College {
  const people: Truth[] = [];
  const header = ["№", "Ф.И.О.", "Где находится", "Дог. целевого обучения", "Заказчик", "Работодатель", "ТР СО", "Нозология"]; // prettier-ignore
  const sheets = [2023, 2024, 2025].map((cohort, order) => {
    const rows: CellScalar[][] = [[`Выпуск ${cohort} года`]];
    for (const group of [0, 1, 2]) {
      rows.push([`Группа СХ-${order}${group} (35.02.16) – 12 чел.`], header);
      TYPED.slice(group * 12, group * 12 + 12).forEach((typed, index) => {
        const number = 1000 + order * 100 + group * 20 + index;
        const target = index === 4;
        const person = truth(number, cohort, typed, {
          target,
          atTarget: target && typed[1] === "employed",
          abilympics: false,
          professionalitet: false,
        });
        people.push(person);
        rows.push([
          index + 1,
          person.name,
          typed[0],
          target ? "да" : null,
          target ? "КФХ «Заря»" : null,
          typed[1] === "employed" ? (target ? "КФХ Заря" : "ООО «Прочее»") : null,
          person.ais ? "1" : "0",
          person.disability ? "слух" : null,
        ]);
      });
      rows.push(["Итого по группе", null, 12], []);
    }
    return sheet(`Занятость ${order + 1}`, rows);
  });
  return { grids: { sheets, date1904: false }, people, cohorts: [2023, 2024, 2025], asOf: "2025-07-10" };
}
