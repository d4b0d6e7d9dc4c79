/**
 * `npm run fuzz -- --minutes N [--seed S] [--only TEXT] [--path P]`: the
 * properties of the tests with new seeds, until the time is over. A
 * counterexample is printed with what replays it; the exit code is then 1.
 */
import { parseArgs } from "node:util";
import { PROPERTIES } from "../test/properties/all";

/** No property keeps the others waiting longer. */
const TURN_MS = 20_000;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      minutes: { type: "string", default: "1" },
      seed: { type: "string" },
      only: { type: "string", default: "" },
      path: { type: "string" },
    },
  });
  const minutes = Number(values.minutes);
  const first = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed);
  const properties = PROPERTIES.filter(({ name }) => name.includes(values.only));
  if (!(minutes > 0) || !Number.isSafeInteger(first) || properties.length === 0) {
    console.error("Нужно: npm run fuzz -- --minutes N [--seed целое] [--only часть названия свойства] [--path путь]");
    return 2;
  }
  const end = Date.now() + minutes * 60_000;
  const runs = new Map(properties.map(({ name }) => [name, 0]));
  const found = new Set<string>();
  console.log(`Свойств: ${properties.length}, минут: ${minutes}, начальное число: ${first}`);
  for (let seed = first; Date.now() < end && found.size < properties.length; seed += 1) {
    for (const { name, runs: least, attempt } of properties.filter((one) => !found.has(one.name))) {
      const limit = Math.min(TURN_MS, end - Date.now());
      if (limit <= 0) break;
      const path = values.path === undefined ? {} : { path: values.path };
      const tried = await attempt({ seed, runs: least, limit, ...path });
      runs.set(name, (runs.get(name) ?? 0) + tried.runs);
      if (tried.counterexample === null) continue;
      found.add(name);
      console.log(`\nНАЙДЕНО: ${name}\n  npm run fuzz -- --seed ${seed} --only "${name}"\n${tried.counterexample}\n`);
    }
    if (values.path !== undefined) break;
  }
  for (const [name, times] of runs)
    console.log(`${found.has(name) ? "НЕТ" : "да "} ${String(times).padStart(7)}  ${name}`);
  return found.size > 0 ? 1 : 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
