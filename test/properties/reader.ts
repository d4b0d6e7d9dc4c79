/** What holds of reading and counting whatever stands in the cells (issue 4; rulings 6, 38). */
import assert from "node:assert/strict";
import fc from "fast-check";
import type { Calculated } from "../../src/app/calculate-workbook";
import type { CellScalar, SheetGrid } from "../../src/intake/grid";
import { resultsSchema } from "../../src/engine/results";
import { Dice } from "../acceptance/mess/dice";
import { graduates, type Graduate } from "../acceptance/mess/truth";
import { HEADERS, IRRELEVANT } from "../acceptance/mess/words";
import { modelToGrid } from "../support/model-to-grid";
import { normalise } from "../../src/intake/normalise";
import { anyGrids } from "./any-grid";
import { calculated, figuresOf, peopleOf, withSheets } from "./calculate";
import { anyRecipe, edited, messyWorkbook, recipes, tabularRecipe, tabularSheets, tabularWorkbook, type Edit } from "./invented-workbook"; // prettier-ignore
import { property, type Property } from "./property";
import { strangeCell } from "./strange";

/** Figures are what figures can be, and every sheet can be written. */
function assertSound({ results, models }: Calculated): void {
  resultsSchema.parse(results);
  for (const { indicator, numerator, denominator, unknown, category } of results.cells) {
    const people = category !== null && indicator !== "G3.5";
    if (numerator !== null) assert.ok(Number.isFinite(numerator) && numerator >= 0, `${indicator}: ${numerator}`);
    if (denominator !== null) assert.ok(Number.isFinite(denominator) && denominator >= 0, `${indicator}/${denominator}`);
    if (people && numerator !== null && denominator !== null) {
      assert.ok(numerator + (unknown ?? 0) <= denominator, `${indicator}: ${numerator}+${unknown ?? 0}/${denominator}`);
    }
  }
  for (const { name, rows } of models) {
    for (const { value } of rows.flatMap(({ cells }) => cells)) {
      assert.ok(typeof value !== "number" || Number.isFinite(value), `${name}: ${String(value)}`);
    }
  }
} // prettier-ignore

/** A second run over the workbook with the report in it gives the same figures and the same sheets. */
function assertSettled(first: Calculated, sheets: readonly SheetGrid[], date1904: boolean): void {
  const own = sheets.filter(({ marker }) => marker === null);
  const again = calculated({ sheets: [...own, ...first.models.map(modelToGrid)], date1904 });
  assert.ok(again !== null);
  assert.deepEqual(figuresOf(again.results), figuresOf(first.results));
  assert.deepEqual(peopleOf(again.results), peopleOf(first.results));
  assert.deepEqual(differences(first.models.flatMap(linesOf), again.models.flatMap(linesOf)), []);
}

/** Rows of a sheet as text: the assertion itself would take gigabytes to tell two whole reports apart. */
function linesOf(model: Calculated["models"][number]): readonly string[] {
  return modelToGrid(model).values.map((cells, row) => `${model.name}!${row + 1} ${JSON.stringify(cells)}`);
}

/** The first lines that differ. */
function differences(before: readonly string[], after: readonly string[]): readonly string[] {
  const length = Math.max(before.length, after.length);
  const places = Array.from({ length }, (_, index) => index).filter((index) => before[index] !== after[index]);
  return places.slice(0, 3).flatMap((index) => [`- ${before[index] ?? ""}`, `+ ${after[index] ?? ""}`]);
}

/** Reading and order only: what has to be equal. */
function essenceOf(sheets: readonly SheetGrid[]): readonly string[] {
  const found = calculated({ sheets, date1904: false });
  return found === null ? ["nobody"] : [...figuresOf(found.results), ...peopleOf(found.results)];
}

/** Figures alone say nothing of anybody: totals, running numbers, column numbers. */
function isOfFigures(cells: readonly CellScalar[]): boolean {
  return cells.every((cell) => typeof cell !== "string" || /^[\s\d.,+-]*$/.test(cell.normalize("NFKC")));
}

/** The rows that were taken as somebody, or of which something is said to the officer. */
function answeredRows({ registry }: Calculated): ReadonlySet<string> {
  const { graduates: people, events, issues } = registry;
  const places = [
    ...people.flatMap(({ source, mergedFrom }) => [source, ...mergedFrom]),
    ...events.map(({ source }) => source),
    ...issues.map(({ source }) => source),
  ];
  return new Set(places.map(({ sheet, row }) => `${sheet}!${String(row)}`));
}

