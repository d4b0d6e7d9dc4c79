import { utils, write } from "@e965/xlsx";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";

test("hidden and filtered rows of a visible sheet are read like any other (rulings 7)", () => {
  const sheet = utils.aoa_to_sheet([
    ["ФИО", "Занятость"],
    ["Тестов Тест Тестович", "ТУ"],
    ["Скрытов Тест Тестович", "армия"],
    ["Примеров Тест Тестович", "ТУ"],
  ]);
  sheet["!rows"] = [{}, {}, { hidden: true }, {}];
  sheet["!autofilter"] = { ref: "A1:B4" };
  const book = utils.book_new(sheet, "Вып. 2024");
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  const outcome = readWorkbookFile(bytes, "Вымышленная.xlsx");
  expect(outcome.status === "read" && outcome.grids.sheets[0]?.values.map(([name]) => name)).toEqual([
    "ФИО",
    "Тестов Тест Тестович",
    "Скрытов Тест Тестович",
    "Примеров Тест Тестович",
  ]);
});
