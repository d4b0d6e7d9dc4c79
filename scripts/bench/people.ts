/** Many invented people, on a sheet: what reading and counting are measured on. */
import type { CellScalar, WorkbookGrids } from "../../src/intake/grid";
import { seeded } from "../sample/random";

const STATUSES = ["ТУ, по спец.", "трудоустроен", "работает не по специальности", "ИП", "самозанятый", "контракт", "армия", "учится", "декрет", "на учёте в ЦЗН", "не трудоустроен", "нет связи", null]; // prettier-ignore
const HEADERS = ["№ п/п", "ФИО", "Год выпуска", "Группа", "Форма обучения", "Занятость", "По специальности", "Место работы", "ОВЗ", "Абилимпикс", "Профессионалитет", "Договор ДО", "Предприятие ДО", "Целевой договор", "Заказчик", "АИС", "Карьерный трек"]; // prettier-ignore

/** A workbook of one sheet with `count` people of 2023–2025. */
export function manyPeople(count: number): WorkbookGrids {
  const random = seeded(7);
  const rows: CellScalar[][] = [HEADERS];
  const sometimes = (share: number, value: CellScalar): CellScalar => (random.below(100) < share ? value : null);
  for (let number = 1; number <= count; number++) {
    rows.push([
      number,
      `Тестов-${number} Пример Образцович`,
      2023 + random.below(3),
      `Г-${random.below(400)}`,
      random.pick(["очная", "очн.", "заочная"]),
      random.pick(STATUSES),
      sometimes(60, random.pick(["да", "нет", "+"])),
      sometimes(50, random.pick(["ООО «Пример»", "АО «Образец»", "ИП Тестов Т.Т."])),
      sometimes(5, "ОВЗ"),
      sometimes(2, "победитель"),
      sometimes(20, "да"),
      sometimes(10, "да"),
      sometimes(10, "ООО «Пример»"),
      sometimes(5, "да"),
      sometimes(5, "АО «Образец»"),
      sometimes(90, "да"),
      sometimes(90, "сформирован"),
    ]);
  }
  const sheet = { name: "База", visibility: "visible" as const, marker: null, firstRow: 0, firstColumn: 0, values: rows, numberFormats: null }; // prettier-ignore
  return { sheets: [sheet], date1904: false };
}
