/** The lines and the control figures of «Настройки КПЭ» as fields of the form. */
import { isEmptyCell } from "../intake/cells/cell-text";
import { controlPlace } from "../intake/settings/control-figures";
import { EMPTY_TYPED, VALUE } from "../intake/settings/kept";
import { lineValue } from "../intake/settings/lines";
import type { SettingsReading } from "../intake/settings/read-settings";
import type { PlacedRow } from "../intake/settings/sheet-rows";
import { effectiveRow } from "../intake/settings/understand";
import { APPROVAL_WORDS } from "../intake/settings/values";
import { CONTROL_FORMS } from "../registry/control-figure";
import { formatRu, serialOf } from "../registry/date";
import type { Issue } from "../registry/issue";
import { cohortsOf, formatAcademicYear, type ReportingPeriod } from "../registry/registry";
import { DEFAULT_SETTINGS, type EmploymentScope } from "../registry/settings";
import { withCohorts, type SettingsLine } from "../registry/settings-layout";
import { CONTROL_CATEGORY_WORDS, FORM_WORDS, SCOPE_WORDS } from "../registry/settings-words";
import { columnLetters } from "../registry/source";
import { SETTINGS_MESSAGES } from "../report/messages-settings";
import { valueCell } from "../report/settings-cells";
import { controlRows } from "../report/settings-tables";
import type { ControlRow, FieldControl, FormField } from "./settings-form";
import { lineText, shownText } from "./settings-form-text";

/** What the fields are made of. */
export interface FormSource {
  readonly reading: SettingsReading;
  readonly period: ReportingPeriod;
  /** Findings about the period, which belong to no cell of the sheet. */
  readonly periodIssues: readonly Issue[];
}

const SCOPES: readonly EmploymentScope[] = ["narrow", "middle", "broad"];

/** The line that a finding about the period speaks of. */
const LINE_OF_PERIOD_ISSUE: Readonly<Partial<Record<string, string>>> = {
  "academic-year-contradicts-data": "period/startYear",
  "report-date-before-year": "period/asOf",
  "graduation-date-contradicts-year": "period/graduationDate",
};

/** A line of the sheet as a field. */
export function lineField(line: SettingsLine, source: FormSource): FormField {
  const { kept } = source.reading;
  const cohorts = cohortsOf(source.period.startYear);
  const rows = kept.lines.get(line.key) ?? [];
  const row = effectiveRow(rows);
  const text = lineText(line, row?.cells[VALUE] ?? EMPTY_TYPED, kept);
  return {
    key: line.key,
    label: withCohorts(line.label, cohorts),
    help: withCohorts(line.help, cohorts),
    control: controlOf(line),
    options: optionsOf(line),
    text,
    otherwise: otherwise(line, source),
    problem: problemIn(rows, VALUE, source) ?? problemOfPeriod(line, source),
    address: row === null ? null : addressOf(row, VALUE),
  };
}

function controlOf({ target }: SettingsLine): FieldControl {
  switch (target.kind) {
    case "academic-year":
    case "date":
    case "share":
    case "months":
    case "count":
      return target.kind;
    case "least-group":
      return "count";
    case "answer":
    case "flag":
      return "yes-no";
    case "scope":
    case "approval-word":
      return "choice";
    case "evidence":
    case "text":
      return "text";
  }
}

function optionsOf({ target }: SettingsLine): readonly string[] {
  switch (target.kind) {
    case "answer":
      return target.words;
    case "flag":
      return ["да", "нет"];
    case "scope":
      return SCOPES.map((scope) => SCOPE_WORDS[scope]);
    case "approval-word":
      return APPROVAL_WORDS;
    default:
      return [];
  }
}

/** What holds while the line is empty. Of the period only what was found without the line is known. */
function otherwise(line: SettingsLine, { reading: { settings }, period }: FormSource): string {
  const { target } = line;
  switch (target.kind) {
    case "flag":
    case "scope":
    case "months":
    case "least-group":
    case "approval-word":
      return String(valueCell(line, lineValue(DEFAULT_SETTINGS, line)).value);
    case "academic-year":
      return settings.startYear === null ? formatAcademicYear(period.startYear) : "";
    case "date":
      if (target.field === "graduationDate") return formatRu(serialOf(period.startYear + 1, 6, 30));
      return target.field === "asOf" && settings.asOf === null ? formatRu(period.asOf) : "";
    default:
      return "";
  }
}

/** The rows of control figures; of a row that was copied the first. */
export function controlFields(source: FormSource): readonly ControlRow[] {
  const { settings, kept } = source.reading;
  const shown = new Set<string>();
  return controlRows(settings, kept, cohortsOf(source.period.startYear)).flatMap(({ key, year, category }) => {
    if (shown.has(key)) return [];
    shown.add(key);
    const rows = kept.lines.get(key) ?? [];
    const fields = CONTROL_FORMS.map((form) => ({
      form,
      label: FORM_WORDS[form],
      text: shownText(rows[0]?.cells[controlPlace(form)] ?? EMPTY_TYPED),
      problem: problemIn(rows, controlPlace(form), source),
    }));
    return [{ key, label: SETTINGS_MESSAGES.controlLabel(year, CONTROL_CATEGORY_WORDS[category]), year, fields }];
  });
}

function addressOf({ row, columns }: PlacedRow, place: number): string | null {
  const column = columns[place];
  return column === undefined ? null : `${columnLetters(column)}${row}`;
}

/** What reading the sheet found in a cell of these rows: of the line itself, else of a copy of it. */
function problemIn(rows: readonly PlacedRow[], place: number, { reading: { issues } }: FormSource): string | null {
  const filled = rows.filter(({ cells }) => !isEmptyCell(cells[place]?.value ?? null));
  const found = filled.map((row) => {
    const address = addressOf(row, place);
    return issues.find(({ source }) => address === `${source.column ?? ""}${source.row ?? ""}`);
  });
  return found.find((issue) => issue !== undefined)?.text ?? null;
}

function problemOfPeriod({ key }: SettingsLine, { periodIssues }: FormSource): string | null {
  return periodIssues.find(({ code }) => LINE_OF_PERIOD_ISSUE[code] === key)?.text ?? null;
}
