/** One person out of several rows (rulings 6). */
import type { ChannelReading } from "../../registry/channel";
import { GRADUATE_FIELDS, type GraduateField, type Referral, type StudyForm } from "../../registry/graduate";
import type { Issue } from "../../registry/issue";
import type { CellSource, RowSource } from "../../registry/source";
import { compareEmployers } from "../cells/employer";
import type { PersonName } from "../cells/person-name";
import { quoteForIssue } from "../cells/quote";
import { CHANNEL_NAMES } from "../messages-cells";
import { normalise } from "../normalise";
import { NO_READING, NO_WORDS, type ForecastOrigin, type PersonFacts, type PersonRow, type StatusWords } from "./facts";
import { groupKey, sorted } from "./same-person";
import { ValueMerger } from "./value-merger";

/** A person with all rows that speak of them. */
export interface MergedPerson {
  readonly row: PersonRow;
  readonly mergedFrom: readonly RowSource[];
  readonly issues: readonly Issue[];
}

/** Merges the rows of a person; a single row stays as it is. */
export function mergeRows(rows: readonly PersonRow[]): MergedPerson {
  const [first, ...others] = richestFirst(rows);
  if (first === undefined) throw new RangeError("A person has at least one row");
  if (others.length === 0) return { row: first, mergedFrom: [], issues: [] };
  const all = [first, ...others];
  const merger = new ValueMerger(all);
  const ofStatus = new ValueMerger(all);
  const ofForecast = new ValueMerger(all);
  const facts = mergeFacts(all, merger, { status: ofStatus, forecast: ofForecast });
  const available = new Set(all.flatMap((row) => [...row.available]));
  const row: PersonRow = {
    source: first.source,
    facts,
    cells: mergeCells(all),
    available,
    isFilled: (field) => all.some((part) => part.isFilled(field)),
    statusIssues: [...all.flatMap((part) => part.statusIssues), ...ofStatus.issues],
    forecastIssues: [...all.flatMap((part) => part.forecastIssues), ...ofForecast.issues],
  };
  return { row, mergedFrom: sorted(others).map(({ source }) => source), issues: merger.issues };
}

/** The row with the most filled cells first; then by sheet and row. */
function richestFirst(rows: readonly PersonRow[]): PersonRow[] {
  if (rows.length === 1) return [...rows];
  const filled = new Map(rows.map((row) => [row, GRADUATE_FIELDS.filter((field) => row.isFilled(field)).length])); // prettier-ignore
  return sorted(rows).sort((a, b) => (filled.get(b) ?? 0) - (filled.get(a) ?? 0));
}

/** For each field the cell of the first row that fills it. */
function mergeCells(rows: readonly PersonRow[]): Readonly<Partial<Record<GraduateField, CellSource>>> {
  const cells: Partial<Record<GraduateField, CellSource>> = {};
  for (const onlyFilled of [true, false]) {
    for (const row of rows) {
      for (const field of GRADUATE_FIELDS) {
        const place = row.cells[field];
        if (place && cells[field] === undefined && (!onlyFilled || row.isFilled(field))) cells[field] = place;
      }
    }
  }
  return cells;
}

