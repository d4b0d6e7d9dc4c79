/** Workbooks of noise: any grid of any values, words of real workbooks among them. */
import fc from "fast-check";
import type { CellScalar, SheetGrid, WorkbookGrids } from "../../src/intake/grid";
import { SHEET_NAMES, type SheetKind } from "../../src/report/sheet-model";
import { HEADERS, STATUS_WORDS } from "../acceptance/mess/words";
import { strangeCell, strangeText } from "./strange";

const HEADER_WORDS: readonly string[] = [
  ...Object.values(HEADERS).flat(), "Дата", "Наименование мероприятия", "Организатор", "Партнёры", "Участников", "Ярмарка", "Квота",
  "ТУ", "ИП", "СЗ", "Армия", "Декрет", "ЦЗН", "Причина", "Примечание", "Параметр", "Значение", "Показатель", "Написания", "Столбцы",
]; // prettier-ignore
const ROW_WORDS: readonly string[] = [
  "Итого", "Всего", "в т.ч.", "Директор ____", "Группа ТМ-41 (35.02.16) – 24 чел.", "Выпуск 2024 года", "Заочное отделение",
  "Тестов Иван Примерович", "Пробина А.Т.", "Отчислены:", "по состоянию на 01.06.2025", "2024", "35.02.16", "ТМ-41",
]; // prettier-ignore
const KINDS = Object.keys(SHEET_NAMES) as SheetKind[];

const plausible: fc.Arbitrary<CellScalar> = fc.constantFrom<CellScalar>(...HEADER_WORDS, ...ROW_WORDS, ...Object.values(STATUS_WORDS).flat()); // prettier-ignore
const header = fc.constantFrom(...HEADER_WORDS);
const cell = fc.oneof({ weight: 3, arbitrary: plausible }, { weight: 3, arbitrary: strangeCell }, fc.constant(null));
const name = fc.oneof(fc.constantFrom("2024", "Выпуск 2025", "О'Генри", "'", "Лист1", "ТМ-41", "Ярмарки", "Мероприятия", "ОВЗ", "Книга"), strangeText.map((text) => text.slice(0, 31))); // prettier-ignore

const sheet: fc.Arbitrary<SheetGrid> = fc.nat(12).chain((width) =>
  fc.record({
    name,
    visibility: fc.constantFrom("visible", "visible", "visible", "hidden", "veryHidden"),
    marker: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.constantFrom(...KINDS), strangeText),
    firstRow: fc.constantFrom(0, 0, 3, 1_048_000),
    firstColumn: fc.constantFrom(0, 0, 2, 16_000),
    values: fc
      .tuple(
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 3 }),
        fc.array(fc.array(header, { minLength: width, maxLength: width }), { maxLength: 2 }),
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 10 }),
      )
      .map((parts): CellScalar[][] => parts.flat()),
    numberFormats: fc.constant(null),
  }),
);

/** Up to five sheets, empty ones too; names are told apart as Excel wants them. */
export const anyGrids: fc.Arbitrary<WorkbookGrids> = fc.record({
  sheets: fc.uniqueArray(sheet, { maxLength: 5, selector: (one) => one.name.toLowerCase() }),
  date1904: fc.boolean(),
});
