/** Columns of a table of graduates and what is typed into them. */
import type { CellScalar } from "../../../src/intake/grid";
import { serialOf } from "../../../src/registry/date";
import type { Dice } from "./dice";
import type { Mess } from "./mess";
import { messUp, NOISES, type Noise } from "./noise";
import type { Day, Graduate } from "./truth";
import {
  CONTRACT, DISABILITY, FORMS, HEADERS, IRRELEVANT, NO, NO_DISABILITY, NO_PRIZE, PRIZE, SPARSE_NO, STATUS_WORDS, YES,
} from "./words"; // prettier-ignore

/** The headings that a two-row header has over its columns. */
export type Heading = "person" | "work" | "contracts" | "marks" | "other";

/** One column: its header and what stands in the row of a graduate. */
export interface Column {
  readonly heading: Heading;
  readonly header: string;
  readonly cell: (person: Graduate, row: number) => CellScalar;
}

/** What decides the look of a table. */
export interface Look {
  readonly messes: ReadonlySet<Mess>;
  readonly dice: Dice;
}

/** The headers of a table with one column per channel, by code; «СЗ» beside ТУ is the self-employed (rulings 21). */
const WIDE: Readonly<Record<string, string>> = {
  employed: "ТУ", ip: "ИП", selfemployed: "СЗ", study: "учёба", conscript: "армия", contract: "контракт", parental: "декрет",
  unemployed_czn: "ЦЗН", not_employed: "в поиске", no_motivation: "не планирует", informal: "неоф.",
}; // prettier-ignore
const MARKS: readonly CellScalar[] = ["1", 1, "+", "✓", "х", "да", "V"];

/** All columns of a table, in the order in which they stand. */
export function columnsOf(look: Look): Column[] {
  const { messes, dice } = look;
  const groups = [personColumns(look), workColumns(look), contractColumns(look), markColumns(look)];
  if (messes.has("irrelevantColumns")) groups.push(irrelevantColumns(look));
  // Under a two-row header the columns of one heading stay together.
  const mixed = messes.has("shuffledColumns") ? dice.shuffle(groups.map((columns) => mixable(columns, look))) : groups;
  const columns = mixed.flat();
  const together = messes.has("twoRowHeaders") || messes.has("threeRowHeaders") || messes.has("wide");
  const ordered = messes.has("shuffledColumns") && !together ? dice.shuffle(columns) : columns;
  const ordinal: Column = { heading: "person", header: header("ordinal", look), cell: (_person, row) => number(row + 1, look) }; // prettier-ignore
  return [ordinal, ...ordered];
}

/** A text with the mess that the look asks for; anything else as it is. */
export function typed(value: CellScalar, { messes, dice }: Look, freeBreaks = true): CellScalar {
  if (typeof value !== "string" || value.length < 2) return value;
  return messUp(value, new Set<Noise>(NOISES.filter((noise) => messes.has(noise))), dice, freeBreaks);
}

function mixable(columns: readonly Column[], { messes, dice }: Look): readonly Column[] {
  return messes.has("wide") ? columns : dice.shuffle(columns);
}

function column(heading: Heading, field: keyof typeof HEADERS, look: Look, cell: Column["cell"], freeBreaks = true): Column {
  return { heading, header: header(field, look), cell: (person, row) => typed(cell(person, row), look, freeBreaks) };
} // prettier-ignore

function header(field: keyof typeof HEADERS, { messes, dice }: Look): string {
  return messes.has("headerWords") ? dice.pick<string>(HEADERS[field]) : HEADERS[field][0];
}

function personColumns(look: Look): Column[] {
  const { messes, dice } = look;
  const heading = "person";
  const names = messes.has("splitNames")
    ? [
        column(heading, "surname", look, ({ surname }) => surname),
        column(heading, "givenName", look, ({ givenName }) => givenName),
        column(heading, "patronymic", look, ({ patronymic }) => patronymic),
      ]
    : [column(heading, "fullName", look, (person) => `${person.surname} ${person.givenName} ${person.patronymic}`)];
  const columns = [
    ...names,
    column(heading, "group", look, ({ group }) => group),
    column(heading, "specialty", look, ({ specialty }) => specialty),
    column(heading, "form", look, ({ form }) => word(FORMS[form] ?? [], look)),
  ];
  if (messes.has("yearInColumn")) {
    const years = (year: number): CellScalar[] => [year, String(year), `${String(year)} г.`, `${String(year)}г`, `30.06.${String(year)}`]; // prettier-ignore
    columns.push(column(heading, "graduationYear", look, ({ cohort }) => (messes.has("numbersAsText") ? dice.pick(years(cohort)) : cohort))); // prettier-ignore
  }
  if (!messes.has("noSnils")) columns.push(column(heading, "snils", look, ({ snils }) => snilsOf(snils, look)));
  if (!messes.has("noBirthDates")) columns.push(column(heading, "birthDate", look, ({ born }) => date(born, look)));
  return columns;
}

