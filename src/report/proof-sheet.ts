/** «Расшифровка КПЭ»: every number beside a formula of Excel's own that must come to the same (design, rulings 36). */
import type { Calculation } from "../engine/calculation";
import { cellPlaces } from "../engine/cells";
import type { CellPlace } from "../engine/cell-place";
import type { ResultCell, Results } from "../engine/results";
import { scopeEffects } from "../engine/scope-effect";
import { measureUnder } from "../plan/switches";
import { fillYears } from "../plan/wording";
import { formatRu } from "../registry/date";
import { cellFormulas } from "./cell-formula";
import { figureFormat } from "./figures";
import { howCounted } from "./kpi-notes";
import { PAGE_FOOTER, PAGE_MARGINS, cellOf, lineAt, proseRows, spacer } from "./layout";
import { KPI_MESSAGES } from "./messages";
import { PROOF_MESSAGES } from "./messages-proof";
import { compositionOf } from "./proof-composition";
import { fittedRow } from "./row-height";
import { SHEET_NAMES } from "./sheet-model";
import type { CellModel, ColumnModel, FormulaPart, RowModel, SheetModel } from "./sheet-model";

/** № | indicator | year | value | numerator | denominator | both by formula | check | unknown | composition. */
const COLUMNS: readonly ColumnModel[] = [
  { width: 6 },
  { width: 44 },
  { width: 8 },
  { width: 11 },
  { width: 11 },
  { width: 12 },
  { width: 12 },
  { width: 12 },
  { width: 14 },
  { width: 12 },
  { width: 60 },
];

/** Where what stands, as formulas say it. */
const LETTERS = { numerator: "E", denominator: "F", numeratorFormula: "G", denominatorFormula: "H" };
const SCOPE_LETTERS = [
  ["E", "F"],
  ["G", "H"],
  ["I", "J"],
] as const;

/** The sheet «Расшифровка КПЭ»; `settings` is «Настройки КПЭ» as it is written in the same run. */
export function proofSheet(results: Results, calculation: Calculation, settings: SheetModel): SheetModel {
  const { registry } = calculation;
  const rows: RowModel[] = [
    lineAt(0, PROOF_MESSAGES.title, "listTitle"),
    lineAt(0, PROOF_MESSAGES.asOf(formatRu(registry.period.asOf)), "prose"),
    ...PROOF_MESSAGES.about.flatMap((text) => proseRows(COLUMNS, 0, text, "proseMuted")),
    spacer(6),
  ];
  const headRow = rows.length;
  rows.push(fittedRow(PROOF_MESSAGES.heads.map((text) => cellOf(text, "listHead")), COLUMNS)); // prettier-ignore
  for (const place of cellPlaces(calculation)) {
    const cell = cellAt(results, place, calculation);
    if (cell !== null) rows.push(cellRow(rows.length + 1, cell, place, calculation, settings));
  }
  rows.push(
    spacer(14),
    lineAt(0, PROOF_MESSAGES.scopesTitle, "proseBold"),
    fittedRow(PROOF_MESSAGES.scopesHeads.map((text) => cellOf(text, "listHead")), COLUMNS), // prettier-ignore
  );
  for (const row of scopeRows(rows.length + 1, calculation, settings)) rows.push(row);
  rows.push(
    spacer(14),
    lineAt(0, PROOF_MESSAGES.howCountedTitle, "proseBold"),
    ...howCounted(results).flatMap((text) => proseRows(COLUMNS, 0, text, "prose")),
  );
  return {
    kind: "расшифровка",
    name: SHEET_NAMES["расшифровка"],
    columns: COLUMNS,
    rows,
    freeze: { rows: headRow + 1, columns: 0 },
    filter: null,
    validations: [],
    print: {
      orientation: "landscape",
      repeatRows: { from: headRow, to: headRow },
      margins: PAGE_MARGINS,
      footer: PAGE_FOOTER,
    },
    tabColor: "#1F4E79",
  };
}

/** The results' cell of a place. */
function cellAt(results: Results, { record, line, cohort }: CellPlace, { frame }: Calculation): ResultCell | null {
  const year = cohort === null ? null : (frame.cohorts[["c1", "c2", "c3"].indexOf(cohort)] ?? null);
  return (
    results.cells.find(
      (cell) => cell.indicator === record.id && cell.cohort === year && cell.category === line.category,
    ) ?? null
  );
}

function cellRow(
  rowNumber: number,
  cell: ResultCell,
  place: CellPlace,
  calculation: Calculation,
  settings: SheetModel,
): RowModel {
  const { record } = place;
  const numerator = numeratorOf(cell, place);
  const isCounted = numerator !== null;
  const formulas = isCounted ? cellFormulas(calculation, place, settings) : null;
  const denominator = formulas?.denominator ?? null;
  const name = nameOf(place, calculation);
  const about = PROOF_MESSAGES.aboutCell(KPI_MESSAGES.indicatorName(record.number, record.part, ""), name, cell.cohort);
  return fittedRow(
    [
      cellOf(record.number, "listCentered"),
      cellOf(name, "listProse"),
      cellOf(cell.cohort, "listNumber"),
      factCell(cell, place),
      cellOf(numerator ?? PROOF_MESSAGES.none, "listCentered"),
      cellOf(cell.denominator ?? PROOF_MESSAGES.none, "listCentered"),
      formulas === null ? nothing() : live(formulas.numerator, numerator ?? "", PROOF_MESSAGES.aboutNumerator(about)),
      denominator === null
        ? nothing()
        : live(denominator, cell.denominator ?? 0, PROOF_MESSAGES.aboutDenominator(about)),
      formulas === null
        ? nothing()
        : live([checkFormula(rowNumber, typeof numerator === "number", denominator !== null)], PROOF_MESSAGES.same),
      cellOf(cell.unknown ?? PROOF_MESSAGES.none, "listCentered"),
      cellOf([...compositionOf(calculation, place), ...cell.notes].join(" "), "listProse"),
    ],
    COLUMNS,
  );
}

