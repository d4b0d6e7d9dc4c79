/** The tables of «Сводка»: what is not met, the people and what is known of them, the next deadlines. */
import { formatCount, formatDecimal } from "../engine/display";
import { exact } from "../engine/exact";
import type { Results } from "../engine/results";
import type { ClassSummary, ReasonSummary, Summary } from "../engine/summary";
import type { SummaryGap } from "../engine/summary-gaps";
import { REASONS, type ReasonCode } from "../engine/targeted-reasons";
import { MEASURES } from "../plan/measures";
import { figureFormat } from "./figures";
import { cellOf, emptyCells, proseRows } from "./layout";
import { PAGE_CATEGORIES, REASON_NAMES, SUMMARY_MESSAGES as SAY } from "./messages-summary";
import { breakLines, linesHeight, textRoom } from "./row-height";
import type { CellModel, ColumnModel, RowModel } from "./sheet-model";
import { STYLES } from "./styles";

/** Rows that fit the page; what is left out is said. */
const MOST_GAPS = 8;
const MOST_REASONS = 6;
const MOST_DEADLINES = 4;
/** Reasons named beside a gap. */
const MOST_IN_THE_WAY = 2;

type Columns = readonly ColumnModel[];

/** As high as its text needs and no higher: the page is short. */
function row(columns: Columns, cells: readonly CellModel[]): RowModel {
  const heights = cells.map(({ value, style }, index) => {
    const { fontSize, bold } = STYLES[style];
    const room = textRoom(columns[index + 1]?.width ?? 0);
    return linesHeight(typeof value === "string" ? breakLines(value, room, { fontSize, bold }).length : 1, fontSize);
  });
  return { cells: [cellOf(null, "blank"), ...cells], height: Math.max(...heights) };
}

function headingRow(columns: Columns, text: string): RowModel {
  const style = "pageHeading";
  return {
    cells: [cellOf(null, "blank"), cellOf(text, style), ...emptyCells(columns.length - 2, style)],
    height: linesHeight(1, STYLES[style].fontSize) + 2,
  };
}

function headRow(columns: Columns, heads: readonly string[]): RowModel {
  return row(
    columns,
    heads.map((head) => cellOf(head, "listHead")),
  );
}

/** What is not met, the largest gap first. */
export function gapRows(columns: Columns, { gaps }: Summary): readonly RowModel[] {
  if (gaps.length === 0) return [headingRow(columns, SAY.gapsTitle), ...proseRows(columns, 1, SAY.nothingMissed, "pageNote")]; // prettier-ignore
  const left = gaps.length - MOST_GAPS;
  const shown = gaps.slice(0, MOST_GAPS);
  const below = [
    ...(left > 0 ? [SAY.more(left)] : []),
    ...(shown.some(({ cell }) => cell.basis === "forecast") ? [SAY.forecastNote] : []),
  ].join(" ");
  return [
    headingRow(columns, SAY.gapsTitle),
    headRow(columns, SAY.gapHeads),
    ...shown.map((gap) => gapRow(columns, gap)),
    ...(below === "" ? [] : proseRows(columns, 1, below, "pageNote")),
  ];
}

function gapRow(columns: Columns, gap: SummaryGap): RowModel {
  const { record, line } = gap.place;
  const { cell } = gap;
  return row(columns, [
    cellOf(record.number, "pageCentered"),
    cellOf(`${record.shortName}${PAGE_CATEGORIES[line.category ?? "all"]}`, "pageText"),
    yearCell(cell),
    cellOf(planText(gap), "pageCentered"),
    factCell(gap),
    cellOf(missingText(gap), "pageMissed"),
    cellOf(closingText(gap), "pageText"),
  ]);
}

function yearCell({ cohort, basis }: SummaryGap["cell"]): CellModel {
  if (cohort === null) return cellOf(SAY.noGap, "pageCentered");
  return basis === "forecast" ? cellOf(SAY.forecast(cohort), "pageCentered") : cellOf(cohort, "pageCount");
}

function planText({ cell: { plan }, place }: SummaryGap): string {
  if (plan === null) return SAY.noGap;
  if (typeof plan.value === "boolean") return plan.value ? SAY.answers.yes : SAY.answers.no;
  // The plan writes «100» without a sign: a share has nowhere to go beyond it.
  const bare = plan.value === 100 && place.record.unit === "%";
  return `${bare ? "" : { ">=": "≥", "<=": "≤", "=": "" }[plan.operator]}${formatDecimal(exact(plan.value))}`;
}

function factCell({ cell, place }: SummaryGap): CellModel {
  const { value } = cell;
  if (typeof value !== "number") return cellOf(value === true ? SAY.answers.yes : SAY.answers.no, "pageCentered");
  return { value, style: "pageCount", numberFormat: figureFormat(cell, place.record.unit) };
}

