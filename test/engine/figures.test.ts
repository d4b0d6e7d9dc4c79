import fc from "fast-check";
import { formatCount, formatDecimal, formatShare, shareDecimals } from "../../src/engine/display";
import { gapOf, satisfies } from "../../src/engine/exact";
import { parseDecimal, type Decimal } from "../../src/registry/decimal";

function plan(text: string): Decimal {
  const decimal = parseDecimal(text);
  if (decimal === null) throw new RangeError(text);
  return decimal;
}

/** Numerator, denominator, comparator, plan, met, gap (spec: indicators A.0, rulings 26). */
test.each([
  [31, 48, ">=", "65", false, 1],
  [32, 48, ">=", "65", true, 0],
  [13, 20, ">=", "65", true, 0],
  [3, 200, "<=", "1,5", true, 0],
  [3, 199, "<=", "1,5", false, 1],
  [1, 66, "<=", "1,5", false, 1],
  [1, 67, "<=", "1,5", true, 0],
  [1, 133, "<=", "1,5", true, 0],
  [2, 133, "<=", "1,5", false, 1],
  [1, 28, "<=", "3,5", false, 1],
  [1, 29, "<=", "3,5", true, 0],
  [1, 199, "<=", "0,5", false, 1],
  [1, 200, "<=", "0,5", true, 0],
  [0, 7, ">=", "63,3", false, 5],
  [9, null, ">=", "10", false, 1],
  [10, null, ">=", "10", true, 0],
  [0, null, ">=", "0", true, 0],
] as const)("%s of %s %s %s: %s, gap %i", (numerator, denominator, comparator, planned, met, gap) => {
  expect(satisfies({ numerator, denominator }, comparator, plan(planned))).toBe(met);
  expect(gapOf({ numerator, denominator }, comparator, plan(planned))).toBe(gap);
});

test("the gap is the least number of people that turns the verdict", () => {
  const share = fc.nat({ max: 400 }).chain((denominator) => fc.tuple(fc.nat({ max: denominator + 1 }), fc.constant(denominator + 1))); // prettier-ignore
  fc.assert(
    fc.property(share, fc.nat({ max: 1000 }), fc.constantFrom(">=", "<="), ([numerator, denominator], digits, comparator) => {
      const planned = { digits, scale: 1 };
      const gap = gapOf({ numerator, denominator }, comparator, planned) ?? 0;
      const by = (people: number): boolean =>
        satisfies({ numerator: numerator + (comparator === ">=" ? people : -people), denominator }, comparator, planned);
      expect(by(gap)).toBe(true);
      if (gap > 0) expect(by(gap - 1)).toBe(false);
    }),
  ); // prettier-ignore
});

/** Numerator, denominator, comparator, plan, figure. */
test.each([
  [31, 48, ">=", "65", "64,6"],
  [6496, 10000, ">=", "65", "64,96"],
  [16249, 25000, ">=", "65", "64,996"],
  [13, 20, ">=", "65", "65,0"],
  [6504, 10000, ">=", "65", "65,0"],
  [3, 199, "<=", "1,5", "1,51"],
  [1, 201, "<=", "0,5", "0,5"],
  [1, 199, "<=", "0,5", "0,503"],
  [0, 12, "<=", "0,5", "0,0"],
  [50, 40, ">=", "100", "125,0"],
] as const)("%i/%i against %s %s is shown as %s", (numerator, denominator, comparator, planned, expected) => {
  expect(formatShare(numerator, denominator, { comparator, value: plan(planned) })).toBe(expected);
});

test("the figure that is shown never says the opposite of the verdict", () => {
  fc.assert(
    fc.property(fc.nat({ max: 30000 }), fc.integer({ min: 1, max: 30000 }), fc.nat({ max: 1000 }), fc.constantFrom(">=", "<="), (numerator, denominator, digits, comparator) => {
      const value = { digits, scale: 1 };
      const shown = plan(formatShare(numerator, denominator, { comparator, value }));
      const fact = { numerator: shown.digits, denominator: null };
      expect(satisfies(fact, comparator, { digits: digits * 10 ** shown.scale, scale: 1 })).toBe(
        satisfies({ numerator, denominator }, comparator, value),
      );
    }),
  ); // prettier-ignore
});

test("without a plan one decimal, rounded half up; no share of nobody", () => {
  expect(formatShare(1, 3)).toBe("33,3");
  expect(formatShare(1, 800)).toBe("0,1");
  expect(formatShare(13, 800)).toBe("1,6");
  expect(formatShare(3, 80)).toBe("3,8");
  expect(() => shareDecimals(1, 0, null)).toThrow(RangeError);
});

test("numbers in Russian", () => {
  expect(formatDecimal({ digits: 15, scale: 1 })).toBe("1,5");
  expect(formatDecimal({ digits: 5, scale: 2 })).toBe("0,05");
  expect(formatDecimal({ digits: 65, scale: 0 })).toBe("65");
  expect([formatCount(999), formatCount(1200), formatCount(1234567)]).toEqual([
    "999",
    "1\u00a0200",
    "1\u00a0234\u00a0567",
  ]);
  expect(formatCount(1234.5)).toBe("1\u00a0234,5");
});
