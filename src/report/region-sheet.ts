/** «Регион»: the totals of all colleges, one row per cell of the plan's table, a block for each academic year. */
import { formatCount, formatShare } from "../engine/display";
import { byAcademicYear, filesOfSameCollege, type ReadFile, type RegionFile } from "../engine/region-file";
import { regionTotals, type RegionTotal } from "../engine/region";
import type { ResultCell } from "../engine/results";
import { PART_BANNERS } from "../plan/headings";
import { formatRu } from "../registry/date";
import { formatAcademicYear } from "../registry/registry";
import { formatPlain } from "./figures";
import { answerText, plannedText } from "./kpi-rows";
import { cellOf, emptyCells, lineAt, proseRows, spacer } from "./layout";
import { STATUS_WORDS } from "./messages";
import { REGION_MESSAGES as WORDS } from "./messages-region";
import { categoryWord, countCell, regionPrint, valueCell } from "./region-sheet-parts";
import { fittedRow, linesHeight } from "./row-height";
import type { CellModel, ColumnModel, FileSheetModel, RowModel } from "./sheet-model";
import { STYLES, type StyleName } from "./styles";

/** № | indicator | category | year | plan | numerator | denominator | value | verdict | gap | met | missed | no data | note. */
const COLUMNS: readonly ColumnModel[] = [
  { width: 5.5 },
  { width: 37 },
  { width: 18.5 },
  { width: 8 },
  { width: 13 },
  { width: 10 },
  { width: 11.5 },
  { width: 10.5 },
  { width: 19 },
  { width: 11 },
  { width: 10.5 },
  { width: 11 },
  { width: 8.5 },
  { width: 32 },
];

/** The sheet «Регион». */
export function regionSheet(files: readonly RegionFile[]): FileSheetModel {
  const years = byAcademicYear(files);
  const top = topRows(files, years.length === 0);
  const head = fittedRow(
    WORDS.regionHeads.map((text) => cellOf(text, "listHead")),
    COLUMNS,
  );
  return {
    name: WORDS.sheets.region,
    columns: COLUMNS,
    rows: [
      ...top,
      head,
      ...years.flatMap(yearRows),
      spacer(10),
      lineAt(0, WORDS.notesTitle, "proseBold"),
      ...WORDS.notes.flatMap((note, index) => proseRows(COLUMNS, 0, `${index + 1}. ${note}`, "prose")),
    ],
    freeze: { rows: top.length + 1, columns: 2 },
    filter: null,
    validations: [],
    print: regionPrint({ from: top.length, to: top.length }),
    tabColor: "#1F4E79",
  };
}

function topRows(files: readonly RegionFile[], nothing: boolean): readonly RowModel[] {
  const refused = files.filter(({ state }) => state === "refused").length;
  const prose = (text: string, style: StyleName): readonly RowModel[] => proseRows(COLUMNS, 0, text, style);
  return [
    lineAt(0, WORDS.title, "listTitle"),
    lineAt(0, WORDS.internal, "secrecy"),
    ...prose(WORDS.purpose, "prose"),
    ...prose(WORDS.howCounted, "proseMuted"),
    ...(nothing ? prose(WORDS.nothingRead, "proseBold") : []),
    ...(refused > 0 && !nothing ? prose(WORDS.seeProblems(refused), "proseBold") : []),
    spacer(6),
  ];
}

/** A banner that says whose totals these are, warnings, and the 53 rows. */
function yearRows(files: readonly ReadFile[]): readonly RowModel[] {
  const numbers = files.map((file) => file.numbers);
  const [first] = numbers;
  if (first === undefined) return [];
  const people = numbers.reduce((sum, college) => sum + college.people, 0);
  const banner = [
    WORDS.year(formatAcademicYear(first.startYear), files.length),
    WORDS.people(formatCount(people)),
    WORDS.asOf(reportDates(files)),
  ].join("; ");
  const doubled = files.filter((file) => filesOfSameCollege(file, files).length > 0).map(({ file }) => file);
  return [
    across(banner, "banner"),
    ...(doubled.length === 0 ? [] : proseRows(COLUMNS, 0, WORDS.doubled(doubled), "proseBold")),
    ...regionTotals(numbers).flatMap((total, index, all) => [
      // Numbers 4.1 and 4.2 occur in both parts.
      ...(total.record.part === all[index - 1]?.record.part
        ? []
        : [across(PART_BANNERS[total.record.part], "section")]),
      totalRow(total),
    ]),
  ];
}

function reportDates(files: readonly ReadFile[]): readonly string[] {
  const dates = new Map<number, number>();
  for (const { numbers } of files) dates.set(numbers.asOf, (dates.get(numbers.asOf) ?? 0) + 1);
  const [only] = files;
  if (dates.size === 1 && only !== undefined) return [formatRu(only.numbers.asOf)];
  return [...new Set(files.map(({ numbers }) => numbers.asOf))]
    .sort((a, b) => a - b)
    .map((date) => WORDS.asOfOf(formatRu(date), dates.get(date) ?? 0));
}

