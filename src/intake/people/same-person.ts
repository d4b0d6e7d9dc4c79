/**
 * Which rows speak of the same person (rulings 6): same graduation year and
 * equal СНИЛС, or equal ФИО and date of birth, or – on different sheets – equal
 * ФИО and group. The order of rows and sheets never matters.
 */
import type { Issue } from "../../registry/issue";
import { PEOPLE_FINDINGS } from "../messages-people";
import type { Finding } from "../cells/types";
import type { PersonName } from "../cells/person-name";
import { normalise } from "../normalise";
import type { PersonRow } from "./facts";

/** Rows by person, and what is to be said about likenesses that prove nothing. */
export interface SamePeople {
  readonly clusters: readonly (readonly PersonRow[])[];
  readonly issues: readonly Issue[];
}

/** Joins rows into people. */
export function findSamePeople(rows: readonly PersonRow[]): SamePeople {
  const issues: Issue[] = [];
  const report = (row: PersonRow, finding: Finding): void => {
    issues.push({ ...finding, source: row.cells.fullName ?? row.cells.surname ?? row.source });
  };
  const disputed = disputedSnils(rows, report);
  const sets = new DisjointSets(rows.length);
  const snilsOf = (index: number): string | null => {
    const snils = rows[index]?.facts.snils ?? null;
    return snils === null || disputed.has(snils) ? null : snils;
  };
  const index = new RowIndex(rows);
  for (const group of index.by((_, at) => [snilsOf(at)])) sets.unite(group);
  for (const group of index.by(({ facts }) => (facts.birthDate?.precision === "day" ? nameKeys(facts.name).map((key) => `${key}|${String(facts.birthDate?.serial)}`) : []))) sets.unite(group); // prettier-ignore
  uniteByGroup(rows, index, sets, snilsOf, report);
  reportLikenesses(rows, index, sets, report);
  return { clusters: sets.groups().map((group) => group.flatMap((at) => rows[at] ?? [])), issues };
}

/** Groups rows of the same graduation year by keys. Rows without a year are never the same as others. */
class RowIndex {
  constructor(private readonly rows: readonly PersonRow[]) {}

  /** Groups of at least two rows that share a key. */
  by(keysOf: (row: PersonRow, at: number) => readonly (string | null)[]): number[][] {
    const groups = new Map<string, number[]>();
    this.rows.forEach((row, at) => {
      if (row.facts.cohort === null) return;
      for (const key of keysOf(row, at)) {
        if (key === null) continue;
        const full = `${row.facts.cohort}|${key}`;
        const group = groups.get(full);
        if (group === undefined) groups.set(full, [at]);
        else group.push(at);
      }
    });
    return [...groups.values()].filter((group) => group.length > 1);
  }
}

/** СНИЛС that stand beside two different names prove nothing: an error at each (rulings 6). */
function disputedSnils(
  rows: readonly PersonRow[],
  report: (row: PersonRow, finding: Finding) => void,
): ReadonlySet<string> {
  const bySnils = new Map<string, PersonRow[]>();
  for (const row of rows) {
    const { snils } = row.facts;
    if (snils === null) continue;
    const group = bySnils.get(snils);
    if (group === undefined) bySnils.set(snils, [row]);
    else group.push(row);
  }
  const disputed = new Set<string>();
  for (const [snils, group] of bySnils) {
    for (const row of group) {
      const other = group.find(({ facts }) => !isSameGivenName(facts.name, row.facts.name));
      if (other === undefined) continue;
      disputed.add(snils);
      report({ ...row, cells: row.cells.snils ? { fullName: row.cells.snils } : row.cells }, PEOPLE_FINDINGS.snilsOfTwo(placeText(other))); // prettier-ignore
    }
  }
  return disputed;
}

/** Equal ФИО and group on different sheets, unless a sheet has namesakes or СНИЛС and births say otherwise. */
function uniteByGroup(
  rows: readonly PersonRow[],
  index: RowIndex,
  sets: DisjointSets,
  snilsOf: (at: number) => string | null,
  report: (row: PersonRow, finding: Finding) => void,
): void {
  const groups = index.by(({ facts }) => {
    const group = groupKey(facts.group);
    return group === "" ? [] : nameKeys(facts.name).map((key) => `${key}|${group}`);
  });
  const decided = groups.filter((group) => {
    const persons = new Set(group.map((at) => sets.find(at)));
    if (persons.size < 2) return false;
    // A sheet that has two of them: namesakes, and nobody knows which one stands on the other sheet.
    const sheets = new Set(group.map((at) => rows[at]?.source.sheet));
    if ([...sheets].some((sheet) => personsOn(sheet, rows, group, sets) > 1)) return false;
    const snils = new Set(group.flatMap((at) => snilsOf(at) ?? []));
    const births = new Set(group.flatMap((at) => dayOfBirth(rows[at]) ?? []));
    if (snils.size < 2 && births.size < 2) return true;
    const [first, ...others] = onePerPerson(rows, group, sets);
    if (first === undefined) return false;
    for (const row of others) report(row, PEOPLE_FINDINGS.sameNameDifferentPerson(placeText(first)));
    return false;
  });
  for (const group of decided) sets.unite(group);
}

function personsOn(
  sheet: string | undefined,
  rows: readonly PersonRow[],
  group: readonly number[],
  sets: DisjointSets,
): number {
  return new Set(group.filter((at) => rows[at]?.source.sheet === sheet).map((at) => sets.find(at))).size;
}

