/** Headers that colleges make of two wishes at once, and a column for every month. */
import type { CellScalar } from "../../src/intake/grid";
import { described, Examination, examine, found, grid, headers, workbook, type Column, type Row } from "./examiner";

function check(columns: readonly Column[], rows: readonly Row[], above: readonly CellScalar[][] = []): void {
  const exam = new Examination();
  const sheet = grid("Выпуск 2025", [...above, headers(columns), ...exam.rows(columns, 2025, rows)]);
  expect(found(examine(workbook(sheet), "2025-08-01"))).toEqual(described(exam.people));
}

test("the newest of the monthly columns counts, not one prepared for later", () => {
  check(
    [
      ["fio", "ФИО"],
      ["may", "Занятость на 01.05.2025"],
      ["jul", "Занятость на 01.07.2025"],
      ["sep", "Занятость на 01.09.2025"],
    ],
    [
      [{ may: "армия", jul: "работает" }, { channel: "employed" }],
      [{ may: "работает", jul: "уволился" }, { channel: "dismissed" }],
      [{ may: "декрет", jul: null }, { channel: null }],
      [{ may: "вуз", jul: "вуз" }, { channel: "study" }],
    ],
  );
});

test("a place of work, of study and of service in one column", () => {
  check(
    [
      ["n", "№"],
      ["fio", "Фамилия И.О."],
      ["s", "Место работы (учёбы, службы)"],
    ],
    [
      [{ s: "ООО «Выдумка»", fio: "Образцов И. Т." }, { channel: "employed" }],
      [{ s: "армия", fio: "Примеров П. П." }, { channel: "conscript" }],
      [{ s: "не работает", fio: "Мнимова А. Т." }, { channel: "not_employed" }],
      [{ s: "СамГТУ (макет)", fio: "Эталонов Я. Т." }, { channel: "study" }],
    ],
  );
});

test("«Трудоустроен (место работы, должность)» is the status where there is no other", () => {
  check(
    [
      ["n", "№"],
      ["fio", "ФИО"],
      ["s", "Трудоустроен (место работы, должность)"],
    ],
    [
      [{ s: "ООО «Выдумка», тракторист" }, { channel: "employed" }],
      [{ s: "служит в армии" }, { channel: "conscript" }],
      [{ s: "нет" }, { channel: "not_employed" }],
      [{ s: null }, { channel: null }],
    ],
  );
  check(
    [
      ["fio", "ФИО"],
      ["s", "Статус"],
      ["org", "Трудоустроен (место работы, должность)"],
    ],
    [
      [{ s: "по спец.", org: "ООО «Выдумка»" }, { channel: "employed" }],
      [{ s: "армия", org: "до службы: ООО «Выдумка»" }, { channel: "conscript" }],
      [{ s: "ЦЗН", org: null }, { channel: "unemployed_czn" }],
    ],
  );
});