function across(text: string, style: StyleName): RowModel {
  return {
    cells: [cellOf(text, style), ...emptyCells(COLUMNS.length - 1, style)],
    height: linesHeight(1, STYLES[style].fontSize) + 2,
  };
}

function totalRow(total: RegionTotal): RowModel {
  const { record, line, cell, colleges } = total;
  return fittedRow(
    [
      cellOf(record.number, "cellCentered"),
      cellOf(WORDS.nameWithUnit(record.shortName, record.unit), "cell"),
      cellOf(categoryWord(line.category), "cell"),
      cell.cohort === null ? cellOf(WORDS.wholeYear, "cellCentered") : cellOf(cell.cohort, "figure"),
      cellOf(planText(total), "cellCentered"),
      count(cell.numerator),
      count(cell.denominator),
      shownValue(total),
      verdictCell(total),
      count(cell.gap),
      ...(total.verdict === "no-obligation" ? [count(null), count(null)] : [count(colleges.met), count(colleges.missed)]), // prettier-ignore
      count(colleges["no-data"]),
      cellOf(noteText(total), "cell"),
    ],
    COLUMNS,
  );
}

/** A count, or «–». */
function count(value: number | null): CellModel {
  return countCell(value, "figure");
}

/** Of an answer, how many colleges have it: «есть: 4 из 5». */
function shownValue({ record, cell }: RegionTotal): CellModel {
  if (typeof cell.value !== "boolean") return valueCell(record, cell, "figure");
  const word = answerText(record, true);
  return cellOf(WORDS.have(cell.numerator ?? 0, cell.denominator ?? 0, word), "cellCentered");
}

function planText({ record, line, cell, plans, verdict }: RegionTotal): string {
  if (plans.length > 1) return differing(plans).plan;
  const text = plannedText(record, line.plan, cell.plan);
  return verdict === "per-college" ? WORDS.perCollege(text) : text;
}

/** Different plans, or one plan that some colleges have not entered. */
function differing(plans: RegionTotal["plans"]): { readonly plan: string; readonly verdict: string } {
  return WORDS.differing[plans.length === 2 && plans.includes(null) ? "partly" : "differ"];
}

function verdictCell({ verdict, plans }: RegionTotal): CellModel {
  switch (verdict) {
    case "met":
      return cellOf(STATUS_WORDS.met, "verdictMet");
    case "missed":
      return cellOf(STATUS_WORDS.missed, "verdictMissed");
    case "plans-differ":
      return cellOf(differing(plans).verdict, "verdictOther");
    case "per-college":
    case "no-obligation":
      return cellOf(WORDS.verdicts[verdict], "verdictOther");
    case "preliminary":
    case "no-plan":
    case "no-data":
    case "not-applicable":
      return cellOf(STATUS_WORDS[verdict], "verdictOther");
  }
}

/** What must be known beside the figure. */
function noteText(total: RegionTotal): string {
  const { record, cell, plans, colleges, forecasts, counted } = total;
  const notes: string[] = [];
  if (forecasts > 0) notes.push(forecasts === counted ? WORDS.forecastAll : WORDS.forecastSome(forecasts, counted));
  if (plans.length > 1) notes.push(WORDS.plansDiffer(plansText(total)));
  if (total.rulesDiffer) notes.push(WORDS.rulesDiffer);
  if ((cell.unknown ?? 0) > 0) notes.push(unknownText(record.id, cell));
  if (colleges.preliminary > 0) notes.push(WORDS.preliminary(colleges.preliminary));
  if (colleges["no-plan"] > 0) notes.push(WORDS.noPlan(colleges["no-plan"]));
  if (colleges["not-applicable"] > 0) notes.push(WORDS.notApplicable(colleges["not-applicable"]));
  return notes.join("; ");
}

/** All of a few plans; of many, the least and the greatest. Who has none is counted beside. */
function plansText({ record, line, plans }: RegionTotal): string {
  const entered = plans.filter((plan) => plan !== null);
  const values = entered.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  if (values.length > 4) return `${formatPlain(Math.min(...values))} … ${formatPlain(Math.max(...values))}`;
  return entered.map((plan) => plannedText(record, line.plan, plan)).join("; ");
}

/** K7: what the share is when all people of unknown status turn out to be at risk (indicators A.2). */
function unknownText(indicator: string, { numerator, denominator, unknown }: ResultCell): string {
  const text = WORDS.unknownPeople(formatCount(unknown ?? 0));
  if (indicator !== "K7" || numerator === null || unknown === null || !denominator) return text;
  return `${text} (${WORDS.withUnknown(formatShare(numerator + unknown, denominator))})`;
}
