/** «Настройки КПЭ»: the only store of settings, written so that nothing the officer typed is lost (rulings 46). */
import { EMPTY_TYPED, HELP, NOTE, VALUE, type KeptSettings, type TypedRow } from "../intake/settings/kept";
import { HEAD_KEY, HEAD_TEXTS } from "../intake/settings/sheet-rows";
import { isEmptyCell } from "../intake/cells/cell-text";
import { CONTROL_FORMS } from "../registry/control-figure";
import { cohortsOf, type ReportingPeriod } from "../registry/registry";
import type { Settings } from "../registry/settings";
import { SETTINGS_LAYOUT, withCohorts, type SettingsLine, type SettingsSection } from "../registry/settings-layout";
import { CONTROL_CATEGORY_WORDS, FORM_WORDS, TAUGHT_WORDS } from "../registry/settings-words";
import { PAGE_FOOTER, PAGE_MARGINS, cellOf, emptyCells, proseRows, spacer } from "./layout";
import { SETTINGS_MESSAGES } from "./messages-settings";
import { fittedRow } from "./row-height";
import { lineCell, lineHelp, lineRule, PEOPLE, typedCell, YES_NO, type CellRule } from "./settings-cells";
import { controlRows, tableRows } from "./settings-tables";
import { SHEET_NAMES, type CellModel, type ColumnModel, type RowModel, type SheetModel, type ValidationModel } from "./sheet-model"; // prettier-ignore
import type { StyleName } from "./styles";

/** Hidden key | setting | help | value | note. */
const COLUMNS: readonly ColumnModel[] = [
  { width: 20, hidden: true },
  { width: 38 },
  { width: 46 },
  { width: 22 },
  { width: 18 },
];

/** A column that the officer added to the right. */
const FURTHER_COLUMN: ColumnModel = { width: 14 };

/** Texts that Excel shows when something else was typed. */
const LONGEST_MESSAGE = 255;

/**
 * The sheet «Настройки КПЭ» for a period. `kept` is what stood on it before
 * (`readSettings`); a value stays as typed as long as it means what `settings`
 * say. Writing, reading and writing again changes nothing.
 */
export function settingsSheet(settings: Settings, kept: KeptSettings, period: ReportingPeriod): SheetModel {
  const writer = new SettingsWriter(settings, kept, cohortsOf(period.startYear));
  writer.writeTop();
  const headRow = writer.height - 1;
  for (const section of SETTINGS_LAYOUT) writer.writeSection(section);
  writer.writeOwn();
  return {
    kind: "настройки",
    name: SHEET_NAMES["настройки"],
    columns: writer.columns(),
    rows: writer.rows,
    freeze: { rows: headRow + 1, columns: 0 },
    filter: null,
    validations: writer.validations,
    print: {
      orientation: "portrait",
      // The title, not the head: the tables further down have heads of their own.
      repeatRows: { from: 0, to: 0 },
      margins: PAGE_MARGINS,
      footer: PAGE_FOOTER,
    },
    tabColor: "#548235",
  };
}

/** Writes row after row. */
class SettingsWriter {
  readonly rows: RowModel[] = [];
  readonly validations: ValidationModel[] = [];

  constructor(
    private readonly settings: Settings,
    private readonly kept: KeptSettings,
    private readonly cohorts: readonly [number, number, number],
  ) {}

  get height(): number {
    return this.rows.length;
  }

  columns(): readonly ColumnModel[] {
    const width = Math.max(COLUMNS.length, ...this.rows.map(({ cells }) => cells.length));
    return [...COLUMNS, ...Array.from({ length: width - COLUMNS.length }, () => FURTHER_COLUMN)];
  }

  writeTop(): void {
    this.prose("title/1", SETTINGS_MESSAGES.title, "listTitle");
    SETTINGS_MESSAGES.about.forEach((text, index) => {
      this.prose(`title/${index + 2}`, text, "prose");
    });
    this.row(HEAD_KEY, HEAD_TEXTS.map((text) => cellOf(text, "listHead"))); // prettier-ignore
  }

  writeSection(section: SettingsSection): void {
    this.heading(section.key, section.title);
    switch (section.kind) {
      case "lines":
        for (const line of section.lines) this.line(line);
        return;
      case "control":
        this.prose(`note/${section.key}`, section.note, "proseMuted");
        this.control();
        return;
      case "table":
        this.prose(`note/${section.key}`, section.note, "proseMuted");
        this.table(section);
        return;
    }
  }

  /** Rows that are no part of the sheet, as they were typed. */
  writeOwn(): void {
    if (this.kept.own.length === 0) return;
    this.heading("own", SETTINGS_MESSAGES.ownTitle);
    this.prose("note/own", SETTINGS_MESSAGES.ownNote, "proseMuted");
    for (const { key, cells } of this.kept.own) {
      this.row(key, trimmed(cells.map((cell) => typedCell(cell, "officerValue")))); // prettier-ignore
    }
  }

