/** The lists for curators on «Разрезы»: each group begins a page. */
import type { CuratorList, CuratorPerson } from "../engine/curator-lists";
import { AT_RISK_WORDS } from "../engine/messages-targeted";
import { cellOf, lineAt, proseRows, spacer } from "./layout";
import { BREAKDOWN_SHEET as SAY, STANDING_WORDS } from "./messages-year-sheets";
import type { PageBlock } from "./page-breaks";
import { fittedRow } from "./row-height";
import type { CellModel, ColumnModel, RowModel } from "./sheet-model";

/** One page for each group that has anybody to speak of; `columns` are those of the sheet. */
export function curatorBlocks(
  columns: readonly ColumnModel[],
  lists: readonly CuratorList[],
  asOf: string,
): readonly PageBlock[] {
  const listed = lists.filter(({ people }) => people.length > 0);
  const complete = lists.filter(({ people }) => people.length === 0).map(({ group, cohort }) => `${group} (${cohort})`);
  return [
    {
      rows: [
        ...(complete.length > 0 ? proseRows(columns, 0, SAY.allCounted(complete), "prose") : []),
        ...(listed.length > 0 ? [lineAt(0, SAY.curatorsTitle, "proseMuted")] : []),
      ],
    },
    ...listed.map((list) => ({ startsPage: true, rows: listRows(columns, list, asOf) })),
  ];
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
