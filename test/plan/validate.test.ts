import type { IndicatorRecord } from "../../src/plan/indicator";
import { INDICATORS, indicatorOf } from "../../src/plan/plan";
import { validatedPlan } from "../../src/plan/validate";

/** A record of the plan with something broken; the breakage is what the compiler would refuse. */
function broken(id: string, change: Readonly<Record<string, unknown>>): readonly IndicatorRecord[] {
  return [{ ...indicatorOf(id), ...change }];
}

function withNumerator(numerator: unknown): Readonly<Record<string, unknown>> {
  return { measure: { ...indicatorOf("K5").measure, numerator } };
}

test("the plan itself holds", () => {
  expect(validatedPlan(INDICATORS)).toBe(INDICATORS);
});

test.each([
  ["an unknown key", { colour: "red" }, /K5: .*colour/],
  ["an empty title", { shortName: " " }, /K5: .*shortName/],
  ["a missing wording", { wording: undefined }, /K5: .*wording/],
  ["a title that no terminal holds", { shortName: "о".repeat(61) }, /K5: .*shortName/],
  ["a comparator that does not exist", { comparator: ">" }, /K5: .*comparator/],
  ["no lines", { lines: [] }, /K5: .*lines/],
  [
    "a line of an unknown category",
    { lines: [{ ...indicatorOf("K5").lines[0], category: "girls" }] },
    /K5: .*category/,
  ],
  ["a line with a year", { lines: [{ ...indicatorOf("K5").lines[0], cohorts: ["2023"] }] }, /K5: .*cohorts/],
  ["a field that does not exist", withNumerator({ op: "is", field: "salary", value: true }), /K5: .*salary/],
  ["a value that the field never has", withNumerator({ op: "is", field: "channel", value: "farmer" }), /K5: .*measure\.numerator\.value/], // prettier-ignore
  ["a value deep inside", withNumerator({ op: "all", of: [{ op: "not", of: { op: "oneOf", field: "form", values: ["evening"] } }] }), /K5: .*measure\.numerator\.of\.0\.of\.values/], // prettier-ignore
  ["a field of events over people", withNumerator({ op: "is", field: "byCentre", value: true }), /K5: .*byCentre/],
  ["a key that objects inherit", withNumerator({ op: "is", field: "toString", value: true }), /K5: .*toString/],
  ["an operation that does not exist", withNumerator({ op: "xor", of: [] }), /K5: .*op/],
  ["a switch that does not exist", { variants: [{ switch: "moon", value: true, measure: indicatorOf("K5").measure }] }, /K5: .*variants\.0\.switch/], // prettier-ignore
  ["a variant for the default", { variants: [{ switch: "aisCountsAllForms", value: false, measure: indicatorOf("K5").measure }] }, /K5: .*variants\.0\.value/], // prettier-ignore
])("%s stops the program with the indicator's name", (_title, change, message) => {
  expect(() => validatedPlan(broken("K5", change))).toThrow(message);
});

test("a record without an id is named by its place", () => {
  expect(() => validatedPlan(broken("K5", { id: "" }))).toThrow(/at place 1: .*id/);
});

test("two records with one id are refused", () => {
  expect(() => validatedPlan([indicatorOf("K5"), indicatorOf("K5")])).toThrow(/K5: id/);
});

test("a number that the centre never enters is refused", () => {
  const measure = { ...indicatorOf("G3.7").measure, numerator: "studentsOfTheMoon" };
  expect(() => validatedPlan(broken("G3.7", { measure }))).toThrow(/G3\.7: .*measure\.numerator/);
});
