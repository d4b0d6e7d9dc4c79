/** Every Russian word of the report's sheets that the plan itself does not say. */
import type { ResultCell, Results } from "../engine/results";
import type { UnmatchedReason } from "../intake/risk-list/match-notes";
import type { Category } from "../plan/indicator";
import type { EmploymentScope } from "../registry/settings";

type Status = ResultCell["status"];
type Taken = Results["sheets"][number]["taken"];
type Severity = Results["issues"][number]["severity"];

/** «выпускник», «выпускника», «выпускников» by number. */
export function plural(count: number, one: string, few: string, many: string): string {
  const tens = Math.abs(count) % 100;
  const ones = tens % 10;
  if (tens > 10 && tens < 20) return many;
  return ones === 1 ? one : ones >= 2 && ones <= 4 ? few : many;
}

/** Statuses as words; the sign is for the eye, the word carries the meaning. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  met: "✓ выполнено",
  missed: "✗ не выполнено",
  preliminary: "предварительно",
  "no-plan": "план не задан",
  "no-data": "нет данных",
  "not-applicable": "не применимо",
};

/** Categories of people, short; «все» needs no word. */
export const CATEGORY_WORDS: Readonly<Record<Category, string>> = {
  all: "",
  disability: "лица с ОВЗ",
  abilympics: "«Абилимпикс»",
  professionalitet: "«Профессионалитет»",
};

/** How weighty an issue is. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "ошибка",
  warning: "предупреждение",
  info: "пояснение",
};

/** How a sheet was taken. */
export const TAKEN_WORDS: Readonly<Record<Taken, string>> = {
  graduates: "выпускники",
  events: "мероприятия",
  fairs: "ярмарки вакансий",
  settings: "настройки",
  generated: "лист отчёта, не источник",
  hidden: "скрытый лист, не прочитан",
  "name-list": "список людей без сведений о занятости, не учтён",
  empty: "пустой лист",
  "not-recognised": "не распознан, не учтён",
};

const SCOPES: Readonly<Record<EmploymentScope, string>> = {
  narrow:
    "«узкий» – трудоустроенные, индивидуальные предприниматели, самозанятые и служащие по контракту, работающие по специальности",
  middle: "«средний» – трудоустроенные, индивидуальные предприниматели, самозанятые и служащие по контракту",
  broad:
    "«широкий» – трудоустроенные, индивидуальные предприниматели, самозанятые, служащие по контракту и по призыву, продолжившие обучение, в отпуске по уходу за ребёнком",
};

/** «КПЭ». */
export const KPI_MESSAGES = {
  director: (college: string): string => (college === "" ? "Директор ______________________" : `Директор ${college}`),
  directorSignature: (name: string): string => `____________ ${name === "" ? "И.О. Фамилия" : name}`,
  approvalDate: "«___» __________ 20__ г.",
  asOf: (date: string): string => `по состоянию на ${date}`,
  forecastYear: (year: number): string => `${year} (прогноз)`,
  wholeYear: "за уч. год",
  verdictHead: "Выполнение",
  gapHead: "Не хватает / превышено (чел., ед.)",
  completenessHead: "Полнота сведений",
  noCell: "–",
  answers: {
    "есть/нет": { yes: "есть", no: "нет" },
    "да/нет": { yes: "да", no: "нет" },
  },
  planNotEntered: "план не задан",
  noObligation: (fact: string): string => `план 0; факт ${fact}`,
  /** How the engine's verdict begins when an indicator is met in part. */
  partly: "частично",
  whole: (verdict: string): string => `В целом: ${verdict.replace(/\(.*\)/, (part) => part.replaceAll(" ", "\u00a0"))}`,
  complete: "сведения полные",
  incomplete: (years: string): string => `нет сведений, чел.:\n${years}`,
  unknownOf: (year: number, count: number): string => `${year}\u00a0–\u00a0${count}`,
  withUnknown: (share: string): string => ` (с\u00a0ними\u00a0${share}\u00a0%)`,
  notesTitle: "Допущения и пояснения",
  noteForecast: (year: number, graduation: string): string =>
    `Значения по выпуску ${year} года – прогноз: на отчётную дату выпуск (${graduation}) ещё не состоялся, показатели 1–7 рассчитаны по планам студентов-выпускников.`,
  noteScope: (scope: EmploymentScope): string =>
    `Показатель 1: состав занятых ${SCOPES[scope]}. Состав занятых уточните у БЦСТВ, он меняется на листе «Настройки КПЭ»; значения при другом составе – на листе «Расшифровка КПЭ».`,
  noteNoObligation: (number: string): string =>
    `Показатель ${number}: плановое значение 0 означает, что обязательство не установлено; выполнение не оценивается.`,
  notePreliminary:
    "«Предварительно» – значение соответствует плану, но может перестать соответствовать, когда станут известны недостающие сведения.",
  noteNotApplicable: "«Не применимо» – в категории нет выпускников, доля не рассчитывается.",
  noteNoData: "«Нет данных» – в книге нет листа, столбца или введённого значения, по которым считается показатель.",
  noteNoPlan: "«План не задан» – декомпозированное целевое значение вносится на листе «Настройки КПЭ».",
  noteGap: "«Не хватает / превышено» – на сколько человек (единиц) факт отстоит от планового значения.",
  /** Numbers 4.1 and 4.2 occur in both parts. */
  indicatorName: (number: string, part: "key" | "general", years: string): string =>
    `${number}${part === "general" ? " общей части" : ""}${years === "" ? "" : ` (${years})`}`,
  noteOfIndicators: (names: readonly string[], text: string): string =>
    `${names.length === 1 ? "Показатель" : "Показатели"} ${names.join(", ")}: ${text}`,
  noteContingent: (years: string): string => `Контингент выпускников по годам: ${years} чел.`,
  noteIssues: (errors: number, warnings: number): string =>
    errors + warnings === 0
      ? "Замечаний, влияющих на значения, при чтении книги нет."
      : `При чтении книги: ошибок – ${errors}, предупреждений – ${warnings}; они перечислены на листе «Проверка данных».`,
  noteHowCounted: (sheet: string): string =>
    `Как посчитан каждый показатель, из чего он состоит и сверка с формулами – на листе «${sheet}».`,
  howCounted: (name: string, text: string): string => `${name}. ${text}`,
  signOff: (name: string): string =>
    `Ответственный ЦСТВ ____________ /${name === "" ? "____________________" : name}/      «___» __________ 20__ г.`,
} as const;

