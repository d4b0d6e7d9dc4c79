import { grid } from "../../support/grid";
import { onlyPerson } from "../../support/read-people";

test.each([
  [["не служил", 1, null], "employed"],
  [["не годен", null, "да"], "study"],
  [["не призывался", null, null], null],
  [["до 05.2025", null, null], "conscript"],
] as const)("under «армия», «ТУ», «учёба» stands %j: %s", (marks, channel) => {
  const person = onlyPerson([
    grid("Выпуск 2024", [
      ["ФИО", "армия", "ТУ", "учёба", "декрет"],
      ["Тестов Иван Примерович", ...marks, null],
    ]),
  ]);
  expect(person.status.code).toBe(channel);
});