function missingText({ cell: { gap, plan }, place: { measure } }: SummaryGap): string {
  if (gap === null) return SAY.noGap;
  const unit =
    measure.kind === "event-count"
      ? SAY.units.events
      : measure.kind === "entered-ratio" && measure.numerator === "applicantRequests"
        ? SAY.units.requests
        : SAY.units.people;
  const text = `${formatCount(gap)} ${unit}`;
  return plan?.operator === "<=" ? SAY.over(text) : text;
}

function closingText({ place, cell, fillable, gapLeft, inTheWay }: SummaryGap): string {
  const parts = [
    SAY.closing(place.measure, place.record.comparator),
    fillable === 0 ? "" : SAY.fill(fillable, gapLeft, cell.gap),
    SAY.inTheWay(inTheWay.slice(0, MOST_IN_THE_WAY)),
  ];
  return parts.filter((part) => part !== "").join("; ");
}

/** The classes: how many, how much is known, who is under risk and why. */
export function classRows(columns: Columns, { classes, reasons }: Summary, risk: Results["risk"]): readonly RowModel[] {
  const years = classes.map(({ year, basis }) => (basis === "forecast" ? SAY.forecastYear(year) : String(year)));
  const words = SAY.classes;
  const count = (title: string, of: (one: ClassSummary) => number | null, toDo: string): RowModel =>
    countRow(columns, "", title, classes.map(of), toDo);
  const share = (
    title: string,
    known: (one: ClassSummary) => number,
    all: (one: ClassSummary) => number,
    toDo: string,
  ): RowModel =>
    // prettier-ignore
    row(columns, [
      cellOf(null, "pageCentered"),
      cellOf(title, "pageText"),
      ...[...classes.map((one) => [known(one), all(one)] as const), [sum(classes.map(known)), sum(classes.map(all))] as const].map(([top, of]) => shareCell(top, of)), // prettier-ignore
      cellOf(toDo, "pageText"),
    ]);
  return [
    headingRow(columns, SAY.riskTitle(risk)),
    headRow(columns, SAY.classHeads(years)),
    count(words.people, ({ people }) => people, ""),
    share(words.channel, ({ channelKnown }) => channelKnown, ({ people }) => people, words.channelToDo), // prettier-ignore
    share(words.specialty, ({ specialtyKnown }) => specialtyKnown, ({ working }) => working, words.specialtyToDo), // prettier-ignore
    count(words.unanswered, ({ people, channelKnown }) => people - channelKnown, words.unansweredToDo),
    count(words.atRisk, ({ atRisk }) => atRisk, words.atRiskToDo),
    ...reasonRows(columns, reasons),
  ];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function countRow(
  columns: Columns,
  item: string,
  title: string,
  counts: readonly (number | null)[],
  toDo: string,
): RowModel {
  const known = counts.filter((count) => count !== null);
  return row(columns, [
    cellOf(item === "" ? null : item, "pageCentered"),
    cellOf(title, "pageText"),
    ...counts.map((count) => cellOf(count ?? SAY.noGap, count === null ? "pageCentered" : "pageCount")),
    known.length === 0 ? cellOf(SAY.noGap, "pageCentered") : cellOf(sum(known), "pageCount"),
    cellOf(toDo, "pageText"),
  ]);
}

function shareCell(known: number, all: number): CellModel {
  if (all === 0) return cellOf(SAY.noGap, "pageCentered");
  // Nine hundred and ninety-nine of a thousand is not «100»: it is rounded down.
  return { value: Math.floor((1000 * known) / all) / 10, style: "pageCount", numberFormat: "0.0" };
}

function reasonRows(columns: Columns, reasons: readonly ReasonSummary[]): readonly RowModel[] {
  const shown = reasons.length > MOST_REASONS ? reasons.slice(0, MOST_REASONS - 1) : reasons;
  const others = reasons.slice(shown.length);
  const counts = others.reduce<readonly number[]>(
    (total, reason) => total.map((count, at) => count + (reason.counts[at] ?? 0)),
    [0, 0, 0],
  );
  return [
    ...shown.map((reason) => {
      const [item = ""] = REASONS[reason.code as ReasonCode].measures;
      const toDo = MEASURES.find((measure) => measure.item === item)?.name ?? "";
      return countRow(columns, item, REASON_NAMES[reason.code] ?? reason.code, reason.counts, toDo);
    }),
    ...(others.length === 0 ? [] : [countRow(columns, "", SAY.otherReasons(others.length), counts, SAY.otherToDo)]),
  ];
}

/** What is due in the next days; a line each, in two where it is long. */
export function deadlineRows(columns: Columns, { deadlines }: Summary): readonly RowModel[] {
  const left = deadlines.length - MOST_DEADLINES;
  const lines = deadlines
    .slice(0, MOST_DEADLINES)
    .map(({ item, title, when, meaning }) => SAY.deadline(item, title, when, meaning));
  return [
    headingRow(columns, SAY.deadlinesTitle),
    ...[...(lines.length === 0 ? [SAY.noDeadlines] : lines), ...(left > 0 ? [SAY.moreDeadlines(left)] : [])].flatMap(
      (line) => proseRows(columns, 1, line, "pageNote", "      "),
    ),
  ];
}
