/** Invented workbooks with something to be checked. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookGrids } from "../../../src/intake/grid";
import { readWorkbookFile } from "../../../src/xlsx/read-workbook-file";
import { grid, workbook } from "../../support/grid";

const HEADER = ["ФИО", "Группа", "Занятость", "Место работы", "ОВЗ", "Любимый цвет"];

/** Six graduates of 2024: «ТК» three times, «кружит», a mark that says nothing, a conflict; a column that nobody knows; a sheet of events. */
export function teachable(statuses: readonly string[] = ["ТК", "тк.", "кружит", "ТК", "служит, трудоустроен", "армия"]): WorkbookGrids {
  const people = ["Тестов Тест", "Пробов Олег", "Примеров Иван", "Образцов Пётр", "Макетов Илья", "Шаблонов Яков"];
  return workbook(
    grid("Выпуск 2024", [
      HEADER,
      ...statuses.map((status, index) => [`${people[index] ?? ""} Тестович`, "П-41", status, "", index === 2 ? "кхм" : "", `№ ${index + 1}`]),
    ]),
    grid("Мероприятия", [
      ["Дата", "Название мероприятия", "Партнёры", "Отметка о выполнении"],
      ["15.10.2024", "Встреча с работодателем", "ООО «Пример»", "проведено"],
      ["16.10.2024", "Экскурсия на завод", "ООО «Пример»", "как получится"],
    ]),
  );
} // prettier-ignore

/** A workbook of which there is nothing to say. */
export const FLAWLESS = workbook(
  grid("Выпуск 2024", [
    ["ФИО", "Группа", "Форма обучения", "Занятость", "Место работы"],
    ["Тестов Тест Тестович", "П-41", "очная", "трудоустроен", "ООО «Пример»"],
  ]),
);

/** The sample that goes with the product. */
export function sample(): WorkbookGrids {
  // A copy of the page's own kind: what Node reads is no Uint8Array to jsdom.
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../../../assets/sample.xlsx")));
  const file = readWorkbookFile(bytes, "sample.xlsx");
  if (file.status === "refused") throw new Error(file.message);
  return file.grids;
}
