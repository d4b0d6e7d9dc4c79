/** Who and what may stand behind a difference with СПО-1: people left out, rows not read, repeats. */
import type { StudyForm } from "../registry/graduate";
import type { Issue } from "../registry/issue";
import type { RowSource } from "../registry/source";
import type { Calculation } from "./calculation";
import type { PersonFacts } from "./facts";
import { CAUSE } from "./messages-reconcile";
import { printablePlace } from "./printable";
import { shareable } from "./private-words";
import type { Cause, CauseKind } from "./reconcile";
import { relativeCohort } from "./year-frame";

/** Issues of rows that were taken for nobody. */
const NOT_READ: ReadonlySet<string> = new Set(["row-without-name", "name-not-understood", "row-not-understood"]);
/** Issues of people who may be one. */
const MAYBE_ONE: ReadonlySet<string> = new Set(["same-name", "possible-repeat", "snils-of-two-people"]);

/** All causes, kind by kind in the order of the workbook. */
export function causesOf(calculation: Calculation): readonly Cause[] {
  const { facts, frame, registry } = calculation;
  const inYears = facts.filter(({ graduate }) => relativeCohort(frame, graduate.cohort) !== null);
  const counted = inYears.filter(({ contingent }) => contingent !== null);
  return [
    ...inYears
      .filter(({ contingent }) => contingent === null)
      .map((person) => ofPerson("not-graduate", person, CAUSE.notGraduate(shareable(notGraduateText(person))))),
    ...counted.filter(({ graduate }) => graduate.form === null).map((person) => ofPerson("no-form", person, CAUSE.noForm)), // prettier-ignore
    ...facts.filter(isWithoutYear).map((person) => ofPerson("no-year", person, CAUSE.noYear)),
    ...counted
      .filter(({ graduate }) => graduate.mergedFrom.length > 0)
      .map((person) => ofPerson("merged", person, CAUSE.merged(person.graduate.mergedFrom.map(placeWords)))),
    ...rowsNotRead(calculation),
    ...sheetsNotRead(registry.sheets),
    ...perhapsTwice(calculation),
  ];
}

function ofPerson(kind: CauseKind, { graduate }: PersonFacts, words: string): Cause {
  return {
    kind,
    year: graduate.cohort,
    form: graduate.form,
    person: graduate.id,
    name: graduate.fullName,
    source: graduate.source,
    words,
  };
}

function notGraduateText({ graduate, counted }: PersonFacts): string {
  return graduate.status.code === "not_graduate" ? graduate.status.text : counted.text;
}

/** Who left the college is not missed, with or without a year. */
function isWithoutYear({ graduate, counted }: PersonFacts): boolean {
  return graduate.cohort === null && graduate.status.code !== "not_graduate" && counted.code !== "not_graduate";
}

function placeWords({ sheet, row }: RowSource): string {
  return printablePlace(sheet, CAUSE.row(row));
}

/** A row that nobody was read from belongs to the class of its sheet, where the sheet has one class. */
function rowsNotRead(calculation: Calculation): readonly Cause[] {
  const years = yearsOfSheets(calculation);
  return calculation.registry.issues
    .filter((issue) => NOT_READ.has(issue.code) && issue.accepted !== true)
    .flatMap((issue): readonly Cause[] => {
      const source = rowOf(issue);
      if (source === null) return [];
      const year = years.get(source.sheet) ?? null;
      return [{ kind: "row-not-read", year, form: null, person: null, name: placeWords(source), source, words: issue.text }]; // prettier-ignore
    });
}

function rowOf({ source: { sheet, row } }: Issue): RowSource | null {
  return row === undefined ? null : { sheet, row };
}

/** The graduation year of each sheet whose people are of one year. */
function yearsOfSheets({ registry }: Calculation): ReadonlyMap<string, number | null> {
  const years = new Map<string, number | null>();
  for (const { source, cohort } of registry.graduates) {
    const known = years.get(source.sheet);
    years.set(source.sheet, known === undefined || known === cohort ? cohort : null);
  }
  return years;
}

function sheetsNotRead(sheets: Calculation["registry"]["sheets"]): readonly Cause[] {
  return sheets.flatMap(({ sheet, taken, records }): readonly Cause[] => {
    if (taken !== "hidden" && taken !== "name-list") return [];
    const words = taken === "hidden" ? CAUSE.hiddenSheet(records) : CAUSE.nameList;
    const name = shareable(sheet) ?? CAUSE.unnamedSheet;
    return [{ kind: "sheet-not-read", year: null, form: null, person: null, name, source: { sheet, row: 1 }, words }];
  });
}

/** People whom an issue calls possibly the same; each once, whatever number of issues speaks of them. */
function perhapsTwice({ registry, facts }: Calculation): readonly Cause[] {
  const doubtful = new Map<string, string>();
  for (const issue of registry.issues) {
    if (!MAYBE_ONE.has(issue.code) || issue.accepted === true || issue.source.row === undefined) continue;
    doubtful.set(rowKey({ sheet: issue.source.sheet, row: issue.source.row }), issue.text);
  }
  return facts.flatMap((person): readonly Cause[] => {
    if (person.contingent === null) return [];
    const rows = [person.graduate.source, ...person.graduate.mergedFrom];
    const text = rows.flatMap((row) => doubtful.get(rowKey(row)) ?? [])[0];
    return text === undefined ? [] : [ofPerson("may-be-repeat", person, text)];
  });
}

function rowKey({ sheet, row }: RowSource): string {
  return `${row}|${sheet}`;
}

/** Whether a cause may stand behind a difference of this year and form: what is not known of it fits everything. */
export function fits(cause: Cause, year: number, form: StudyForm | null): boolean {
  return (cause.year === null || cause.year === year) && (form === null || cause.form === null || cause.form === form);
}
