/** Everything that the readers of single cells say to the officer. */
import type { Channel } from "../registry/channel";
import type { Severity } from "../registry/issue";
import type { Finding } from "./cells/types";

function finding(code: string, severity: Severity, text: string): Finding {
  return { code, severity, text };
}

/** Channels in messages; health and court stay unnamed (rulings 31). */
export const CHANNEL_NAMES: Readonly<Record<Channel | "serves", string>> = {
  employed: "трудоустроен",
  ip: "индивидуальный предприниматель",
  selfemployed: "самозанятый",
  contract: "служит по контракту",
  conscript: "служит по призыву",
  serves: "служит",
  study: "учится",
  parental: "в отпуске по уходу за ребёнком",
  informal: "неформальная занятость",
  unemployed_czn: "на учёте в ЦЗН",
  not_employed: "не трудоустроен",
  dismissed: "уволен",
  no_motivation: "не планирует работать",
  undecided: "не определился",
  other_risk: "под риском",
  care: "объективная причина",
  health: "объективная причина",
  prison: "объективная причина",
  abroad: "за пределами России",
  foreign_nosnils: "иностранный гражданин без СНИЛС",
  future_employed: "будет трудоустроен",
  future_ip: "откроет ИП",
  future_selfemployed: "станет самозанятым",
  future_conscript: "будет призван",
  future_contract: "будет служить по контракту",
  future_study: "будет учиться",
  future_parental: "будет в отпуске по уходу за ребёнком",
  not_graduate: "не выпускник",
};

const TEACH = "Исправьте ячейку или добавьте это написание на лист «Настройки КПЭ», в таблицу «Написания».";

/**
 * Findings by name; codes are stable. `quoted` is the text as it may be shown:
 * «…» in guillemets, or the words «текст ячейки» where it speaks of health or
 * a court (rulings 31).
 */
