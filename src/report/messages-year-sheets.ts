/** The words of «Сверка СПО-1», «Разрезы» and «Форма занятости». */
import type { Standing } from "../engine/curator-lists";
import type { FederalFault, FederalRow, FederalSection } from "../engine/federal-graphs";
import type { Dimension } from "../engine/parts";
import type { Verification } from "../engine/reconcile-items";
import { plural } from "./messages";

/** «Сверка СПО-1». */
export const RECONCILE_SHEET = {
  title: "Сверка базы выпускников с СПО-1",
  asOf: (date: string): string => `По состоянию на ${date} (пункты 2.1, 2.7, 6.1 плана работы)`,
  secrecy: "Для служебного пользования. Содержит персональные данные.",
  footerMark: "ДСП. Содержит персональные данные.",
  nothingEntered:
    "Контрольные числа СПО-1 не внесены: сверять не с чем. Внесите их на листе «Настройки КПЭ», раздел «Контрольные числа СПО-1»: по годам выпуска и формам обучения; строки инвалидов, целевиков и «Профессионалитета» – по желанию. Затем пересчитайте.",
  onlyEntered: "Сверяются только внесённые числа («Настройки КПЭ», «Контрольные числа СПО-1»); пустое не сравнивается.",
  otherYears: (years: readonly number[]): string =>
    `Контрольные числа других годов выпуска не сверяются: ${years.join(", ")}.`,
  summary: (differing: number, unclear: number, figures: number): string =>
    differing === 0 && unclear === 0
      ? `Все внесённые числа сходятся (${figures}).`
      : `Сверено чисел: ${figures}; расходится: ${differing}${unclear === 0 ? "" : `; сверить нельзя: ${unclear}`}.`,
  item: (item: string, what: string, result: string): string => `П. ${item}. ${what}: ${result}.`,
  itemsTitle: "Что требует план работы",
  heads: ["Год выпуска", "Категория", "Форма обучения", "По СПО-1", "В листе", "Разница", "Вывод"],
  tableTitle: "Сравнение",
  allForms: "все формы",
  noNumber: "–",
  causeHeads: ["№ п/п", "ФИО или строка", "Форма обучения", "Год выпуска", "Где", "Группа", "Что отмечено"],
  causesTitle: "Чем может объясняться расхождение",
  noCauses: "Неучтённых строк, повторов и людей без года или формы обучения в книге нет.",
  row: (row: number): string => `строка ${row}`,
  causeTitle: (title: string, count: number): string => `${title} – ${count}`,
} as const;

/** What came of a comparison, with a sign for the eye. */
export const VERIFICATION_SIGNS: Readonly<Record<Verification["state"], string>> = {
  agrees: "✓ ",
  differs: "✗ ",
  unclear: "",
  "not-entered": "",
};

/** «Разрезы». */
export const BREAKDOWN_SHEET = {
  title: "Показатели по специальностям, группам и формам обучения",
  asOf: (date: string): string => `По состоянию на ${date}`,
  secrecy: "Для служебного пользования. Содержит персональные данные.",
  footerMark: "ДСП. Содержит персональные данные.",
  about:
    "«Вклад в итог» – сколько человек часть добавляет к нехватке колледжа (для показателей 5–7 – к превышению); «в запасе» – выше плана. Сумма вкладов равна итогу колледжа: дробные доли плана распределены целыми людьми по наибольшему остатку.",
  onlyEverybody:
    "Разрезы даны по общему контингенту. Отдельные категории по группам не показываются: в малой группе это назвало бы людей.",
  pushTitle: "Где усилить работу",
  /** «Показатель 2, 2024: не хватает 6. ТМ-221: не хватает 4 из 6; …». */
  push: (name: string, year: number, gap: number, isOver: boolean, words: readonly string[], more: number): string =>
    `${name}, ${year}: ${isOver ? "превышено на" : "не хватает"} ${gap}. ${words.join("; ")}${more > 0 ? `; и ещё ${more} ${plural(more, "часть", "части", "частей")}` : ""}.`,
  nothingMissing: "План по показателям с установленным значением выполнен: усиливать нечего.",
  noGroups: "Показателей с людьми нет: делить по частям нечего.",
  dimensions: {
    specialty: "По специальностям",
    group: "По учебным группам",
    form: "По формам обучения",
  } satisfies Record<Dimension, string>,
  heads: {
    specialty: "Специальность",
    group: "Группа",
    form: "Форма обучения",
  } satisfies Record<Dimension, string>,
  indicatorHead: "Показатель",
  yearHead: "Год",
  figureHeads: ["Числитель", "Знаменатель", "%", "Нет сведений", "Вклад в итог колледжа, чел.", "Что это значит"],
  indicatorName: (number: string, part: "key" | "general", shortName: string): string =>
    `${number}${part === "general" ? " общей части" : ""}. ${shortName}`,
  whole: "Колледж",
  noPlan: "план не задан",
  /** Number formats: the number stays a number, the words are Excel's. */
  shortFormat: '"не хватает "0;"в запасе "0;"–"',
  overFormat: '"превышено на "0;"в запасе "0;"–"',
  curatorTitle: (group: string, year: number): string =>
    /^[\p{Lu}\d]/u.test(group) ? `Группа ${group}, выпуск ${year} года` : `${capital(group)}, выпуск ${year} года`,
  curator: (names: readonly string[]): string =>
    names.length === 0 ? "Куратор не указан" : `${names.length === 1 ? "Куратор" : "Кураторы"}: ${names.join(", ")}`,
  curatorSummary: (listed: number, size: number, asOf: string): string =>
    `По состоянию на ${asOf}: в списке ${listed} из ${size}. Показатели: 1 – занятые по виду деятельности и компетенциям, 2 – трудоустроены по специальности.`,
  curatorsTitle: "Списки для кураторов – на следующих страницах, каждая группа отдельно",
  allCounted: (groups: readonly string[]): string => `Учтены все, под риском никого: ${groups.join(", ")}.`,
  curatorHeads: [
    "№ п/п",
    "ФИО",
    "Учтён в показателе 1",
    "Учтён в показателе 2",
    "Под риском",
    "Телефон",
    "Почему не учтён",
    "Группа риска: причина",
  ],
} as const;

