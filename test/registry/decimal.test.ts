import { decimalToNumber, parseDecimal } from "../../src/registry/decimal";
import { columnIndex, columnLetters } from "../../src/registry/source";

test.each([
  ["65", 65, 0],
  ["1,5", 15, 1],
  ["0.5", 5, 1],
  ["63,30", 633, 1],
  ["1 000", 1000, 0],
  ["-2,25", -225, 2],
])("«%s» is %i / 10^%i", (text, digits, scale) => {
  expect(parseDecimal(text)).toEqual({ digits, scale });
});

test.each(["", "≥65", "1,2,3", "1e3", "сто", ",5"])("«%s» is not a plain decimal", (text) => {
  expect(parseDecimal(text)).toBeNull();
});

test("63,3 is not rounded on its way to a number", () => {
  expect(decimalToNumber({ digits: 633, scale: 1 })).toBe(63.3);
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndex(letters)).toBe(index);
});
