/** Every Russian word of the regional centre's file that the plan and «КПЭ» do not say. */
import type { RegionFile } from "../engine/region-file";
import { plural } from "./messages";

const colleges = (count: number): string => `${count} ${plural(count, "книга", "книги", "книг")}`;

/** Words of the sheets «Регион», «Колледжи», «Проблемы». */
export const REGION_MESSAGES = {
  sheets: { region: "Регион", colleges: "Колледжи", problems: "Проблемы" },
  internal: "Для служебного пользования.",

  // «Регион».
  title: "Показатели ЦСТВ профессиональных образовательных организаций региона",
  purpose:
    "Внутренний отчёт для регионального центра: в нём видны показатели отдельных колледжей, в том числе по группам в несколько человек. Публиковать его нельзя. Имён и других персональных данных в файле нет.",
  howCounted:
    "Итоги пересчитаны по людям: числители и знаменатели колледжей сложены, доля посчитана от сумм. Проценты колледжей не усредняются.",
  year: (year: string, count: number): string => `${year} учебный год: ${colleges(count)}`,
  asOf: (dates: readonly string[]): string =>
    dates.length === 1 ? `отчётная дата – ${dates.join("")}` : `отчётные даты различаются: ${dates.join("; ")}`,
  asOfOf: (date: string, count: number): string => `${date} – ${colleges(count)}`,
  people: (count: string): string => `в контингенте – ${count} чел.`,
  nothingRead: "Ни одна книга не прочитана. Причины – на листе «Проблемы».",
  seeProblems: (refused: number): string =>
    `Не прочитано файлов: ${refused}. Причины – на листе «Проблемы»; в итоги они не вошли.`,
  doubled: (files: readonly string[]): string =>
    `Один и тот же колледж назван в нескольких книгах (${files.join("; ")}): в итогах учтены все. Если это одни и те же выпускники, оставьте одну книгу и повторите.`,
  notesTitle: "Пояснения",
  notes: [
    "«Выполнили», «не выполнили», «нет данных» – число книг. Колледж, у которого нет данных, в сумму не входит.",
    "План в единицах («не менее 3») установлен каждому колледжу, поэтому сумма по региону с ним не сравнивается: смотрите, сколько колледжей его выполнили.",
    "«План различается» – колледжам заданы разные декомпозированные значения («задан не всем» – кому-то не заданы вовсе); сумма показана, выполнение по региону не оценивается.",
    "«Есть» или «да» у региона – когда так ответили все колледжи, у которых ответ внесён.",
    "«Не применимо» – в категории нет выпускников, доля не рассчитывается.",
  ],
  regionHeads: [
    "№",
    "Показатель",
    "Категория",
    "Год выпуска",
    "План",
    "Числитель",
    "Знаменатель",
    "Значение",
    "Выполнение по региону",
    "Не хватает / превышено",
    "Выполнили",
    "Не выполнили",
    "Нет данных",
    "Примечание",
  ],
  verdicts: {
    "per-college": "план – каждому колледжу",
    "no-obligation": "обязательство не установлено",
  },
  perCollege: (plan: string): string => `${plan} каждому`,
  differing: {
    differ: { plan: "различается", verdict: "план различается" },
    partly: { plan: "задан не всем", verdict: "план задан не всем" },
  },
  plansDiffer: (plans: string): string => `план: ${plans}`,
  have: (having: number, of: number, word: string): string => `${word}: ${having} из ${of}`,
  forecastAll: "прогноз",
  forecastSome: (forecasts: number, of: number): string =>
    `у ${forecasts} из ${of} – прогноз, у остальных выпуск уже состоялся`,
  rulesDiffer: "колледжи считают его по разным настройкам",
  unknownPeople: (count: string): string => `нет сведений о ${count} чел.`,
  withUnknown: (share: string): string => `с ними ${share} %`,
  preliminary: (count: number): string => `предварительно – ${count}`,
  noPlan: (count: number): string => `план не задан – ${count}`,
  notApplicable: (count: number): string => `не применимо – ${count}`,
  wholeYear: "уч. год",
  nameWithUnit: (name: string, unit: string): string => (unit === "%" || unit === "ед." ? `${name}, ${unit}` : name),

  // «Колледжи».
  collegesTable: "ЦСТВ_Колледжи",
  collegeHeads: {
    college: "Колледж",
    file: "Файл",
    year: "Учебный год",
    asOf: "Отчётная дата",
    number: "№",
    indicator: "Показатель",
    category: "Категория",
    cohort: "Год выпуска",
    basis: "Основа",
    plan: "План",
    numerator: "Числитель",
    denominator: "Знаменатель",
    unknown: "Нет сведений, чел.",
    value: "Значение",
    unit: "Ед. изм.",
    status: "Выполнение",
    gap: "Не хватает / превышено",
  },
  /** Numbers 4.1 and 4.2 occur in both parts of the plan. */
  numberOf: (number: string, part: "key" | "general"): string => (part === "key" ? number : `${number} общ.`),
  everybody: "все",
  basis: { actual: "факт", forecast: "прогноз" },
  noRows: "нет прочитанных книг",

  // «Проблемы».
  problemsTitle: "Файлы папки и замечания к ним",
  problemsSummary: (read: number, refused: number, passed: number): string =>
    `Прочитано книг: ${read}; не прочитано: ${refused}; пропущено (не книги колледжей): ${passed}.`,
  problemsHint:
    "Здесь только число замечаний каждого вида. Тексты с местами в книге – на листе «Проверка данных» отчёта самого колледжа.",
  problemHeads: [
    "№",
    "Файл",
    "Колледж",
    "Что с файлом",
    "Учебный год",
    "Отчётная дата",
    "Выпускников",
    "Ошибок",
    "Предупреждений",
    "Пояснений",
    "Что нужно знать; замечания по видам",
  ],
  states: { read: "прочитан", refused: "не прочитан", passed: "пропущен" } satisfies Record<
    RegionFile["state"],
    string
  >,
  issueKind: (severity: string, name: string, count: number): string => `${severity} – ${name}: ${count}`,
  moreKinds: (count: number): string => `и ещё видов: ${count}`,
  clean: "замечаний нет",
  sameCollege: (files: readonly string[]): string =>
    `Этот колледж назван и в другой книге: ${files.map((file) => `«${file}»`).join(", ")}. В итогах региона учтены все.`,

  // What the reading of a folder says of a file.
  sharedPeople: (count: number, file: string): string =>
    `${count} чел. этой книги есть и в книге «${file}»: в итогах региона они посчитаны дважды. Проверьте, не одна ли это книга в двух видах.`,
  settingsFromReport: (file: string): string => `Настройки взяты из отчёта «${file}».`,
  noSettings:
    "Настроек нет: взяты значения по умолчанию, плановые значения и ответы центра не заданы. Пришлите и отчёт «… – КПЭ.xlsx».",
  noCollegeName: "Название колледжа в настройках не указано: взято имя файла.",
  reportUsed: (file: string): string => `Отчёт этой программы к книге «${file}»: из него взяты настройки.`,
  reportOnly:
    "Отчёт этой программы без исходных листов: считать по нему нельзя. Попросите у колледжа саму книгу; отчёт положите рядом с ней.",
  regionFile: "Сводный отчёт по региону, который сделала эта программа: в расчёт не входит.",
  copyOf: (file: string): string => `Точная копия файла «${file}»: учтена один раз.`,
  noGraduates: "В книге не найдены выпускники.",
  sheetTooLarge:
    "Лист этой книги слишком большой. Попросите колледж удалить лишние строки и столбцы под таблицей и правее неё и сохранить книгу.",
  formulasWithoutResults:
    "В книге есть формулы без вычисленного значения, они прочитаны как пустые. Откройте книгу в Excel, сохраните и повторите.",
  lockFile: "Служебный файл Excel: книга сейчас у кого-то открыта. В расчёт не входит.",
  otherKind: (extension: string): string =>
    `Не книга Excel${extension === "" ? "" : ` (${extension})`}. Подойдёт .xlsx, .xlsm, .xlsb, .xls, .ods или .csv.`,
  unreadable: "Файл не удалось прочитать: нет доступа или он занят другой программой.",
  programError: "Расчёт этой книги остановлен из-за ошибки программы. Сообщите разработчикам, на какой книге это было.",
} as const;
