/** The short codes of people on «История КПЭ»: «п.Т!» – прогноз, трудоустроен, под риском. */
import type { SnapshotChannel, SnapshotPerson } from "../../registry/snapshot";

/** A channel in one to three letters. */
export const CHANNEL_CODES: Readonly<Record<SnapshotChannel, string>> = {
  employed: "Т",
  ip: "ИП",
  selfemployed: "СЗ",
  contract: "К",
  conscript: "А",
  study: "У",
  parental: "Д",
  informal: "НФ",
  unemployed_czn: "БЦ",
  not_employed: "НТ",
  dismissed: "УВ",
  no_motivation: "НП",
  undecided: "НО",
  other_risk: "ИР",
  group3: "Г3",
  future_employed: "бТ",
  future_ip: "бИП",
  future_selfemployed: "бСЗ",
  future_conscript: "бА",
  future_contract: "бК",
  future_study: "бУ",
  future_parental: "бД",
  not_graduate: "НВ",
};

/** The code of a channel that is not known. */
export const UNKNOWN_CODE = "н/с";
/** Before the code of a forecast. */
export const FORECAST_PREFIX = "п.";

/** After the code; nothing = not at risk. */
export const RISK_MARKS: Readonly<Record<SnapshotPerson["atRisk"], string>> = {
  yes: "!",
  no: "",
  unknown: "?",
  waiting: "~",
};

const CHANNELS = new Map(
  (Object.entries(CHANNEL_CODES) as [SnapshotChannel, string][]).map(([channel, code]) => [
    code.toLowerCase(),
    channel,
  ]),
);
const ANSWERS = new Map(
  (Object.entries(RISK_MARKS) as [SnapshotPerson["atRisk"], string][]).map(([answer, mark]) => [mark, answer]),
);

/** Where somebody stood, as one short text. */
export function personCode({ channel, basis, atRisk }: Omit<SnapshotPerson, "id" | "cohort">): string {
  const code = channel === null ? UNKNOWN_CODE : CHANNEL_CODES[channel];
  return `${basis === "forecast" ? FORECAST_PREFIX : ""}${code}${RISK_MARKS[atRisk]}`;
}

/** Reads {@link personCode}; null when it is none. Capitals and spaces do not matter. */
export function readPersonCode(text: string): Omit<SnapshotPerson, "id" | "cohort"> | null {
  const match = /^(п\.)?(\p{L}+\d?|н\/с)([!?~]?)$/u.exec(text.toLowerCase().replace(/\s/g, ""));
  if (match === null) return null;
  const [, prefix, code = "", mark = ""] = match;
  const channel = code === UNKNOWN_CODE ? null : CHANNELS.get(code);
  const atRisk = ANSWERS.get(mark);
  if (channel === undefined || atRisk === undefined) return null;
  return { channel, basis: prefix === undefined ? "actual" : "forecast", atRisk };
}