const noise = property("any grid of any values is read, counted and reported", 60, anyGrids, (grids) => {
  const found = calculated(grids);
  if (found !== null) assertSound(found);
});

const nonsense = property("a workbook with nonsense in it is read, counted and reported", 14, anyRecipe, (recipe) => {
  const found = calculated(messyWorkbook(recipe));
  if (found !== null) assertSound(found);
});

const nobodyLost = property("every row of people or events is a record or has an issue", 14, tabularRecipe, (recipe) => {
  const grids = tabularWorkbook(recipe);
  const found = calculated(grids);
  assert.ok(found !== null);
  const answered = answeredRows(found);
  for (const { name, values } of grids.sheets) {
    const silent = values.flatMap((cells, index) => {
      const isSaid = index === 0 || isOfFigures(cells) || answered.has(`${name}!${String(index + 1)}`);
      return isSaid ? [] : [[name, index + 1, ...cells.filter((cell) => cell !== null)]];
    });
    assert.deepEqual(silent, []);
  }
}); // prettier-ignore

const kept = fc.record({ recipe: recipes(["noSnils", "noBirthDates", "splitNames", "shuffledColumns", "statusWords", "case"], 0), seed: fc.nat(), share: fc.constantFrom(0, 0.05, 0.1, 0.3) }); // prettier-ignore

const sparse = property("a row with a name and little else is a person or has an issue", 12, kept, ({ recipe, seed, share }) => {
  const dice = new Dice(seed);
  const sheets = tabularWorkbook(recipe).sheets.slice(0, 3).map((sheet) => ({ ...sheet, values: sheet.values.map((row, index) => (index === 0 ? row : thinned(row, sheet.values[0] ?? [], dice, share))) }));
  const found = calculated({ sheets, date1904: false });
  assert.ok(found !== null);
  const answered = answeredRows(found);
  for (const { name, values } of sheets) {
    const silent = values.flatMap((cells, index) => (index === 0 || answered.has(`${name}!${String(index + 1)}`) ? [] : [cells.filter((cell) => cell !== null)]));
    assert.deepEqual(silent, []);
  }
}); // prettier-ignore

/** The name, at times the surname alone, and few of the other cells. */
function thinned(row: readonly CellScalar[], header: readonly CellScalar[], dice: Dice, share: number): CellScalar[] {
  const names = [HEADERS.fullName[0], HEADERS.surname[0]].map((text) => normalise(text));
  const further = [HEADERS.givenName[0], HEADERS.patronymic[0]].map((text) => normalise(text));
  const withFurther = dice.chance(0.7);
  return row.map((cell, index) => {
    const title = normalise(String(header[index] ?? ""));
    if (names.includes(title) || (further.includes(title) && withFurther)) return cell;
    return dice.chance(share) ? cell : null;
  });
}

const order = property("order of rows, columns and sheets changes no number", 9, fc.tuple(tabularRecipe, fc.nat()), ([recipe, seed]) => {
  const { sheets } = tabularWorkbook(recipe);
  const dice = new Dice(seed);
  const mixed = sheets.map((sheet) => {
    const [header = [], ...rows] = sheet.values;
    const columns = dice.shuffle(header.map((_, index) => index));
    const values = [header, ...dice.shuffle(rows)].map((cells) => columns.map((index) => cells[index] ?? null));
    return { ...sheet, values };
  });
  assert.deepEqual(essenceOf(dice.shuffle(mixed)), essenceOf(sheets));
}); // prettier-ignore

const sheetOrder = property("order of sheets changes no number, whatever the mess", 8, fc.tuple(anyRecipe, fc.nat()), ([recipe, seed]) => {
  const { sheets } = messyWorkbook(recipe);
  assert.deepEqual(essenceOf(new Dice(seed).shuffle(sheets)), essenceOf(sheets));
}); // prettier-ignore

const added = fc.record({ header: fc.constantFrom(...IRRELEVANT.map(([words]) => words), "Цвет папки", "Номер шкафчика"), at: fc.nat(30), cells: fc.array(strangeCell, { minLength: 1, maxLength: 30 }) }); // prettier-ignore

