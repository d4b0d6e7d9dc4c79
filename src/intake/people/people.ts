/** Rows of all sheets → graduates (rulings 6, 8). */
import type { Graduate } from "../../registry/graduate";
import type { Issue } from "../../registry/issue";
import type { ReportingPeriod } from "../../registry/registry";
import { PEOPLE_FINDINGS } from "../messages-people";
import { PERIOD_FINDINGS, SHEET_FINDINGS } from "../messages-sheets";
import type { PersonRow } from "./facts";
import { finishPerson } from "./finish-person";
import { mergeRows, type MergedPerson } from "./merge-rows";
import { personIds } from "./person-id";
import { findSamePeople, placeText, sorted } from "./same-person";

/** People before the reporting period is known. */
export interface JoinedPeople {
  readonly people: readonly MergedPerson[];
  readonly issues: readonly Issue[];
}

/** Joins the rows that speak of the same person. */
export function joinPeople(rows: readonly PersonRow[]): JoinedPeople {
  const { clusters, issues } = findSamePeople(rows);
  const found = [...issues];
  const elsewhere = new Map<string, { count: number; readonly sheets: Set<string> }>();
  const people = clusters.map((cluster) => {
    const merged = mergeRows(cluster);
    if (cluster.length > 1) found.push(...repeats(cluster, merged, elsewhere));
    return merged;
  });
  for (const [sheet, { count, sheets }] of elsewhere) {
    found.push({ ...SHEET_FINDINGS.alsoElsewhere(count, [...sheets].sort()), source: { sheet } });
  }
  return { people, issues: found };
}

/** A repeat on the same sheet is said at its row; people of other sheets are counted for the sheet. */
function repeats(
  cluster: readonly PersonRow[],
  { row: { source: main } }: MergedPerson,
  elsewhere: Map<string, { count: number; readonly sheets: Set<string> }>,
): Issue[] {
  const issues: Issue[] = [];
  const seen = new Map<string, PersonRow>();
  for (const row of sorted(cluster)) {
    const { sheet } = row.source;
    const before = seen.get(sheet);
    if (before !== undefined) {
      issues.push({ ...PEOPLE_FINDINGS.repeated(String(before.source.row)), source: row.source });
    } else {
      seen.set(sheet, row);
      if (sheet !== main.sheet) {
        const entry = elsewhere.get(sheet) ?? { count: 0, sheets: new Set<string>() };
        entry.count += 1;
        entry.sheets.add(main.sheet);
        elsewhere.set(sheet, entry);
      }
    }
  }
  const [first, ...others] = sorted(cluster);
  for (const row of first === undefined ? [] : others) {
    if (first !== undefined && row.facts.name.surnameKey !== first.facts.name.surnameKey) {
      issues.push({ ...PEOPLE_FINDINGS.surnameChanged(placeText(first)), source: row.source });
    }
  }
  return issues;
}

/** Everybody, with ids and with what the reporting period decides. */
export function finishPeople(
  people: readonly MergedPerson[],
  period: ReportingPeriod,
  latestYear: number,
): { readonly graduates: readonly Graduate[]; readonly issues: readonly Issue[] } {
  const ids = personIds(people.map(({ row }) => row));
  const issues: Issue[] = [];
  const graduates = people.map((person, at) => {
    const finished = finishPerson(person, ids[at] ?? "", period);
    issues.push(...finished.issues);
    const { cohort, cells, source } = finished.graduate;
    if (cohort !== null && cohort > latestYear) {
      issues.push({ ...PERIOD_FINDINGS.lateYear(cohort), source: cells.graduationYear ?? source });
    }
    return finished.graduate;
  });
  return { graduates, issues };
}