/** `channels`: one column for status and forecast is one contradiction, said for the reading that counts. */
function mergeFacts(
  rows: readonly PersonRow[],
  merger: ValueMerger,
  channels: Readonly<Record<"status" | "forecast", ValueMerger>>,
): PersonFacts {
  const status = mergeReadings(rows, channels.status, "status");
  const forecastFrom = bestOrigin(rows);
  const planning = rows.filter(({ facts }) => facts.forecastFrom === forecastFrom);
  const forecast = mergeReadings(planning, channels.forecast, "forecast");
  const sameText = (a: string, b: string): boolean => normalise(a) === normalise(b);
  const sameParty = (a: string, b: string): boolean => compareEmployers(a, b) === "same";
  const dualContract = merger.sparse("dualContract", ["dualContract"], (facts) => facts.dualContract);
  const targetContract = merger.sparse("targetContract", ["targetContract"], (facts) => facts.targetContract);
  return {
    name: mergeNames(rows),
    cohort: rows[0]?.facts.cohort ?? null,
    group: merger.value("group", (facts) => facts.group, { same: (a, b) => groupKey(a) === groupKey(b), severity: "warning" }), // prettier-ignore
    specialty: longest(merger, rows, "specialty", (facts) => facts.specialty, isSameSpecialty),
    form: merger.value("form", formOf(rows), { show: (form) => FORMS[form] }),
    formAssumed: rows.every(({ facts }) => facts.formAssumed),
    status: status.reading,
    statusWords: status.words,
    forecast: forecast.reading,
    forecastWords: forecast.words,
    forecastFrom,
    trackFormed: merger.sparse("careerTrack", ["careerTrack"], (facts) => facts.trackFormed),
    bySpecialty: merger.value("bySpecialty", (facts) => facts.bySpecialty),
    plansBySpecialty: merger.value("plansBySpecialty", (facts) => facts.plansBySpecialty),
    employer: longest(merger, rows, "employer", (facts) => facts.employer, sameParty),
    position: merger.value("position", (facts) => facts.position, { same: sameText, severity: "warning" }),
    hireDate: merger.date("hireDate", (facts) => facts.hireDate),
    disability: merger.sparse(
      "healthLimitation",
      ["healthLimitation", "disabilityStatus"],
      (facts) => facts.disability,
    ),
    abilympics: merger.sparse("abilympics", ["abilympics"], (facts) => facts.abilympics),
    professionalitet: merger.sparse("professionalitet", ["professionalitet"], (facts) => facts.professionalitet),
    dualContract,
    dualEmployer: longest(merger, rows, "dualEmployer", (facts) => facts.dualEmployer, sameParty),
    dualEmployed: merger.value("dualEmployed", (facts) => facts.dualEmployed),
    targetContract,
    targetCustomer: longest(merger, rows, "targetCustomer", (facts) => facts.targetCustomer, sameParty),
    targetContractStatus: merger.value("targetContractStatus", (facts) => facts.targetContractStatus, { show: () => "иной статус" }), // prettier-ignore
    targetEmployed: merger.value("targetEmployed", (facts) => facts.targetEmployed),
    defenceIndustry: merger.sparse("defenceIndustry", ["defenceIndustry"], (facts) => facts.defenceIndustry),
    cznRegistration: merger.sparse("cznRegistration", ["cznRegistration"], (facts) => facts.cznRegistration),
    ais: merger.value("ais", (facts) => facts.ais),
    entrepreneurMark: merger.sparse("entrepreneurMark", ["entrepreneurMark"], (facts) => facts.entrepreneurMark),
    selfEmployedMark: merger.sparse("selfEmployedMark", ["selfEmployedMark"], (facts) => facts.selfEmployedMark),
    serviceStart: merger.date("serviceStart", (facts) => facts.serviceStart),
    serviceEnd: merger.date("serviceEnd", (facts) => facts.serviceEnd),
    serviceCompleted: rows.some(({ facts }) => facts.serviceCompleted),
    dismissalDate: merger.date("dismissalDate", (facts) => facts.dismissalDate),
    referral: mergeReferrals(merger),
    birthDate: merger.date("birthDate", (facts) => facts.birthDate),
    snils: merger.value("snils", (facts) => facts.snils),
    phone: together(rows, (facts) => facts.phone),
    curator: together(rows, (facts) => facts.curator),
    sex: merger.value("sex", (facts) => facts.sex, { show: (sex) => (sex === "male" ? "муж." : "жен."), severity: "warning" }), // prettier-ignore
  };
}

/** An assumption is no knowledge: «заочная» on one sheet, no such column on another is «заочная». */
function formOf(rows: readonly PersonRow[]): (facts: PersonFacts) => StudyForm | null {
  const anySays = rows.some(({ facts }) => !facts.formAssumed);
  return ({ form, formAssumed }) => (anySays && formAssumed ? null : form);
}

const FORMS = { "full-time": "очная", "part-time": "очно-заочная", extramural: "заочная" } as const;

/** A column of forecasts anywhere comes before a status that stands for both. */
function bestOrigin(rows: readonly PersonRow[]): ForecastOrigin {
  const origins: readonly ForecastOrigin[] = ["forecast", "careerTrack", "status"];
  return origins.find((origin) => rows.some(({ facts }) => facts.forecastFrom === origin)) ?? null;
}