function workColumns(look: Look): Column[] {
  const heading = "work";
  const status = look.messes.has("wide")
    ? Object.entries(WIDE).map(([code, words]): Column => ({ heading, header: words, cell: (person) => (person.code === code ? look.dice.pick(MARKS) : look.dice.pick([null, null, null, 0])) })) // prettier-ignore
    : [column(heading, "status", look, ({ code }) => word(STATUS_WORDS[code] ?? [], look, "statusWords"), false)];
  return [
    ...status,
    column(heading, "bySpecialty", look, ({ bySpecialty }) => (bySpecialty === null ? null : answer(bySpecialty, YES, NO, look))), // prettier-ignore
    column(heading, "employer", look, ({ employer }) => employer),
    column(heading, "hireDate", look, ({ hired }) => (hired ? date(hired, look) : null)),
    column(heading, "serviceEnd", look, ({ serviceEnd }) => (serviceEnd ? date(serviceEnd, look) : null)),
  ];
}

function contractColumns(look: Look): Column[] {
  const heading = "contracts";
  return [
    column(heading, "dual", look, ({ dual }) => answer(dual !== null, CONTRACT, SPARSE_NO, look)),
    column(heading, "dualEmployer", look, ({ dual }) => dual),
    column(heading, "target", look, ({ target }) => answer(target !== null, CONTRACT, SPARSE_NO, look)),
    column(heading, "targetCustomer", look, ({ target }) => target),
  ];
}

function markColumns(look: Look): Column[] {
  const heading = "marks";
  return [
    column(heading, "disability", look, ({ disability }) => answer(disability, DISABILITY, NO_DISABILITY, look)),
    column(heading, "abilympics", look, ({ abilympics }) => answer(abilympics, PRIZE, NO_PRIZE, look)),
    column(heading, "professionalitet", look, ({ professionalitet }) => answer(professionalitet, YES, SPARSE_NO, look)),
    column(heading, "ais", look, ({ ais }) => answer(ais, YES, NO, look)),
  ];
}

function irrelevantColumns({ dice }: Look): Column[] {
  return IRRELEVANT.filter(() => dice.chance(0.6)).map(([words, values]) => ({ heading: "other", header: words, cell: () => dice.pick(values) })); // prettier-ignore
}

function answer(yes: boolean, whenYes: readonly CellScalar[], whenNo: readonly CellScalar[], look: Look): CellScalar {
  return word(yes ? whenYes : whenNo, look);
}

function word<T extends CellScalar>(words: readonly T[], { messes, dice }: Look, mess: Mess = "answerWords"): T {
  return messes.has(mess) ? dice.pick(words) : dice.pick(words.slice(0, 1));
}

function number(value: number, { messes, dice }: Look): CellScalar {
  return messes.has("numbersAsText") && dice.chance(0.5) ? String(value) : value;
}

function snilsOf(digits: string, { messes, dice }: Look): CellScalar {
  const dashed = `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6, 9)} ${digits.slice(9)}`;
  return messes.has("snils") ? dice.pick<CellScalar>([dashed, digits, Number(digits), dashed.replace(" ", "-")]) : dashed; // prettier-ignore
}

/** The forms of one full day (workbooks D.4.5). */
function date({ year, month, day }: Day, { messes, dice }: Look): CellScalar {
  const two = (value: number): string => String(value).padStart(2, "0");
  const text = `${two(day)}.${two(month)}.${String(year)}`;
  if (!messes.has("dates")) return serialOf(year, month, day);
  return dice.pick<CellScalar>([
    text,
    `${String(day)}.${String(month)}.${two(year % 100)}`,
    `${two(day)}/${two(month)}/${String(year)}`,
    `${text} г.`,
    `${text}г.`,
    `с ${text}`,
    `${two(day)},${two(month)},${String(year)}`,
    `${String(year)}-${two(month)}-${two(day)}`,
    `${String(year)}-${two(month)}-${two(day)}T00:00:00`,
    serialOf(year, month, day),
    String(serialOf(year, month, day)),
  ]);
}