export const CELL_FINDINGS = {
  formulaError: (text: string) =>
    finding("formula-error", "warning", `В ячейке ошибка формулы ${text}: сведения не прочитаны. Исправьте формулу.`),
  unknownChannel: (quoted: string) =>
    finding(
      "unknown-channel",
      "warning",
      `${capital(quoted)}: не распознано как канал занятости: выпускник учтён как «нет сведений». ${TEACH}`,
    ),
  channelConflict: (quoted: string, first: string, second: string) =>
    finding(
      "channel-conflict",
      "error",
      `${capital(quoted)}: сказано и «${first}», и «${second}». Канал не определён, выпускник учтён как «нет сведений». Оставьте один канал. ${TEACH}`,
    ),
  noInformation: (quoted: string) =>
    finding(
      "no-information",
      "info",
      `${capital(quoted)}: сведений о занятости нет. Свяжитесь с выпускником и внесите канал занятости.`,
    ),
  onlyPast: (quoted: string) =>
    finding(
      "only-past",
      "warning",
      `${capital(quoted)}: говорит о прошлом, а чем выпускник занят сейчас, не сказано: учтён как «нет сведений».`,
    ),
  serviceOverNothingElse: () =>
    finding(
      "service-over",
      "warning",
      "Служба завершена, а чем выпускник занят теперь, не сказано. Свяжитесь с ним и внесите канал занятости.",
    ),
  textKept: (quoted: string) =>
    finding("text-kept", "info", `${capital(quoted)}: на канал занятости не влияет: сохранено как текст.`),
  ambiguousSz: () =>
    finding(
      "ambiguous-sz",
      "warning",
      "«СЗ» может значить «самозанятый» и «служба занятости»: напишите «самозанятый» или «ЦЗН». Выпускник учтён как «нет сведений».",
    ),
  szBesideOther: () =>
    finding(
      "ambiguous-sz",
      "warning",
      "«СЗ» может значить «самозанятый» и «служба занятости»: здесь не учтено. Напишите «самозанятый» или «ЦЗН».",
    ),
  askCzn: () =>
    finding(
      "ask-czn",
      "warning",
      "«Служба занятости» прочитана как учёт в ЦЗН в качестве безработного. Если выпускник там работает, напишите «трудоустроен».",
    ),
  plainUnemployed: () =>
    finding(
      "unemployed-not-registered",
      "info",
      "«Безработный» без слова «ЦЗН» прочитан как не состоящий на учёте (показатель 5.2 его не считает).",
    ),
  servesUnclear: () =>
    finding(
      "serves-unclear",
      "warning",
      "Вид службы не указан. Напишите «армия» (по призыву) или «контракт»: до этого вид службы определяется по году выпуска, полу и возрасту.",
    ),
  servesDecided: (kind: "conscript" | "contract") =>
    finding(
      "serves-assumed",
      "warning",
      `Вид службы не указан; принята служба ${kind === "conscript" ? "по призыву" : "по контракту"} – по году выпуска, полу и возрасту. Напишите «армия» или «контракт».`,
    ),
  employerOnly: (quoted: string) =>
    finding("employer-as-status", "info", `Вместо канала занятости – место работы ${quoted}: принято «трудоустроен».`),
  specialtyOnly: () => finding("specialty-only", "info", "Сказано только о специальности: принято «трудоустроен»."),
  notBySpecialty: () =>
    finding(
      "not-by-specialty",
      "info",
      "«Не работает по специальности» прочитано как «трудоустроен, не по специальности». Если выпускник не работает вовсе, напишите «не трудоустроен».",
    ),
  plansNotBySpecialty: () =>
    finding(
      "plans-not-by-specialty",
      "warning",
      "Сказано, что выпускник не планирует работать по специальности, а чем он занят, не сказано: канал не определён.",
    ),
  agency: () => finding("agency-as-contract", "info", "Работа в силовом ведомстве прочитана как служба по контракту."),
  sideWork: () => finding("side-work", "info", "Подработка при основной работе на канал занятости не влияет."),
  movedInside: (quoted: string) =>
    finding(
      "moved",
      "warning",
      `${capital(quoted)}: переезд сам по себе не канал занятости, выезд за пределы России не указан. Выпускник учтён как «нет сведений»: напишите, чем он занят.`,
    ),
  entrepreneurUnclear: (quoted: string) =>
    finding(
      "entrepreneur-unclear",
      "warning",
      `${capital(quoted)}: неясно, выпускник сам индивидуальный предприниматель или работает у предпринимателя. Напишите «ИП» или «работает у ИП».`,
    ),
  ownBusiness: (quoted: string) =>
    finding(
      "own-business",
      "info",
      `${capital(quoted)}: фамилия выпускника, принято «индивидуальный предприниматель».`,
    ),
  certificateUnclear: (quoted: string) =>
    finding(
      "graduate-in-doubt",
      "warning",
      `${capital(quoted)}: неясно, выпускник ли это. Строка оставлена в контингенте без канала занятости. Если не выпускник, напишите «отчислен» или «переведён».`,
    ),
  planWord: (quoted: string) =>
    finding(
      "plan-in-status",
      "warning",
      `${capital(quoted)}: прочитано как намерение, а не как свершившееся. Если это уже так, напишите, например, «трудоустроен», «учится», «служит по призыву».`,
    ),
  moreThanChannel: () =>
    finding(
      "yes-no-as-status",
      "warning",
      "«Да» или «нет» под заголовком, из которого неясно, о чём вопрос: напишите канал занятости словами.",
    ),
  yesNoUnknown: (quoted: string) =>
    finding(
      "unknown-yes-no",
      "warning",
      `${capital(quoted)}: не распознано как «да» или «нет»: учтено как «нет сведений».`,
    ),
  yesNoGuessed: (quoted: string, value: boolean) =>
    finding("yes-no-assumed", "info", `${capital(quoted)}: прочитано как «${value ? "да" : "нет"}».`),
  dateImpossible: (quoted: string) =>
    finding("impossible-date", "error", `Нет такой даты: ${quoted}. Исправьте ячейку; дата не учтена.`),
  dateNotUnderstood: (quoted: string) =>
    finding("unknown-date", "warning", `${capital(quoted)}: не распознано как дата. Пишите, например, 01.09.2024.`),
  dateSeveral: (chosen: string) => finding("several-dates", "info", `В ячейке несколько дат, взята ${chosen}.`),
  formUnknown: (quoted: string) =>
    finding(
      "unknown-form",
      "warning",
      `${capital(quoted)}: не распознано как форма обучения: очная, очно-заочная или заочная.`,
    ),
  disabilityUnknown: () =>
    finding(
      "unknown-disability",
      "warning",
      "Текст ячейки не распознан как сведения об ОВЗ или инвалидности: пишите «ОВЗ», «инвалид» или «нет».",
    ),
  abilympicsAsk: (quoted: string) =>
    finding(
      "ask-abilympics",
      "warning",
      `${capital(quoted)}: неясно, победитель или призёр ли это «Абилимпикса». Напишите место или «участник».`,
    ),
  otherChampionship: (quoted: string) =>
    finding("other-championship", "info", `${capital(quoted)}: это не «Абилимпикс», в показатель 2 не входит.`),
  targetStatusUnknown: (quoted: string) =>
    finding(
      "unknown-target-status",
      "warning",
      `${capital(quoted)}: не распознано как статус целевого договора: действует, расторгнут, приостановлен, исполнен.`,
    ),
  snilsWrong: () =>
    finding(
      "wrong-snils",
      "error",
      "СНИЛС неверен: контрольная сумма не сходится или цифр не одиннадцать. По нему никто не сопоставлен.",
    ),
  snilsPlaceholder: () =>
    finding("placeholder-snils", "error", "Вместо СНИЛС стоит заглушка. По нему никто не сопоставлен."),
  nameNotUnderstood: (quoted: string) => finding("unknown-name", "warning", `${capital(quoted)}: не похоже на ФИО.`),
  yearNotUnderstood: (quoted: string) =>
    finding("unknown-year", "error", `Год выпуска не распознан: ${quoted}. Напишите, например, 2024.`),
  countNotUnderstood: (quoted: string) =>
    finding("unknown-number", "warning", `${capital(quoted)}: не распознано как число.`),
  countPart: (value: number, other: number) =>
    finding("number-of-two", "info", `Через дробь два числа: взято ${value}, второе (${other}) не учтено.`),
  trackUnknown: (quoted: string) =>
    finding(
      "unknown-track",
      "info",
      `${capital(quoted)}: не распознано как карьерный трек: учтено как «нет сведений».`,
    ),
  planItemUnknown: (quoted: string) =>
    finding("unknown-plan-item", "warning", `${capital(quoted)}: не распознано как пункт плана, например 3.1.`),
  planItemMended: (item: string) =>
    finding("plan-item-mended", "info", `Excel превратил пункт плана в дату: прочитан пункт ${item}.`),
  specialtyMended: (code: string) =>
    finding("specialty-mended", "info", `Excel превратил код специальности в дату: прочитан код ${code}.`),
  sexUnknown: (quoted: string) => finding("unknown-sex", "info", `${capital(quoted)}: не распознано как пол.`),
  referralAssumed: (quoted: string) =>
    finding("referral-assumed", "info", `${capital(quoted)}: принято, что направление выдано, дата не указана.`),
} as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
