/** Everything that the reader of «Настройки КПЭ» says to the officer. */
import type { Severity } from "../registry/issue";
import type { Finding } from "./cells/types";

function finding(code: string, severity: Severity, text: string): Finding {
  return { code, severity, text };
}

/** What follows from a wrong value. */
const DEFAULT_USED = "Значение не учтено, действует значение по умолчанию.";
const ROW_SKIPPED = "Строка не учтена.";

/** What the reader adds to a remark about a value that stands on the sheet. */
const CONSEQUENCES: readonly string[] = [
  DEFAULT_USED,
  ROW_SKIPPED,
  "Значение не учтено.",
  "До исправления – «план не задан».",
  "До исправления – «нет данных».",
];

/** A remark about a value that was not let onto the sheet: what is wrong with it, and no more. */
export function withoutConsequence(text: string): string {
  const consequence = CONSEQUENCES.find((words) => text.endsWith(` ${words}`));
  return consequence === undefined ? text : text.slice(0, -consequence.length - 1);
}

/** Findings by name; codes are stable. `quoted` is the text as `quoteForIssue` shows it. */
export const SETTINGS_FINDINGS = {
  keysLost: () =>
    finding(
      "settings-keys-lost",
      "error",
      "Не найден скрытый столбец с ключами строк: настройки не прочитаны, действуют значения по умолчанию. Отмените удаление столбца; иначе после пересчёта перенесите значения из нижней части листа.",
    ),
  keyTwice: (label: string) =>
    finding(
      "settings-line-twice",
      "error",
      `Строка «${label}» стоит на листе дважды с разными значениями. Действует верхняя; лишнюю удалите.`,
    ),

  academicYear: (quoted: string) =>
    finding("wrong-academic-year", "error", `${quoted}: ожидается учебный год вида 2024-2025. ${DEFAULT_USED}`),
  date: (quoted: string) =>
    finding("wrong-setting-date", "error", `${quoted}: ожидается дата вида 01.06.2025. ${DEFAULT_USED}`),
  shareFraction: (typed: string, percent: string) =>
    finding(
      "share-as-fraction",
      "error",
      `${typed} – это ${percent} %? Плановое значение вносится в процентах: ${percent}. До исправления – «план не задан».`,
    ),
  shareOutOfRange: (quoted: string) =>
    finding("wrong-share", "error", `${quoted}: доля бывает от 0 до 100 %. До исправления – «план не задан».`),
  share: (quoted: string) =>
    finding("wrong-share", "error", `${quoted}: ожидается число процентов, например 63,3. До исправления – «план не задан».`),
  shareDirection: (quoted: string) =>
    finding(
      "share-direction",
      "warning",
      `${quoted}: для этого показателя план – «не менее». Знак не учтён, число учтено.`,
    ),
  answer: (quoted: string, yes: string, no: string) =>
    finding("wrong-answer", "error", `${quoted}: ожидается «${yes}» или «${no}». До исправления – «нет данных».`),
  flag: (quoted: string) =>
    finding("wrong-switch", "error", `${quoted}: ожидается «да» или «нет». ${DEFAULT_USED}`),
  scope: (quoted: string) =>
    finding("wrong-switch", "error", `${quoted}: ожидается «узкий», «средний» или «широкий». ${DEFAULT_USED}`),
  approvalWord: (quoted: string) =>
    finding("wrong-approval-word", "error", `${quoted}: ожидается УТВЕРЖДАЮ или УТВЕРЖДЕНО. ${DEFAULT_USED}`),
  months: (quoted: string) =>
    finding("wrong-months", "error", `${quoted}: ожидается целое число месяцев от 0 до 120. ${DEFAULT_USED}`),
  count: (quoted: string) =>
    finding("wrong-count", "error", `${quoted}: ожидается целое число, например 148. Значение не учтено.`),

  rowIncomplete: () => finding("settings-row-incomplete", "error", `Строка заполнена не полностью. ${ROW_SKIPPED}`),
  rowTwice: () =>
    finding("settings-row-twice", "error", "То же самое уже сказано выше иначе. Действует верхняя строка; лишнюю удалите."),
  unknownField: (quoted: string) =>
    finding(
      "unknown-setting-field",
      "error",
      `${quoted} – неизвестное поле. Пишите, например: статус, прогноз занятости, по специальности, место работы, дата мероприятия. ${ROW_SKIPPED}`,
    ),
  unknownMeaning: (quoted: string) =>
    finding("unknown-setting-meaning", "error", `${quoted}: выберите значение из списка. ${ROW_SKIPPED}`),
  include: (quoted: string) =>
    finding("wrong-switch", "error", `${quoted}: ожидается «да» или «нет». ${ROW_SKIPPED}`),

  morePartThanWhole: (part: string, whole: string) =>
    finding("part-exceeds-whole", "warning", `«${part}» больше, чем «${whole}». Проверьте оба числа.`),
} as const; // prettier-ignore
