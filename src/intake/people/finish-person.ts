/**
 * A merged row becomes a graduate once the reporting period is known: words of
 * the status cell, «служит», contradictions (rulings 3, 10, 21; spec: workbooks
 * D.4.12).
 */
import type { ChannelReading } from "../../registry/channel";
import { serialOf, type Serial } from "../../registry/date";
import type { Graduate, GraduateField } from "../../registry/graduate";
import type { Issue } from "../../registry/issue";
import type { ReportingPeriod } from "../../registry/registry";
import { resolveServes } from "../cells/serves";
import type { Finding } from "../cells/types";
import { PEOPLE_FINDINGS } from "../messages-people";
import { contradictions } from "./contradictions";
import type { PersonFacts, PersonRow, StatusWords } from "./facts";
import type { MergedPerson } from "./merge-rows";

/** A graduate with all that is to be said about them. */
export interface FinishedPerson {
  readonly graduate: Graduate;
  readonly issues: readonly Issue[];
}

/** Makes the graduate. */
export function finishPerson(
  { row, mergedFrom, issues: ofMerging }: MergedPerson,
  id: string,
  period: ReportingPeriod,
): FinishedPerson {
  const { facts } = row;
  const isForecast = facts.cohort === period.startYear + 1 && period.asOf <= period.graduationDate;
  const words = isForecast ? facts.forecastWords : facts.statusWords;
  const issues: Issue[] = [...ofMerging, ...statusIssues(row, isForecast)];
  const report = (field: GraduateField, finding: Finding): void => {
    issues.push({ ...finding, source: row.cells[field] ?? row.source });
  };
  let { status, forecast } = facts;
  if (facts.statusWords.servesUnclear || facts.forecastWords.servesUnclear) {
    const serves = serviceKind(facts, period);
    status = resolved(status, facts.statusWords, serves.value);
    forecast = resolved(forecast, facts.forecastWords, serves.value);
    const field = facts.statusWords.servesUnclear ? "status" : "forecast";
    // Of several rows the text may be that of another row.
    const more = mergedFrom.length === 0 ? { teachable: { field, spelling: facts[field].text } as const } : {};
    for (const finding of serves.findings) report(field, { ...finding, ...more });
  }
  const bySpecialty = facts.bySpecialty ?? words.bySpecialty;
  if (facts.bySpecialty !== null && words.bySpecialty !== null && facts.bySpecialty !== words.bySpecialty) {
    report("bySpecialty", PEOPLE_FINDINGS.columnConflict("«По специальности»", facts.bySpecialty ? "да" : "нет"));
  }
  const disability = withWords(facts.disability, facts.statusWords.disability ?? facts.forecastWords.disability, row, ["healthLimitation", "disabilityStatus"]); // prettier-ignore
  if (disability !== true && words.disability === true) {
    report("healthLimitation", PEOPLE_FINDINGS.columnConflict("«ОВЗ, инвалидность»", "нет"));
  }
  const { statusWords, forecastWords, forecastFrom } = facts;
  const graduate: Graduate = {
    id,
    source: row.source,
    mergedFrom,
    cells: row.cells,
    available: withWordsOf(row, words, facts.disability === null && disability === true),
    fullName: facts.name.display,
    cohort: facts.cohort,
    group: facts.group,
    specialty: facts.specialty,
    form: facts.form,
    status,
    forecast: forecastFrom === null ? facts.forecast : forecast,
    trackFormed: facts.trackFormed,
    bySpecialty,
    plansBySpecialty: facts.plansBySpecialty ?? forecastWords.plansBySpecialty ?? statusWords.plansBySpecialty,
    employer: facts.employer ?? words.employer,
    position: facts.position,
    hireDate: facts.hireDate,
    disability,
    abilympics: facts.abilympics,
    professionalitet: facts.professionalitet,
    dualContract: facts.dualContract,
    dualEmployer: facts.dualEmployer,
    dualEmployed: facts.dualEmployed,
    targetContract: facts.targetContract,
    targetCustomer: facts.targetCustomer,
    targetContractStatus: facts.targetContractStatus,
    targetEmployed: facts.targetEmployed,
    defenceIndustry: facts.defenceIndustry,
    cznRegistration: facts.cznRegistration,
    ais: facts.ais,
    entrepreneurMark: words.entrepreneur ? true : facts.entrepreneurMark,
    selfEmployedMark: words.selfEmployed ? true : facts.selfEmployedMark,
    serviceStart: facts.serviceStart,
    serviceEnd: facts.serviceEnd,
    serviceCompleted: facts.serviceCompleted,
    dismissalDate: facts.dismissalDate,
    referral: facts.referral,
    birthDate: facts.birthDate,
    snils: facts.snils,
    phone: facts.phone,
    curator: facts.curator,
    sex: facts.sex,
  };
  for (const [field, finding] of contradictions(graduate, facts, { period, isForecast })) report(field, finding);
  return { graduate, issues };
}

/** One column for both is read in two ways: what was not understood is said for the way that counts. */
function statusIssues(row: PersonRow, isForecast: boolean): readonly Issue[] {
  if (row.facts.forecastFrom !== "status") return [...row.statusIssues, ...row.forecastIssues];
  return isForecast ? row.forecastIssues : row.statusIssues;
}

function serviceKind(facts: PersonFacts, period: ReportingPeriod): ReturnType<typeof resolveServes> {
  const { cohort, birthDate, sex } = facts;
  const graduation: Serial | null =
    cohort === null ? null : cohort === period.startYear + 1 ? period.graduationDate : serialOf(cohort, 6, 30);
  return resolveServes({ asOf: period.asOf, graduation, birthDate, sex });
}

function resolved(reading: ChannelReading, words: StatusWords, kind: "conscript" | "contract"): ChannelReading {
  return words.servesUnclear ? { state: "known", code: kind, text: reading.text } : reading;
}

/** A typed answer of the column stands against words; an empty cell of it does not (rulings 10). */
function withWords(
  ofColumn: boolean | null,
  ofWords: boolean | null,
  row: PersonRow,
  columns: readonly GraduateField[],
): boolean | null {
  const isTyped = columns.some((column) => row.isFilled(column));
  return ofWords === true && (ofColumn === null || !isTyped) ? true : ofColumn;
}

/** The fields of the table, and those that only words of the status cell gave. */
function withWordsOf(
  { available }: PersonRow,
  words: StatusWords,
  saysDisability: boolean,
): ReadonlySet<GraduateField> {
  const given: GraduateField[] = [];
  if (words.bySpecialty !== null) given.push("bySpecialty");
  if (words.plansBySpecialty !== null) given.push("plansBySpecialty");
  if (words.employer !== null) given.push("employer");
  if (saysDisability) given.push("disabilityStatus");
  if (words.entrepreneur) given.push("entrepreneurMark");
  if (words.selfEmployed) given.push("selfEmployedMark");
  const missing = given.filter((field) => !available.has(field));
  if (missing.length === 0) return available;
  return extended(available, missing);
}

const EXTENDED = new WeakMap<ReadonlySet<GraduateField>, Map<string, ReadonlySet<GraduateField>>>();

/** The same set for the same additions: a sheet has a few of them, not one for each person. */
function extended(available: ReadonlySet<GraduateField>, added: readonly GraduateField[]): ReadonlySet<GraduateField> {
  const known = EXTENDED.get(available) ?? new Map<string, ReadonlySet<GraduateField>>();
  EXTENDED.set(available, known);
  const key = added.join(" ");
  const found = known.get(key) ?? new Set([...available, ...added]);
  known.set(key, found);
  return found;
}
