/**
 * How «История КПЭ» is laid out: the report writes it, and the next run reads
 * it back. Every row of ours has a key in the first, hidden column; every
 * snapshot has two columns, what is seen and, hidden to its right, the rest.
 */
import { formatIso, parseIso, type Serial } from "../../registry/date";
import type { Snapshot, SnapshotCell, SnapshotPerson } from "../../registry/snapshot";

/** Keys of single rows. */
export const ROW_KEYS = { head: "head", year: "year", saved: "saved" } as const;

/** Prefixes of keys; what follows is said at each function. `text` rows say nothing that is read back. */
export const PREFIXES = { cell: "cell/", person: "person/", correction: "correction/", change: "change/", text: "text/" } as const; // prettier-ignore

/** Columns before the snapshots: key, label, year, category. */
export const LEADING = { key: 0, label: 1, cohort: 2, category: 3, count: 4 } as const;

/** The row of a cell: `cell/K1/2023/all`. */
export function cellRowKey({
  indicator,
  cohort,
  category,
}: Pick<SnapshotCell, "indicator" | "cohort" | "category">): string {
  return `${PREFIXES.cell}${indicator}/${cohort ?? ""}/${category ?? ""}`;
}

/** The row of a person: `person/2023/0abc`. */
export function personRowKey({ id, cohort }: Pick<SnapshotPerson, "id" | "cohort">): string {
  return `${PREFIXES.person}${cohort}/${id}`;
}

const CATEGORIES = ["all", "disability", "abilympics", "professionalitet"] as const;

/** Reads {@link cellRowKey}; null when it is none. */
export function readCellRowKey(key: string): Pick<SnapshotCell, "indicator" | "cohort" | "category"> | null {
  const match = /^cell\/([KG][\d.]+)\/(\d{4})?\/([a-z]*)$/.exec(key);
  if (match === null) return null;
  const [, indicator = "", year, word = ""] = match;
  const category = CATEGORIES.find((known) => known === word) ?? null;
  if (category === null && word !== "") return null;
  return { indicator, cohort: year === undefined ? null : Number(year), category };
}

/** Reads {@link personRowKey}; null when it is none. */
export function readPersonRowKey(key: string): Pick<SnapshotPerson, "id" | "cohort"> | null {
  const match = /^person\/(\d{4})\/(.+)$/.exec(key);
  return match === null ? null : { cohort: Number(match[1]), id: match[2] ?? "" };
}

/** Head of the hidden column of a snapshot: its day, the day it was saved, Y0. */
export function snapshotHead({ date, savedOn, startYear }: Omit<Snapshot, "cells" | "people">): string {
  return `срез ${formatIso(date)} ${formatIso(savedOn)} ${startYear}`;
}

/** Reads {@link snapshotHead}; null when it is none. */
export function readSnapshotHead(text: string): Omit<Snapshot, "cells" | "people"> | null {
  const match = /^срез (\S+) (\S+) (\d{4})$/.exec(text);
  const date = parseIso(match?.[1] ?? "");
  const savedOn = parseIso(match?.[2] ?? "");
  return match === null || date === null || savedOn === null ? null : { date, savedOn, startYear: Number(match[3]) };
}

const STATUSES = ["met", "missed", "preliminary", "no-plan", "no-data", "not-applicable"] as const;

/** The hidden cell: value, numerator, denominator, status; a number in the shortest form that gives it back exactly. */
export function cellData({ value, numerator, denominator, status }: SnapshotCell): string {
  return [value, numerator, denominator].map((part) => (part === null ? "" : String(part))).join("|") + `|${status}`;
}

/** Reads {@link cellData}; null when it is none. */
export function readCellData(
  text: string,
): Pick<SnapshotCell, "value" | "numerator" | "denominator" | "status"> | null {
  const [value, numerator, denominator, word, ...rest] = text.split("|");
  const status = STATUSES.find((known) => known === word);
  const [n, d] = [numberOrNull(numerator), numberOrNull(denominator)];
  const v = value === "true" ? true : value === "false" ? false : numberOrNull(value);
  if (status === undefined || rest.length > 0 || n === undefined || d === undefined || v === undefined) return null;
  return { value: v, numerator: n, denominator: d, status };
}

/** «» is null, what is no number is undefined. */
function numberOrNull(text: string | undefined): number | null | undefined {
  if (text === "") return null;
  return text === undefined || !Number.isFinite(Number(text)) ? undefined : Number(text);
}

/** The first row of a correction: `correction/2025-02-01/2025-03-05/3/1`; the last number tells those of one day apart. */
export function correctionKey(date: Serial, savedOn: Serial, people: number, order: number): string {
  return `${PREFIXES.correction}${formatIso(date)}/${formatIso(savedOn)}/${people}/${order}`;
}

/** Reads {@link correctionKey}; null when it is none. */
export function readCorrectionKey(key: string): { date: Serial; savedOn: Serial; people: number } | null {
  const [, day = "", saved = "", people = ""] = /^correction\/([^/]+)\/([^/]+)\/(\d+)\/\d+$/.exec(key) ?? [];
  const [date, savedOn] = [parseIso(day), parseIso(saved)];
  return date === null || savedOn === null ? null : { date, savedOn, people: Number(people) };
}

/** What is seen of a value that is no number. */
export const SEEN = { yes: "есть", no: "нет", nothing: "–" } as const;

/** What is seen of a value. */
export function seenValue(value: SnapshotCell["value"]): number | string {
  if (value === null) return SEEN.nothing;
  return typeof value === "boolean" ? (value ? SEEN.yes : SEEN.no) : value;
}
