/** «Проблемы»: what became of each file of the folder and how many issues of which kind it has. */
import type { IssueKind } from "../engine/region-college";
import { filesOfSameCollege, type RegionFile } from "../engine/region-file";
import { formatAcademicYear } from "../registry/registry";
import { cellOf, lineAt, proseRows, spacer } from "./layout";
import { SEVERITY_WORDS } from "./messages";
import { REGION_MESSAGES as WORDS } from "./messages-region";
import { issueKindName } from "./messages-region-issues";
import { regionPrint } from "./region-sheet-parts";
import { fittedRow } from "./row-height";
import type { CellModel, ColumnModel, FileSheetModel, RowModel } from "./sheet-model";
import { DATE_FORMAT, type StyleName } from "./styles";

/** № | file | college | state | year | date | people | errors | warnings | infos | what. */
const COLUMNS: readonly ColumnModel[] = [
  { width: 5 },
  { width: 30 },
  { width: 28 },
  { width: 14 },
  { width: 11 },
  { width: 11.5 },
  { width: 12 },
  { width: 9 },
  { width: 15 },
  { width: 11 },
  { width: 62 },
];

/** How many kinds are named; a row can be only so high. */
const SHOWN_KINDS = 15;

const STATE_STYLES: Readonly<Record<RegionFile["state"], StyleName>> = {
  read: "listProse",
  refused: "severityError",
  passed: "severityWarning",
};

/** The sheet «Проблемы»: files that could not be read first, then by name. */
export function problemsSheet(files: readonly RegionFile[]): FileSheetModel {
  const count = (state: RegionFile["state"]): number => files.filter((file) => file.state === state).length;
  const order = ["refused", "read", "passed"];
  const sorted = [...files].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const top = [
    lineAt(0, WORDS.problemsTitle, "listTitle"),
    ...proseRows(COLUMNS, 0, WORDS.problemsSummary(count("read"), count("refused"), count("passed")), "proseBold"),
    ...proseRows(COLUMNS, 0, WORDS.problemsHint, "proseMuted"),
    spacer(6),
  ];
  const head = fittedRow(
    WORDS.problemHeads.map((text) => cellOf(text, "listHead")),
    COLUMNS,
  );
  return {
    name: WORDS.sheets.problems,
    columns: COLUMNS,
    rows: [...top, head, ...sorted.map((file, index) => fileRow(file, index + 1, files))],
    freeze: { rows: top.length + 1, columns: 2 },
    filter: { row: top.length, column: 0, rows: files.length + 1, columns: COLUMNS.length },
    validations: [],
    print: regionPrint({ from: top.length, to: top.length }),
    tabColor: "#BF8F00",
  };
}

function fileRow(file: RegionFile, number: number, files: readonly RegionFile[]): RowModel {
  return fittedRow(
    [
      cellOf(number, "listNumber"),
      cellOf(file.file, "listText"),
      cellOf(file.state === "read" ? file.numbers.college : null, "listText"),
      cellOf(WORDS.states[file.state], STATE_STYLES[file.state]),
      ...(file.state === "read" ? figures(file) : Array.from({ length: 6 }, () => cellOf(null, "listProse"))),
      cellOf(file.state === "read" ? remarks(file, files) : file.message, "listText"),
    ],
    COLUMNS,
  );
}

/** Academic year, отчётная дата, people, errors, warnings, infos. */
function figures({ numbers, issues }: Extract<RegionFile, { state: "read" }>): readonly CellModel[] {
  const count = (severity: IssueKind["severity"]): CellModel => {
    const own = issues.filter((kind) => kind.severity === severity);
    return cellOf(
      own.reduce((sum, kind) => sum + kind.count, 0),
      "listNumber",
    );
  };
  return [
    cellOf(formatAcademicYear(numbers.startYear), "listCentered"),
    { ...cellOf(numbers.asOf, "listNumber"), numberFormat: DATE_FORMAT },
    cellOf(numbers.people, "listNumber"),
    count("error"),
    count("warning"),
    count("info"),
  ];
}

/** Warnings of the file, then its issues by kind, each on its line. */
function remarks(file: Extract<RegionFile, { state: "read" }>, files: readonly RegionFile[]): string {
  const same = filesOfSameCollege(file, files);
  const kinds = file.issues.map(({ code, severity, count }) =>
    WORDS.issueKind(SEVERITY_WORDS[severity], issueKindName(code), count),
  );
  const rest = kinds.length - SHOWN_KINDS;
  const lines = [
    ...(same.length === 0 ? [] : [WORDS.sameCollege(same)]),
    ...file.warnings,
    ...kinds.slice(0, SHOWN_KINDS),
    ...(rest > 0 ? [WORDS.moreKinds(rest)] : []),
  ];
  return lines.length === 0 ? WORDS.clean : lines.join("\n");
}
