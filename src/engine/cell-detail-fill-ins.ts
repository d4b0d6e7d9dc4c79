/** Empty and out-of-date cells behind a share, apart from its real shortfall. */
import type { PersonField } from "../plan/fields";
import type { Predicate } from "../plan/predicate";
import type { GraduateField, StudyForm } from "../registry/graduate";
import { membersOf } from "./bitset";
import type { Calculation } from "./calculation";
import { decide } from "./cell-detail-obstacles";
import { questionsOf, withChannel, type Question } from "./cell-detail-questions";
import type { Unread } from "./cell-detail-reasons";
import { factsIf, standingOf, type Change, type SharePlace } from "./cell-detail-recount";
import { shareMembers } from "./count-people";
import type { PersonFacts } from "./facts";
import { openQuestions, staleNews, type GroupWords, type StaleCode } from "./messages-detail";
import { fieldsOf } from "./sources";

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

/** A person who would be otherwise. */
interface Candidate {
  readonly index: number;
  readonly before: PersonFacts;
  readonly after: PersonFacts;
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
export function fillGroups(calculation: Calculation, place: SharePlace, unread: Unread): readonly FillGroup[] {
  return [
    ...openGroups(calculation, place, unread),
    ...staleGroups(calculation, place),
    ...formGroup(calculation, place),
  ];
}

function openGroups(calculation: Calculation, place: SharePlace, unread: Unread): readonly FillGroup[] {
  const { open, answered } = questionsOf(place.measure.numerator);
  const asked = peopleOf(calculation, place, "unknown").map(({ index, person }) => ({ index, before: person, questions: open(person) }));
  const after = factsIf(calculation, asked.map(({ before, questions }) => answered(before, questions)));
  const candidates = asked.map((one, at) => ({ ...one, after: after[at] ?? one.before, key: one.questions.join("+") }));
  return grouped(candidates.filter((one) => one.questions.length > 0 && standingOf(one.after, place) === "counted")).map((members) => {
    const questions = members[0]?.questions ?? [];
    const words: GroupWords = {
      count: members.length,
      forecast: members.some(({ before }) => before.basis === "forecast"),
      cells: cellsOf(members, questions[0], unread),
    };
    return { effect: "counts", questions, what: openQuestions(questions, words), changes: members, form: null };
  });
} // prettier-ignore

const READ_FROM: Readonly<Partial<Record<Question, GraduateField>>> = { bySpecialty: "bySpecialty", ais: "ais" };

function cellsOf(members: readonly Candidate[], question: Question | undefined, unread: Unread): GroupWords["cells"] {
  const field = question === undefined ? undefined : READ_FROM[question];
  if (field === undefined) return "empty";
  if (members.some(({ before }) => !before.graduate.available.has(field))) return "absent";
  return members.some(({ before }) => unread(before, field)) ? "unread" : "empty";
}

/** Indicator 7: at risk only because nobody wrote down what came after. */
function staleGroups(calculation: Calculation, place: SharePlace): readonly FillGroup[] {
  const { numerator } = place.measure;
  if (numerator.op !== "is" || numerator.field !== "atRisk") return [];
  const stale = peopleOf(calculation, place, "counted").flatMap(({ index, person }) => {
    const code = staleCode(person);
    return code === null ? [] : [{ index, before: person, key: code, questions: [] }];
  });
  const after = factsIf(
    calculation,
    stale.map(({ before }) => withChannel(before.graduate, before, "employed")),
  );
  const candidates = stale.map((one, at) => ({ ...one, after: after[at] ?? one.before }));
  return grouped(candidates.filter((one) => standingOf(one.after, place) === "missing")).map((members) => {
    const code = members[0]?.key as StaleCode;
    return { effect: "clears", questions: [], what: staleNews(code, members.length), changes: members, form: null };
  });
}

/** «Не определился» was said, an empty forecast was not. */
function staleCode({ risk, counted }: PersonFacts): StaleCode | null {
  if (risk?.code === "R6" || risk?.code === "R8") return risk.code;
  return risk?.code === "W2" && counted.state === "empty" ? "W2" : null;
}

function formGroup(calculation: Calculation, place: SharePlace): readonly FillGroup[] {
  const { denominator } = place.measure;
  const form = fieldsOf(denominator).includes("form") ? wantedForm(denominator) : null;
  if (form === null) return [];
  const without = calculation.facts.flatMap((before, index) => {
    const concerns = before.contingent === place.cohort && before.graduate.form === null;
    return concerns && decide(denominator, before.values) === null ? [{ index, before }] : [];
  });
  const after = factsIf(
    calculation,
    without.map(({ before }) => ({ ...before.graduate, form })),
  );
  const changes = without
    .map((one, at) => ({ ...one, after: after[at] ?? one.before }))
    .filter((one) => standingOf(one.after, place) !== null);
  return changes.length === 0 ? [] : [{ effect: "form", questions: [], what: "", changes, form }];
}

function wantedForm(predicate: Predicate<PersonField>): StudyForm | null {
  if (predicate.op === "is") return predicate.field === "form" ? (predicate.value as StudyForm) : null;
  if (predicate.op === "oneOf") return predicate.field === "form" ? (predicate.values[0] as StudyForm) : null;
  return null;
}

/** People of the cell of one standing, in the order of the registry. */
function peopleOf(
  calculation: Calculation,
  { measure, cohort, line }: SharePlace,
  standing: "unknown" | "counted",
): readonly { readonly index: number; readonly person: PersonFacts }[] {
  if (cohort === null) return [];
  const { numerator, unknown } = shareMembers(calculation, measure, cohort, line.category ?? "all");
  return membersOf(standing === "unknown" ? unknown : numerator).flatMap((index) => {
    const person = calculation.facts[index];
    return person ? [{ index, person }] : [];
  });
}

/** By key; fewer questions first, then the larger group. */
function grouped(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.key);
    if (group) group.push(candidate);
    else groups.set(candidate.key, [candidate]);
  }
  const questions = (group: readonly Candidate[]): number => group[0]?.questions.length ?? 0;
  return [...groups.values()].sort((a, b) => questions(a) - questions(b) || b.length - a.length);
}
