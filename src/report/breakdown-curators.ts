/** The lists for curators on «Разрезы»: each group begins a page. */
import type { CuratorList, CuratorPerson } from "../engine/curator-lists";
import { AT_RISK_WORDS } from "../engine/messages-targeted";
import { cellOf, lineAt, proseRows, spacer } from "./layout";
import { BREAKDOWN_SHEET as SAY, STANDING_WORDS } from "./messages-year-sheets";
import { fittedRow } from "./row-height";
import type { CellModel, ColumnModel, RowModel } from "./sheet-model";

/** Rows, and the numbers of those that begin a page. */
export interface CuratorRows {
  readonly rows: readonly RowModel[];
  readonly breaks: readonly number[];
}

/** `columns` are those of the sheet; `first` is the number of the first row, from 0. */
export function curatorRows(
  columns: readonly ColumnModel[],
  lists: readonly CuratorList[],
  asOf: string,
  first: number,
): CuratorRows {
  const listed = lists.filter(({ people }) => people.length > 0);
  const complete = lists.filter(({ people }) => people.length === 0).map(({ group, cohort }) => `${group} (${cohort})`);
  const rows: RowModel[] = [];
  if (complete.length > 0) rows.push(...proseRows(columns, 0, SAY.allCounted(complete), "prose"));
  if (listed.length > 0) rows.push(lineAt(0, SAY.curatorsTitle, "proseMuted"));
  const breaks: number[] = [];
  for (const list of listed) {
    breaks.push(first + rows.length);
    rows.push(...listRows(columns, list, asOf));
  }
  return { rows, breaks };
}

function listRows(columns: readonly ColumnModel[], list: CuratorList, asOf: string): readonly RowModel[] {
  const { group, cohort, curators, size, people } = list;
  return [
    lineAt(0, SAY.curatorTitle(group, cohort), "listTitle"),
    ...proseRows(columns, 0, SAY.secrecy, "secrecy"),
    ...proseRows(columns, 0, SAY.curator(curators), "proseBold"),
    ...proseRows(columns, 0, SAY.curatorSummary(people.length, size, asOf), "prose"),
    spacer(4),
    fittedRow(
      SAY.curatorHeads.map((head) => cellOf(head, "listHead")),
      columns,
    ),
    ...people.map((one, index) => fittedRow(personCells(one, index + 1), columns)),
  ];
}

function personCells({ person, standing, missing, atRisk }: CuratorPerson, number: number): readonly CellModel[] {
  return [
    cellOf(number, "listNumber"),
    cellOf(person.fullName, "listText"),
    cellOf(STANDING_WORDS[standing.K1 ?? "no-data"], "listCentered"),
    cellOf(STANDING_WORDS[standing.K2 ?? "no-data"], "listCentered"),
    cellOf(person.atRisk === null ? null : AT_RISK_WORDS[person.atRisk], "listCentered"),
    cellOf(person.phone, "listText"),
    cellOf(missing.join(";\n"), "listText"),
    cellOf(atRisk === null ? null : atRisk.explanation, "listText"),
  ];
}
