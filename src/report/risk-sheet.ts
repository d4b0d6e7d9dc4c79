/** «Группа риска»: who, why, which measure, and the officer's own columns (rulings 27–34, spec: risk C.4). */
import { AT_RISK_WORDS } from "../engine/messages-targeted";
import { printableGroup, printableSpecialty } from "../engine/printable";
import type { ResultPerson, Results, TargetedPerson } from "../engine/results";
import { OWN_HEADERS, SECTION_TITLES } from "../intake/risk-list/columns";
import type { OwnColumn } from "../intake/risk-list/columns";
import type { NoteColumn } from "../intake/officer-rows/read-officer-rows";
import type { RiskNotes } from "../intake/risk-list/read-notes";
import { snilsKey } from "../intake/risk-list/snils-key";
import { measureWords } from "../plan/measures";
import { formatRu } from "../registry/date";
import type { Graduate } from "../registry/graduate";
import type { Registry } from "../registry/registry";
import { EMPTY, PAGE_FOOTER, PAGE_MARGINS, cellOf, lineAt, proseRows, spacer } from "./layout";
import { RISK_MESSAGES } from "./messages";
import { officerCell } from "./officer-cell";
import { placeNotes } from "./officer-notes";
import type { LeftRow, OfficerCells, PlacedNotes } from "./officer-notes";
import { prefillFor } from "./risk-prefill";
import { fittedRow } from "./row-height";
import { SHEET_NAMES } from "./sheet-model";
import type { CellModel, ColumnModel, RowModel, SheetModel } from "./sheet-model";
import { sourceCell } from "./source-cell";
import type { StyleName } from "./styles";

/** Widths of our columns, in their order; the first three are hidden. */
const OWN_WIDTHS: Readonly<Record<OwnColumn, ColumnModel>> = {
  id: { width: 10, hidden: true },
  key: { width: 10, hidden: true },
  prefilled: { width: 10, hidden: true },
  number: { width: 4.5 },
  fullName: { width: 15.5 },
  cohort: { width: 7 },
  group: { width: 8 },
  specialty: { width: 20.5 },
  workGroups: { width: 8.5 },
  inIndicator7: { width: 9.5 },
  reason: { width: 20 },
  measures: { width: 28 },
  priority: { width: 9 },
  source: { width: 10.5 },
  phone: { width: 10.5 },
  curator: { width: 11 },
};

const OWN_COLUMNS = Object.keys(OWN_HEADERS) as OwnColumn[];
const FIRST_VISIBLE = OWN_COLUMNS.indexOf("number");

const OFFICER_WIDTHS: Readonly<Record<string, number>> = {
  responsible: 13.5,
  due: 10,
  referral: 11.5,
  result: 11,
  note: 11,
};
const FURTHER_WIDTH = 11;

/** Known columns that hold dates. */
const OFFICER_DATES: readonly string[] = ["due", "referral"];

/** What our columns show in a row; what is left out is empty. */
type OwnCells = Readonly<Partial<Record<OwnColumn, CellModel>>>;

/** The sheet «Группа риска». `notes` is what the officer typed into the former one. */
export function riskSheet(results: Results, registry: Registry, notes: RiskNotes | null): SheetModel {
  const people = new Map(results.people.map((person) => [person.id, person]));
  const graduates = new Map(registry.graduates.map((graduate) => [graduate.id, graduate]));
  const listed = results.targeted.flatMap((target) => {
    const person = people.get(target.person);
    return person === undefined ? [] : [{ target, person }];
  });
  const cannot = results.risk.cannotWork.flatMap((id) => people.get(id) ?? []);
  const shown = new Set([...listed.map(({ person }) => person.id), ...cannot.map(({ id }) => id)]);
  // A row is found again by the group as it was printed.
  const asPrinted = registry.graduates.map((graduate) => ({ ...graduate, group: printableGroup(graduate.group) }));
  const placed = placeNotes(notes, asPrinted, shown);
  const columns = [...Object.values(OWN_WIDTHS), ...placed.columns.map(officerWidth)];
  const rowOf = (row: number, own: OwnCells, officer: OfficerCells): RowModel =>
    personRow(columns, placed, own, officer, row);

  const top = topRows(columns, results, registry);
  const first = top.length + 2;
  const list = listed.map(({ target, person }, index) =>
    rowOf(
      first + index,
      {
        ...identity(person, graduates.get(person.id)),
        ...targetedCells(target),
        number: cellOf(index + 1, "listNumber"),
      },
      placed.cellsOf(person.id, prefillFor(target, person, registry)),
    ),
  );
  const cannotRows = section("cannot", RISK_MESSAGES.cannotNote, cannot, (person, index) =>
    rowOf(
      first + list.length + SECTION_HEAD + index,
      { ...identity(person, graduates.get(person.id)), number: cellOf(index + 1, "listNumber") },
      placed.cellsOf(person.id, null),
    ),
  );
  const leftRows = section("left", RISK_MESSAGES.leftNote, placed.left, (left, index) =>
    rowOf(first + list.length + cannotRows.length + SECTION_HEAD + index, leftCells(left, people, graduates), {
      cells: left.cells,
      prefilled: left.row.prefilled ?? "",
    }),
  );
  return {
    kind: "риск",
    name: SHEET_NAMES["риск"],
    columns,
    rows: [...top, headRow(columns, placed), ...list, ...cannotRows, ...leftRows],
    freeze: { rows: top.length + 1, columns: OWN_COLUMNS.indexOf("fullName") + 1 },
    filter: { row: top.length, column: 0, rows: list.length + 1, columns: columns.length },
    validations: [],
    print: {
      orientation: "landscape",
      repeatRows: { from: top.length, to: top.length },
      margins: PAGE_MARGINS,
      footer: `${RISK_MESSAGES.footerMark} ${PAGE_FOOTER}`,
    },
    tabColor: "#9C1C1C",
  };
}