/** Namesakes and names with initials that may be somebody else's full name: counted apart, with a warning. */
function reportLikenesses(
  rows: readonly PersonRow[],
  index: RowIndex,
  sets: DisjointSets,
  report: (row: PersonRow, finding: Finding) => void,
): void {
  for (const group of index.by(({ facts }) => [facts.name.key])) {
    const persons = onePerPerson(rows, group, sets);
    const [first, ...others] = persons;
    if (first === undefined) continue;
    for (const row of others) {
      const twin = persons.find(
        (other) => other !== row && other.source.sheet === row.source.sheet && comesBefore(other, row),
      );
      const other = twin ?? first;
      if (isProvenDifferent(row, other)) continue;
      report(row, twin === undefined ? PEOPLE_FINDINGS.sameNameElsewhere(placeText(other)) : PEOPLE_FINDINGS.sameNameSameSheet(String(twin.source.row))); // prettier-ignore
    }
  }
  if (!rows.some(({ facts }) => facts.name.initialsOnly)) return;
  for (const group of index.by(({ facts }) => [facts.name.surnameKey])) {
    const persons = onePerPerson(rows, group, sets);
    for (const row of persons) {
      if (!row.facts.name.initialsOnly) continue;
      const other = persons.find((full) => !full.facts.name.initialsOnly && isSameGivenName(full.facts.name, row.facts.name) && !isProvenDifferent(full, row) && mayBeSameGroup(full, row)); // prettier-ignore
      if (other !== undefined) report(row, PEOPLE_FINDINGS.initialsOnly(placeText(other)));
    }
  }
}

function onePerPerson(rows: readonly PersonRow[], group: readonly number[], sets: DisjointSets): PersonRow[] {
  const firsts = new Map<number, PersonRow>();
  for (const at of group) {
    const row = rows[at];
    const person = sets.find(at);
    const before = firsts.get(person);
    if (row !== undefined && (before === undefined || comesBefore(row, before))) firsts.set(person, row);
  }
  return sorted([...firsts.values()]);
}

function isProvenDifferent(a: PersonRow, b: PersonRow): boolean {
  const differ = <T>(x: T | null, y: T | null): boolean => x !== null && y !== null && x !== y;
  return differ(a.facts.snils, b.facts.snils) || differ(dayOfBirth(a), dayOfBirth(b));
}

function mayBeSameGroup(a: PersonRow, b: PersonRow): boolean {
  const [first, second] = [groupKey(a.facts.group), groupKey(b.facts.group)];
  return first === "" || second === "" || first === second;
}

function dayOfBirth(row: PersonRow | undefined): number | null {
  const birth = row?.facts.birthDate ?? null;
  return birth?.precision === "day" ? birth.serial : null;
}

/** The name, and the name with the maiden surname. */
function nameKeys({ key, maidenKey, givenKey }: PersonName): readonly string[] {
  return maidenKey === null ? [key] : [key, `${maidenKey} ${givenKey}`.trim()];
}

/** The same name and patronymic as far as both are written: «Иван Иванович», «Иван», «И.И.». */
function isSameGivenName(a: PersonName, b: PersonName): boolean {
  const [first, second] = [wordsOf(a.givenKey), wordsOf(b.givenKey)];
  return first.every((word, at) => {
    const other = second[at];
    if (other === undefined) return true;
    return (
      word === other || (word.length === 1 && other.startsWith(word)) || (other.length === 1 && word.startsWith(other))
    );
  });
}

function wordsOf(text: string): string[] {
  return text.split(/[\s.]+/).filter((word) => word !== "");
}

/** «ТМ-41», «тм 41» and «ТМ41» are one group. */
export function groupKey(group: string | null): string {
  return group === null ? "" : normalise(group).replace(/[^\p{L}\p{N}]/gu, "");
}

/** Rows in an order that does not depend on the order of the sheets. */
export function sorted(rows: readonly PersonRow[]): PersonRow[] {
  return [...rows].sort((a, b) => (comesBefore(a, b) ? -1 : 1));
}

function comesBefore({ source: a }: PersonRow, { source: b }: PersonRow): boolean {
  return a.sheet === b.sheet ? a.row < b.row : a.sheet < b.sheet;
}

/** «лист «2024», строка 17». */
export function placeText({ source }: PersonRow): string {
  return `лист «${source.sheet}», строка ${source.row}`;
}

/** Union–find over row numbers. */
class DisjointSets {
  private readonly parents: Int32Array;

  constructor(size: number) {
    this.parents = Int32Array.from({ length: size }, (_, index) => index);
  }

  find(at: number): number {
    let root = at;
    for (let parent = this.parents[root] ?? root; parent !== root; parent = this.parents[root] ?? root) root = parent;
    this.parents[at] = root;
    return root;
  }

  unite(members: readonly number[]): void {
    const [first, ...others] = members;
    if (first === undefined) return;
    for (const other of others) {
      const [a, b] = [this.find(first), this.find(other)];
      if (a !== b) this.parents[Math.max(a, b)] = Math.min(a, b);
    }
  }

  /** Members of each set, in the order of their first rows. */
  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (let at = 0; at < this.parents.length; at += 1) {
      const root = this.find(at);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [at]);
      else group.push(at);
    }
    return [...groups.values()];
  }
}
