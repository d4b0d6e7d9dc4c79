/** Reading a status, forecast or track cell (spec: workbooks D.2, rulings 2, 3, 9, 18, 21, 22). */
import type { Channel } from "../../registry/channel";
import { NO, NOT_KNOWN, YES } from "../../registry/vocabulary-answers";
import type { TaughtSpelling } from "../../registry/settings";
import type { CellScalar } from "../grid";
import { CELL_FINDINGS } from "../messages-cells";
import { displayText, normalise } from "../normalise";
import { cellText, isDashCell, isEmptyCell } from "./cell-text";
import { fulfilled } from "./clause-facts";
import { readClause } from "./clause-reading";
import { splitClauses } from "./clauses";
import { combineFacts } from "./combine";
import { plainFact, weakFact, type ClauseFacts } from "./facts";
import { quoteForIssue } from "./quote";
import type { ChannelCell, ChannelColumn, ChannelContext, Finding } from "./types";

const NOTHING: ChannelCell = {
  reading: { state: "empty", code: null, text: "" },
  bySpecialty: null,
  plansBySpecialty: null,
  entrepreneur: false,
  selfEmployed: false,
  servesUnclear: false,
  serviceCompleted: false,
  serviceEnd: null,
  employer: null,
  disability: null,
  findings: [],
};

