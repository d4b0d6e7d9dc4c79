/**
 * Every line of «Настройки КПЭ» as a record: what it is called, what may be
 * entered, what it is for. The default is that of `DEFAULT_SETTINGS`. Keys are
 * stable: they stand in the sheet's hidden column, so a label may be edited and
 * a row moved (spec: design, indicators A.4; rulings 46, 51, 52).
 */
import type { CentreNumbers, DisclosureLimits, Requisites, Settings, Switches, Thresholds } from "./settings";
import { plannedValueKey } from "./settings";

/** What a line holds and where in {@link Settings} it goes. */
export type LineTarget =
  /** «2024-2025». */
  | { readonly kind: "academic-year" }
  | { readonly kind: "date"; readonly field: keyof Pick<Settings, "asOf" | "graduationDate"> | "approvalDate" }
  /** A planned share in percent; key of `plannedValueKey`. */
  | { readonly kind: "share"; readonly planned: string }
  | { readonly kind: "answer"; readonly indicator: string; readonly words: readonly [yes: string, no: string] }
  | { readonly kind: "evidence"; readonly indicator: string }
  | { readonly kind: "flag"; readonly field: Exclude<keyof Switches, "employmentScope"> }
  | { readonly kind: "scope" }
  | { readonly kind: "months"; readonly field: keyof Thresholds }
  | { readonly kind: "count"; readonly field: keyof CentreNumbers }
  | { readonly kind: "least-group"; readonly field: keyof DisclosureLimits }
  | { readonly kind: "text"; readonly field: keyof Pick<Requisites, "college" | "director" | "responsible"> }
  | { readonly kind: "approval-word" };

/** One line. `{c1}`, `{c2}`, `{c3}` stand for graduation years. */
export interface SettingsLine {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly target: LineTarget;
}

/** A table whose rows the officer adds. */
export type SettingsTable = "role" | "taught" | "column" | "sheet" | "accepted";

/** A part of the sheet under a heading. */
export type SettingsSection =
  | { readonly kind: "lines"; readonly key: string; readonly title: string; readonly lines: readonly SettingsLine[] }
  /** Control figures: a row per graduation year and category, a column per form of study. */
  | { readonly kind: "control"; readonly key: string; readonly title: string; readonly note: string }
  | {
      readonly kind: "table";
      readonly key: SettingsTable;
      readonly title: string;
      readonly note: string;
      /** Headings of the columns label, help, value; null = the column is not used. */
      readonly heads: readonly [string, string | null, string];
    };

const COHORTS = ["c1", "c2", "c3"] as const;
const PLANNED_CATEGORIES = [
  ["all", "все выпускники"],
  ["disability", "лица с ОВЗ"],
] as const;
const THERE: readonly [string, string] = ["есть", "нет"];
const YES: readonly [string, string] = ["да", "нет"];

const SHARE_HELP = "Не менее, в процентах: 63,3. Берётся из показателей эффективности ПОО. Пусто – «план не задан».";

function shareLine(indicator: string, label: string, cohort: "c1" | "c2" | "c3" | null, category: string | null): SettingsLine {
  const planned = plannedValueKey(indicator, cohort, category);
  return { key: `planned/${planned}`, label, help: SHARE_HELP, target: { kind: "share", planned } };
} // prettier-ignore

function flagLine(field: Exclude<keyof Switches, "employmentScope">, label: string, help: string): SettingsLine {
  return { key: `switches/${field}`, label, help, target: { kind: "flag", field } };
}

function monthsLine(field: keyof Thresholds, label: string, help: string): SettingsLine {
  return { key: `thresholds/${field}`, label, help, target: { kind: "months", field } };
}

function leastGroupLine(field: keyof DisclosureLimits, label: string, help: string): SettingsLine {
  return { key: `disclosure/${field}`, label, help, target: { kind: "least-group", field } };
}

function countLine(field: keyof CentreNumbers, label: string, help: string): SettingsLine {
  return { key: `numbers/${field}`, label, help, target: { kind: "count", field } };
}

function checklistLines(indicator: string, label: string, words: readonly [string, string], help: string): SettingsLine[] {
  return [
    { key: `checklist/${indicator}`, label, help, target: { kind: "answer", indicator, words } },
    {
      key: `evidence/${indicator}`,
      label: `Подтверждение к показателю ${indicator.slice(1)}`,
      help: "Ссылка, номер и дата документа, название чата.",
      target: { kind: "evidence", indicator },
    },
  ];
} // prettier-ignore

