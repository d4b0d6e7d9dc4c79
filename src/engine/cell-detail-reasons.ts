/** What keeps one person out of a numerator, in words a director reads: «служба по призыву», «признак «по специальности» пуст». */
import { quoteForIssue } from "../intake/cells/quote";
import type { PersonField } from "../plan/fields";
import type { Predicate } from "../plan/predicate";
import type { ChannelReading } from "../registry/channel";
import type { GraduateField } from "../registry/graduate";
import type { Registry } from "../registry/registry";
import { isComparable } from "./contract-employment";
import { obstacles } from "./cell-detail-obstacles";
import type { PersonFacts } from "./facts";
import { ANSWERS, CONTRACT_WORDS, DOES, REASON, SAYS_NO, WILL_DO } from "./messages-detail-people";
import { isShareable, shareable } from "./private-words";

/** Whether the reader could not take the person's cell of this field at its word; an empty cell has no issue. */
export type Unread = (person: PersonFacts, field: GraduateField) => boolean;

/** Looks at the issues of a registry once: cells with a warning or an error. */
export function unreadCells({ issues }: Registry): Unread {
  const places = new Set<string>();
  for (const { severity, source } of issues) {
    if (severity !== "info" && source.column !== undefined) places.add(keyOf(source.sheet, source.row, source.column));
  }
  return ({ graduate }, field) => {
    const cell = graduate.cells[field];
    return cell !== undefined && places.has(keyOf(cell.sheet, cell.row, cell.column));
  };
}

function keyOf(sheet: string, row: number | undefined, column: string): string {
  return `${sheet}\n${row ?? ""}\n${column}`;
}

/** The first thing that keeps the person out; empty when nothing does. */
export function reasonOf(predicate: Predicate<PersonField>, person: PersonFacts, unread: Unread): string {
  const [field] = obstacles(predicate, person.values);
  return field === undefined ? "" : ofField(field, person, unread);
}

function ofField(field: PersonField, person: PersonFacts, unread: Unread): string {
  const { values, graduate, counted, actual, basis } = person;
  switch (field) {
    case "channel":
    case "entrepreneur":
    case "selfEmployed":
      return ofChannel(person, counted, basis === "forecast");
    case "actualChannel":
    case "unemployedAtCzn":
      return ofChannel(person, actual, false);
    case "atRisk":
      return ofRisk(person);
    case "bySpecialty":
      if (values.bySpecialty === null) return ofAnswer("bySpecialty", person, unread);
      return basis === "forecast" ? REASON.forecast(REASON.willNotBeBySpecialty) : REASON.notBySpecialty;
    case "atDualEmployer":
      return ofContract(person, graduate.dualEmployed, graduate.dualEmployer, "dual");
    case "atTargetCustomer":
      return ofContract(person, graduate.targetEmployed, graduate.targetCustomer, "target");
    case "ais":
      if (values.ais === null) return ofAnswer("ais", person, unread);
      break;
    case "trackFormed":
      if (values.trackFormed === null) return ofAnswer("careerTrack", person, unread);
      break;
    case "forecastFormed":
      if (graduate.forecast.state === "unknown") return unclear(graduate.forecast, true);
      if (graduate.forecast.code === "undecided") return DOES.undecided;
      break;
    default:
      break;
  }
  return SAYS_NO[field] ?? "";
}

function ofChannel(person: PersonFacts, reading: ChannelReading, forecast: boolean): string {
  const { code, state } = reading;
  if (code !== null) return forecast ? REASON.forecast(WILL_DO[code] ?? DOES[code]) : DOES[code];
  if (!person.hasSource) return forecast ? REASON.noForecastColumn : REASON.noStatusColumn;
  if (state === "unknown") return unclear(reading, forecast);
  return forecast ? REASON.noForecast : REASON.noStatus;
}

/** What was typed is repeated only when it is no private matter. */
function unclear({ text }: ChannelReading, forecast: boolean): string {
  const quoted = quoteForIssue(text);
  const shown = text.trim() !== "" && quoted.startsWith("«") && isShareable(text) ? quoted : null;
  return forecast ? REASON.forecastUnclear(shown) : REASON.statusUnclear(shown);
}

/** Under indicator 7 the others are told by what they do; «ожидание» is no risk yet. */
function ofRisk(person: PersonFacts): string {
  const { risk, counted, basis } = person;
  if (risk?.answer === "waiting") {
    return risk.code === "W2" || counted.code === null ? REASON.waitingForTrack : REASON.waiting(DOES[counted.code]);
  }
  return ofChannel(person, counted, basis === "forecast");
}

/** No column says it, its cell could not be read, or it is empty. An empty track is «не сформирован», so it is never here. */
function ofAnswer(field: keyof typeof ANSWERS, person: PersonFacts, unread: Unread): string {
  const { title, absent } = ANSWERS[field];
  if (!person.graduate.available.has(field)) return absent;
  return field === "careerTrack" || unread(person, field) ? REASON.answerUnclear(title) : REASON.answerEmpty(title);
}

function ofContract(
  { graduate, values, basis }: PersonFacts,
  mark: boolean | null,
  contractEmployer: string | null,
  contract: keyof typeof CONTRACT_WORDS,
): string {
  const words = CONTRACT_WORDS[contract];
  if (mark === false) return REASON.notUnderContract(words.mark);
  const has = { enterprise: isComparable(contractEmployer), employer: isComparable(graduate.employer) };
  if (has.enterprise && has.employer) {
    const apart = values[contract === "dual" ? "atDualEmployer" : "atTargetCustomer"] === false;
    if (!apart) return REASON.similar(words.enterprise);
    const employer = shareable(graduate.employer);
    return basis === "forecast" ? REASON.forecast(REASON.willBeElsewhere(employer)) : REASON.elsewhere(employer);
  }
  if (has.enterprise) return REASON.noEmployer;
  return has.employer ? REASON.noEnterprise(words.enterprise) : REASON.neither(words.enterprise);
}
