/**
 * The copy for the director: «Сводка», «КПЭ» and the list of targeted work with
 * initials, without phones, ids and words of health (spec: reports F.1, rulings
 * 30, 31, 39). It is made of the sheets that were just calculated.
 */
import { isShareable } from "../engine/private-words";
import type { Results } from "../engine/results";
import { OFFICER_HEADERS, OWN_HEADERS, SECTION_TITLES } from "../intake/risk-list/columns";
import { formatRu, parseIso } from "../registry/date";
import { withInitials } from "./initials";
import { PAGE_FOOTER, cellOf, lineAt, proseRows, spacer } from "./layout";
import { RISK_MESSAGES } from "./messages";
import { DIRECTOR_MESSAGES } from "./messages-copies";
import { plainCopy } from "./plain-copy";
import { fittedRow } from "./row-height";
import type { CellModel, ColumnModel, RowModel, SheetKind, SheetModel } from "./sheet-model";
import type { StyleName } from "./styles";

/** The sheets of the copy in their order; one that the report does not have is left out. */
const KINDS: readonly SheetKind[] = ["сводка", "кпэ", "риск"];

/** Columns of the list that the director gets; of the officer's the note may hold anything and stays with them. */
const LIST_HEADERS: ReadonlySet<unknown> = new Set([
  OWN_HEADERS.number,
  OWN_HEADERS.fullName,
  OWN_HEADERS.cohort,
  OWN_HEADERS.group,
  OWN_HEADERS.specialty,
  OWN_HEADERS.workGroups,
  OWN_HEADERS.inIndicator7,
  OWN_HEADERS.reason,
  OWN_HEADERS.measures,
  OWN_HEADERS.priority,
  OFFICER_HEADERS.responsible,
  OFFICER_HEADERS.due,
  OFFICER_HEADERS.referral,
  OFFICER_HEADERS.result,
]);

/** What the officer typed: words of health are not handed on. */
const TYPED_HEADERS: ReadonlySet<unknown> = new Set(Object.values(OFFICER_HEADERS));

/** Wider than in the report: fewer columns share the page. */
const WIDER: ReadonlyMap<unknown, number> = new Map<unknown, number>([
  [OWN_HEADERS.specialty, 23],
  [OWN_HEADERS.reason, 24],
  [OWN_HEADERS.measures, 31],
  [OFFICER_HEADERS.result, 14],
]);

/** The sheets of the copy, of those of a report and what they were made of. */
export function directorCopy(report: readonly SheetModel[], results: Results): readonly SheetModel[] {
  return KINDS.flatMap((kind) => {
    const model = report.find((sheet) => sheet.kind === kind);
    if (model === undefined) return [];
    return [marked(kind === "риск" ? listCopy(model, results) : plainCopy(model))];
  });
}

/** Every page says what it holds. */
function marked(model: SheetModel): SheetModel {
  return { ...model, print: { ...model.print, footer: `${DIRECTOR_MESSAGES.mark} ${PAGE_FOOTER}` } };
}

/** The list and who cannot find work; who left the list is the officer's business. */
function listCopy(model: SheetModel, results: Results): SheetModel {
  const headRow = model.print.repeatRows?.from ?? 0;
  const heads = (model.rows[headRow]?.cells ?? []).map(({ value }) => value);
  const kept = heads.flatMap((head, index) => (LIST_HEADERS.has(head) ? [index] : []));
  const columns = kept.map((index) => ({ width: WIDER.get(heads[index]) ?? model.columns[index]?.width ?? 0 }));
  const below = model.rows.slice(headRow + 1);
  const left = below.findIndex((row) => titleOf(row)?.startsWith(SECTION_TITLES.left) === true);
  const top = topRows(columns, results);
  const head = kept.map((index) => shownCell(model.rows[headRow]?.cells[index], null));
  return {
    ...plainCopy(model),
    columns,
    rows: [
      ...top,
      fittedRow(
        head.map((cell) => (cell.value === OWN_HEADERS.fullName ? { ...cell, value: DIRECTOR_MESSAGES.person } : cell)),
        columns,
      ),
      ...below.slice(0, left === -1 ? undefined : left).map((row): RowModel => {
        const title = titleOf(row);
        if (title !== null) return lineAt(0, title, "proseBold");
        if (row.cells.length === 0) return row;
        return fittedRow(
          kept.map((index) => shownCell(row.cells[index], heads[index])),
          columns,
        );
      }),
    ],
    freeze: { rows: top.length + 1, columns: kept.indexOf(heads.indexOf(OWN_HEADERS.fullName)) + 1 },
    print: { ...model.print, repeatRows: { from: top.length, to: top.length } },
  };
}

function topRows(columns: readonly ColumnModel[], { asOf, risk, targeted }: Results): readonly RowModel[] {
  const prose = (text: string, style: StyleName): readonly RowModel[] => proseRows(columns, 0, text, style);
  const day = parseIso(asOf);
  return [
    lineAt(0, RISK_MESSAGES.title, "listTitle"),
    ...prose(DIRECTOR_MESSAGES.secrecy, "secrecy"),
    ...prose(RISK_MESSAGES.summary(day === null ? asOf : formatRu(day), risk), "proseBold"),
    ...(targeted.length === 0 ? prose(RISK_MESSAGES.nobodyListed, "prose") : []),
    ...prose(RISK_MESSAGES.legend, "proseMuted"),
    spacer(6),
  ];
}

/** The title of a section below the list: the only filled cell of its row. */
function titleOf({ cells }: RowModel): string | null {
  const filled = cells.filter(({ value }) => value !== null);
  const [only] = filled;
  const isTitle = Object.values(SECTION_TITLES).some((title) => String(only?.value).startsWith(title));
  return filled.length === 1 && isTitle && typeof only?.value === "string" ? only.value : null;
}

function shownCell(cell: CellModel | undefined, head: CellModel["value"] | undefined): CellModel {
  if (cell === undefined) return cellOf(null, "listText");
  const { value, style, numberFormat } = cell;
  const plain: CellModel = { value, style, ...(numberFormat !== undefined && { numberFormat }) };
  if (typeof value !== "string") return plain;
  if (head === OWN_HEADERS.fullName) return { ...plain, value: withInitials(value) };
  const isWithheld = TYPED_HEADERS.has(head) && value.trim() !== "" && !isShareable(value);
  return isWithheld ? { ...plain, value: DIRECTOR_MESSAGES.withheld } : plain;
}
