/** Comments of the SQL statements. Russian; nothing of them comes from a workbook. */
import type { Category } from "../plan/indicator";

/** What the tables are. */
export const SQL_TABLE_WORDS = {
  settings:
    "Одна строка на ПОО: что внесено в «Настройки КПЭ» и по состоянию на какой день выведены остальные таблицы.",
  people: "Одна строка на человека. Признаки уже выведены по правилам расчёта: запросы их только считают.",
  events: "Одна строка на мероприятие или ярмарку.",
  sources:
    "Какие сведения есть в листах ПОО вообще. Нет строки – «нет данных» (а не ноль): показатель по этому полю не считается.",
} as const;

/** What the columns are that are not fields of the plan. */
export const SQL_COLUMN_WORDS = {
  college: "код ПОО; для одной ПОО – любой",
  academicYear: "учебный год, 2024-2025",
  asOf: "отчётная дата",
  checklist: (number: string, name: string) => `показатель ${number}: ${name}; NULL – нет ответа`,
  number: (title: string) => `внесено: ${title}; NULL – не внесено`,
  person: "порядковый номер человека в пределах ПОО",
  cohort: "год выпуска; NULL – не указан",
  contingent: "c1, c2, c3 – выпуск, в контингенте которого человек учтён; NULL – не учитывается нигде",
  event: "порядковый номер мероприятия в пределах ПОО",
  participants: "участников",
  moderated: "участников с резюме, прошедшими модерацию",
  contracts: "заключивших договор",
  quota: "мест по квоте",
  decided: "определившихся с местом трудоустройства",
  sourceCohort: "c1, c2, c3 – выпуск; year – сведения не по выпускам",
  sourceField: (rows: string, events: string, fairs: string) =>
    `столбец таблицы people или events, который листы могут дать; ${rows} – в выпуске есть люди; ${events}, ${fairs} – есть лист мероприятий, ярмарок`,
  code: (code: string, word: string) => `${code} – ${word}`,
} as const;

const CATEGORIES: Readonly<Record<Category, string>> = {
  all: "весь контингент",
  disability: "лица с ОВЗ",
  abilympics: "победители и призёры «Абилимпикса»",
  professionalitet: "участники «Профессионалитета»",
};

/** What stands above a statement and above the whole. */
export const SQL_WORDS = {
  head: (academicYear: string, asOf: string) => [
    `Показатели ЦСТВ за ${academicYear} учебный год, по состоянию на ${asOf}: 53 запроса, по одному на ячейку.`,
    "Запросы получены из тех же записей показателей, по которым считает программа. Сведений о людях здесь нет.",
    "NULL в признаке – «не известно»: такие люди знаменателя попадают в столбец unknown.",
    "NULL в numerator – «нет данных».",
  ],
  tables: "Таблицы",
  cells: "Ячейки",
  keyIndicator: (number: string, id: string, name: string) => `${id}. Ключевой показатель ${number}: ${name}`,
  generalIndicator: (number: string, id: string, name: string) => `${id}. Общий показатель ${number}: ${name}`,
  place: (year: number, cohort: string, category: Category) => `выпуск ${year} (${cohort}), ${CATEGORIES[category]}`,
  wholeYear: "за учебный год",
  forecast: "по прогнозу: выпуск ещё не состоялся на отчётную дату",
  setting: (label: string, value: string) => `настройка «${label}»: ${value}`,
  yes: "да",
  no: "нет",
} as const;
