import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { membersOf } from "../../src/engine/bitset";
import { columnsOf } from "../../src/engine/columns";
import { Evaluator } from "../../src/engine/evaluate";
import { predicateSql, sqlName, sqlValue } from "../../src/engine/sql-predicate";
import { all, any, is, not, oneOf, type FieldValue, type Predicate } from "../../src/plan/predicate";

const COLOURS = ["red", "o'range", 'bl"ue'];
const FIELDS = {
  colour: { title: "цвет", values: COLOURS },
  'ri"pe': { title: "спелое", values: [true, false] },
  weight: { title: "вес", values: [1, 2] },
} as const;
type Field = keyof typeof FIELDS;
type Row = Record<Field, FieldValue | null>;

/** Every row that there can be. */
const ROWS: readonly Row[] = [...COLOURS, null].flatMap((colour) =>
  [true, false, null].flatMap((ripe) => [1, 2, null].map((weight): Row => ({ colour, 'ri"pe': ripe, weight }))),
);

const { predicate } = fc.letrec<{ predicate: Predicate<Field> }>((tie) => ({
  predicate: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...COLOURS, "never met").map((value) => is<Field>("colour", value)),
    fc.boolean().map((value) => is<Field>('ri"pe', value)),
    fc.constantFrom(1, 2).map((value) => is<Field>("weight", value)),
    fc.subarray(COLOURS).map((values) => oneOf<Field>("colour", values)),
    fc.array(tie("predicate"), { maxLength: 3 }).map((of) => all(...of)),
    fc.array(tie("predicate"), { maxLength: 3 }).map((of) => any(...of)),
    tie("predicate").map((of) => not(of)),
  ),
}));

test("a predicate in SQL is true, false and NULL where the engine says yes, no and not known", async () => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const literal = (value: FieldValue | null): string => (value === null ? "NULL" : sqlValue(value));
  const rows = ROWS.map((row, index) => `(${[index, ...Object.values(row)].map(literal).join(", ")})`);
  await connection.run(`CREATE TABLE fruit (number INTEGER, colour VARCHAR, ${sqlName('ri"pe')} BOOLEAN, weight INTEGER)`);
  await connection.run(`INSERT INTO fruit VALUES ${rows.join(", ")}`);
  const evaluator = new Evaluator(columnsOf(FIELDS, ROWS));
  await fc.assert(
    fc.asyncProperty(fc.array(predicate, { minLength: 50, maxLength: 100 }), async (predicates) => {
      const selected = predicates.map((one, index) => `${predicateSql(one)} AS p${index}`);
      const answers = await connection.runAndReadAll(`SELECT ${selected.join(", ")} FROM fruit ORDER BY number`);
      answers.getColumns().forEach((column, index) => {
        const asked = predicates[index];
        if (asked === undefined) throw new Error("SQL gave more columns than it was asked for");
        const { certain, possible } = evaluator.truthOf(asked);
        const where = (wanted: (answer: unknown) => boolean): number[] =>
          column.flatMap((answer, row) => (wanted(answer) ? [row] : []));
        expect([predicateSql(asked), where((answer) => answer === true)]).toEqual([predicateSql(asked), membersOf(certain)]);
        expect([predicateSql(asked), where((answer) => answer !== false)]).toEqual([predicateSql(asked), membersOf(possible)]);
      });
    }),
    { numRuns: 20 },
  );
}); // prettier-ignore
