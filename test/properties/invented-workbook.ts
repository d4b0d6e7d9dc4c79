/** Plausible workbooks: tables typed from invented graduates and events, with nonsense in some of their cells. */
import fc from "fast-check";
import type { CellScalar, SheetGrid, WorkbookGrids } from "../../src/intake/grid";
import { serialOf } from "../../src/registry/date";
import { Dice } from "../acceptance/mess/dice";
import { MESSES, type Mess } from "../acceptance/mess/mess";
import { peopleSheet } from "../acceptance/mess/table";
import { COHORTS, graduates, type Graduate } from "../acceptance/mess/truth";
import { workbook } from "../acceptance/mess/workbook";
import { grid } from "../support/grid";
import { strangeCell } from "./strange";

/** A value put over a cell; numbers beyond the sheet begin again from its start. */
export interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly cell: CellScalar;
}

/** What a workbook is made from; everything in it follows from these. */
export interface Recipe {
  readonly seed: number;
  readonly messes: readonly Mess[];
  readonly edits: readonly Edit[];
}

/** Messes after which row 0 is the header and every row below it one graduate. */
const TABULAR: readonly Mess[] = [
  "case", "spaces", "softHyphens", "lookalikes", "yo", "lineBreaks", "statusWords", "answerWords", "headerWords", "dates",
  "numbersAsText", "snils", "noSnils", "noBirthDates", "splitNames", "shuffledColumns", "irrelevantColumns", "shuffledRows",
]; // prettier-ignore

const edit = fc.record({ sheet: fc.nat(5), row: fc.nat(80), column: fc.nat(40), cell: strangeCell });

/** A recipe with some of the wanted messes and at most `most` values of nonsense. */
export function recipes(messes: readonly Mess[], most: number): fc.Arbitrary<Recipe> {
  return fc.record({
    seed: fc.nat(1_000_000),
    messes: fc.subarray([...messes]),
    edits: fc.array(edit, { maxLength: most }),
  });
}

/** Any mess at all. */
export const anyRecipe: fc.Arbitrary<Recipe> = recipes(MESSES, 30);
/** Plain tables with messy cells. */
export const tabularRecipe: fc.Arbitrary<Recipe> = recipes(TABULAR, 12);

/** A workbook of any mess with events; nonsense may be anywhere, in headers and titles too. */
export function messyWorkbook({ seed, messes, edits }: Recipe): WorkbookGrids {
  const { sheets, date1904 } = workbook(messes, seed);
  return { sheets: [...sheets, eventsSheet("Мероприятия", ""), fairsSheet("Ярмарки", "")].map(edited(edits, 0)), date1904 };
} // prettier-ignore

/** One plain sheet for each year, and events; nonsense stands below the headers only. */
export function tabularWorkbook({ seed, messes, edits }: Recipe): WorkbookGrids {
  return { sheets: tabularSheets({ seed, messes }, "", graduates(true)).map(edited(edits, 1)), date1904: false };
}

/** The sheets of {@link tabularWorkbook} without nonsense; `mark` sets names of sheets and events apart. */
export function tabularSheets(
  { seed, messes }: Omit<Recipe, "edits">,
  mark: string,
  people: readonly Graduate[],
): SheetGrid[] {
  const sheets = COHORTS.map((year) => {
    const look = { messes: new Set(messes), dice: new Dice(seed + year) };
    const own = people.filter(({ cohort }) => cohort === year);
    return peopleSheet(`Выпуск ${String(year)}${mark}`, own, look, null);
  });
  return [...sheets, eventsSheet(`Мероприятия${mark}`, mark), fairsSheet(`Ярмарки${mark}`, mark)];
}

/** Puts the edits of its sheet over a sheet, below `from` rows. */
export function edited(edits: readonly Edit[], from: number): (sheet: SheetGrid, index: number) => SheetGrid {
  return (sheet, index) => {
    const values = sheet.values.map((row) => [...row]);
    const height = values.length - from;
    for (const { sheet: at, row, column, cell } of edits) {
      const cells = at === index && height > 0 ? values[from + (row % height)] : undefined;
      if (cells !== undefined && cells.length > 0) cells[column % cells.length] = cell;
    }
    return { ...sheet, values };
  };
}

const EVENTS: readonly (readonly CellScalar[])[] = [
  [1, serialOf(2024, 10, 15), "Экскурсия на завод", "экскурсия", null, "ЦСТВ", "АО «Сказка»", 24, "проведено"],
  [2, "20.11.2024", "Мастер-класс по резюме", "мастер-класс", null, "центр карьеры", "КФХ Придуманова", "12 чел.", "+"],
  [3, "22.01.2025", "Час права", "беседа", "Меры поддержки молодых специалистов", "ЦСТВ", "ЦЗН", 30, "проведено"],
  [4, "03.02.2025", "Своё дело", "семинар", "самозанятость", "ЦСТВ", "Центр «Мой бизнес»", 30, "проведено"],
  [5, "04.03.2025", "Встреча без итога", "встреча", null, "ЦСТВ", "ООО «Нива»", 10, "перенесено"],
  [6, "05.04.2025", "Урок цифры", "урок", null, "ЦСТВ", "школа № 0", 10, null],
];
const FAIRS: readonly (readonly CellScalar[])[] = [
  [1, "Ярмарка «Колос»", "10.10.2024", "БЦСТВ", "очно", 30, 28, 20, 25, 5, 3],
  [2, "Ярмарка «Завод»", "12.11.2024", "БЦСТВ", "онлайн", 20, 24, 22, 20, null, null],
  [3, "Ярмарка «Шахта»", "11.04.2025", "Минтруд", "очно", null, 40, null, null, 6, 4],
];

function eventsSheet(name: string, mark: string): SheetGrid {
  const header = ["№", "Дата", "Наименование мероприятия", "Вид", "Тема", "Организатор", "Партнёры", "Участников", "Отметка о выполнении"]; // prettier-ignore
  return grid(name, [header, ...EVENTS.map((cells) => titled(cells, 2, mark))]);
}

function fairsSheet(name: string, mark: string): SheetGrid {
  const header = ["№", "Ярмарка", "Дата", "Организатор", "Формат", "Квота", "Участников", "Прошли модерацию", "Заключили договор", "Выдано направлений", "Определились с местом трудоустройства"]; // prettier-ignore
  return grid(name, [header, ...FAIRS.map((cells) => titled(cells, 1, mark))]);
}

function titled(cells: readonly CellScalar[], title: number, mark: string): CellScalar[] {
  // A kindred title would make the two one fair (rulings 14g).
  const other = (cell: CellScalar): string => `Другое: ${String(cell).replace(/«\p{L}/u, "«Другой")}`;
  return cells.map((cell, index) => (index === title && mark !== "" ? other(cell) : cell));
}
