import { EVENT_FIELDS, type EventField } from "../../registry/event";
import { EVENT_HEADERS } from "../../registry/event-headers";
import type { Settings } from "../../registry/settings";
import type { CellScalar, SheetGrid } from "../grid";
import { normalise } from "../normalise";
import { findTables } from "../table/find-tables";
import { headerWords } from "../table/header-words";
import type { SheetTables, Table, TableRow, TableRules } from "../table/types";
import { speaksOfFair } from "./kind";

/** Fields that make a list of titles and dates a list of events rather than a plan of work. */
const SUBSTANCE: readonly EventField[] = [
  "kind", "topic", "organiser", "partners", "participants", "planItem", "format", "quota", "moderated", "contracts", "decided",
]; // prettier-ignore

/** Fields that only fairs have. */
const FAIR_FIELDS: readonly EventField[] = ["quota", "moderated", "contracts", "decided"];

/** Fields that a list of nothing but fairs does without. */
const EVENT_ONLY_FIELDS: readonly EventField[] = ["kind", "topic", "partners"];

/** Sets of fields that make a header of events or fairs. */
const REQUIRED: readonly (readonly EventField[])[] = [
  ...SUBSTANCE.map((field): readonly EventField[] => ["title", "date", field]),
  ...SUBSTANCE.map((field): readonly EventField[] => ["title", "status", field]),
  ["title", "organiser", "participants"],
  ["title", "organiser", "partners"],
  ["title", "participants", "quota"],
  ["title", "participants", "decided"],
  ["date", "organiser", "participants"],
  ["date", "organiser", "quota"],
];

const KNOWN_FIELDS: ReadonlySet<string> = new Set(EVENT_FIELDS);

/**
 * The tables of events and fairs on a sheet (workbooks D.5). A table of people
 * is none, whatever else it has: a sheet with ФИО belongs to the graduates or
 * is a list of names (rulings 7). No tables: the sheet is not one of events.
 */
export function findEventTables(grid: SheetGrid, columns: Settings["columns"]): SheetTables<EventField> {
  const found = findTables(grid, EVENT_HEADERS, rulesFor(grid.name, columns));
  return { ...found, tables: found.tables.filter((table) => !hasPeople(table)) };
}

function rulesFor(sheet: string, columns: Settings["columns"]): TableRules<EventField> {
  return {
    required: REQUIRED,
    minimumColumns: 3,
    keys: ["title", "organiser", "kind"],
    ordinal: "ordinal",
    choices: columns.flatMap((choice) => {
      if (normalise(choice.sheet) !== normalise(sheet)) return [];
      return choice.field === null || isEventField(choice.field)
        ? [{ header: choice.header, field: choice.field }]
        : [];
    }),
    several: ["partners"],
    fits: (field, samples) => suits(field, samples),
    separator: (text, place) => (place === "body" && isPeriod(text) ? { date: text } : null),
  };
}

/** «Квота участников» and «Участников / квота» are the same words: «15 (из 20)» under them is participants. */
function suits(field: EventField, samples: readonly CellScalar[]): number {
  const hasPairs = samples.some((cell) => typeof cell === "string" && /\d\s*(?:\/|\(?\s*из\s)\s*\d/.test(cell));
  if (field === "participants" && hasPairs) return 1;
  return field === "quota" && !hasPairs ? 0.6 : 0.5;
}

function isEventField(field: string): field is EventField {
  return KNOWN_FIELDS.has(field);
}

/** «Сентябрь», «Сентябрь 2024 г.», «III квартал»: a heading that dates the rows below it. */
function isPeriod(text: string): boolean {
  return /^(?:(?:янв|фев|мар|апр|май|июн|июл|авг|сен|окт|ноя|дек)[а-я]*|(?:[1-4]|i{1,3}|iv) ?(?:-?[а-я]{1,2})? ?кв(?:артал)?)\.?(?: ?\d{4}(?: ?г(?:ода)?)?)?$/u.test(
    normalise(text),
  );
}

/** A column of names of people, other than of those who are responsible. */
function hasPeople(table: Table<EventField>): boolean {
  return table.columns.some(({ header, parent }) => {
    const words = headerWords(`${parent} ${header}`);
    const isName = words.some((word) => word === "фио" || word === "фамилия" || word === "фамилии");
    return (
      isName && !words.some((word) => /^(ответственн|организатор|провод|руководител|куратор|спикер|ведущ)/.test(word))
    );
  });
}

/**
 * Whether every row of a table is a fair: the sheet, the table or its column of
 * titles is called so, or it has fairs' columns and no row says otherwise.
 */
export function isFairTable(sheet: string, table: Table<EventField>): boolean {
  if (isFairWord(sheet)) return true;
  const titleHeader = table.fields.get("title");
  if (titleHeader !== undefined && isFairWord(titleHeader.header)) return true;
  if (speaksOfFair(table.titles.map(({ text }) => text).join(" "))) return !saysEvents(sheet, table);
  const own = FAIR_FIELDS.filter((field) => table.fields.has(field)).length;
  if (own < 2 || saysEvents(sheet, table)) return false;
  return !EVENT_ONLY_FIELDS.some((field) => table.fields.has(field)) || !table.rows.some((row) => saysFair(row, table));
}

/** «Ярмарка», «Ярмарки 2025», but not «Мероприятия и ярмарки». */
function isFairWord(text: string): boolean {
  return speaksOfFair(text) && !speaksOfEvents(text);
}

function saysEvents(sheet: string, { titles, fields }: Table<EventField>): boolean {
  return speaksOfEvents([sheet, ...titles.map(({ text }) => text), fields.get("title")?.header ?? ""].join(" "));
}

function speaksOfEvents(text: string): boolean {
  return normalise(text).includes("мероприят");
}

/** A row that calls itself a fair tells that the others are none. */
function saysFair({ cells }: TableRow<EventField>, { fields }: Table<EventField>): boolean {
  return (["kind", "title"] as const).some((field) => {
    const column = fields.get(field);
    const cell = column === undefined ? null : (cells[column.index] ?? null);
    return typeof cell === "string" && speaksOfFair(cell);
  });
}
