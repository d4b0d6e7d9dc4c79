/**
 * Ids of people: the same in every run, whatever the order of rows and sheets,
 * and without a word of who it is.
 */
import type { PersonRow } from "./facts";
import { groupKey } from "./same-person";

/**
 * An id for each person, in the order given. By СНИЛС when it is valid, else by
 * name and birth date, else by name and group; the year is always part of it.
 * Namesakes without proof are told apart by what else is known of them.
 */
export function personIds(rows: readonly PersonRow[]): string[] {
  const byBase = new Map<string, number[]>();
  rows.forEach((row, at) => {
    const base = identity(row);
    const group = byBase.get(base);
    if (group === undefined) byBase.set(base, [at]);
    else group.push(at);
  });
  const ids = Array.from({ length: rows.length }, () => "");
  const taken = new Set<string>();
  for (const [base, group] of [...byBase].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const ordered = group.length === 1 ? group : byDetails(rows, group);
    ordered.forEach((at, order) => {
      let id = shortHash(order === 0 ? base : `${base}|${order}`);
      while (taken.has(id)) id = shortHash(`${id}|again`);
      taken.add(id);
      ids[at] = id;
    });
  }
  return ids;
}

function identity({ facts }: PersonRow): string {
  const cohort = String(facts.cohort ?? "");
  if (facts.snils !== null) return `s|${facts.snils}|${cohort}`;
  const birth = facts.birthDate?.precision === "day" ? facts.birthDate.serial : null;
  if (birth !== null) return `b|${facts.name.key}|${birth}|${cohort}`;
  return `g|${facts.name.key}|${groupKey(facts.group)}|${cohort}`;
}

/** Namesakes in an order that their rows do not change; only wholly equal ones may change places. */
function byDetails(rows: readonly PersonRow[], group: readonly number[]): number[] {
  const details = new Map(group.map((at) => [at, JSON.stringify(rows[at]?.facts ?? null)]));
  return [...group].sort((a, b) => ((details.get(a) ?? "") < (details.get(b) ?? "") ? -1 : 1));
}

/** 53 bits of a text in 11 letters and digits (cyrb53, public domain). */
export function shortHash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, "0");
}