function officerWidth({ key }: NoteColumn): ColumnModel {
  return { width: key === null ? FURTHER_WIDTH : (OFFICER_WIDTHS[key] ?? FURTHER_WIDTH) };
}

/** Above the header only: whatever stood below it would be read back as a row of the officer's. */
function topRows(columns: readonly ColumnModel[], results: Results, { period }: Registry): readonly RowModel[] {
  const prose = (text: string, style: StyleName): readonly RowModel[] => proseRows(columns, FIRST_VISIBLE, text, style);
  return [
    lineAt(FIRST_VISIBLE, RISK_MESSAGES.title, "listTitle"),
    ...prose(RISK_MESSAGES.secrecy, "secrecy"),
    ...prose(RISK_MESSAGES.summary(formatRu(period.asOf), results.risk), "proseBold"),
    ...(results.targeted.length === 0 ? prose(RISK_MESSAGES.nobodyListed, "prose") : []),
    ...prose(RISK_MESSAGES.legend, "proseMuted"),
    ...prose(RISK_MESSAGES.officerHint, "proseMuted"),
    spacer(6),
  ];
}

function headRow(columns: readonly ColumnModel[], placed: PlacedNotes): RowModel {
  return fittedRow(
    [
      ...OWN_COLUMNS.map((column) => cellOf(OWN_HEADERS[column], "listHead")),
      ...placed.columns.map(({ header }) => cellOf(header === "" ? null : header, "officerHead")),
    ],
    columns,
  );
}

/** Rows before the people of a section: a blank one and its title. */
const SECTION_HEAD = 2;

function section<T>(
  kind: keyof typeof SECTION_TITLES,
  note: string,
  items: readonly T[],
  row: (item: T, index: number) => RowModel,
): readonly RowModel[] {
  if (items.length === 0) return [];
  return [spacer(12), lineAt(FIRST_VISIBLE, `${SECTION_TITLES[kind]}${note}`, "proseBold"), ...items.map(row)];
}

function personRow(
  columns: readonly ColumnModel[],
  placed: PlacedNotes,
  own: OwnCells,
  { cells, prefilled }: OfficerCells,
  row: number,
): RowModel {
  const hidden: OwnCells = { prefilled: cellOf(prefilled === "" ? null : prefilled, "text") };
  return fittedRow(
    [
      ...OWN_COLUMNS.map(
        (column) => ({ ...hidden, ...own })[column] ?? (isHidden(column) ? EMPTY : cellOf(null, "listText")),
      ),
      ...cells.map((cell, index) =>
        officerCell(cell, placed.columns[index], row, {
          own: OWN_COLUMNS,
          officer: placed.columns,
          dates: OFFICER_DATES,
        }),
      ),
    ],
    columns,
  );
}

function isHidden(column: OwnColumn): boolean {
  return OWN_WIDTHS[column].hidden === true;
}

/** Who it is and how to reach them. */
function identity(person: ResultPerson, graduate: Graduate | undefined): OwnCells {
  return {
    id: cellOf(person.id, "text"),
    key: cellOf(graduate?.snils == null ? null : snilsKey(graduate.snils), "text"),
    fullName: cellOf(person.fullName, "listText"),
    cohort:
      person.cohort === null ? cellOf(RISK_MESSAGES.yearUnknown, "listCentered") : cellOf(person.cohort, "listNumber"),
    group: cellOf(printableGroup(person.group), "listText"),
    specialty: cellOf(person.specialty === null ? null : printableSpecialty(person.specialty), "listText"),
    source: sourceCell(person.source, graduate),
    phone: cellOf(person.phone, "listText"),
    curator: cellOf(person.curator, "listText"),
  };
}

/** Why and what to do. */
function targetedCells({ groups, atRisk, explanation, measures, priority }: TargetedPerson): OwnCells {
  const text = measures.map(measureWords).join(";\n");
  return {
    workGroups: cellOf(groups.join(", "), "listCentered"),
    inIndicator7: cellOf(AT_RISK_WORDS[atRisk], "listCentered"),
    reason: cellOf(explanation, "listText"),
    measures: cellOf(text, "listText"),
    priority: cellOf(priority, "listNumber"),
  };
}

/** A row below: the person as now known, or what the former row said. Rows typed by the officer stay as typed. */
function leftCells(
  { row, person, reason }: LeftRow,
  people: ReadonlyMap<string, ResultPerson>,
  graduates: ReadonlyMap<string, Graduate>,
): OwnCells {
  const known = person === null ? undefined : people.get(person);
  if (known !== undefined) {
    return { ...identity(known, graduates.get(known.id)), reason: cellOf(RISK_MESSAGES.left[reason], "listText") };
  }
  const former = Object.entries(row.own).map(([column, text]) => [column, cellOf(text, "listText")] as const);
  const kept: OwnCells = Object.fromEntries(
    reason === "typed" ? former : former.filter(([column]) => KEPT_OF_THE_UNKNOWN.includes(column)),
  );
  return {
    ...kept,
    id: cellOf(row.id, "text"),
    key: cellOf(row.key, "text"),
    reason:
      reason === "typed" && kept.reason !== undefined ? kept.reason : cellOf(RISK_MESSAGES.left[reason], "listText"),
  };
}

/** What a row still says when nobody is certain to be meant: not our advice of that time. */
const KEPT_OF_THE_UNKNOWN: readonly string[] = ["fullName", "cohort", "group", "specialty", "phone", "curator"];
