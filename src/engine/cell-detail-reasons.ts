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

/** Reasons for people of one registry. */
export class PersonReasons {
  /** Cells with a warning or an error. */
  readonly #unread = new Set<string>();
  readonly #shown = new Map<string, string | null>();

  constructor({ issues }: Registry) {
    for (const { severity, source } of issues) {
      if (severity !== "info" && source.column !== undefined)
        this.#unread.add(keyOf(source.sheet, source.row, source.column));
    }
  }

  /** The first thing that keeps the person out; empty when nothing does. */
  of(predicate: Predicate<PersonField>, person: PersonFacts): string {
    const [field] = obstacles(predicate, person.values);
    return field === undefined ? "" : ofField(field, person, this);
  }

  /** Whether the reader could not take the person's cell of this field at its word; an empty cell has no issue. */
  isUnread({ graduate }: PersonFacts, field: GraduateField): boolean {
    const cell = graduate.cells[field];
    return cell !== undefined && this.#unread.has(keyOf(cell.sheet, cell.row, cell.column));
  }

  /** «занятость не ясна: «нет связи»»; the same text is looked at once. */
  unclear({ text }: ChannelReading, forecast: boolean): string {
    let shown = this.#shown.get(text);
    if (shown === undefined) {
      shown = shownText(text);
      this.#shown.set(text, shown);
    }
    return forecast ? REASON.forecastUnclear(shown) : REASON.statusUnclear(shown);
  }
}

function keyOf(sheet: string, row: number | undefined, column: string): string {
  return `${sheet}\n${row ?? ""}\n${column}`;
}

function ofField(field: PersonField, person: PersonFacts, reasons: PersonReasons): string {
  const { values, graduate, counted, actual, basis } = person;
  switch (field) {
    case "channel":
    case "entrepreneur":
    case "selfEmployed":
      return ofChannel(person, counted, basis === "forecast", reasons);
    case "actualChannel":
    case "unemployedAtCzn":
      return ofChannel(person, actual, false, reasons);
    case "atRisk":
      return ofRisk(person, reasons);
    case "bySpecialty":
      if (values.bySpecialty === null) return ofAnswer("bySpecialty", person, reasons);
      return basis === "forecast" ? REASON.forecast(REASON.willNotBeBySpecialty) : REASON.notBySpecialty;
    case "atDualEmployer":
      return ofContract(person, graduate.dualEmployed, graduate.dualEmployer, "dual");
    case "atTargetCustomer":
      return ofContract(person, graduate.targetEmployed, graduate.targetCustomer, "target");
    case "ais":
      if (values.ais === null) return ofAnswer("ais", person, reasons);
      break;
    case "trackFormed":
      if (values.trackFormed === null) return ofAnswer("careerTrack", person, reasons);
      break;
    case "forecastFormed":
      if (graduate.forecast.state === "unknown") return reasons.unclear(graduate.forecast, true);
      if (graduate.forecast.code === "undecided") return DOES.undecided;
      break;
    default:
      break;
  }
  return SAYS_NO[field] ?? "";
}

function ofChannel(person: PersonFacts, reading: ChannelReading, forecast: boolean, reasons: PersonReasons): string {
  const { code, state } = reading;
  if (code !== null) return forecast ? REASON.forecast(WILL_DO[code] ?? DOES[code]) : DOES[code];
  if (!person.hasSource) return forecast ? REASON.noForecastColumn : REASON.noStatusColumn;
  if (state === "unknown") return reasons.unclear(reading, forecast);
  return forecast ? REASON.noForecast : REASON.noStatus;
}

/** What was typed is repeated only when it is no private matter. */
function shownText(text: string): string | null {
  if (text.trim() === "" || !isShareable(text)) return null;
  const quoted = quoteForIssue(text);
  return quoted.startsWith("«") ? quoted : null;
}

/** Under indicator 7 the others are told by what they do; «ожидание» is no risk yet. */
function ofRisk(person: PersonFacts, reasons: PersonReasons): string {
  const { risk, counted, basis } = person;
  if (risk?.answer === "waiting") {
    return risk.code === "W2" || counted.code === null ? REASON.waitingForTrack : REASON.waiting(DOES[counted.code]);
  }
  return ofChannel(person, counted, basis === "forecast", reasons);
}

/** No column says it, its cell could not be read, or it is empty. An empty track is «не сформирован», so it is never here. */
function ofAnswer(field: keyof typeof ANSWERS, person: PersonFacts, reasons: PersonReasons): string {
  const { title, absent } = ANSWERS[field];
  if (!person.graduate.available.has(field)) return absent;
  return field === "careerTrack" || reasons.isUnread(person, field)
    ? REASON.answerUnclear(title)
    : REASON.answerEmpty(title);
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
