import { serialOf } from "../../../src/registry/date";
import { grid } from "../../support/grid";
import { onlyPerson, read } from "../../support/read-people";

test("«Дата рождения» under «Сведения о выпускнике» is no date of graduation, «Служба» under «Занятость» no ЦЗН", () => {
  const person = onlyPerson([
    grid("Вып. 2024", [
      ["Сведения о выпускнике", null, null, "Занятость выпускника", null],
      ["ФИО", "Дата рождения", "Группа", "Статус", "Служба"],
      ["Тестов Иван Примерович", serialOf(2004, 5, 17), "Т-41", "ТУ", null],
    ]),
  ]);
  expect(person).toMatchObject({ cohort: 2024, status: { code: "employed" }, cznRegistration: null });
  expect(person.birthDate?.serial).toBe(serialOf(2004, 5, 17));
});

test("figures under «Всего» are nobody", () => {
  const { graduates } = read([
    grid("Вып. 2024", [
      ["№", "ФИО", "Занятость"],
      [1, "Тестов Иван Примерович", "ТУ"],
      [null, "Всего", 1],
      [null, "трудоустроено", 1],
    ]),
  ]);
  expect(graduates.map(({ fullName }) => fullName)).toEqual(["Тестов Иван Примерович"]);
});