/** Two different channels are no channel: unknown, with an error (the example of rulings 6). */
function mergeReadings(
  rows: readonly PersonRow[],
  merger: ValueMerger,
  field: "status" | "forecast",
): { readonly reading: ChannelReading; readonly words: StatusWords } {
  const wordsOf = ({ facts }: PersonRow): StatusWords => (field === "status" ? facts.statusWords : facts.forecastWords);
  const known = rows.filter(({ facts }) => facts[field].code !== null);
  const [first] = known;
  const entrepreneur = rows.some((row) => wordsOf(row).entrepreneur);
  const selfEmployed = rows.some((row) => wordsOf(row).selfEmployed);
  const other = known.find(({ facts }) => facts[field].code !== first?.facts[field].code);
  if (first !== undefined && other !== undefined) {
    const show = ({ code, text }: ChannelReading): string => (quoteForIssue(text).startsWith("«") || code === null ? quoteForIssue(text) : CHANNEL_NAMES[code]); // prettier-ignore
    merger.differ(field, first, other, show, first.facts[field], other.facts[field], "error");
    const text = [...new Set(known.map(({ facts }) => facts[field].text))].sort().join(" / ");
    return { reading: { state: "unknown", code: null, text }, words: { ...NO_WORDS, entrepreneur, selfEmployed } };
  }
  const speaking = first === undefined ? rows.filter(({ facts }) => facts[field].state === "unknown") : known;
  const reading = speaking.map(({ facts }) => facts[field]).sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1))[0] ?? NO_READING; // prettier-ignore
  const ofSpeaking = new ValueMerger(speaking);
  const words: StatusWords = {
    bySpecialty: ofSpeaking.value("bySpecialty", (facts) => pickWords(facts, field).bySpecialty),
    plansBySpecialty: ofSpeaking.value("plansBySpecialty", (facts) => pickWords(facts, field).plansBySpecialty),
    employer: ofSpeaking.value("employer", (facts) => pickWords(facts, field).employer, { same: (a, b) => compareEmployers(a, b) === "same" }), // prettier-ignore
    disability: rows.some((row) => wordsOf(row).disability === true) ? true : null,
    entrepreneur,
    selfEmployed,
    servesUnclear: first === undefined && speaking.some((row) => wordsOf(row).servesUnclear),
  };
  if (field === "status") merger.issues.push(...ofSpeaking.issues);
  return { reading, words };
}

function pickWords(facts: PersonFacts, field: "status" | "forecast"): StatusWords {
  return field === "status" ? facts.statusWords : facts.forecastWords;
}

/** The fullest spelling; the surname may have changed between sheets. */
function mergeNames(rows: readonly PersonRow[]): PersonName {
  const names = rows.map(({ facts }) => facts.name);
  const [best] = names.sort(
    (a, b) =>
      Number(a.initialsOnly) - Number(b.initialsOnly) ||
      b.display.length - a.display.length ||
      (a.display < b.display ? -1 : 1),
  );
  if (best === undefined) throw new RangeError("A person has a name");
  return best;
}

/** Of spellings that mean the same, the longest. */
function longest(
  merger: ValueMerger,
  rows: readonly PersonRow[],
  field: "specialty" | "employer" | "dualEmployer" | "targetCustomer",
  pick: (facts: PersonFacts) => string | null,
  same: (a: string, b: string) => boolean,
): string | null {
  const severity = field === "specialty" ? "warning" : "error";
  if (merger.value(field, pick, { same, severity }) === null) return null;
  const texts = rows.flatMap(({ facts }) => pick(facts) ?? []);
  return texts.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? null;
}

/** Equal codes, or one text inside the other. */
function isSameSpecialty(a: string, b: string): boolean {
  const [first, second] = [/\d{2}\.\d{2}\.\d{2}/.exec(a)?.[0], /\d{2}\.\d{2}\.\d{2}/.exec(b)?.[0]];
  if (first !== undefined && second !== undefined) return first === second;
  const [x, y] = [normalise(a), normalise(b)];
  return x.includes(y) || y.includes(x);
}

/** A dated referral beats one without a date; «нет» against «да» is a contradiction. */
function mergeReferrals(merger: ValueMerger): Referral | null {
  const issued = merger.value("referral", ({ referral }) => referral?.issued ?? null);
  const date = merger.date("referral", ({ referral }) => referral?.date ?? null);
  return issued === null ? null : { issued, date: issued ? date : null };
}

/** Telephones and curators of all rows: none of them decides a number. */
function together(rows: readonly PersonRow[], pick: (facts: PersonFacts) => string | null): string | null {
  const texts = new Map(rows.flatMap(({ facts }) => pick(facts) ?? []).map((text) => [normalise(text).replace(/[^\p{L}\p{N}]/gu, ""), text])); // prettier-ignore
  return texts.size === 0 ? null : [...texts.values()].sort().join("; ");
}
