/**
 * «Проверка данных»: what the reader could not take at its word, worst first,
 * what the officer accepted last; and how each sheet was taken.
 */
import type { Results } from "../engine/results";
import { formatRu } from "../registry/date";
import type { Registry } from "../registry/registry";
import { columnIndex } from "../registry/source";
import { PAGE_FOOTER, PAGE_MARGINS, cellOf, lineAt, proseRows, spacer } from "./layout";
import { ISSUES_MESSAGES, SEVERITY_WORDS, TAKEN_WORDS } from "./messages";
import { fittedRow } from "./row-height";
import { SHEET_NAMES } from "./sheet-model";
import type { CellModel, ColumnModel, RowModel, SheetModel } from "./sheet-model";
import type { StyleName } from "./styles";

type Issue = Results["issues"][number];
type Severity = Issue["severity"];

/** № | severity | sheet | cell | whose | what. */
const COLUMNS: readonly ColumnModel[] = [
  { width: 5 },
  { width: 16 },
  { width: 16 },
  { width: 10 },
  { width: 20 },
  { width: 74 },
];

const WORST_FIRST: readonly Severity[] = ["error", "warning", "info"];

const SEVERITY_STYLES: Readonly<Record<Severity, StyleName>> = {
  error: "severityError",
  warning: "severityWarning",
  info: "listProse",
};

/** Kinds of sheets that rows are taken from. */
const HOLDS_RECORDS: Readonly<Partial<Record<Results["sheets"][number]["taken"], true>>> = {
  graduates: true,
  events: true,
  fairs: true,
};

/** The sheet «Проверка данных». */
export function issuesSheet(results: Results, registry: Registry): SheetModel {
  const top = topRows(results, registry);
  const issues = sortedIssues(results);
  const names = namesByRow(results);
  const table =
    issues.length === 0
      ? []
      : [
          fittedRow(
            ISSUES_MESSAGES.heads.map((text) => cellOf(text, "listHead")),
            COLUMNS,
          ),
          ...issues.map((issue, index) => issueRow(issue, index + 1, names)),
        ];
  return {
    kind: "проверка",
    name: SHEET_NAMES["проверка"],
    columns: COLUMNS,
    rows: [...top, ...table, ...sheetRows(results)],
    freeze: { rows: table.length === 0 ? 0 : top.length + 1, columns: 0 },
    filter: table.length === 0 ? null : { row: top.length, column: 0, rows: table.length, columns: COLUMNS.length },
    validations: [],
    print: {
      orientation: "landscape",
      repeatRows: table.length === 0 ? null : { from: top.length, to: top.length },
      margins: PAGE_MARGINS,
      footer: PAGE_FOOTER,
    },
    tabColor: "#BF8F00",
  };
}

function topRows({ issues }: Results, { period }: Registry): readonly RowModel[] {
  const open = issues.filter((issue) => !isAccepted(issue));
  const accepted = issues.length - open.length;
  const [errors = 0, warnings = 0, infos = 0] = WORST_FIRST.map(
    (severity) => open.filter((issue) => issue.severity === severity).length,
  );
  const prose = (text: string, style: StyleName): readonly RowModel[] => proseRows(COLUMNS, 0, text, style);
  return [
    lineAt(0, ISSUES_MESSAGES.title, "listTitle"),
    ...prose(ISSUES_MESSAGES.asOf(formatRu(period.asOf)), "prose"),
    ...(issues.length === 0
      ? prose(ISSUES_MESSAGES.nothing, "proseBold")
      : [
          ...prose(ISSUES_MESSAGES.summary(errors, warnings, infos, accepted), "proseBold"),
          ...prose(ISSUES_MESSAGES.legend, "proseMuted"),
          ...(accepted === 0 ? [] : prose(ISSUES_MESSAGES.acceptedLegend, "proseMuted")),
        ]),
    spacer(6),
  ];
}

/** The officer said «так и есть». */
function isAccepted({ accepted }: Issue): boolean {
  return accepted === true;
}

/** Accepted ones last; worst first; within a severity in the order of the workbook: sheet, row, column. */
function sortedIssues({ issues, sheets }: Results): readonly Issue[] {
  const named = new Set([...sheets.map(({ sheet }) => sheet), ...issues.map(({ source }) => source.sheet)]);
  const order = new Map(Array.from(named, (sheet, index) => [sheet, index] as const));
  const key = ({ severity, source, accepted }: Issue): readonly number[] => [
    accepted === true ? 1 : 0,
    WORST_FIRST.indexOf(severity),
    order.get(source.sheet) ?? order.size,
    source.row ?? 0,
    source.column === undefined ? -1 : columnIndex(source.column),
  ];
  return issues
    .map((issue) => ({ issue, key: key(issue) }))
    .sort((a, b) => a.key.reduce((found, part, index) => found || part - (b.key[index] ?? 0), 0))
    .map(({ issue }) => issue);
}

/** ФИО by «sheet|row», so that the officer knows whose cell it is without going there. */
function namesByRow({ people }: Results): ReadonlyMap<string, string> {
  return new Map(
    people.flatMap(({ fullName, source, mergedFrom }) =>
      [source, ...mergedFrom].map(({ sheet, row }) => [`${sheet}|${row}`, fullName] as const),
    ),
  );
}

function issueRow(issue: Issue, number: number, names: ReadonlyMap<string, string>): RowModel {
  const { severity, source, text } = issue;
  return fittedRow(
    [
      cellOf(number, "listNumber"),
      isAccepted(issue)
        ? cellOf(ISSUES_MESSAGES.accepted, "listProse")
        : cellOf(SEVERITY_WORDS[severity], SEVERITY_STYLES[severity]),
      cellOf(source.sheet, "listText"),
      placeCell(source),
      cellOf(source.row === undefined ? null : (names.get(`${source.sheet}|${source.row}`) ?? null), "listText"),
      cellOf(text, "listText"),
    ],
    COLUMNS,
  );
}

/** «F17» with a link; «строка 17» and «весь лист» lead to the row's or the sheet's first cell. */
function placeCell({ sheet, row, column }: Issue["source"]): CellModel {
  const address = `${column ?? "A"}${row ?? 1}`;
  const words =
    row === undefined ? ISSUES_MESSAGES.wholeSheet : column === undefined ? ISSUES_MESSAGES.row(row) : address;
  return { value: words, style: "listLink", link: { sheet, address } };
}

/**
 * How each of the officer's sheets was taken; below the issues, which come
 * first. Our own sheets are left out: a second run must write the same.
 */
function sheetRows(results: Results): readonly RowModel[] {
  const sheets = results.sheets.filter(({ taken }) => taken !== "generated" && taken !== "settings");
  if (sheets.length === 0) return [];
  return [
    spacer(14),
    lineAt(0, ISSUES_MESSAGES.sheetsTitle, "proseBold"),
    ...sheets.flatMap(({ sheet, taken, records }) =>
      proseRows(
        COLUMNS,
        0,
        ISSUES_MESSAGES.sheet(sheet, TAKEN_WORDS[taken], HOLDS_RECORDS[taken] ? records : null),
        "prose",
      ),
    ),
  ];
}
