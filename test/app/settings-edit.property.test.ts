import fc from "fast-check";
import { editSettings, type SettingsEdit } from "../../src/app/settings-edit";
import type { CellScalar, SheetGrid } from "../../src/intake/grid";
import { normalise } from "../../src/intake/normalise";
import { sortedFigures } from "../../src/intake/settings/control-figures";
import { NOTHING_KEPT } from "../../src/intake/settings/kept";
import { readSettings } from "../../src/intake/settings/read-settings";
import { CONTROL_CATEGORIES, CONTROL_FORMS } from "../../src/registry/control-figure";
import { formatRu, serialOf } from "../../src/registry/date";
import type { Decimal } from "../../src/registry/decimal";
import { DEFAULT_SETTINGS, type Settings } from "../../src/registry/settings";
import { SETTINGS_LINES, type SettingsLine } from "../../src/registry/settings-layout";
import { SCOPE_WORDS } from "../../src/registry/settings-words";
import { settingsSheet } from "../../src/report/settings-sheet";
import { settingsArbitrary, typedText } from "../support/arbitrary-settings";
import { modelToGrid } from "../support/model-to-grid";

const PERIOD = { startYear: 2024, asOf: serialOf(2025, 6, 1), graduationDate: serialOf(2025, 6, 30) };

function written(settings: Settings): SheetGrid {
  return modelToGrid(settingsSheet(settings, NOTHING_KEPT, PERIOD));
}

function edited(grid: SheetGrid, edit: SettingsEdit): SheetGrid {
  const result = editSettings(grid, [edit], PERIOD, { date1904: false });
  if (result.state === "wrong") throw new Error(`${JSON.stringify(edit)}: ${result.problem}`);
  return modelToGrid(result.model);
}

/** Tables in an order of their own: where a row stands says nothing. */
function said(settings: Settings): Settings {
  const sorted = <T>(items: readonly T[]): T[] => [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)); // prettier-ignore
  const { taught, columns, sheets, accepted } = settings;
  const lists = {
    taught: sorted(taught),
    columns: sorted(columns),
    sheets: sorted(sheets),
    accepted: sorted(accepted),
  };
  return { ...settings, ...lists };
}

/** `to` with what `from` says on one line. */
function withLine(to: Settings, from: Settings, { target }: SettingsLine): Settings {
  switch (target.kind) {
    case "academic-year":
      return { ...to, startYear: from.startYear };
    case "date":
      return target.field === "approvalDate"
        ? { ...to, requisites: { ...to.requisites, approvalDate: from.requisites.approvalDate } }
        : { ...to, [target.field]: from[target.field] };
    case "share":
      return { ...to, plannedValues: withKey(to.plannedValues, target.planned, from.plannedValues[target.planned]) };
    case "answer":
    case "evidence": {
      const nothing = { value: null, evidence: "" };
      const [own, other] = [to, from].map(({ checklist }) => checklist[target.indicator] ?? nothing);
      const answer = target.kind === "answer" ? { ...nothing, ...own, value: other?.value ?? null } : { ...nothing, ...own, evidence: other?.evidence ?? "" }; // prettier-ignore
      const isEmpty = answer.value === null && answer.evidence === "";
      return { ...to, checklist: withKey(to.checklist, target.indicator, isEmpty ? undefined : answer) };
    }
    case "flag":
      return { ...to, switches: { ...to.switches, [target.field]: from.switches[target.field] } };
    case "scope":
      return { ...to, switches: { ...to.switches, employmentScope: from.switches.employmentScope } };
    case "months":
      return { ...to, thresholds: { ...to.thresholds, [target.field]: from.thresholds[target.field] } };
    case "least-group":
      return { ...to, disclosure: { ...to.disclosure, [target.field]: from.disclosure[target.field] } };
    case "count":
      return { ...to, numbers: { ...to.numbers, [target.field]: from.numbers[target.field] } };
    case "text":
      return { ...to, requisites: { ...to.requisites, [target.field]: from.requisites[target.field] } };
    case "approval-word":
      return { ...to, requisites: { ...to.requisites, approvalWord: from.requisites.approvalWord } };
  }
}

function withKey<T>(record: Readonly<Record<string, T>>, key: string, value: T | undefined): Record<string, T> {
  const rest = Object.entries(record).filter(([other]) => other !== key);
  return Object.fromEntries(value === undefined ? rest : [...rest, [key, value]]);
}