  private line(line: SettingsLine): void {
    const typed = this.kept.lines.get(line.key) ?? [];
    const effective = typed.find(({ cells }) => !isEmptyCell(cells[VALUE]?.value ?? null)) ?? typed[0] ?? null;
    for (const row of typed.length === 0 ? [null] : typed) {
      const written = lineCell(line, this.settings, effective, this.kept);
      const value = row === effective ? written : typedCell(row?.cells[VALUE] ?? EMPTY_TYPED, written.style);
      const rule = lineRule(line);
      if (rule !== null) this.validate(rule, 3, 1, lineHelp(line));
      const head = [cellOf(this.named(line.label), "listProse"), cellOf(this.named(lineHelp(line)), "listProse")];
      this.row(line.key, [...head, value, ...notes(row, NOTE)]);
    }
  }

  /** A head for each year: a page may end between them. */
  private control(): void {
    const forms = CONTROL_FORMS.map((form) => FORM_WORDS[form]);
    let above: number | null = null;
    for (const { key, year, category, cells, typed } of controlRows(this.settings, this.kept, this.cohorts)) {
      if (year !== above) {
        const heads = [SETTINGS_MESSAGES.controlHead(year), ...forms];
        this.row(`${HEAD_KEY}/control/${year}`, heads.map((text) => cellOf(text, "listHead"))); // prettier-ignore
      }
      above = year;
      this.validate(PEOPLE, 2, cells.length, SETTINGS_MESSAGES.controlHelp);
      const label = SETTINGS_MESSAGES.controlLabel(year, CONTROL_CATEGORY_WORDS[category]);
      this.row(key, [cellOf(label, "listProse"), ...cells, ...further(typed, HELP + cells.length)]);
    }
  }

  private table({ key, heads }: Extract<SettingsSection, { kind: "table" }>): void {
    const texts = [...heads.map((head) => head ?? ""), HEAD_TEXTS[NOTE]];
    this.row(`${HEAD_KEY}/${key}`, texts.map((text) => cellOf(text === "" ? null : text, "listHead"))); // prettier-ignore
    for (const { cells, typed } of tableRows(key, this.settings, this.kept)) {
      if (key === "sheet") this.validate(YES_NO, 3, 1, SETTINGS_MESSAGES.includeHelp);
      if (key === "taught") {
        this.validate({ type: "list", values: Object.values(TAUGHT_WORDS) }, 3, 1, SETTINGS_MESSAGES.meaningHelp);
      }
      this.row(key, [...cells, ...notes(typed, NOTE)]);
    }
  }

  private heading(key: string, title: string): void {
    this.rows.push(spacer(8));
    this.row(`section/${key}`, [cellOf(title, "section"), ...emptyCells(3, "section")]);
  }

  private prose(key: string, text: string, style: StyleName): void {
    for (const { cells, height } of proseRows(COLUMNS, 1, text, style)) {
      this.rows.push({ cells: [cellOf(key, "listText"), ...cells.slice(1)], height });
    }
  }

  private row(key: string | null, cells: readonly CellModel[]): void {
    const all = [cellOf(key, "listText"), ...cells];
    const widths = [...COLUMNS, ...Array.from({ length: Math.max(0, all.length - COLUMNS.length) }, () => FURTHER_COLUMN)]; // prettier-ignore
    this.rows.push(fittedRow(all, widths));
  }

  /** For the row that is written next; one rule over rows that follow each other is one area. */
  private validate(rule: CellRule, column: number, columns: number, help: string): void {
    const message = this.named(help).slice(0, LONGEST_MESSAGE);
    const area = { row: this.height, column, rows: 1, columns };
    const next: ValidationModel = { area, rule, title: SETTINGS_MESSAGES.validationTitle, message };
    const above = this.validations.at(-1);
    if (above === undefined || !continues(above, next)) {
      this.validations.push(next);
      return;
    }
    this.validations[this.validations.length - 1] = { ...above, area: { ...above.area, rows: above.area.rows + 1 } };
  }

  /** Puts the graduation years into a label. */
  private named(text: string): string {
    return withCohorts(text, this.cohorts);
  }
}

function continues(above: ValidationModel, next: ValidationModel): boolean {
  const { area } = above;
  return (
    area.row + area.rows === next.area.row &&
    area.column === next.area.column &&
    area.columns === next.area.columns &&
    above.message === next.message &&
    JSON.stringify(above.rule) === JSON.stringify(next.rule)
  );
}

/** The note and what stands to the right of it; the note's cell is always there to be filled. */
function notes(row: TypedRow | null, from: number): readonly CellModel[] {
  const typed = further(row, from);
  return typed.length === 0 ? [cellOf(null, "officerValue")] : typed;
}

/** Cells to the right of a row's own ones, as they were typed. */
function further(row: TypedRow | null, from: number): readonly CellModel[] {
  return trimmed((row?.cells.slice(from) ?? []).map((cell) => typedCell(cell, "officerValue")));
}

function trimmed(cells: readonly CellModel[]): readonly CellModel[] {
  return cells.slice(0, cells.map(({ value }) => value !== null).lastIndexOf(true) + 1);
}