/** «Группа риска». */
export const RISK_MESSAGES = {
  title: "Список выпускников для адресной работы (группа риска)",
  secrecy: "Для служебного пользования. Содержит персональные данные.",
  summary: (asOf: string, { atRisk, unknown, targeted }: Results["risk"]): string =>
    `По состоянию на ${asOf}: под риском (показатель 7): ${atRisk}; сведений нет: ${unknown}; всего на адресной работе: ${targeted}`,
  legend:
    "Группы 1–4 – по разделу 5 плана работы, в порядке перечисления. Приоритет: 1 – в первую очередь, 4 – наблюдение.",
  officerHint:
    "Столбцы от «Ответственный» и правее заполняете Вы: при пересчёте записи остаются у своих людей. Можно добавлять свои столбцы справа.",
  role: (role: string, name: string | undefined): string =>
    name === undefined || name === "" ? role : `${name} (${lowerFirst(role)})`,
  yearUnknown: "не указан",
  cannotNote: " – в адресную работу не входят",
  leftNote: " – записи сохранены",
  nobodyListed: "На отчётную дату в списке никого нет.",
  left: {
    "off-list": "В списке больше не значится",
    typed: "Строка внесена вручную",
    ambiguous: "Неясно, к кому относятся записи: проверьте и перенесите вручную",
    "not-found": "Такого выпускника в книге больше нет",
  } satisfies Record<UnmatchedReason | "off-list", string>,
  footerMark: "ДСП. Содержит персональные данные.",
} as const;

/** «Проверка данных». */
export const ISSUES_MESSAGES = {
  title: "Проверка данных",
  asOf: (date: string): string => `Как прочитана книга, по состоянию на ${date}`,
  summary: (errors: number, warnings: number, infos: number, accepted: number): string =>
    `${errors} ${plural(errors, "ошибка", "ошибки", "ошибок")}, ${warnings} ${plural(warnings, "предупреждение", "предупреждения", "предупреждений")}, ${infos} ${plural(infos, "пояснение", "пояснения", "пояснений")}${accepted === 0 ? "" : `; принято: ${accepted}`}`,
  legend:
    "Ошибка – значение показателя неверно, пока её не исправят. Предупреждение – может быть неверно. Пояснение – что принято при чтении.",
  acceptedLegend:
    "Принято – отмечено «так и есть». Чтобы вернуть замечание, удалите его строку на листе «Настройки КПЭ» («Принятые замечания»).",
  accepted: "принято",
  nothing: "Замечаний нет: все строки прочитаны и поняты. Исправлять ничего не нужно.",
  heads: ["№ п/п", "Важность", "Лист", "Ячейка", "Чьи сведения", "Что замечено, что принято и что сделать"],
  wholeSheet: "весь лист",
  row: (row: number): string => `строка ${row}`,
  sheetsTitle: "Как прочитаны листы",
  sheet: (name: string, taken: string, records: number | null): string =>
    `«${name}» – ${taken}${records === null ? "" : `; записей: ${records}`}`,
} as const;

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
