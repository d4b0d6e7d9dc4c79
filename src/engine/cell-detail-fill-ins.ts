/** Empty and out-of-date cells behind a share, apart from its real shortfall. */
import type { PersonField } from "../plan/fields";
import type { Predicate } from "../plan/predicate";
import type { GraduateField, StudyForm } from "../registry/graduate";
import { membersOf } from "./bitset";
import type { Calculation } from "./calculation";
import { questionsOf, withChannel, type Question } from "./cell-detail-questions";
import type { PersonReasons } from "./cell-detail-reasons";
import { factsIf, standingOf, type Change, type SharePlace, type Standing } from "./cell-detail-recount";
import { shareMembers } from "./count-people";
import type { PersonFacts } from "./facts";
import { openQuestions, staleNews, type GroupWords, type StaleCode } from "./messages-detail";

/** People of whom the same is not known, with how they would be if it were. */
export interface FillGroup {
  /**
   * - `counts`: of unknown status; the answer puts them into the numerator.
   * - `clears`: counted as under risk because the news is out of date; the answer takes them out.
   * - `form`: in no denominator, for their form of study is not known.
   */
  readonly effect: "counts" | "clears" | "form";
  /** What is to be filled in, for `counts`. */
  readonly questions: readonly Question[];
  /** «У 2 занятых пуст признак «по специальности»». */
  readonly what: string;
  readonly changes: readonly Change[];
  /** For `form`: the form that was assumed. */
  readonly form: StudyForm | null;
}

/** A change and the group it belongs to. */
interface Candidate {
  readonly change: Change;
  readonly key: string;
  readonly questions: readonly Question[];
}

/**
 * The groups of a share: first those with one answer missing, then with two,
 * the largest first; then what is out of date; then forms of study. A person
 * with two open questions is in the group of both, for neither answer alone
 * would count them. Whoever would not count even then («по специальности – нет»
 * beside an empty status) is in no group.
 */
export function fillGroups(calculation: Calculation, place: SharePlace, reasons: PersonReasons): readonly FillGroup[] {
  return [
    ...openGroups(calculation, place, reasons),
    ...staleGroups(calculation, place),
    ...formGroup(calculation, place),
  ];
}

function openGroups(calculation: Calculation, place: SharePlace, reasons: PersonReasons): readonly FillGroup[] {
  const { open, answered } = questionsOf(place.measure.numerator, calculation.worksByContract);
  const people = peopleOf(calculation, place, "unknown");
  const questions = people.map(open);
  const after = factsIf(
    calculation,
    people.map((person, at) => answered(person, questions[at] ?? [])),
  );
  const candidates = people.flatMap((person, at): readonly Candidate[] => {
    const asked = questions[at] ?? [];
    const to = standingIf(after[at], place);
    if (asked.length === 0 || to !== "counted") return [];
    return [{ change: { person, from: "unknown", to }, key: asked.join("+"), questions: asked }];
  });
  return grouped(candidates).map(([first, changes]) => {
    const words: GroupWords = {
      count: changes.length,
      forecast: changes.some(({ person }) => person.basis === "forecast"),
      cells: cellsOf(changes, first.questions[0], reasons),
    };
    const what = openQuestions(first.questions, words);
    return { effect: "counts", questions: first.questions, what, changes, form: null };
  });
}

const READ_FROM: Readonly<Partial<Record<Question, GraduateField>>> = { bySpecialty: "bySpecialty", ais: "ais" };

function cellsOf(
  changes: readonly Change[],
  question: Question | undefined,
  reasons: PersonReasons,
): GroupWords["cells"] {
  const field = question === undefined ? undefined : READ_FROM[question];
  if (field === undefined) return "empty";
  if (changes.some(({ person }) => !person.graduate.available.has(field))) return "absent";
  return changes.some(({ person }) => reasons.isUnread(person, field)) ? "unread" : "empty";
}

/** Indicator 7: at risk only because nobody wrote down what came after. */
function staleGroups(calculation: Calculation, place: SharePlace): readonly FillGroup[] {
  const { numerator } = place.measure;
  if (numerator.op !== "is" || numerator.field !== "atRisk") return [];
  const stale = peopleOf(calculation, place, "counted").filter((person) => staleCode(person) !== null);
  const after = factsIf(
    calculation,
    stale.map((person) => withChannel(person.graduate, person, "employed")),
  );
  const candidates = stale.flatMap((person, at): readonly Candidate[] => {
    const to = standingIf(after[at], place);
    const key = staleCode(person) ?? "";
    return to === "missing" ? [{ change: { person, from: "counted", to }, key, questions: [] }] : [];
  });
  return grouped(candidates).map(([first, changes]) => {
    const what = staleNews(first.key as StaleCode, changes.length);
    return { effect: "clears", questions: [], what, changes, form: null };
  });
}

/** «Не определился» was said, an empty forecast was not. */
function staleCode({ risk, counted }: PersonFacts): StaleCode | null {
  if (risk?.code === "R6" || risk?.code === "R8") return risk.code;
  return risk?.code === "W2" && counted.state === "empty" ? "W2" : null;
}

/** Students who are in no denominator because their form of study is not known. */
function formGroup(calculation: Calculation, place: SharePlace): readonly FillGroup[] {
  const { denominator } = place.measure;
  const form = wantedForm(denominator);
  if (form === null) return [];
  const without = calculation.facts.filter(
    ({ contingent, graduate }) => contingent === place.cohort && graduate.form === null,
  );
  const after = factsIf(
    calculation,
    without.map(({ graduate }) => ({ ...graduate, form })),
  );
  const changes = without.flatMap((person, at): readonly Change[] => {
    const to = standingIf(after[at], place);
    return to === null ? [] : [{ person, from: null, to }];
  });
  return changes.length === 0 ? [] : [{ effect: "form", questions: [], what: "", changes, form }];
}

/** The form of study that the denominator asks for, of several the first; null when it asks for none. */
function wantedForm(predicate: Predicate<PersonField>): StudyForm | null {
  if (predicate.op === "is") return predicate.field === "form" ? (predicate.value as StudyForm) : null;
  if (predicate.op === "oneOf") return predicate.field === "form" ? (predicate.values[0] as StudyForm) : null;
  return null;
}

function standingIf(after: PersonFacts | undefined, place: SharePlace): Standing {
  return after === undefined ? null : standingOf(after, place);
}

/** People of the cell of one standing, in the order of the registry. */
function peopleOf(
  calculation: Calculation,
  { measure, cohort, line }: SharePlace,
  standing: "unknown" | "counted",
): readonly PersonFacts[] {
  if (cohort === null) return [];
  const { numerator, unknown } = shareMembers(calculation, measure, cohort, line.category ?? "all");
  return membersOf(standing === "unknown" ? unknown : numerator).flatMap((index) => calculation.facts[index] ?? []);
}

/** By key, each group with its first candidate; fewer questions first, then the larger group. */
function grouped(candidates: readonly Candidate[]): readonly (readonly [Candidate, readonly Change[]])[] {
  const groups = new Map<string, [Candidate, Change[]]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.key);
    if (group) group[1].push(candidate.change);
    else groups.set(candidate.key, [candidate, [candidate.change]]);
  }
  return [...groups.values()].sort(
    ([a, changes], [b, others]) => a.questions.length - b.questions.length || others.length - changes.length,
  );
}
