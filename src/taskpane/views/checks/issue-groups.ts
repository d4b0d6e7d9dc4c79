/** The issues of a reckoning in the order and in the groups that «Замечания» shows them in. */
import { spellingKey } from "../../../app/spelling";
import type { ResultIssue } from "../../../engine/results";
import type { GraduateField } from "../../../registry/graduate";
import type { Severity } from "../../../registry/issue";
import { ISSUES_TEXT } from "./messages";
import { kindTitle } from "./messages-kinds";

/** The worst first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** An issue with a key that stays the same from one reckoning to the next as long as the cell is not touched. */
export interface KeyedIssue extends ResultIssue {
  readonly key: string;
}

/** Issues with one and the same text: it is shown once. */
export interface IssueCluster {
  readonly text: string;
  readonly issues: readonly KeyedIssue[];
}

/** All issues of one kind and severity. */
export interface IssueKind {
  readonly key: string;
  readonly severity: Severity;
  readonly title: string;
  readonly count: number;
  readonly clusters: readonly IssueCluster[];
}

/** Cells with the same spelling that can be given a meaning once for all. */
export interface SpellingGroup {
  readonly key: string;
  readonly field: GraduateField;
  /** As typed in the first of the cells. */
  readonly spelling: string;
  /** The worst of them. */
  readonly severity: Severity;
  readonly clusters: readonly IssueCluster[];
  /** Those of the clusters, in their order. */
  readonly issues: readonly KeyedIssue[];
}

/** The issues that are shown, in the order they are shown. */
export interface GroupedIssues {
  readonly spellings: readonly SpellingGroup[];
  readonly kinds: readonly IssueKind[];
  /** All of them, as the list has them from top to bottom. */
  readonly inOrder: readonly KeyedIssue[];
}

/** Every issue with its key; equal issues at one place are numbered. */
export function withKeys(issues: readonly ResultIssue[]): readonly KeyedIssue[] {
  const seen = new Map<string, number>();
  return issues.map((issue) => {
    const { sheet, row, column } = issue.source;
    const same = JSON.stringify([issue.code, sheet, row ?? 0, column ?? "", issue.text]);
    const before = seen.get(same) ?? 0;
    seen.set(same, before + 1);
    return { ...issue, key: `${same}#${before}` };
  });
}

/** How many there are of each severity. */
export function severityCounts(issues: readonly KeyedIssue[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}

/** What tells spellings apart: their field and comparable form. */
export function spellingGroupKey(field: GraduateField, spelling: string): string {
  return `${field}/${spellingKey(spelling)}`;
}

/**
 * Spellings that can be taught first, those in the most cells on top; the rest
 * by severity and kind. Kinds keep the order of the catalogue, so that nothing
 * jumps while the officer mends one cell after another.
 */
export function groupIssues(issues: readonly KeyedIssue[]): GroupedIssues {
  const spellings = spellingGroups(issues);
  const kinds = kindsOf(issues.filter(({ teachable }) => teachable === undefined));
  const inOrder = [
    ...spellings.flatMap((group) => group.issues),
    ...kinds.flatMap(({ clusters }) => clusters.flatMap((cluster) => cluster.issues)),
  ];
  return { spellings, kinds, inOrder };
}

function spellingGroups(issues: readonly KeyedIssue[]): readonly SpellingGroup[] {
  const groups = new Map<string, [KeyedIssue, ...KeyedIssue[]]>();
  for (const issue of issues) {
    if (issue.teachable === undefined) continue;
    const key = spellingGroupKey(issue.teachable.field, issue.teachable.spelling);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [issue]);
    else group.push(issue);
  }
  return [...groups]
    .flatMap(([key, group]): readonly SpellingGroup[] => {
      const { teachable } = group[0];
      if (teachable === undefined) return [];
      const clusters = clustersOf(group);
      const inOrder = clusters.flatMap((cluster) => cluster.issues);
      return [{ key, ...teachable, severity: worst(group), clusters, issues: inOrder }];
    })
    .sort((a, b) => b.issues.length - a.issues.length);
}

function kindsOf(issues: readonly KeyedIssue[]): readonly IssueKind[] {
  const kinds = new Map<string, [KeyedIssue, ...KeyedIssue[]]>();
  for (const issue of issues) {
    const key = `${issue.severity}/${issue.code}`;
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, [issue]);
    else kind.push(issue);
  }
  return [...kinds]
    .map(([key, some]) => {
      const [{ code, severity }] = some;
      const { title, rank } = kindTitle(code) ?? { title: ISSUES_TEXT.otherKind, rank: Infinity };
      return { rank, kind: { key, severity, title, count: some.length, clusters: clustersOf(some) } };
    })
    .sort((a, b) => severityRank(a.kind.severity) - severityRank(b.kind.severity) || a.rank - b.rank)
    .map(({ kind }) => kind);
}

/** By text, not by place: when one cell is mended, the others must not change their order. */
function clustersOf(issues: readonly KeyedIssue[]): readonly IssueCluster[] {
  const texts = new Map<string, KeyedIssue[]>();
  for (const issue of issues) {
    const same = texts.get(issue.text);
    if (same === undefined) texts.set(issue.text, [issue]);
    else same.push(issue);
  }
  return [...texts]
    .map(([text, same]): IssueCluster => ({ text, issues: same }))
    .sort((a, b) => a.text.localeCompare(b.text, "ru"));
}

function worst(issues: readonly KeyedIssue[]): Severity {
  return SEVERITIES.find((severity) => issues.some((issue) => issue.severity === severity)) ?? "info";
}

function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}