/** What an officer would type to say what the settings say on a line. */
function typedFor(
  { numbers, thresholds, switches, requisites, ...settings }: Settings,
  { target }: SettingsLine,
): string {
  switch (target.kind) {
    case "academic-year":
      return settings.startYear === null ? "" : `${settings.startYear}-${settings.startYear + 1}`;
    case "date": {
      const day = target.field === "approvalDate" ? requisites.approvalDate : settings[target.field];
      return day === null ? "" : formatRu(day);
    }
    case "share": {
      const share = settings.plannedValues[target.planned];
      return share === undefined ? "" : `${decimalText(share)} %`;
    }
    case "answer": {
      const value = settings.checklist[target.indicator]?.value ?? null;
      return value === null ? "" : target.words[value ? 0 : 1];
    }
    case "evidence":
      return settings.checklist[target.indicator]?.evidence ?? "";
    case "flag":
      return switches[target.field] ? "да" : "нет";
    case "scope":
      return SCOPE_WORDS[switches.employmentScope];
    case "months":
      return String(thresholds[target.field]);
    case "least-group":
      return String(settings.disclosure[target.field]);
    case "count":
      return String(numbers[target.field] ?? "");
    case "text":
      return requisites[target.field];
    case "approval-word":
      return requisites.approvalWord;
  }
}

function decimalText({ digits, scale }: Decimal): string {
  const padded = String(digits).padStart(scale + 1, "0");
  return scale === 0 ? padded : `${padded.slice(0, -scale)},${padded.slice(-scale)}`;
}

/** The rows of all keys but one, as they stand. */
function otherRows({ values, numberFormats }: SheetGrid, key: string): unknown[] {
  return values.flatMap((cells, index) => (cells[0] === key ? [] : [[cells, numberFormats?.[index]]]));
}

/** The sheet with something typed into a line's value and note, and written once more. */
function scribbled(grid: SheetGrid, key: string, value: CellScalar, note: string): SheetGrid {
  const values = grid.values.map((cells) => (cells[0] === key ? [...cells.slice(0, 3), value, note] : cells));
  const { settings, kept } = readSettings({ ...grid, values });
  return modelToGrid(settingsSheet(settings, kept, PERIOD));
}

const anyLine = fc.constantFrom(...SETTINGS_LINES);

test("a line: exactly its setting changes, the rest of the sheet stays as typed; and back", () => {
  fc.assert(
    fc.property(settingsArbitrary, settingsArbitrary, anyLine, anyLine, typedText, (own, other, line, noted, note) => {
      const before = noted === line ? written(own) : scribbled(written(own), noted.key, "?!", note);
      const read = readSettings(before).settings;
      const after = edited(before, { kind: "line", key: line.key, text: typedFor(other, line) });
      expect(readSettings(after).settings).toEqual(withLine(read, other, line));
      expect(otherRows(after, line.key)).toEqual(otherRows(before, line.key));
      const back = edited(after, { kind: "line", key: line.key, text: typedFor(read, line) });
      expect(readSettings(back).settings).toEqual(read);
      const emptied = edited(after, { kind: "line", key: line.key, text: "" });
      expect(readSettings(emptied).settings).toEqual(withLine(read, DEFAULT_SETTINGS, line));
    }),
    { numRuns: 30 },
  );
});

test("a control figure: exactly it changes; and back", () => {
  const place = fc.record({ year: fc.integer({ min: 2021, max: 2026 }), form: fc.constantFrom(...CONTROL_FORMS), category: fc.constantFrom(...CONTROL_CATEGORIES) }); // prettier-ignore
  const figure = fc.option(fc.integer({ min: 0, max: 900 }));
  fc.assert(
    fc.property(settingsArbitrary, place, figure, (own, { year, form, category }, count) => {
      const isOther = (one: Settings["controlFigures"][number]): boolean => one.year !== year || one.form !== form || one.category !== category; // prettier-ignore
      const key = `control/${year}/${category}`;
      const rest = own.controlFigures.filter(isOther);
      const former = own.controlFigures.find((one) => !isOther(one))?.count ?? null;
      const control = (value: number | null): SettingsEdit => ({
        kind: "control",
        key,
        form,
        text: String(value ?? ""),
      });
      const after = edited(written(own), control(count));
      const expected = count === null ? rest : sortedFigures([...rest, { year, form, category, count }]);
      expect(readSettings(after).settings).toEqual({ ...own, controlFigures: expected });
      expect(readSettings(edited(after, control(former))).settings).toEqual(own);
    }),
    { numRuns: 25 },
  );
});

/** An edit of a table, what undoes it, and what the settings say in between. */
interface TableCase {
  readonly edit: SettingsEdit;
  readonly undo: SettingsEdit;
  readonly expected: Settings;
}

/** What becomes of a list when one thing in it is said anew; null = no longer said. */
function replaced<T>(items: readonly T[], isSame: (item: T) => boolean, item: T | null): readonly T[] {
  const rest = items.filter((other) => !isSame(other));
  return item === null ? rest : [...rest, item];
}

