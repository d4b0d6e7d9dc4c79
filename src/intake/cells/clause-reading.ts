/** What one clause of a status cell says (rulings 2, 3, 21). */
import type { TypedDate } from "../../registry/date";
import { LEFT, RELATIVES, SMALL_WORDS } from "../../registry/vocabulary-channel-words";
import { CELL_FINDINGS } from "../messages-cells";
import { displayText, normalise } from "../normalise";
import { takeEmployer, type ClauseEmployer } from "./clause-employer";
import {
  CLAUSE_INDEX,
  FUTURE_INDEX,
  NAME_SIGN,
  SPECIALTY_INDEX,
  SPECIALTY_SIGN,
  WHOLE_INDEX,
  type Meaning,
} from "./clause-index";
import { channelFacts, withEmployer, type ClauseOptions } from "./clause-facts";
import { takeDates, type FoundDate } from "./date-text";
import { plainFact, weakFact, type ClauseFacts, type Fact } from "./facts";
import { wordsOf, type Match } from "./phrases";
import type { Finding } from "./types";

/** Reads one clause as typed. */
export function readClause(typed: string, options: ClauseOptions): ClauseFacts {
  const text = displayText(typed);
  const employer = takeEmployer(text, options.surname);
  const { rest, dates } = takeDates(withoutOrders(normalise(employer.rest)));
  const words = rewriteSpecialty(wordsOf(rest));
  const matches = matchWords(words, options);
  return gather({ text, employer, dates, words, matches, options });
}

interface ClauseParts {
  readonly text: string;
  readonly employer: ClauseEmployer;
  readonly dates: readonly FoundDate[];
  readonly words: readonly string[];
  readonly matches: readonly Match<Meaning>[];
  readonly options: ClauseOptions;
}

/** «Приказ № 12-к от», «пр. № 5», «с 01.09» without a year: says nothing. */
function withoutOrders(text: string): string {
  return text
    .replace(/(?:приказ[а-я]*|пр\.?)\s*№\s*\S+/g, " ")
    .replace(/(?<![\d.,])(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])(?![.,]?\d)/g, " ");
}

function rewriteSpecialty(words: readonly string[]): string[] {
  const result = [...words];
  for (const { start, end } of SPECIALTY_INDEX.find(words).reverse()) result.splice(start, end - start, SPECIALTY_SIGN);
  return result;
}

/** The phrases of a clause: as one whole phrase, else those inside it and short forms that are all of the rest. */
function matchWords(words: readonly string[], options: ClauseOptions): Match<Meaning>[] {
  const filled = words.filter((word) => !SMALL_WORDS.has(word));
  const whole = WHOLE_INDEX.whole(words) ?? (filled.length > 0 ? WHOLE_INDEX.whole(filled) : null);
  if (whole) return [{ ...whole, start: 0, end: words.length }];
  const planned = options.forecast || options.plansOpen || FUTURE_INDEX.find(words).length > 0;
  const inside = CLAUSE_INDEX.find(words, (match) => {
    if (match.meaning.kind === "channel" && match.meaning.use === "after-future" && !planned) return false;
    return words[match.start - 1] !== "не" && words[match.start - 1] !== "ни";
  });
  const covered = new Set(
    inside.flatMap(({ start, end }) => words.slice(start, end).map((_, offset) => start + offset)),
  );
  const left = words
    .map((word, index) => ({ word, index }))
    .filter(({ word, index }) => !covered.has(index) && !SMALL_WORDS.has(word));
  if (left.length === 0) return inside;
  const short = WHOLE_INDEX.find(left.map(({ word }) => word));
  const tiled = short.reduce((count, { start, end }) => count + end - start, 0) === left.length;
  if (!tiled) return inside;
  const placed = short.map((match) => {
    const at = left[match.start]?.index ?? 0;
    return { ...match, start: at, end: at + 1 };
  });
  return [...inside, ...placed].sort((a, b) => a.start - b.start);
}