/** Whether somebody is in the numerator of an indicator. */
export const STANDING_WORDS: Readonly<Record<NonNullable<Standing> | "no-data", string>> = {
  counted: "да",
  missing: "нет",
  unknown: "нет сведений",
  "no-data": "–",
};

/** «Форма занятости». */
export const FEDERAL_SHEET = {
  title: "Форма мониторинга занятости выпускников: числа для переноса",
  asOf: (date: string): string => `По состоянию на ${date}`,
  secrecy: "Для служебного пользования: по малым группам числа могут указать на человека.",
  footerMark: "ДСП",
  copy: "Скопируйте строку чисел и вставьте значения в форму (Специальная вставка – Значения). Нули – это нули, а не пропуски.",
  graphNote:
    "Номера граф в форме меняются при каждом сборе, поэтому графы здесь названы словами; сверьте их порядок со своей формой. Известное правило: «всего» (графа 2) равно сумме граф 3–17, графы «из них» в сумму не входят.",
  rowNote:
    "«Лица с ОВЗ и инвалиды» – строка 06 формы (02 + 04, каждый человек один раз). Строки 02, 03 и 04 по отдельности книга не различает: заполните их по документам, при этом стр. 03 не больше стр. 02.",
  unknownNote:
    "«Нет сведений» – занятость не известна, в форме такой графы нет: пока эти люди не выяснены, сумма граф меньше «всего».",
  otherNote:
    "Не ведутся в книге и заполняются вручную: «из них продолжили обучение» среди трудоустроенных, «отсутствует спрос», «иные соцльготы», нозологии, принимаемые меры. «В поиске работы» включает уволенных; для «будут в отпуске по уходу» и «не определились» отдельной графы в форме может не быть.",
  year: (year: number, isForecast: boolean): string =>
    `Выпуск ${year} года${isForecast ? " – прогноз (выпуск ещё не состоялся)" : ""}`,
  nobody: "Выпускников трёх отчётных лет в книге нет: заполнять нечего.",
  strip: (year: number, sections: string): string => `${year}. ${sections}`,
  specialty: "Специальность",
  row: "Строка",
  total: "Всего",
  unknown: "Нет сведений",
  check: "Контроль",
  ok: "✓",
  lacking: (unknown: number): string => `✓, нет сведений: ${unknown}`,
  difference: (by: number): string => `разница ${by}`,
  whole: "Все специальности",
  noData: "нет данных",
} as const;

/** Rows of the form. */
export const FEDERAL_ROW_WORDS: Readonly<Record<FederalRow, string>> = {
  all: "Всего",
  disability: "лица с ОВЗ и инвалиды",
  target: "договор о целевом обучении",
};

/** Parts of the form. */
export const FEDERAL_SECTION_WORDS: Readonly<Record<FederalSection, string>> = {
  busy: "Занятые",
  risk: "Под риском",
  unable: "Не могут трудоустроиться",
  expecting: "Ожидают",
};

/** Graphs of the form in its words. */
export const FEDERAL_GRAPH_WORDS: Readonly<Record<string, string>> = {
  employed: "трудоустроены (ТД, ГПХ)",
  "employed-by-specialty": "из них по профессии (спец.)",
  ip: "ИП",
  selfemployed: "самозанятые",
  study: "продолжили обучение",
  conscript: "служба по призыву",
  contract: "контракт, МВД, МЧС, ФСИН, Росгвардия, ФССП",
  parental: "отпуск по уходу за ребёнком",
  informal: "неформальная занятость",
  "unemployed-czn": "безработные на учёте в ЦЗН",
  "no-motivation": "нет мотивации, не планируют",
  "not-employed": "в поиске работы",
  "other-risk": "иные причины риска",
  health: "смерть, тяжёлое состояние здоровья",
  prison: "под следствием, отбывают наказание",
  abroad: "переезд за пределы РФ",
  care: "уход за больными, семейные причины",
  foreign: "иностранцы без СНИЛС",
  "future-employed": "будут трудоустроены",
  "future-ip": "будут ИП",
  "future-selfemployed": "будут самозанятыми",
  "future-conscript": "будут призваны",
  "future-contract": "будут по контракту",
  "future-study": "будут учиться",
  "future-parental": "будут в отпуске по уходу",
  undecided: "не определились",
};

/** Control rules that do not hold. */
export const FEDERAL_FAULT_WORDS: Readonly<Record<FederalFault, string>> = {
  sum: "«всего» не равно сумме граф",
  "of-which": "«из них» больше своей графы",
  "row-over-all": "строка больше «всего»",
  specialties: "сумма специальностей не равна итогу",
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
