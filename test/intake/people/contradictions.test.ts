/** What does not fit together about one person, at its limits (spec: workbooks D.4.12; rulings 10, 24, 25). */
import type { CellScalar } from "../../../src/intake/grid";
import { grid } from "../../support/grid";
import { read, TODAY } from "../../support/read-people";

type Cells = Readonly<Record<string, CellScalar>>;

const CODES = [
  "birth-date-impossible",
  "by-specialty-contradicts-status",
  "conscript-extramural",
  "czn-contradicts-status",
  "employer-contradicts-status",
  "employer-missing",
  "hire-date-after-report",
  "hire-date-impossible",
  "service-dates-reversed",
  "status-missing",
];

/** Contradictions of a person of the class of 2024 on 01.08.2025, each with the column of its cell. */
function found(cells: Cells): readonly string[] {
  const headers = ["ФИО", "Год выпуска", ...Object.keys(cells)];
  const sheet = grid("2024", [headers, ["Тестов Иван Примерович", 2024, ...Object.values(cells)]]);
  return read([sheet], { asOf: TODAY })
    .issues.filter(({ code }) => CODES.includes(code))
    .map(({ code, source }) => `${code} ${headers[(source.column ?? "?").charCodeAt(0) - 65] ?? "?"}`);
}

test.each<[Cells, readonly string[]]>([
  [{ Занятость: "армия", "Место работы": "ООО «Пример»" }, ["employer-contradicts-status Место работы"]],
  [{ Занятость: "уволен", "Место работы": "ООО «Пример»" }, []],
  [{ Занятость: null, "Место работы": "ООО «Пример»" }, ["status-missing Место работы"]],
  [{ Занятость: null, "Место работы": null }, []],
  [{ Занятость: "работает", "Место работы": null }, ["employer-missing Место работы"]],
  [{ Занятость: "работает", "Место работы": "ООО «Пример»" }, []],
  [{ Занятость: "работает" }, []],
  [{ Занятость: "не работает", "По специальности": "да" }, ["by-specialty-contradicts-status По специальности"]],
  [{ Занятость: "не работает", "По специальности": "нет" }, []],
  [{ Занятость: "служит по призыву", "Форма обучения": "заочная" }, ["conscript-extramural Форма обучения"]],
  [{ Занятость: "будет призван", "Форма обучения": "заочная" }, ["conscript-extramural Форма обучения"]],
  [{ Занятость: "служит по контракту", "Форма обучения": "заочная" }, []],
  [{ Занятость: "служит по призыву", "Форма обучения": "очная" }, []],
  [{ Занятость: "учится", "Учёт в ЦЗН": "да" }, ["czn-contradicts-status Учёт в ЦЗН"]],
  [{ Занятость: "не работает", "Учёт в ЦЗН": "да" }, []],
  [{ Занятость: "учится", "Учёт в ЦЗН": "нет" }, []],
])("%p: %p", (cells, expected) => {
  expect(found(cells)).toEqual(expected);
});

describe("dates", () => {
  const works: Cells = { Занятость: "работает" };
  test.each<[string, Cells, readonly string[]]>([
    ["hired on the fourteenth birthday", { "Дата рождения": "15.03.2006", "Дата трудоустройства": "15.03.2020" }, []],
    [
      "hired the day before it",
      { "Дата рождения": "15.03.2006", "Дата трудоустройства": "14.03.2020" },
      ["hire-date-impossible Дата трудоустройства"],
    ],
    ["hired on the reporting date", { "Дата трудоустройства": "01.08.2025" }, []],
    [
      "hired the day after it",
      { "Дата трудоустройства": "02.08.2025" },
      ["hire-date-after-report Дата трудоустройства"],
    ],
    ["hired some time in that month", { "Дата трудоустройства": "08.2025" }, []],
    ["graduated at fourteen", { "Дата рождения": "01.05.2010" }, []],
    ["graduated at thirteen", { "Дата рождения": "01.05.2011" }, ["birth-date-impossible Дата рождения"]],
    ["graduated at eighty", { "Дата рождения": "01.05.1944" }, []],
    ["graduated at eighty-one", { "Дата рождения": "01.05.1943" }, ["birth-date-impossible Дата рождения"]],
    ["served a day", { "Начало службы": "01.07.2024", "Окончание службы": "01.07.2024" }, []],
    [
      "back before the call-up",
      { "Начало службы": "01.07.2024", "Окончание службы": "30.06.2024" },
      ["service-dates-reversed Окончание службы"],
    ],
  ])("%s", (_, dates, expected) => {
    expect(found({ ...works, ...dates })).toEqual(expected);
  });

  test("a service without a status is asked about, a status of its own is not", () => {
    expect(found({ Занятость: null, "Начало службы": "01.07.2025" })).toEqual(["status-missing Начало службы"]);
    expect(found({ Занятость: "армия", "Начало службы": "01.07.2025" })).toEqual([]);
  });
});