function gather({ text, employer, dates, words, matches, options }: ClauseParts): ClauseFacts {
  const findings: Finding[] = [];
  const kinds = new Set(matches.map(({ meaning }) => meaning.kind));
  const past = kinds.has("past") || RELATIVES.has(words[0] ?? "");
  const refusal = matches.find(({ meaning }) => meaning.kind === "does-not-plan" || isNoMotivation(meaning));
  const signAt = words.indexOf(SPECIALTY_SIGN);
  // «Не планирует работать по специальности» says nothing of a channel.
  const plansNot = refusal !== undefined && signAt >= 0 && words[signAt - 1] !== "не" && refusesByWord(words);
  const used = plansNot ? matches.filter(({ meaning }) => !saysOfWork(meaning)) : matches;

  let facts = channelFacts(used, words, dates, options, findings);
  facts = withEmployer(facts, matches, employer, text, options, findings);
  if (kinds.has("serves")) facts.push(plainFact("serves"));
  if (kinds.has("works-not-by-specialty")) {
    facts.push(plainFact("employed"));
    findings.push(CELL_FINDINGS.notBySpecialty());
  }
  const country = kinds.has("country");
  const left = kinds.has("left");
  if (facts.length === 0 && country && (left || onlyKinds(matches, words, "country"))) facts.push(plainFact("abroad"));

  const specialty = plansNot ? null : specialtyOf(matches);
  const planned = used.some(({ meaning }) => meaning.kind === "future") || options.plansOpen;
  if (specialty !== null && facts.length === 0 && !planned) facts.push(weakFact("employed"));
  const relevant = specialty !== null && (facts.length === 0 || facts.some(({ code }) => WORK.has(code)));
  const onlyPlan = planned && !options.forecast && facts.every(({ code }) => code.startsWith("future_"));

  return {
    text,
    facts: past ? facts.filter(({ code }) => code === "not_graduate") : facts,
    bySpecialty: relevant && !past && !onlyPlan ? specialty : null,
    plansBySpecialty: plansNot ? false : relevant && planned && !past ? specialty : null,
    past,
    opensPlans: kinds.has("future") && matches.every(({ meaning }) => meaning.kind === "future") && facts.length === 0,
    serviceCompleted: kinds.has("service-completed"),
    serviceEnd: serviceEnd(facts, kinds.has("service-completed"), dates, words),
    employer: past ? null : employer.employer,
    disability: kinds.has("disability"),
    noInformation: kinds.has("no-information") || /^\s*\?+\s*$/.test(text),
    ambiguousSz: kinds.has("sz"),
    moved: left && facts.length === 0,
    leftAlone: matches.length === 1 && BARE_DEPARTURES.has(matches[0]?.phrase ?? ""),
    inDoubt: kinds.has("in-doubt") || (facts.length === 0 && words.some((word) => /^(?:переведен|перевел)/.test(word))),
    understood: matches.length > 0 || facts.length > 0 || words.every((word) => SMALL_WORDS.has(word)),
    wholePhrase:
      matches.length === 1 &&
      matches[0]?.start === 0 &&
      matches[0].end === words.length &&
      dates.length === 0 &&
      employer.employer === null,
    findings: past ? [] : findings,
  };
}

const BARE_DEPARTURES: ReadonlySet<string> = new Set(LEFT);

const WORK: ReadonlySet<Fact["code"]> = new Set([
  "employed",
  "ip",
  "selfemployed",
  "contract",
  "informal",
  "future_employed",
  "future_ip",
  "future_selfemployed",
  "future_contract",
] as const);

function isNoMotivation(meaning: Meaning): boolean {
  return meaning.kind === "channel" && meaning.code === "no_motivation";
}

/** The refusal is of wanting or planning, not «домохозяйка». */
function refusesByWord(words: readonly string[]): boolean {
  return /(?:^| )не (?:планир|хоч|жела|собира|намерен|буд)/.test(words.join(" "));
}

function saysOfWork(meaning: Meaning): boolean {
  if (meaning.kind === "does-not-plan") return true;
  return (
    meaning.kind === "channel" &&
    (meaning.code === "no_motivation" || meaning.use !== "phrase" || meaning.code === "future_employed")
  );
}

function specialtyOf(matches: readonly Match<Meaning>[]): boolean | null {
  const values = new Set<boolean>();
  for (const { meaning } of matches) {
    if (meaning.kind === "specialty") values.add(meaning.value);
    if (meaning.kind === "works-not-by-specialty") values.add(false);
  }
  const [value = null] = values;
  return values.size === 1 ? value : null;
}

function onlyKinds(matches: readonly Match<Meaning>[], words: readonly string[], kind: Meaning["kind"]): boolean {
  if (!matches.every(({ meaning }) => meaning.kind === kind)) return false;
  return words.every(
    (word, index) =>
      word === NAME_SIGN || SMALL_WORDS.has(word) || matches.some(({ start, end }) => start <= index && index < end),
  );
}

/** «Армия до 05.2025», «11.2024 – 11.2025», «отслужил 15.06.2025». */
function serviceEnd(
  facts: readonly Fact[],
  completed: boolean,
  dates: readonly FoundDate[],
  words: readonly string[],
): TypedDate | null {
  const known = dates.filter(({ date }) => date !== null);
  const last = known.at(-1);
  if (!last) return null;
  if (completed) return last.date;
  if (!facts.some(({ code }) => code === "conscript" || code === "serves")) return null;
  const ends = last.preposition === "до" || last.preposition === "по" || known.length > 1;
  return ends || words.some((word) => /^(?:окончани|конец|заверш|дембел)/.test(word)) ? last.date : null;
}
