/** Rows of one sheet: titles, header, people, and what stands between them. */
import type { CellScalar, SheetGrid } from "../../../src/intake/grid";
import { columnsOf, typed, type Column, type Look } from "./columns";
import type { Graduate } from "./truth";
import { HEADINGS } from "./words";

type Row = CellScalar[];

/** A visible sheet of people; `year`: what the title row names, null = no year in it. */
export function peopleSheet(name: string, people: readonly Graduate[], look: Look, year: number | null): SheetGrid {
  const { messes, dice } = look;
  const columns = columnsOf(look);
  const header = headerRows(columns, look);
  const rows: Row[] = [];
  if (messes.has("titleRows")) rows.push(["Приложение 2"], [], ["ГБПОУ «Примерный техникум»"]);
  if (year !== null) rows.push([`Сведения о занятости, выпуск ${String(year)} года`]);
  if (messes.has("titleRows")) rows.push([null, "по состоянию на 01.07.2025"], []);
  rows.push(...header);
  if (messes.has("numberingRow")) rows.push(columns.map((_column, index) => index + 1));
  const every = 3 + dice.below(8);
  let written = 0;
  for (const block of blocksOf(people, look)) {
    if (messes.has("separators")) {
      rows.push([`Группа ${block[0]?.group ?? ""} (35.02.16) – ${String(block.length)} чел.`]);
    }
    for (const person of block) {
      if (messes.has("repeatedHeaders") && written > 0 && written % every === 0) rows.push(...header);
      if (messes.has("blankRows") && dice.chance(0.2)) rows.push([]);
      rows.push(columns.map(({ cell }) => cell(person, written)));
      written += 1;
    }
    if (messes.has("totals")) rows.push(dice.pick<Row>([[null, "Итого по группе", block.length], ["ИТОГО", null, `${String(block.length)} чел.`], [null, "Всего", String(block.length)]])); // prettier-ignore
  }
  if (messes.has("totals"))
    rows.push([null, "Всего", people.length], [null, "в т.ч. ОВЗ", 3], [null, "трудоустроено", 8]);
  if (messes.has("signatures")) rows.push([], ["Ответственный ____________ Подписантов П.П."], [null, "Директор", null, "Директоров Д.Д."], ["01.07.2025"]); // prettier-ignore
  return grid(name, rows, messes.has("moved") ? { row: dice.below(6), column: dice.below(5) } : { row: 0, column: 0 });
}

/** A sheet of these rows, all of one length. */
export function grid(name: string, rows: readonly Row[], at = { row: 0, column: 0 }): SheetGrid {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return {
    name,
    visibility: "visible",
    marker: null,
    firstRow: at.row,
    firstColumn: at.column,
    values: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]),
    numberFormats: null,
  };
}

/** The people by groups where something stands between the groups. */
function blocksOf(people: readonly Graduate[], { messes, dice }: Look): Graduate[][] {
  const ordered = messes.has("shuffledRows") ? dice.shuffle(people) : [...people];
  if (!messes.has("separators") && !messes.has("totals")) return [ordered];
  return [...new Set(ordered.map(({ group }) => group))].map((name) => ordered.filter(({ group }) => group === name));
}

/** One, two or three rows; of merged cells only the first holds the words. */
function headerRows(columns: readonly Column[], look: Look): Row[] {
  const { messes } = look;
  const words = columns.map(({ header }) => typed(header, look));
  const starts = columns.map(({ heading }, index) =>
    columns[index - 1]?.heading === heading ? null : look.dice.pick<string>(HEADINGS[heading]),
  );
  if (messes.has("threeRowHeaders")) {
    const above = starts.map((heading, index) => (index === 0 ? "Мониторинг" : heading !== null && columns[index]?.heading === "contracts" ? "Дополнительно" : null)); // prettier-ignore
    return [above, starts, words];
  }
  if (messes.has("twoRowHeaders")) {
    // Columns of the person are merged downwards: their words stand in the first row.
    const person = columns.map(({ heading }) => heading === "person");
    return [
      starts.map((heading, index) => (person[index] === true ? (words[index] ?? null) : heading)),
      words.map((header, index) => (person[index] === true ? null : header)),
    ];
  }
  if (messes.has("wide")) {
    const wide = columns.map(({ heading }) => heading === "work");
    return [starts.map((heading, index) => (wide[index] === true ? heading && "Занятость" : null)), words];
  }
  return [words];
}
