/** Everything that the readers of events and fairs say to the officer. */
import type { Severity } from "../registry/issue";
import type { Finding } from "./cells/types";

function finding(code: string, severity: Severity, text: string): Finding {
  return { code, severity, text };
}

/** Findings by name; codes are stable. `quoted` is the text as `quoteForIssue` shows it. */
export const EVENT_FINDINGS = {
  rowUnread: (quoted: string) =>
    finding(
      "event-row-unread",
      "warning",
      `Строка ${quoted} не прочитана как мероприятие: в ней нет названия. Если это мероприятие, впишите название.`,
    ),
  rowDoubtful: (quoted: string) =>
    finding(
      "event-row-doubtful",
      "warning",
      `Строка ${quoted} принята за итог или подпись, но в ней есть дата. Если это мероприятие, измените начало названия.`,
    ),
  sectionRow: (quoted: string) =>
    finding("event-section-row", "info", `Строка ${quoted} прочитана как заголовок раздела: мероприятием не считается.`),

  statusAssumed: () =>
    finding(
      "event-status-assumed",
      "info",
      "Отметки о проведении нет, дата прошла: мероприятие учтено как проведённое. Если оно не состоялось, напишите «не проведено».",
    ),
  noStatusColumn: () =>
    finding(
      "no-event-status-column",
      "info",
      "Столбца с отметкой о проведении нет: мероприятия с прошедшей датой учтены как проведённые. Чтобы различать их, добавьте столбец «Отметка о выполнении».",
    ),
  noPartnersColumn: () =>
    finding(
      "no-event-partners-column",
      "warning",
      "Столбца партнёров нет: в показатели 3.1, 4.1, 4.2 мероприятия этого листа не входят. Добавьте столбец «Партнёры» или «Пункт плана».",
    ),
  statusUnknown: (quoted: string) =>
    finding(
      "unknown-event-status",
      "warning",
      `${capital(quoted)} не распознано как отметка о проведении: учтено по дате. Напишите «проведено» или «не проведено».`,
    ),
  statusDash: () =>
    finding("event-status-dash", "info", "Прочерк в отметке о проведении прочитан как «не проведено»."),
  statusDated: (quoted: string) =>
    finding("event-status-dated", "info", `Дата ${quoted} в отметке о проведении прочитана как «проведено».`),

  dateMissing: () =>
    finding(
      "event-without-date",
      "warning",
      "Нет даты: мероприятие не учтено ни в одном показателе. Впишите дату, например 15.10.2024.",
    ),
  dateUnknown: (quoted: string) =>
    finding(
      "unknown-event-date",
      "warning",
      `${capital(quoted)} не распознано как дата: мероприятие не учтено ни в одном показателе. Пишите, например, 15.10.2024 или «октябрь 2024».`,
    ),
  dateImpossible: (quoted: string) =>
    finding(
      "impossible-date",
      "error",
      `Нет такой даты: ${quoted}. Мероприятие не учтено ни в одном показателе; исправьте ячейку.`,
    ),
  dateYearOnly: (quoted: string) =>
    finding(
      "event-year-only",
      "warning",
      `${capital(quoted)}: указан только год, к какому учебному году относится мероприятие, неизвестно. Оно не учтено; впишите дату.`,
    ),
  dateInYear: (taken: string) =>
    finding("event-date-assumed", "info", `Год не указан: дата отнесена к учебному году, принято ${taken}.`),

  organiserMissing: () =>
    finding(
      "fair-without-organiser",
      "warning",
      "Не указан организатор ярмарки, и из названия он не виден: ярмарка не учтена. Впишите организатора: БЦСТВ, Минтруд, ЦЗН или ЦСТВ.",
    ),
  organiserFromTitle: (who: string) =>
    finding("fair-organiser-from-title", "info", `Организатор не указан и взят из названия: ${who}.`),
  organiserStaff: (quoted: string) =>
    finding(
      "organiser-is-staff",
      "info",
      `Организатор ${quoted} – сотрудник колледжа: мероприятие учтено как организованное ЦСТВ.`,
    ),
  organiserNotCentre: (quoted: string) =>
    finding(
      "event-by-others",
      "info",
      `Организатор ${quoted} – не ЦСТВ: в показателях 3.1, 4.1, 4.2 мероприятие не учтено. Если его проводил колледж, впишите «ЦСТВ».`,
    ),
  cznAlone: () =>
    finding(
      "event-by-czn",
      "info",
      "Организатор – ЦЗН, а не ЦСТВ: в показателях 3.1, 4.1, 4.2 не учтено. Если мероприятие проводили совместно, впишите обоих.",
    ),

  partnerDoubtful: (quoted: string) =>
    finding(
      "unknown-partner",
      "warning",
      `${capital(quoted)} не похоже на организацию: работодателем не считается. Если это работодатель, впишите его название, например ООО «…».`,
    ),

  figureNotWhole: (quoted: string) =>
    finding("wrong-number", "error", `${capital(quoted)}: здесь ожидается целое число людей, не больше миллиона. Число не учтено; исправьте ячейку.`),
  figurePercent: (quoted: string, value: number) =>
    finding("percent-as-number", "warning", `В ячейке процент ${quoted}: прочитано как ${value}. Впишите число людей.`),
  quotaConflict: (cell: number, beside: number) =>
    finding(
      "quota-conflict",
      "warning",
      `Квота указана дважды: ${cell} и ${beside} (в ячейке участников). Взята квота ${cell}.`,
    ),
  moreThanParticipants: (what: string, value: number, participants: number) =>
    finding(
      "more-than-participants",
      "warning",
      `${what} (${value}) больше, чем участников (${participants}). Проверьте обе ячейки.`,
    ),
  quotaEmpty: () =>
    finding("fair-without-quota", "warning", "Нет квоты или числа участников: ярмарка не вошла в показатель 3.2. Если их не было, впишите 0."),
  moderatedEmpty: () =>
    finding("fair-without-moderated", "warning", "Нет числа участников или участников с резюме, прошедшими модерацию: ярмарка не вошла в показатель 3.3. Если их не было, впишите 0."),
  contractsEmpty: () =>
    finding("fair-without-contracts", "warning", "Нет числа участников или заключивших договор: ярмарка не вошла в показатель 3.4. Если их не было, впишите 0."),
  decidedEmpty: () =>
    finding("fair-without-decided", "info", "Не указано, сколько участников определились с местом трудоустройства: в показателе 4.3 учтён 0."),
  formatUnknown: (quoted: string) =>
    finding("unknown-fair-format", "warning", `${capital(quoted)} не распознано как формат ярмарки: напишите «онлайн» или «очно». Показатель 3.3 считает только онлайн-ярмарки.`),
  formatMixed: (quoted: string) =>
    finding("mixed-fair-format", "warning", `${capital(quoted)}: ярмарка и очная, и онлайн, участников онлайн отделить нельзя. В показателе 3.3 она не учтена.`),

  fairMerged: (place: string) =>
    finding("fair-merged", "info", `Та же ярмарка записана ещё раз (${place}): учтена один раз.`),
  fairConflict: (what: string, first: string, second: string) =>
    finding("fair-conflict", "error", `Ярмарка записана дважды, и сведения расходятся (${what}: ${first} и ${second}). Значение не учтено; оставьте верное.`),
  possibleTwin: (place: string) =>
    finding("possible-twin-event", "warning", `Похоже, то же мероприятие записано ещё раз (${place}). Учтены оба; если это одно мероприятие, оставьте одну запись.`),
} as const; // prettier-ignore

/** Names of figures inside messages. */
export const FIGURE_NAMES = {
  quota: "квота",
  participants: "участников",
  moderated: "с резюме, прошедшими модерацию",
  contracts: "заключили договор",
  referrals: "выдано направлений",
  decided: "определились с местом трудоустройства",
} as const;

/** Names of other facts inside messages of conflicts. */
export const FACT_NAMES = { status: "отметка о проведении", online: "формат", planItems: "пункт плана" } as const;

/** Organisers inside messages. */
export const ORGANISER_NAMES = { centre: "ЦСТВ", bcstv: "БЦСТВ", mintrud: "Министерство труда", czn: "ЦЗН" } as const;

/** «Ярмарки», строка 12. */
export function rowPlace(sheet: string, row: number): string {
  return `лист «${sheet}», строка ${row}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
