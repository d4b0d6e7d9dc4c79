/** A row that is somebody must not be taken for a signature or a heading of the rows below it. */
import type { CellScalar } from "../../../src/intake/grid";
import { grid } from "../../support/grid";
import { read } from "../../support/read-people";

const HEADER = ["Форма обучения", "ФИО", "Специальность", "Занятость"];
const LAST = ["очная", "Тестов Иван Примерович", "35.02.16 Техника", "армия"];

function rowsOf(cells: readonly CellScalar[]) {
  const { graduates, issues } = read([grid("Выпуск 2024", [HEADER, cells, LAST])]);
  return {
    people: graduates.map(({ source }) => source.row),
    issues: issues.filter(({ source }) => source.row === 2).map(({ code }) => code),
    specialty: graduates.at(-1)?.specialty,
  };
}

test("a line of underscores beside a full row is no signature", () => {
  expect(rowsOf(["____", "Пробин Пётр Тестович", "35.02.16 Техника", "ТУ"]).people).toEqual([2, 3]);
});

test.each<[readonly CellScalar[]]>([
  [[null, "Пробин", "43.02.15 Поварское дело", "трудоустроен"]],
  [["очная", "Пробин", "43.02.15 Поварское дело", null]],
  [[null, "Пробин", "43.02.15 Поварское дело", null]],
])("a surname beside a specialty is said to the officer: %j", (cells) => {
  const { people, issues } = rowsOf(cells);
  expect({ isPerson: people.includes(2), isSaid: issues.length > 0 }).not.toEqual({ isPerson: false, isSaid: false });
});

test.each<[readonly CellScalar[]]>([
  [["Группа ТМ-41", null, null, null]],
  [[null, "Группа ТМ-41", "35.02.16 Техника", null]],
  [[null, "ТМ-41", "35.02.16 Техника", null]],
  [["Ответственный ____", null, "Подписантов П. П.", null]],
])("%j is a heading or a signature, nobody and nothing to ask about", (cells) => {
  expect(rowsOf(cells)).toMatchObject({ people: [3], issues: [] });
});
