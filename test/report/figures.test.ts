import type { ResultCell } from "../../src/engine/results";
import { formatFixed } from "../../src/engine/display";
import { decimalsOf, figureFormat, formatPlain } from "../../src/report/figures";
import { inventedCells, share } from "../support/results";

/** A cell of K2 against ≥65. */
function cell(
  numerator: number,
  denominator: number,
  plan: ResultCell["plan"] = { operator: ">=", value: 65 },
): ResultCell {
  const [first] = inventedCells({ "K1/2023/all": { ...share(numerator, denominator, "met"), plan } });
  if (first === undefined) throw new RangeError("no cells");
  return first;
}

test.each([
  ["one decimal as a rule", 31, 48, 65, "0.0"],
  ["64,96 would look like 65,0", 6496, 10000, 65, "0.00"],
  ["64,996 would look like 65,00", 64996, 100000, 65, "0.000"],
  ["exactly the plan", 65, 100, 65, "0.0"],
])("%s: %i of %i against ≥%d", (_, numerator, denominator, value, format) => {
  expect(figureFormat(cell(numerator, denominator, { operator: ">=", value }), "%")).toBe(format);
});

test("1,52 against ≤1,5 needs two decimals", () => {
  expect(decimalsOf(cell(152, 10000, { operator: "<=", value: 1.5 }), "%")).toBe(2);
});

test("counts have no decimals, a share without a plan has one", () => {
  expect(figureFormat(cell(12, 1), "ед.")).toBe("0");
  expect(figureFormat(cell(1, 3, null), "%")).toBe("0.0");
});

test.each([
  [64.95, 1, "65,0"],
  [1.45, 1, "1,5"],
  [0.05, 1, "0,1"],
  [100, 1, "100,0"],
])("%d with %i decimals is %s", (value, decimals, text) => {
  expect(formatFixed(value, decimals)).toBe(text);
});

test("a plain number has a decimal comma", () => {
  expect(formatPlain(1.5)).toBe("1,5");
  expect(formatPlain(65)).toBe("65");
});
