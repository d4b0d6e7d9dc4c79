/**
 * Whose the officer's notes are now: by id, then СНИЛС, then ФИО + year +
 * group. What is not certain is never guessed and never dropped (rulings 34).
 */
import type { Graduate } from "../../registry/graduate";
import { normalise } from "../normalise";
import { joinNotes } from "../officer-rows/join-notes";
import type { NoteRow, RiskNotes } from "./read-notes";
import { snilsKey } from "./snils-key";

/** What identifies a person of the registry. */
export type NotedPerson = Pick<Graduate, "id" | "fullName" | "cohort" | "group" | "snils">;

/** Why a row belongs to nobody. */
export type UnmatchedReason =
  /** The officer typed the row: it has no id. */
  | "typed"
  /** Several people, or several rows with different notes. */
  | "ambiguous"
  /** Nobody in the workbook. */
  | "not-found";

/** A row that belongs to nobody for certain. */
export interface UnmatchedRow {
  readonly row: NoteRow;
  readonly reason: UnmatchedReason;
}

/** Every row of the former list, once. */
export interface MatchedNotes {
  /** By person id; rows of one person that agree are joined. */
  readonly byPerson: ReadonlyMap<string, NoteRow>;
  readonly unmatched: readonly UnmatchedRow[];
}

/** Finds the person of every row. */
export function matchNotes(notes: RiskNotes, people: readonly NotedPerson[]): MatchedNotes {
  const index = indexPeople(people);
  const rowsOf = new Map<string, NoteRow[]>();
  const unmatched: UnmatchedRow[] = [];
  for (const row of notes.rows) {
    const found = row.id === null && notes.hasIds ? "typed" : findPerson(row, index);
    if (typeof found === "string") unmatched.push({ row, reason: found });
    else rowsOf.set(found.id, [...(rowsOf.get(found.id) ?? []), row]);
  }
  const byPerson = new Map<string, NoteRow>();
  for (const [id, rows] of rowsOf) {
    const { kept, rest } = joinRows(rows);
    if (kept !== null) byPerson.set(id, kept);
    unmatched.push(...rest.map((row) => ({ row, reason: "ambiguous" as const })));
  }
  return { byPerson, unmatched: unmatched.sort((a, b) => a.row.row - b.row.row) };
}

interface PeopleIndex {
  readonly byId: ReadonlyMap<string, NotedPerson>;
  readonly byKey: ReadonlyMap<string, readonly NotedPerson[]>;
  readonly byName: ReadonlyMap<string, readonly NotedPerson[]>;
}

function indexPeople(people: readonly NotedPerson[]): PeopleIndex {
  return {
    byId: new Map(people.map((person) => [person.id, person])),
    byKey: groupBy(people, ({ snils }) => (snils === null ? null : snilsKey(snils))),
    byName: groupBy(people, ({ fullName, cohort, group }) => nameKey(fullName, cohort?.toString(), group)),
  };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function nameKey(fullName: string | undefined, cohort: string | undefined, group: string | null | undefined): string {
  return [fullName, cohort, group].map((part) => normalise(part ?? "")).join("|");
}

/**
 * The id decides as long as the row still shows that person. It may not: an
 * officer who sorts only the visible columns leaves the hidden ids behind. Then
 * the name on the row decides, and a row that shows neither is ambiguous.
 */
function findPerson(row: NoteRow, index: PeopleIndex): NotedPerson | UnmatchedReason {
  const { fullName, cohort, group } = row.own;
  const named = fullName === undefined ? [] : (index.byName.get(nameKey(fullName, cohort, group)) ?? []);
  const byId = row.id === null ? undefined : index.byId.get(row.id);
  if (byId !== undefined) {
    if (fullName === undefined || named.includes(byId) || normalise(byId.fullName) === normalise(fullName)) return byId;
    const [other] = named;
    if (other === undefined) return resembles(byId.fullName, fullName) ? byId : "ambiguous";
    return named.length === 1 && !resembles(byId.fullName, fullName) ? other : "ambiguous";
  }
  const sameSnils = (row.key === null ? [] : (index.byKey.get(row.key) ?? [])).filter(
    (person) => person.cohort?.toString() === cohort && givenName(person.fullName) === givenName(fullName ?? ""),
  );
  if (sameSnils.length > 1) return "ambiguous";
  if (sameSnils[0] !== undefined) return sameSnils[0];
  if (named.length > 1) return "ambiguous";
  return named[0] ?? "not-found";
}

function givenName(fullName: string): string {
  return normalise(fullName).split(" ").slice(1).join(" ");
}

/** Same surname, or same name and patronymic: one person whose name was mended or changed. */
function resembles(a: string, b: string): boolean {
  const surname = (name: string): string => normalise(name).split(" ")[0] ?? "";
  return surname(a) === surname(b) || givenName(a) === givenName(b);
}

/**
 * One row per person: the row of the list goes before rows of the sections
 * below, which join it if they say nothing else. Rows of the same rank that
 * contradict each other stay apart, all of them.
 */
function joinRows(rows: readonly NoteRow[]): { readonly kept: NoteRow | null; readonly rest: readonly NoteRow[] } {
  const listed = rows.filter(({ section }) => section !== "left");
  const left = rows.filter(({ section }) => section === "left");
  let kept = joinAll(listed.length > 0 ? listed : left);
  if (kept === null) return { kept: null, rest: rows };
  if (listed.length === 0) return { kept, rest: [] };
  const rest: NoteRow[] = [];
  for (const row of left) {
    const joined = joinTwo(kept, row);
    if (joined === null) rest.push(row);
    else kept = joined;
  }
  return { kept, rest };
}

function joinAll(rows: readonly NoteRow[]): NoteRow | null {
  const [first, ...others] = rows;
  let joined: NoteRow | null = first ?? null;
  for (const row of others) joined = joined === null ? null : joinTwo(joined, row);
  return joined;
}

function joinTwo(a: NoteRow, b: NoteRow): NoteRow | null {
  const notes = joinNotes(a.notes, b.notes);
  return notes === null ? null : { ...a, notes };
}
