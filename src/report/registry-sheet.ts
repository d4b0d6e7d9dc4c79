/** «Реестр»: everybody as understood, one row each; what the officer filters and pivots, and what formulas count. */
import type { Calculation } from "../engine/calculation";
import type { PersonFacts } from "../engine/facts";
import { PERSON_FIELDS, type PersonField } from "../plan/fields";
import { UNKNOWN_WORD } from "./formula";
import { cellOf } from "./layout";
import { RISK_MESSAGES } from "./messages";
import { PEOPLE_COLUMNS, PERSON_FIELD_COLUMNS, TABLE_NAMES, personWord, yesNo } from "./proof-tables";
import type { CellModel, SheetModel } from "./sheet-model";
import { tableSheet, type TableColumn } from "./table-sheet";

const FIELDS = Object.keys(PERSON_FIELDS) as PersonField[];

/** Channels take more room than yes and no. */
const FIELD_WIDTHS: Readonly<Partial<Record<PersonField, number>>> = { form: 13, channel: 26, actualChannel: 26 };

const COLUMNS: readonly TableColumn<PersonFacts>[] = [
  { name: PEOPLE_COLUMNS.source, width: 18, cell: ({ graduate }) => sourceOf(graduate.source) },
  { name: PEOPLE_COLUMNS.name, width: 34, cell: ({ graduate }) => cellOf(graduate.fullName, "listText") },
  { name: PEOPLE_COLUMNS.group, width: 12, cell: ({ graduate }) => cellOf(graduate.group, "listText") },
  { name: PEOPLE_COLUMNS.specialty, width: 30, cell: ({ graduate }) => cellOf(graduate.specialty, "listText") },
  {
    name: PEOPLE_COLUMNS.cohort,
    width: 10,
    cell: ({ graduate }) => cellOf(graduate.cohort ?? UNKNOWN_WORD, "listNumber"),
  },
  {
    name: PEOPLE_COLUMNS.contingent,
    width: 13,
    cell: ({ contingent }) => cellOf(yesNo(contingent !== null), "listCentered"),
  },
  ...FIELDS.map((field): TableColumn<PersonFacts> => ({
    name: PERSON_FIELD_COLUMNS[field],
    width: FIELD_WIDTHS[field] ?? 14,
    cell: ({ values }) => cellOf(personWord(field, values[field]), "listCentered"),
  })),
];

/** The sheet «Реестр» with the table `ЦСТВ_Реестр`. */
export function registrySheet({ facts }: Calculation): SheetModel {
  const frame = {
    kind: "реестр",
    table: TABLE_NAMES.people,
    tabColor: "#7F7F7F",
    fixed: 2,
    mark: RISK_MESSAGES.footerMark,
    nothing: UNKNOWN_WORD,
  } as const;
  return tableSheet(frame, COLUMNS, facts);
}

/** «Вып. 2024, 17», with a link to the first cell of the row. */
export function sourceOf({ sheet, row }: { readonly sheet: string; readonly row: number }): CellModel {
  return { value: `${sheet}, ${row}`, style: "listLink", link: { sheet, address: `A${row}` } };
}
