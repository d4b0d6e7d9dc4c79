/** The channels that a clause speaks of, with plans, employers and agencies weighed (rulings 2, 3, 21). */
import type { Channel } from "../../registry/channel";
import { SCHOOL_FORMS } from "../../registry/vocabulary-employers";
import { CELL_FINDINGS } from "../messages-cells";
import { normalise } from "../normalise";
import type { ClauseEmployer } from "./clause-employer";
import type { Meaning } from "./clause-index";
import type { FoundDate } from "./date-text";
import { plainFact, weakFact, type Fact } from "./facts";
import type { Match } from "./phrases";
import { quoteForIssue } from "./quote";
import type { Finding } from "./types";

/** How a clause is read. */
export interface ClauseOptions {
  /** A forecast column: nouns and infinitives of plans are facts. */
  readonly forecast: boolean;
  /** An earlier clause said «прогноз:» or «планы:». */
  readonly plansOpen: boolean;
  /** The graduate's surname, normalised. */
  readonly surname: string | null;
}

/** Channels that «будет», «планирует» make a plan of. */
const PLANNED: Readonly<Partial<Record<Channel, Channel>>> = {
  employed: "future_employed",
  ip: "future_ip",
  selfemployed: "future_selfemployed",
  conscript: "future_conscript",
  contract: "future_contract",
  study: "future_study",
  parental: "future_parental",
};

/** Where a plan of a channel counts as the channel itself: in a forecast (rulings 3). */
const FULFILLED: Readonly<Partial<Record<Channel, Channel>>> = Object.fromEntries(
  Object.entries(PLANNED).map(([channel, plan]) => [plan, channel as Channel]),
);

/** A short form with «с сентября» behind it is a plan: «трудоустр. с сентября» (workbooks D.2). */
const SHORT_FORMS = new Set([
  "трудоустр",
  "трудоуст",
  "трудоустр-н",
  "ту",
  "тр",
  "тр-н",
  "труд",
  "труд-н",
  "т/у",
  "работа",
]);

/** In «контракт с ООО …», «контрактник на заводе» these words mean a job (rulings 2). */
const CONTRACT_WORDS = new Set(["контракт", "контракту", "контракте", "контр", "контрактник", "контрактница", "по контракту", "на контракте", "по контр", "подписал контракт", "подписала контракт", "заключил контракт", "заключила контракт"]); // prettier-ignore

/** The channel of a plan in a forecast: «будет трудоустроен» counts as «трудоустроен» (rulings 3). */
export function fulfilled(code: Channel): Channel {
  return FULFILLED[code] ?? code;
}

/** The channels of the phrases found in a clause; adds to `findings`. */
export function channelFacts(
  matches: readonly Match<Meaning>[],
  words: readonly string[],
  dates: readonly FoundDate[],
  options: ClauseOptions,
  findings: Finding[],
): Fact[] {
  const markers = matches.filter(({ meaning }) => meaning.kind === "future");
  const channels = matches.flatMap((match) => (match.meaning.kind === "channel" ? [{ match, ...match.meaning }] : []));
  const firstMarker = markers[0]?.start ?? Infinity;
  const anyAfter = channels.some(({ match }) => match.start > firstMarker);
  const refusal = matches.find(({ meaning }) => meaning.kind === "does-not-plan");
  const refusedFrom = refusal?.start ?? Infinity;
  const negatedFrom = freeNegation(words, matches);
  const facts: Fact[] = [];
  for (const { match, code, entry, use } of channels) {
    // «Не планирует поступать», «не смог устроиться»: what is negated is no plan.
    if (use !== "phrase" && (match.end >= refusedFrom || match.start > negatedFrom)) continue;
    const marked = options.plansOpen || (markers.length > 0 && (match.start > firstMarker || !anyAfter));
    const soon =
      SHORT_FORMS.has(match.phrase) &&
      dates.some(({ preposition, problem }) => /^со?$/.test(preposition) && problem === "no-year");
    const season =
      match.phrase.startsWith("арм") && dates.some(({ raw }) => /^(?:осенью|весной|летом|зимой)$/.test(raw));
    // «Поступает в вуз», «повестка в армию»: the plan names what it is a plan of.
    const named = channels.some((other) => other.code === PLANNED[code] && other.match.start < match.start);
    const plan = marked || use !== "phrase" || soon || season || named;
    if (use !== "phrase" && !marked && !options.forecast)
      findings.push(CELL_FINDINGS.planWord(quoteForIssue(words.slice(match.start, match.end).join(" "))));
    const final = plan ? (PLANNED[code] ?? code) : code;
    facts.push({
      code: options.forecast ? fulfilled(final) : final,
      weak: false,
      agency: entry.agency === true,
      army: entry.army === true || (use !== "phrase" && match.phrase.includes("арми")),
      side: entry.side === true,
      final: entry.final === true,
    });
    if (entry.ask === true) findings.push(CELL_FINDINGS.askCzn());
    if (match.phrase.startsWith("безраб") && code === "not_employed" && match.end === words.length)
      findings.push(CELL_FINDINGS.plainUnemployed());
  }
  const others = facts.some(({ code }) => code !== "employed");
  const faint = channels.every(({ code, entry }) => code !== "employed" || entry.faint === true);
  const firm = faint && others ? facts.filter(({ code }) => code !== "employed") : facts;
  // «Учится в академии МВД»: the agency belongs to the school; «уволен из МВД»: to the past.
  const overridden = firm.some(({ code }) => code === "study" || code === "dismissed" || code === "future_study");
  return overridden ? firm.filter(({ agency }) => !agency) : firm;
}

/** Where a «не» stands that belongs to no phrase, or Infinity. */
function freeNegation(words: readonly string[], matches: readonly Match<Meaning>[]): number {
  const at = words.findIndex(
    (word, index) => word === "не" && !matches.some(({ start, end }) => start <= index && index < end),
  );
  return at < 0 ? Infinity : at;
}

/** The same after a look at the employer or workplace that the clause names; adds to `findings`. */
export function withEmployer(
  facts: readonly Fact[],
  matches: readonly Match<Meaning>[],
  employer: ClauseEmployer,
  text: string,
  options: ClauseOptions,
  findings: Finding[],
): Fact[] {
  if (employer.business === "own") {
    findings.push(CELL_FINDINGS.ownBusiness(quoteForIssue(text)));
    return [...facts.filter(({ code }) => code !== "employed"), plainFact("ip")];
  }
  if (employer.business === "unclear") findings.push(CELL_FINDINGS.entrepreneurUnclear(quoteForIssue(text)));
  const workplace = matches.some(({ meaning }) => meaning.kind === "workplace");
  const named = employer.employer !== null || workplace;
  if (!named) return [...facts];
  const school = SCHOOL_FORMS.has(normalise(employer.employer?.split(" ")[0] ?? ""));
  const soft = matches.filter(({ phrase, meaning }) => {
    if (meaning.kind !== "channel") return false;
    return CONTRACT_WORDS.has(phrase) || (phrase.startsWith("поступил") && employer.employer !== null && !school);
  });
  if (soft.length > 0 && facts.length === soft.length) {
    const plan = facts.every(({ code }) => code.startsWith("future_"));
    return [plainFact(plan && !options.forecast ? "future_employed" : "employed")];
  }
  const planned = options.plansOpen || matches.some(({ meaning }) => meaning.kind === "future");
  if (facts.length > 0 || school) return [...facts];
  return [weakFact(planned && !options.forecast ? "future_employed" : "employed")];
}
