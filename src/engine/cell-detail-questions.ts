/** What may be asked about a person before it is known whether they count, and the answer that would count them. */
import type { PersonField } from "../plan/fields";
import type { Predicate } from "../plan/predicate";
import type { Channel, ChannelReading } from "../registry/channel";
import type { Graduate, GraduateField } from "../registry/graduate";
import type { ContractCheck } from "./contract-employment";
import type { PersonFacts } from "./facts";
import { hasForecastSource } from "./readings";
import { fieldsOf } from "./sources";

/** A question to the officer's workbook. */
export type Question =
  "channel" | "forecast" | "bySpecialty" | "dualEmployer" | "targetCustomer" | "ais" | "careerTrack";

/** By the field of the predicate; fields that are always known, or empty of whole sheets alone, ask nothing. */
const QUESTIONS: Readonly<Partial<Record<PersonField, Question>>> = {
  channel: "channel",
  actualChannel: "channel",
  entrepreneur: "channel",
  selfEmployed: "channel",
  atRisk: "channel",
  unemployedAtCzn: "channel",
  bySpecialty: "bySpecialty",
  atDualEmployer: "dualEmployer",
  atTargetCustomer: "targetCustomer",
  ais: "ais",
  trackFormed: "careerTrack",
  forecastFormed: "forecast",
};

/** The channel that makes a field true. */
const CHANNEL_OF: Readonly<Partial<Record<PersonField, Channel>>> = {
  entrepreneur: "ip",
  selfEmployed: "selfemployed",
  atRisk: "not_employed",
  unemployedAtCzn: "unemployed_czn",
};

/** The questions of one numerator. */
export interface Questionnaire {
  /** What is not known of the person and stands between them and the numerator, in the order of the predicate. */
  readonly open: (person: PersonFacts) => readonly Question[];
  /** The person with every one of these questions answered so that it counts. */
  readonly answered: (person: PersonFacts, questions: readonly Question[]) => Graduate;
}

/** The questions that a numerator asks. */
export function questionsOf(numerator: Predicate<PersonField>, check: ContractCheck): Questionnaire {
  const asked = [...new Set(fieldsOf(numerator).flatMap((field) => QUESTIONS[field] ?? []))];
  const channel = countedChannel(numerator) ?? "employed";
  return {
    open: (person) => asked.filter((question) => isOpen(question, person, check)),
    answered: (person, questions) =>
      questions.reduce((graduate, question) => answer(graduate, question, person, channel), person.graduate),
  };
}

/** The channel that the numerator counts, of several the first: «трудоустроен». */
function countedChannel(predicate: Predicate<PersonField>): Channel | null {
  switch (predicate.op) {
    case "is":
    case "oneOf": {
      if (predicate.field !== "channel" && predicate.field !== "actualChannel") return CHANNEL_OF[predicate.field] ?? null;
      return (predicate.op === "is" ? predicate.value : predicate.values[0]) as Channel;
    }
    case "all":
    case "any":
      return predicate.of.map(countedChannel).find((channel) => channel !== null) ?? null;
    case "not":
      return null;
  }
} // prettier-ignore

/** Whether the workbook leaves the question open, whatever the other answers are. */
function isOpen(question: Question, { graduate, counted }: PersonFacts, check: ContractCheck): boolean {
  switch (question) {
    case "channel":
      return counted.code === null;
    case "forecast":
      return graduate.forecast.state === "unknown";
    case "bySpecialty":
      return graduate.bySpecialty === null;
    case "ais":
      return graduate.ais === null;
    case "careerTrack":
      return graduate.trackFormed === null;
    case "dualEmployer":
      return check({ channel: "employed", mark: graduate.dualEmployed, contractEmployer: graduate.dualEmployer, employer: graduate.employer }) === null; // prettier-ignore
    case "targetCustomer":
      return check({ channel: "employed", mark: graduate.targetEmployed, contractEmployer: graduate.targetCustomer, employer: graduate.employer }) === null; // prettier-ignore
  }
}

function answer(graduate: Graduate, question: Question, person: PersonFacts, channel: Channel): Graduate {
  switch (question) {
    case "channel":
      return withChannel(graduate, person, channel);
    case "forecast":
      return { ...graduate, forecast: known("employed") };
    case "bySpecialty":
      return { ...graduate, bySpecialty: true };
    case "ais":
      return { ...graduate, ais: true };
    case "careerTrack":
      return { ...graduate, trackFormed: true };
    case "dualEmployer":
      return { ...graduate, dualEmployed: true };
    case "targetCustomer":
      return { ...graduate, targetEmployed: true };
  }
}

/** The person with a channel in the cell by which they are judged. */
export function withChannel(graduate: Graduate, { basis }: PersonFacts, channel: Channel): Graduate {
  if (basis === "actual") {
    return { ...graduate, status: known(channel), available: including(graduate.available, "status") };
  }
  const available = hasForecastSource(graduate) ? graduate.available : including(graduate.available, "forecast");
  return { ...graduate, forecast: known(channel), available };
}

function known(code: Channel): ChannelReading {
  return { state: "known", code, text: "" };
}

function including(fields: ReadonlySet<GraduateField>, field: GraduateField): ReadonlySet<GraduateField> {
  return fields.has(field) ? fields : new Set([...fields, field]);
}
