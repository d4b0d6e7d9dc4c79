import { rowFormula } from "../../../src/intake/officer-rows/row-formula";

const cell = (column: number, absolute = false): { column: number; absolute: boolean } => ({ column, absolute });

test.each([
  ["=D5+1", ["=", cell(3), "+", "1"]],
  ["=$AA5*0.5", ["=", cell(26, true), "*", "0.5"]],
  ['=IF(R5="T7 ""да""",TRUE,LOG10(S5))', ["=", "IF(", cell(17), "=", '"T7 ""да"""', ",", "TRUE", ",", "LOG10(", cell(18), ")", ")"]],
  ["=TODAY()-Q5", ["=", "TODAY(", ")", "-", cell(16)]],
  ['=HYPERLINK("https://пример.рф","письмо")', ["=", "HYPERLINK(", '"https://пример.рф"', ",", '"письмо"', ")"]],
])("%s goes with row 5", (formula, parts) => {
  expect(rowFormula(formula, 5)).toEqual(parts);
}); // prettier-ignore

test.each([
  ["another row", "=D6+1"],
  ["a row that is meant to stay", "=D$5+1"],
  ["a range", "=SUM(D5:F5)"],
  ["a column", "=SUM(D:D)"],
  ["another sheet", "=Лист2!D5"],
  ["another sheet with a quoted name", "='Вып. 2024'!D5"],
  ["another workbook", "=[Книга.xlsx]Лист1!D5"],
  ["a name", "=D5*Ставка"],
  ["a name that looks like TRUE", "=TRUEST+D5"],
  ["a table", "=ЦСТВ_Реестр[ФИО]"],
  ["a spilled range", "=D5#"],
  ["an array", "={1,2}"],
  ["a place counted at run time", '=INDIRECT("D5")'],
  ["the number of its own row", "=ROW()-4"],
  ["rows by number", "=SUM(5:5)"],
  ["no formula", "D5"],
  ["an unfinished text", '="а'],
])("%s does not", (_, formula) => {
  expect(rowFormula(formula, 5)).toBeNull();
});