const irrelevant = property("an irrelevant column changes no number", 9, fc.tuple(tabularRecipe, added), ([recipe, { header, at, cells }]) => {
  const { sheets } = tabularWorkbook(recipe);
  const wider = sheets.map((sheet) => {
    const place = at % ((sheet.values[0]?.length ?? 0) + 1);
    const values = sheet.values.map((row, index) => [...row.slice(0, place), index === 0 ? header : (cells[index % cells.length] ?? null), ...row.slice(place)]);
    return { ...sheet, values };
  });
  assert.deepEqual(essenceOf(wider), essenceOf(sheets));
}); // prettier-ignore

const doubling = property("doubling with new names and numbers doubles numerators and denominators", 8, recipes(["case", "spaces", "statusWords", "answerWords", "dates", "numbersAsText", "snils", "shuffledColumns"], 12), (recipe) => {
  const people = graduates(true);
  const one = tabularSheets(recipe, "", people);
  const two = tabularSheets(recipe, " – 2", people.map(twin));
  const edits = recipe.edits.filter(isNotOfIdentity(one));
  const nonsensical = edited(edits, 1);
  const single = calculated({ sheets: one.map(nonsensical), date1904: false });
  const both = calculated({ sheets: [...one.map(nonsensical), ...two.map(nonsensical)], date1904: false });
  assert.ok(single !== null && both !== null);
  const expected = single.results.cells.map(({ indicator, cohort, category, numerator, denominator, unknown }) => [indicator, cohort, category, twice(numerator), twice(denominator), twice(unknown)]);
  const actual = both.results.cells.map(({ indicator, cohort, category, numerator, denominator, unknown }) => [indicator, cohort, category, numerator, denominator, unknown]);
  assert.deepEqual(actual, expected);
}); // prettier-ignore

function twice(figure: number | null): number | null {
  return figure === null ? null : figure * 2;
}

/** Somebody else of whom the same is true, in another group (rulings 6). */
function twin(person: Graduate): Graduate {
  const digits = String(Number(person.snils.slice(0, 9)) + 100_000_000).padStart(9, "0");
  const sum = Array.from(digits).reduce((total, digit, place) => total + Number(digit) * (9 - place), 0) % 101;
  const snils = digits + String(sum === 100 ? 0 : sum).padStart(2, "0");
  return { ...person, surname: `Двойник-${person.surname}`, group: `Д${person.group}`, snils };
}

/** Nonsense in what tells people and events apart would make the two the same one (rulings 6, 14g). */
function isNotOfIdentity(sheets: readonly SheetGrid[]): (edit: Edit) => boolean {
  const telling = [HEADERS.fullName[0], HEADERS.group[0], HEADERS.snils[0], HEADERS.birthDate[0], "Наименование мероприятия", "Ярмарка", "Дата"].map((text) => normalise(text)); // prettier-ignore
  return ({ sheet, column }) => {
    const header = sheets[sheet]?.values[0] ?? [];
    return !telling.includes(normalise(String(header[column % header.length] ?? "")));
  };
}

const settled = property("a second run changes nothing", 6, anyRecipe, (recipe) => {
  const grids = messyWorkbook(recipe);
  const first = calculated(grids);
  if (first !== null) assertSettled(first, grids.sheets, grids.date1904);
});

const report = fc.record({ recipe: recipes([], 4), over: fc.array(fc.record({ sheet: fc.nat(3), row: fc.nat(150), column: fc.nat(20), cell: strangeCell }), { maxLength: 20 }) }); // prettier-ignore

const spoiltReport = property("nonsense in the report's own sheets is read, and settles", 6, report, ({ recipe, over }) => {
  const grids = tabularWorkbook(recipe);
  const first = calculated(grids);
  assert.ok(first !== null);
  const spoilt = calculated(withSheets(grids, [...grids.sheets, ...first.models.map(modelToGrid).map(edited(over, 0))]));
  if (spoilt === null) return;
  assertSound(spoilt);
}); // prettier-ignore

/** All of them. */
export const READER_PROPERTIES: readonly Property[] = [
  noise, nonsense, nobodyLost, sparse, order, sheetOrder, irrelevant, doubling, settled, spoiltReport,
]; // prettier-ignore