function nothing(): CellModel {
  return cellOf(PROOF_MESSAGES.none, "listCentered");
}

function live(formula: readonly FormulaPart[], value: string | number, about?: string): CellModel {
  return { value, style: "listCentered", live: formula, ...(about === undefined ? {} : { about }) };
}

/** A number; «есть» of an answer; null without data. */
function numeratorOf({ numerator, value }: ResultCell, place: CellPlace): number | string | null {
  return typeof value === "boolean" ? answerOf(value, place) : numerator;
}

function answerOf(value: boolean, { record }: CellPlace): string {
  const words = record.unit === "да/нет" ? KPI_MESSAGES.answers["да/нет"] : KPI_MESSAGES.answers["есть/нет"];
  return value ? words.yes : words.no;
}

function factCell(cell: ResultCell, place: CellPlace): CellModel {
  if (typeof cell.value === "boolean") return cellOf(answerOf(cell.value, place), "listCentered");
  if (cell.value === null) return cellOf(cell.numerator === null ? PROOF_MESSAGES.noData : PROOF_MESSAGES.none, "listCentered"); // prettier-ignore
  return { value: cell.value, style: "listCentered", numberFormat: figureFormat(cell, place.record.unit) };
}

/** The indicator's short name with the line's category. */
function nameOf({ record, line }: CellPlace, { frame }: Calculation): string {
  return line.wording === null ? record.shortName : `${record.shortName}: ${fillYears(line.wording, frame.startYear)}`;
}

/** ✓, or by how much the formulas differ; an error of a formula stays an error. */
function checkFormula(row: number, isNumber: boolean, hasDenominator: boolean): string {
  const { numerator, denominator, numeratorFormula, denominatorFormula } = LETTERS;
  const top = `${numeratorFormula}${row}=${numerator}${row}`;
  const difference = isNumber ? `&(${numeratorFormula}${row}-${numerator}${row})` : "";
  const text = `"${PROOF_MESSAGES.difference}"${difference}`;
  if (!hasDenominator) return `IF(${top},"${PROOF_MESSAGES.same}",${text})`;
  const below = `&"${PROOF_MESSAGES.differenceOf}"&(${denominatorFormula}${row}-${denominator}${row})`;
  return `IF(AND(${top},${denominatorFormula}${row}=${denominator}${row}),"${PROOF_MESSAGES.same}",${text}${below})`;
}

/** Indicator 1 under the three compositions, side by side (spec: indicators A.2). */
function scopeRows(firstRow: number, calculation: Calculation, settings: SheetModel): readonly RowModel[] {
  const effects = scopeEffects(calculation);
  const places = cellPlaces(calculation).filter(({ record }) => record.id === "K1");
  const { switches } = calculation.registry.settings;
  return places.map((place, index) => {
    const name = nameOf(place, calculation);
    const year = effects[0]?.cells[index]?.cohort ?? null;
    const aboutCell = PROOF_MESSAGES.aboutCell(place.record.number, name, year);
    const cells = effects.flatMap(({ scope, cells: ofScope }): readonly CellModel[] => {
      const numerator = ofScope[index]?.numerator ?? null;
      if (numerator === null) return [nothing(), nothing()];
      const measure = measureUnder(place.record, { ...switches, employmentScope: scope });
      const formulas = cellFormulas(calculation, { ...place, measure }, settings);
      const about = PROOF_MESSAGES.aboutScope(aboutCell, scope);
      return [cellOf(numerator, "listCentered"), live(formulas.numerator, numerator, about)];
    });
    const counted = effects.map(({ cells: ofScope }) => ofScope[index]?.numerator ?? null);
    const row = firstRow + index;
    const comparisons = SCOPE_LETTERS.flatMap(([value, formula], scope) =>
      (counted[scope] ?? null) === null ? [] : [`${formula}${row}=${value}${row}`],
    );
    const check: CellModel =
      comparisons.length === 0
        ? nothing()
        : live([`IF(AND(${comparisons.join(",")}),"${PROOF_MESSAGES.same}","${PROOF_MESSAGES.difference}")`], PROOF_MESSAGES.same); // prettier-ignore
    const whole = effects.map(({ cells: ofScope }) => ofScope[index]).find((cell) => cell?.numerator !== null);
    return fittedRow(
      [
        cellOf(place.record.number, "listCentered"),
        cellOf(name, "listProse"),
        cellOf(year, "listNumber"),
        cellOf(whole?.denominator ?? PROOF_MESSAGES.none, "listCentered"),
        ...cells,
        check,
      ],
      COLUMNS,
    );
  });
}
