import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { prepare } from "../../src/engine/calculation";
import { calculate } from "../../src/engine/calculate";
import { sqlRows } from "../../src/engine/sql-rows";
import { sqlScript } from "../../src/engine/sql-script";
import { DEFAULT_SETTINGS, type Switches } from "../../src/registry/settings";
import { careerEvent, graduate, registryOf, SHEET, student } from "../support/graduate";

const NAME = "Секретова Выдумка\n; DROP TABLE people; --";
const EMPLOYER = "ООО «Выдуманный завод»";

function registryUnder(switches: Partial<Switches> = {}): ReturnType<typeof registryOf> {
  return registryOf({
    graduates: [
      graduate({ fullName: NAME, employer: EMPLOYER, status: "employed", phone: "+7 000 000-00-00" }),
      student({ fullName: NAME, group: "В-22", snils: "000-000-000 00" }),
    ],
    events: [careerEvent({ title: "Встреча с выдумщиками" })],
    switches,
    settings: { requisites: { ...DEFAULT_SETTINGS.requisites, college: "Выдуманный колледж\nDROP TABLE people;" } },
  });
}

test("an engine takes the script as it is: the tables, then 53 statements in the order of the table", async () => {
  const registry = registryUnder();
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const statements = await connection.extractStatements(sqlScript(prepare(registry)));
  const names: string[] = [];
  for (let index = 0; index < statements.count; index += 1) {
    const prepared = await statements.prepare(index);
    if (index < 4) {
      await prepared.run();
      // One college of which nothing is known, so that every statement gives its row.
      if (index === 0) await connection.run(`INSERT INTO settings ("college", "academicYear", "asOf") VALUES ('x', '2024-2025', DATE '2025-06-01')`); // prettier-ignore
    } else {
      const [row] = (await prepared.runAndReadAll()).getRowObjects();
      expect(row).toMatchObject({ college: "x", numerator: null, denominator: null, unknown: null, answer: null });
      names.push(["indicator", "cohort", "category"].map((column) => String(row?.[column])).join("/"));
    }
  }
  const years = { 2023: "c1", 2024: "c2", 2025: "c3" } as Readonly<Record<number, string>>;
  expect(names).toEqual(
    calculate(registry).cells.map(
      ({ indicator, cohort, category }) =>
        `${indicator}/${cohort === null ? "year" : (years[cohort] ?? "")}/${category ?? "all"}`,
    ),
  );
});

test("every statement says which cell it is, in the words of the plan", () => {
  const script = sqlScript(prepare(registryUnder()));
  expect(script).toContain("-- K2. Ключевой показатель 2: Трудоустроены по профессии, специальности\n-- выпуск 2023 (c1), лица с ОВЗ");
  expect(script).toContain("-- G4.1. Общий показатель 4.1: Мероприятия о мерах поддержки с ЦЗН\n-- за учебный год");
  expect(script.match(/^-- [KG]\d[.\d]* /gm)).toHaveLength(53);
}); // prettier-ignore

const SECRETS = ["Секретова", "DROP", EMPLOYER, "В-22", "000-000", "+7", "выдумщиками", "колледж", SHEET];

test("nothing of the workbook is in it: no people, employers, titles, requisites", () => {
  const script = sqlScript(prepare(registryUnder()));
  for (const secret of SECRETS) expect(script).not.toContain(secret);
  expect(script).not.toMatch(/INSERT/i);
});

test("the rows of the tables name nobody either", () => {
  const rows = sqlRows(prepare(registryUnder()), "x");
  expect(rows.people.map(({ person, channel }) => [person, channel])).toEqual([[1, "employed"], [2, null]]);
  for (const secret of SECRETS) expect(JSON.stringify(rows)).not.toContain(secret);
}); // prettier-ignore

test("the statements and their comments are those of the switches in force", () => {
  const narrow = sqlScript(prepare(registryUnder()));
  const middle = sqlScript(prepare(registryUnder({ employmentScope: "middle" })));
  const k1 = (script: string): string => script.slice(script.indexOf("-- K1."), script.indexOf("-- K2."));
  expect(k1(narrow)).toContain('"bySpecialty" = TRUE');
  expect(k1(narrow)).toContain("-- настройка «Показатель 1: состав занятых»: узкий");
  expect(k1(middle)).not.toContain('"bySpecialty"');
  expect(k1(middle)).toContain("-- настройка «Показатель 1: состав занятых»: средний");
});

test("the example of docs/sql.md is what is printed", () => {
  const script = sqlScript(prepare(registryUnder()));
  const [, statement = ""] = /^-- выпуск 2023 \(c1\), весь контингент\n(?:--.*\n)*(SELECT[^;]+);/m.exec(script.slice(script.indexOf("-- K2."))) ?? []; // prettier-ignore
  expect(statement).toContain("'K2'");
  const indented = statement.replace(/^/gm, "  ");
  expect(readFileSync(join(__dirname, "..", "..", "docs", "sql.md"), "utf8")).toContain(`WITH "cell" AS (\n${indented}\n)`);
}); // prettier-ignore
