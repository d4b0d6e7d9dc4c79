import type { CellScalar } from "../../../src/intake/grid";
import { grid } from "../../support/grid";
import { issuesOf, read } from "../../support/read-people";

/** What «Трудоустроен» and «Причина незанятости» of one person say together. */
function both(header: string, status: CellScalar, reason: CellScalar): [string | null, number] {
  const registry = read([
    grid("Выпуск 2024", [
      ["ФИО", "Трудоустроен", header],
      ["Тестов Иван Примерович", status, reason],
      ["Образцов Пётр Примерович", "да", null],
    ]),
  ]);
  const person = registry.graduates.find(({ fullName }) => fullName.startsWith("Тестов"));
  return [person?.status.code ?? null, issuesOf(registry, "channel-from-reason").length];
}

test.each([
  ["Причина незанятости", "нет", "армия", "conscript", 1],
  ["Причина нетрудоустройства", "нет", "декрет", "parental", 1],
  ["Причина, по которой не трудоустроен", "нет", "поступил в вуз", "study", 1],
  ["Причина незанятости", null, "служба в РА", "conscript", 1],
  ["Причина незанятости", "нет", "на учёте в ЦЗН", "unemployed_czn", 1],
  // A reason that names no channel changes nothing, and neither does one beside a job.
  ["Причина незанятости", "нет", "далеко ездить", "not_employed", 0],
  ["Причина незанятости", "нет", null, "not_employed", 0],
  ["Причина незанятости", "да", "армия", "employed", 0],
] as const)("«%s»: %j, %j gives %s", (header, status, reason, channel, said) => {
  expect(both(header, status, reason)).toEqual([channel, said]);
});