const CASES: readonly ((own: Settings, other: Settings, index: number, isTakenBack: boolean) => TableCase | null)[] = [
  (own, other, index, isTakenBack) => {
    const chosen = pick([...own.taught, ...other.taught], index);
    if (chosen === undefined) return null;
    const isSame = ({ field, spelling }: typeof chosen): boolean =>
      field === chosen.field && spelling === chosen.spelling;
    const edit = (code: typeof chosen.code | null): SettingsEdit => ({ kind: "teach", field: chosen.field, spelling: chosen.spelling, code }); // prettier-ignore
    const code = isTakenBack ? null : "employed";
    const taught = replaced(own.taught, isSame, code === null ? null : { ...chosen, code });
    return { edit: edit(code), undo: edit(own.taught.find(isSame)?.code ?? null), expected: { ...own, taught } };
  },
  (own, other, index, isTakenBack) => {
    const chosen = pick([...own.columns, ...other.columns], index);
    if (chosen === undefined) return null;
    const isSame = ({ sheet, header }: typeof chosen): boolean => normalise(sheet) === normalise(chosen.sheet) && header === chosen.header; // prettier-ignore
    const former = own.columns.find(isSame);
    const { sheet, header } = former ?? chosen;
    const edit = (field: typeof chosen.field | undefined): SettingsEdit => ({
      kind: "column",
      sheet,
      key: header,
      field,
    });
    const field = isTakenBack ? undefined : "employer";
    const columns = replaced(own.columns, isSame, field === undefined ? null : { sheet, header, field });
    return { edit: edit(field), undo: edit(former?.field), expected: { ...own, columns } };
  },
  (own, other, index, isTakenBack) => {
    const chosen = pick([...own.sheets, ...other.sheets], index);
    if (chosen === undefined) return null;
    const isSame = ({ sheet }: typeof chosen): boolean => normalise(sheet) === normalise(chosen.sheet);
    const former = own.sheets.find(isSame);
    const { sheet } = former ?? chosen;
    const edit = (include: boolean | null): SettingsEdit => ({ kind: "sheet", sheet, include });
    const sheets = replaced(own.sheets, isSame, isTakenBack ? null : { sheet, include: false });
    return {
      edit: edit(isTakenBack ? null : false),
      undo: edit(former?.include ?? null),
      expected: { ...own, sheets },
    };
  },
  (own, other, index, isTakenBack) => {
    const role = pick([...Object.keys(own.requisites.roles), ...Object.keys(other.requisites.roles)], index);
    if (role === undefined) return null;
    const edit = (name: string): SettingsEdit => ({ kind: "role", role, name });
    const name = isTakenBack ? "" : "В.В. Выдумкин";
    const roles = withKey(own.requisites.roles, role, isTakenBack ? undefined : name);
    const expected = { ...own, requisites: { ...own.requisites, roles } };
    return { edit: edit(name), undo: edit(own.requisites.roles[role] ?? ""), expected };
  },
  (own, other, index, isTakenBack) => {
    const issue = pick([...own.accepted, ...other.accepted], index);
    if (issue === undefined) return null;
    const isSame = (one: typeof issue): boolean => one.sheet === issue.sheet && one.place === issue.place && one.text === issue.text; // prettier-ignore
    const edit = (accepted: boolean): SettingsEdit => ({ kind: "accept", issue, accepted });
    const accepted = replaced(own.accepted, isSame, isTakenBack ? null : issue);
    return { edit: edit(!isTakenBack), undo: edit(own.accepted.some(isSame)), expected: { ...own, accepted } };
  },
];

function pick<T>(items: readonly T[], index: number): T | undefined {
  return items[index % Math.max(1, items.length)];
}

test("tables: exactly one thing is said or taken back, its note stays; and back", () => {
  const parts = [settingsArbitrary, settingsArbitrary, fc.constantFrom(...CASES), fc.nat(20), fc.boolean(), anyLine, typedText] as const; // prettier-ignore
  fc.assert(
    fc.property(...parts, (own, other, make, index, isTakenBack, noted, note) => {
      const made = make(own, other, index, isTakenBack);
      fc.pre(made !== null);
      const before = scribbled(written(own), noted.key, written(own).values.find(([key]) => key === noted.key)?.[3] ?? null, note); // prettier-ignore
      const after = edited(before, made.edit);
      expect(said(readSettings(after).settings)).toEqual(said(made.expected));
      expect(readSettings(after).issues.filter(({ severity }) => severity === "error")).toEqual([]);
      const lines = (grid: SheetGrid): unknown[] => grid.values.filter(([key]) => String(key).includes("/"));
      expect(lines(after)).toEqual(lines(before));
      expect(said(readSettings(edited(after, made.undo)).settings)).toEqual(said(own));
    }),
    { numRuns: 60 },
  );
});