/** Where «по специальности» is kept: it says nothing about an army or a school. */
const WITH_SPECIALTY: ReadonlySet<Channel> = new Set([
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

/**
 * Reads a channel cell: taught spelling → the whole cell in the dictionary →
 * clauses. In a forecast column a plan counts as the channel itself. A dash or
 * nothing is `empty`; what is not understood is `unknown` with a finding.
 * Never throws. A bare «служит» is `unknown` with `servesUnclear`.
 */
export function readChannel(cell: CellScalar, context: ChannelContext): ChannelCell {
  if (isEmptyCell(cell) || isDashCell(cell)) return NOTHING;
  const text = cellText(cell);
  const normalised = normalise(text);
  const taught = taughtCode(normalised, context);
  if (taught !== null) return withTaught(readText(cell, text, normalised, context), taught, context.column, text);
  return readText(cell, text, normalised, context);
}

function readText(cell: CellScalar, text: string, normalised: string, context: ChannelContext): ChannelCell {
  if (/^#[a-zа-я0-9/!?]+$/.test(normalised) && text.startsWith("#")) {
    return unknown(text, [CELL_FINDINGS.formulaError(displayText(text))]);
  }
  const answer = YES.has(normalised) || cell === true ? true : NO.has(normalised) || cell === false ? false : null;
  if (context.column === "employed-yes-no" && answer !== null) {
    return { ...NOTHING, reading: { state: "known", code: answer ? "employed" : "not_employed", text } };
  }
  if (answer !== null) {
    const whole = readClauses([text], text, context);
    return whole.reading.state === "known" ? whole : unknown(text, [CELL_FINDINGS.moreThanChannel()]);
  }
  if (typeof cell === "number") return unknown(text, [CELL_FINDINGS.unknownChannel(quoteForIssue(text))]);
  if (NOT_KNOWN.has(normalised)) return unknown(text, [CELL_FINDINGS.noInformation(quoteForIssue(text))]);
  const whole = wholeCell(cell, context);
  if (whole) return assemble([whole], text, context);
  return readClauses(splitClauses(typeof cell === "string" ? cell : text), text, context);
}

/** The whole cell as one clause, when every word of it is one known phrase («по уходу до 3-х лет»). */
function wholeCell(cell: CellScalar, context: ChannelContext): ClauseFacts | null {
  if (typeof cell !== "string" || !/[,;()\n\r]/.test(cell)) return null;
  const clause = readClause(cell.replace(/[\n\r]+/g, " "), { forecast: context.column === "forecast", plansOpen: false, surname: context.surname }); // prettier-ignore
  return clause.wholePhrase ? clause : null;
}

function readClauses(typed: readonly string[], text: string, context: ChannelContext): ChannelCell {
  const clauses: ClauseFacts[] = [];
  let plansOpen = false;
  for (const part of typed) {
    for (const clause of readOrSplit(part, plansOpen, context)) {
      if (clause.opensPlans) plansOpen = true;
      clauses.push(clause);
    }
  }
  return assemble(clauses, text, context);
}

/** A clause; when it says nothing as a whole, its sentences («ТУ. ООО Нива.») or the parts between its slashes. */
function readOrSplit(part: string, plansOpen: boolean, context: ChannelContext): ClauseFacts[] {
  const options = { forecast: context.column === "forecast", plansOpen, surname: context.surname };
  const answer = context.column === "employed-yes-no" ? normalise(part) : "";
  const clause = readClause(part, options);
  if (answer !== "" && YES.has(answer)) return [{ ...clause, facts: [weakFact("employed")], understood: true }];
  if (answer !== "" && NO.has(answer)) return [{ ...clause, facts: [plainFact("not_employed")], understood: true }];
  if (clause.facts.length > 0 || clause.past || clause.ambiguousSz) return [clause];
  const sentences = pieces(part, /\.\s+/).map((sentence) => readClause(sentence, options));
  if (sentences.some(({ facts }) => facts.length > 0)) return sentences;
  // «ТУ/учёба»: split though one is short, when each part says something.
  const parts = pieces(part, /\//).map((piece) => readClause(piece, options));
  return parts.length > 1 && parts.every(({ facts }) => facts.length > 0) ? parts : [clause];
}

function pieces(part: string, separator: RegExp): string[] {
  return part.split(separator).filter((piece) => /\p{L}/u.test(piece));
}

/** «г. Самара», «в с. Выдумкино», «Нижний Новгород»: nothing but a name, perhaps of a place. */
const PLACE_NAME = /^(?:(?:в|на|г|гор|город|с|село|п|пос|пгт|д|ст)\.?\s+)*\p{Lu}\p{Ll}+(?:[\s-]\p{L}+){0,2}\.?$/u;

/** «Выехал в г. Самара», «выехал, Тольятти»: without a foreign country it is a move inside the country (rulings 21). */
function withPlaces(clauses: readonly ClauseFacts[]): readonly ClauseFacts[] {
  const isPlaced = clauses.some(({ understood, text }) => !understood && PLACE_NAME.test(text));
  const leaves = clauses.filter(({ facts }) => facts.some(({ code }) => code === "abroad"));
  if (!isPlaced || !leaves.every(({ leftAlone }) => leftAlone)) return clauses;
  return clauses.map((clause) => (clause.leftAlone ? { ...clause, facts: [], moved: true } : clause));
}

function assemble(read: readonly ClauseFacts[], text: string, context: ChannelContext): ChannelCell {
  const clauses = withPlaces(read);
  const said = clauses.flatMap(({ facts }) => facts);
  const notGraduate = said.some(({ code }) => code === "not_graduate");
  if (notGraduate) return { ...NOTHING, reading: { state: "known", code: "not_graduate", text } };
  const completed = clauses.some(({ serviceCompleted }) => serviceCompleted);
  const findings: Finding[] = [...new Set(clauses.flatMap((clause) => clause.findings))];
  const combined = combineFacts(said);
  findings.push(...combined.findings);
  let { code } = combined;
  if (code === null && completed && combined.conflict === null) {
    // «Отслужил» and no more: the service that is over is the last thing known (risk C.3, R6).
    code = "conscript";
    findings.push(CELL_FINDINGS.serviceOverNothingElse());
  }
  const channel = code === "serves" ? null : code;
  const specialty = specialtyOf(clauses, channel, context.column);
  if (specialty.contradicts) findings.push(CELL_FINDINGS.channelConflict(quoteForIssue(text), "по специальности", "не по специальности")); // prettier-ignore
  findings.push(...explain(clauses, code, combined.conflict, text, context.column));
  const told = findings.filter((one) => one.code !== "unemployed-not-registered" || code === "not_employed");
  return {
    reading: { state: channel === null ? "unknown" : "known", code: channel, text },
    bySpecialty: specialty.now,
    plansBySpecialty: specialty.plan,
    entrepreneur: combined.entrepreneur,
    selfEmployed: combined.selfEmployed,
    servesUnclear: code === "serves",
    serviceCompleted: completed,
    serviceEnd: clauses.flatMap(({ serviceEnd }) => (serviceEnd ? [serviceEnd] : [])).at(-1) ?? null,
    employer: clauses.map(({ employer }) => employer).find((employer) => employer !== null) ?? null,
    disability: clauses.some(({ disability }) => disability) ? true : null,
    findings: told,
  };
}

function specialtyOf(
  clauses: readonly ClauseFacts[],
  channel: Channel | null,
  column: ChannelColumn,
): { readonly now: boolean | null; readonly plan: boolean | null; readonly contradicts: boolean } {
  const plan = clauses.map(({ plansBySpecialty }) => plansBySpecialty).find((value) => value !== null) ?? null;
  const values = new Set(clauses.flatMap(({ bySpecialty }) => (bySpecialty === null ? [] : [bySpecialty])));
  const kept = channel === null || WITH_SPECIALTY.has(channel);
  const [first = null] = values;
  const now = first ?? (channel !== null && (column === "forecast" || channel.startsWith("future_")) ? plan : null);
  return { now: kept && values.size < 2 ? now : null, plan, contradicts: values.size > 1 };
}

/** What the officer is told about the cell as a whole. */
function explain(
  clauses: readonly ClauseFacts[],
  code: Channel | "serves" | null,
  conflict: readonly [string, string] | null,
  text: string,
  column: ChannelColumn,
): Finding[] {
  const quoted = quoteForIssue(text);
  if (conflict) return [CELL_FINDINGS.channelConflict(quoted, conflict[0], conflict[1])];
  const some = (test: (clause: ClauseFacts) => boolean): boolean => clauses.some(test);
  if (code === null) {
    if (some((clause) => clause.findings.some((one) => one.code === "entrepreneur-unclear"))) return [];
    if (some(({ ambiguousSz }) => ambiguousSz)) return [CELL_FINDINGS.ambiguousSz()];
    if (some(({ noInformation }) => noInformation)) return [CELL_FINDINGS.noInformation(quoted)];
    if (some(({ inDoubt }) => inDoubt)) return [CELL_FINDINGS.certificateUnclear(quoted)];
    if (some(({ moved }) => moved)) return [CELL_FINDINGS.movedInside(quoted)];
    if (some(({ plansBySpecialty }) => plansBySpecialty === false)) return [CELL_FINDINGS.plansNotBySpecialty()];
    if (some(({ past }) => past)) return [CELL_FINDINGS.onlyPast(quoted)];
    return [CELL_FINDINGS.unknownChannel(quoted)];
  }
  const findings: Finding[] = [];
  if (code === "serves") findings.push(CELL_FINDINGS.servesUnclear());
  if (some(({ ambiguousSz }) => ambiguousSz)) findings.push(CELL_FINDINGS.szBesideOther());
  const weakOnly = clauses.every(({ facts }) => facts.every(({ weak }) => weak));
  if (weakOnly && column !== "employed-yes-no" && (code === "employed" || code === "future_employed")) {
    const employer = clauses.find((clause) => clause.facts.length > 0 && clause.bySpecialty === null);
    findings.push(employer ? CELL_FINDINGS.employerOnly(quoteForIssue(employer.text)) : CELL_FINDINGS.specialtyOnly());
  }
  for (const clause of clauses) {
    if (!clause.understood && clause.employer === null)
      findings.push(CELL_FINDINGS.textKept(quoteForIssue(clause.text)));
  }
  return findings;
}

function taughtCode(normalised: string, { column, taught }: ChannelContext): TaughtSpelling["code"] | null {
  const fields = column === "forecast" ? ["forecast", "careerTrack"] : ["status"];
  return taught.find(({ field, spelling }) => fields.includes(field) && spelling === normalised)?.code ?? null;
}

/** What the officer taught decides the channel; the rest of the cell is read as usual. */
function withTaught(
  read: ChannelCell,
  taught: TaughtSpelling["code"],
  column: ChannelColumn,
  text: string,
): ChannelCell {
  if (taught === "unknown") return unknown(text, []);
  const code = taught === "yes" ? "employed" : taught === "no" ? "not_employed" : taught;
  const channel = column === "forecast" ? fulfilled(code) : code;
  return {
    ...read,
    reading: { state: "known", code: channel, text },
    bySpecialty: WITH_SPECIALTY.has(channel) ? read.bySpecialty : null,
    servesUnclear: false,
    findings: [],
  };
}

function unknown(text: string, findings: readonly Finding[]): ChannelCell {
  return { ...NOTHING, reading: { state: "unknown", code: null, text }, findings };
}
