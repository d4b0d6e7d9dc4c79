/**
 * What the machine does in one run, as ratios: the engine against arquero and
 * DuckDB on the same facts with equal counts; reading and understanding, per row;
 * what a click in the pane costs in syncs, bytes and time.
 */
import { isDeepStrictEqual } from "node:util";
import { prepare, type Calculation } from "../src/engine/calculation";
import { shareMembers } from "../src/engine/count-people";
import { sizeOf } from "../src/engine/bitset";
import { columnsOf } from "../src/engine/columns";
import { Evaluator } from "../src/engine/evaluate";
import { sqlRows } from "../src/engine/sql-rows";
import { readWorkbook } from "../src/intake/read-workbook";
import { PERSON_FIELDS } from "../src/plan/fields";
import { serialOf } from "../src/registry/date";
import { paneCost } from "./bench/pane";
import { manyPeople } from "./bench/people";
import { duckTables } from "./bench/duck-tables";
import { arqueroCounter, duckCounts, factRows } from "./bench/referees";
import { shareTasks, type ShareCounts, type ShareTask } from "./bench/tasks";

const PEOPLE = 100_000;
const RUNS = 5;

function engineCounts(calculation: Calculation, tasks: readonly ShareTask[]): ShareCounts[] {
  return tasks.map(({ cohort, category, measure }) => {
    const { numerator, denominator } = shareMembers(calculation, measure, cohort, category);
    return { numerator: sizeOf(numerator), denominator: sizeOf(denominator) };
  });
}

/** The median time of several runs, in milliseconds. */
async function median(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < RUNS; index++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

async function main(): Promise<void> {
  const grids = manyPeople(PEOPLE);
  const readStart = performance.now();
  const registry = readWorkbook(grids, { startYear: null, asOf: serialOf(2025, 8, 1), today: serialOf(2025, 8, 1) });
  const reading = performance.now() - readStart;
  const prepareStart = performance.now();
  const calculation = prepare(registry);
  const preparing = performance.now() - prepareStart;

  const tasks = shareTasks();
  const rows = factRows(calculation.facts);
  const countWithArquero = await arqueroCounter(rows);
  const duck = await duckTables([sqlRows(calculation, "invented")]);
  const own = engineCounts(calculation, tasks);
  const others = { arquero: countWithArquero(tasks), DuckDB: await duckCounts(duck, tasks) };
  for (const [name, counts] of Object.entries(others)) {
    const differing = tasks.filter((_, index) => !isDeepStrictEqual(counts[index], own[index]));
    if (differing.length > 0)
      throw new Error(`${name} counts differently: ${differing.map(({ id }) => id).join(", ")}`);
  }

  const columns = columnsOf(
    PERSON_FIELDS,
    calculation.facts.map(({ values }) => values),
  );
  // A new evaluator each time, for it remembers what it evaluated.
  const engine = await median(() => engineCounts({ ...calculation, people: new Evaluator(columns) }, tasks));
  const arquero = await median(() => countWithArquero(tasks));
  const duckdb = await median(() => duckCounts(duck, tasks));
  console.log(`${PEOPLE} people, ${tasks.length} cells, counts equal in all three engines; median of ${RUNS} runs`);
  console.log(
    `reading and understanding   ${((reading * 1000) / PEOPLE).toFixed(1)} µs per row (${Math.round(reading)} ms)`,
  );
  console.log(`facts and columns           ${Math.round(preparing)} ms; all cells ${engine.toFixed(1)} ms`);
  console.log(`arquero / engine            ${(arquero / engine).toFixed(1)}`);
  console.log(`DuckDB / engine             ${(duckdb / engine).toFixed(1)}`);
  console.log("\nThe pane over the sample");
  for (const line of await paneCost()) console.log(line);
}

void main();
