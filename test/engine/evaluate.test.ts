import fc from "fast-check";
import { membersOf } from "../../src/engine/bitset";
import { columnsOf } from "../../src/engine/columns";
import { Evaluator } from "../../src/engine/evaluate";
import { all, any, is, not, oneOf, type FieldValue, type Predicate } from "../../src/plan/predicate";

const FIELDS = {
  colour: { title: "цвет", values: ["red", "green", "blue"] },
  ripe: { title: "спелое", values: [true, false] },
} as const;
type Field = keyof typeof FIELDS;
type Row = Record<Field, FieldValue | null>;

/** Kleene's three-valued logic, written out. */
function truth(predicate: Predicate<Field>, row: Row): boolean | null {
  switch (predicate.op) {
    case "is":
    case "oneOf": {
      const value = row[predicate.field];
      if (value === null) return null;
      return predicate.op === "is" ? value === predicate.value : predicate.values.includes(value);
    }
    case "not": {
      const inner = truth(predicate.of, row);
      return inner === null ? null : !inner;
    }
    case "all":
    case "any": {
      const decisive = predicate.op === "any";
      const parts = predicate.of.map((part) => truth(part, row));
      return parts.includes(decisive) ? decisive : parts.includes(null) ? null : !decisive;
    }
  }
}

const { predicate } = fc.letrec<{ predicate: Predicate<Field> }>((tie) => ({
  predicate: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom("red", "green", "blue").map((value) => is<Field>("colour", value)),
    fc.boolean().map((value) => is<Field>("ripe", value)),
    fc.subarray(["red", "green", "blue"]).map((values) => oneOf<Field>("colour", values)),
    fc.array(tie("predicate"), { maxLength: 3 }).map((of) => all(...of)),
    fc.array(tie("predicate"), { maxLength: 3 }).map((of) => any(...of)),
    tie("predicate").map((of) => not(of)),
  ),
}));

const rows = fc.array(
  fc.record({ colour: fc.constantFrom("red", "green", "blue", null), ripe: fc.constantFrom(true, false, null) }),
  { maxLength: 70 },
);

test("bitsets evaluate predicates in Kleene's logic: true, false, not known", () => {
  fc.assert(
    fc.property(predicate, rows, (asked, table) => {
      const { certain, possible } = new Evaluator(columnsOf(FIELDS, table)).truthOf(asked);
      const answers = table.map((row) => truth(asked, row));
      const where = (wanted: (answer: boolean | null) => boolean): number[] =>
        answers.flatMap((answer, index) => (wanted(answer) ? [index] : []));
      expect(membersOf(certain)).toEqual(where((answer) => answer === true));
      expect(membersOf(possible)).toEqual(where((answer) => answer !== false));
    }),
    { numRuns: 500 },
  );
});