/** The sheet from top to bottom. */
export const SETTINGS_LAYOUT: readonly SettingsSection[] = [
  {
    kind: "lines",
    key: "period",
    title: "Отчётный период",
    lines: [
      { key: "period/startYear", label: "Учебный год", help: "Например, 2024-2025. Пусто – по последнему году выпуска в списках.", target: { kind: "academic-year" } },
      { key: "period/asOf", label: "Отчётная дата", help: "На какой день считать, например 01.06.2025. Пусто – сегодня, но не позже конца учебного года.", target: { kind: "date", field: "asOf" } },
      { key: "period/graduationDate", label: "Дата выпуска {c3} года", help: "По этот день включительно показатели {c3} года считаются по прогнозу. Пусто – 30.06.{c3}.", target: { kind: "date", field: "graduationDate" } },
    ],
  },
  {
    kind: "lines",
    key: "requisites",
    title: "Реквизиты для печати",
    lines: [
      { key: "requisites/college", label: "Наименование ПОО", help: "Полностью, как в уставе.", target: { kind: "text", field: "college" } },
      { key: "requisites/director", label: "Директор", help: "И.О. Фамилия.", target: { kind: "text", field: "director" } },
      { key: "requisites/responsible", label: "Ответственный ЦСТВ", help: "И.О. Фамилия.", target: { kind: "text", field: "responsible" } },
      { key: "requisites/approvalWord", label: "Гриф утверждения", help: "УТВЕРЖДАЮ или УТВЕРЖДЕНО.", target: { kind: "approval-word" } },
      { key: "requisites/approvalDate", label: "Дата утверждения плана работы", help: "Например, 10.09.2024. Сроки до этого дня не считаются просроченными.", target: { kind: "date", field: "approvalDate" } },
    ],
  },
  {
    kind: "table",
    key: "role",
    title: "Рабочая группа",
    note: "Фамилии печатаются рядом с ролью в плане работы и в списке группы риска. Свои роли можно дописать ниже.",
    heads: ["Роль", null, "И.О. Фамилия"],
  },
  {
    kind: "lines",
    key: "planned",
    title: "Плановые значения, установленные ПОО",
    lines: [
      ...COHORTS.flatMap((cohort) =>
        PLANNED_CATEGORIES.map(([category, words]) => shareLine("K1", `Показатель 1 (занятые), выпуск {${cohort}}, ${words}, %`, cohort, category)),
      ),
      shareLine("G3.6", "Показатель 3.6 (дуальное обучение), %", null, null),
      shareLine("G3.7", "Показатель 3.7 (целевое обучение), %", null, null),
    ],
  },
  {
    kind: "lines",
    key: "checklist",
    title: "Показатели «есть/нет»",
    lines: [
      ...checklistLines("G1.1", "1.1. План работы ЦСТВ с критериями эффективности утверждён и размещён на сайте", THERE, "есть или нет."),
      ...checklistLines("G1.2", "1.2. Раздел сайта соответствует структуре, рекомендованной БЦСТВ", YES, "да, если в разделе всё: ответственный, положение, план, вакансии, соглашение с ЦЗН; ссылки на горячую линию БЦСТВ, АИС, группу АИС, соцсети."),
      ...checklistLines("G1.3", "1.3. Групповые чаты по содействию занятости функционируют", THERE, "есть или нет."),
    ],
  },
  {
    kind: "lines",
    key: "numbers",
    title: "Числа, которых нет в списках",
    lines: [
      countLine("studentsTotal", "Студентов всего", "Вместе с обучающимися на платной основе. Для показателей 3.6 и 3.7."),
      countLine("studentsFirstYearBasic", "Из них на 1 курсе на базе 9 классов", "Вычитаются в показателе 3.6. Если их нет, впишите 0."),
      countLine("studentsDual", "Студентов на дуальном обучении", "Без 1 курса на базе 9 классов. Для показателя 3.6."),
      countLine("studentsTarget", "Студентов по договорам о целевом обучении", "Для показателя 3.7."),
      countLine("applicantRequests", "Заявок абитуриентов на целевое обучение", "На портале «Работа в России». Для показателя 3.8."),
      countLine("employerOffers", "Предложений работодателей о целевом обучении", "На портале «Работа в России». Для показателя 3.8."),
      countLine("defenceStudents", "Студентов, трудоустроенных на ОПК", "Кто не стоит в списках выпускников. Прибавляются в показателе 3.5. Пусто – 0."),
    ],
  },
  {
    kind: "lines",
    key: "switches",
    title: "Как понимать план",
    lines: [
      { key: "switches/employmentScope", label: "Показатель 1: состав занятых", help: "узкий – по специальности (работа, ИП, самозанятость, контракт); средний – то же и не по специальности; широкий – ещё призыв, учёба, уход за ребёнком. Уточните у БЦСТВ.", target: { kind: "scope" } },
      flagLine("bySpecialtyCountsAllChannels", "Показатель 2: считать ИП, самозанятых и контракт по специальности", "нет – только трудоустроенные, как в федеральной форме."),
      flagLine("aisCountsAllForms", "Показатель 2.1: считать все формы обучения", "нет – только очную, как в пункте 2.1 плана."),
      flagLine("quotaCappedPerFair", "Показатель 3.2: не засчитывать сверхквоту одной ярмарки другой", "да – участники сверх квоты не засчитываются."),
      flagLine("defenceTotalOnDate", "Показатель 3.5: всего на дату", "да – все работающие на ОПК; нет – только трудоустроенные в этом учебном году."),
      flagLine("oneEventOneIndicator", "Одно мероприятие – один показатель", "да – в первом из 3.1, 4.1, 4.2, которому подходит."),
      flagLine("cznFairsCountForG43", "Показатель 4.3: считать и ярмарки ЦЗН", "нет – только ярмарки Министерства труда."),
      flagLine("endedServiceIsRisk", "Риск: отслужившие, о которых нет сведений", "да – под риском, пока не сказано, чем заняты."),
      flagLine("overdueExpectationIsRisk", "Риск: «будет трудоустроен», а срок прошёл", "да – под риском по истечении срока ожидания."),
      flagLine("objectiveReasonIsRisk", "Риск: те, кто не может работать по объективной причине", "нет – в показатель 7 не входят."),
    ],
  },
  {
    kind: "lines",
    key: "thresholds",
    title: "Сроки, месяцев",
    lines: [
      monthsLine("conscriptionMonths", "Служба по призыву", "Сколько длится служба, если дата окончания не указана."),
      monthsLine("waitingMonths", "Ожидание после выпуска", "Сколько ждать исполнения «будет трудоустроен»."),
      monthsLine("parentalMonths", "Отпуск по уходу за ребёнком", "После этого срока сведения нужно уточнить."),
      monthsLine("afterServiceMonths", "Вернулся со службы: первые месяцы", "В эти месяцы помощь нужна прежде всего."),
      monthsLine("serviceEndsSoonMonths", "Служба скоро закончится", "За сколько месяцев до окончания предупреждать."),
      monthsLine("afterServiceReportMonths", "После службы в списке", "Сколько месяцев показывать отслуживших."),
    ],
  },
  {
    kind: "lines",
    key: "disclosure",
    title: "Копия для сайта: какие группы скрывать",
    lines: [
      leastGroupLine("leastGroup", "Группа меньше, чел.", "Доля по такой группе заменяется знаком «*». 0 – не скрывать."),
      leastGroupLine("leastHealthGroup", "Лица с ОВЗ и «Абилимпикс»: группа меньше, чел.", "Сведения о здоровье: порог выше. По одному-двум призёрам «Абилимпикс» доля не публикуется никогда."),
      leastGroupLine("leastUnanimousGroup", "0 % и 100 %: группа меньше, чел.", "«Все» или «никто» в такой группе говорит о каждом из неё."),
    ],
  },
  {
    kind: "control",
    key: "control",
    title: "Контрольные числа СПО-1",
    note: "Сколько выпускников по отчёту СПО-1. Пустые клетки не сверяются; инвалиды, целевики и Профессионалитет – по желанию.",
  },
  {
    kind: "table",
    key: "taught",
    title: "Написания",
    note: "Что значит написание, которое не распознано. Ячейка списка должна совпадать целиком; заглавные буквы и пробелы не важны.",
    heads: ["Поле", "Как написано", "Что это значит"],
  },
  {
    kind: "table",
    key: "column",
    title: "Столбцы",
    note: "Если столбец понят неверно: лист, заголовок, что в нём («место работы», «дата мероприятия», «не читать»).",
    heads: ["Лист", "Заголовок столбца", "Что в нём"],
  },
  {
    kind: "table",
    key: "sheet",
    title: "Листы",
    note: "Какие листы читать, если по заголовкам решено неверно.",
    heads: ["Лист", null, "Читать"],
  },
  {
    kind: "table",
    key: "accepted",
    title: "Принятые замечания",
    note: "О чём сказано «так и есть»: такое замечание больше не требует внимания. Удалите строку – и замечание вернётся.",
    heads: ["Лист", "Где", "Замечание"],
  },
]; // prettier-ignore

/** A label or help with the graduation years put in: «Дата выпуска {c3} года» → «Дата выпуска 2025 года». */
export function withCohorts(text: string, cohorts: readonly [number, number, number]): string {
  return text.replace(/\{c([123])\}/g, (_, index: string) => String(cohorts[Number(index) - 1]));
}

/** All lines of the sheet, in their order. */
export const SETTINGS_LINES: readonly SettingsLine[] = SETTINGS_LAYOUT.flatMap((section) =>
  section.kind === "lines" ? section.lines : [],
);
