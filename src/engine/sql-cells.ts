/**
 * A statement per cell, made from the record that the engine counts by. Every
 * statement gives one row per college with the same columns, so that any of
 * them may be joined by UNION ALL.
 */
import type { Category, Measure } from "../plan/indicator";
import type { Predicate } from "../plan/predicate";
import type { CellPlace } from "./cell-place";
import { fieldsOf, fieldsOfCategory } from "./sources";
import { predicateSql, sqlName, sqlValue } from "./sql-predicate";
import { answerColumn, SQL_SOURCES, SQL_YEAR, type SqlTableName } from "./sql-tables";

type Of<K extends Measure["kind"]> = Extract<Measure, { readonly kind: K }>;

/** What a statement selects and from what, besides the college and which cell it is. */
interface Counted {
  readonly numerator?: string;
  readonly denominator?: string;
  readonly unknown?: string;
  readonly answer?: string;
  /** Tables counted by college: alias and query. */
  readonly joined: readonly (readonly [alias: string, query: readonly string[]])[];
}

/**
 * The statement of a cell: `college`, `indicator`, `cohort`, `category`,
 * `numerator`, `denominator`, `unknown`, `answer`. NULL in `numerator` is «нет
 * данных»; `denominator` and `unknown` are NULL also where the measure has none,
 * as in the results. Ends without a semicolon.
 */
export function cellSql({ record, line, cohort, measure }: CellPlace): string {
  const { joined, ...columns } = countedBy(measure, record.id, cohort ?? SQL_YEAR, line.category ?? "all");
  const none = (type: string): string => `CAST(NULL AS ${type})`;
  const selected = [
    [`"settings"."college"`, "college"],
    [sqlValue(record.id), "indicator"],
    [sqlValue(cohort ?? SQL_YEAR), "cohort"],
    [sqlValue(line.category ?? "all"), "category"],
    [columns.numerator ?? none("INTEGER"), "numerator"],
    [columns.denominator ?? none("INTEGER"), "denominator"],
    [columns.unknown ?? none("INTEGER"), "unknown"],
    [columns.answer ?? none("BOOLEAN"), "answer"],
  ] as const;
  return [
    "SELECT",
    selected.map(([value, name]) => `  ${value} AS ${sqlName(name)}`).join(",\n"),
    `FROM "settings"`,
    ...joined.flatMap(([alias, query]) => [
      "LEFT JOIN (",
      ...query.map((line) => `  ${line}`),
      `) AS ${sqlName(alias)} ON ${sqlName(alias)}."college" = "settings"."college"`,
    ]),
  ].join("\n");
}

function countedBy(measure: Measure, indicator: string, cohort: string, category: Category): Counted {
  switch (measure.kind) {
    case "people-share":
      return share(measure, cohort, category);
    case "people-count":
      return peopleCount(measure);
    case "event-count":
      return eventCount(measure);
    case "event-ratio":
      return eventRatio(measure);
    case "event-sum":
      return eventSum(measure);
    case "entered-ratio":
      return enteredRatio(measure);
    case "answer":
      return { answer: setting(answerColumn(indicator)), joined: [] };
  }
}

/** People of a cohort and category; unknown are those of the denominator for whom the numerator's condition is NULL. */
function share({ numerator, denominator }: Of<"people-share">, cohort: string, category: Category): Counted {
  const categories = fieldsOfCategory(category);
  const fields = [...new Set([...categories, ...fieldsOf(denominator), ...fieldsOf(numerator)])];
  const counted = predicateSql(numerator);
  const conditions = [
    `"contingent" = ${sqlValue(cohort)}`,
    ...categories.map((field) => `${sqlName(field)} = TRUE`),
    ...(isEverybody(denominator) ? [] : [predicateSql(denominator)]),
  ];
  return {
    numerator: ifGiven(fields, `COALESCE("counted"."numerator", 0)`),
    denominator: ifGiven(fields, `COALESCE("counted"."denominator", 0)`),
    unknown: ifGiven(fields, `COALESCE("counted"."unknown", 0)`),
    joined: [
      byCollege("people", conditions, [
        [sumIf(counted), "numerator"],
        ["COUNT(*)", "denominator"],
        [sumIf(`(${counted}) IS NULL`), "unknown"],
      ]),
      given(cohort, fields),
    ],
  };
}

/** People of c1–c3; counted as soon as one cohort has the fields, else only what the centre entered. */
function peopleCount({ numerator, plus }: Of<"people-count">): Counted {
  const fields = fieldsOf(numerator);
  const people = `COALESCE("counted"."numerator", 0)`;
  const total = plus === null ? people : `${people} + COALESCE(${setting(plus)}, 0)`;
  const otherwise = plus === null ? "" : ` ELSE ${setting(plus)}`;
  return {
    numerator: `CASE WHEN "given"."cohorts" > 0 THEN ${total}${otherwise} END`,
    joined: [
      byCollege("people", [`"contingent" IN ('c1', 'c2', 'c3')`, predicateSql(numerator)], [["COUNT(*)", "numerator"]]),
      [
        "given",
        [
          `SELECT "college", COUNT(*) AS "cohorts"`,
          "FROM (",
          `  SELECT "college", "cohort"`,
          `  FROM "sources"`,
          `  WHERE "cohort" IN ('c1', 'c2', 'c3') AND "field" IN (${listOf([SQL_SOURCES.rows, ...fields])})`,
          `  GROUP BY "college", "cohort"`,
          `  HAVING COUNT(DISTINCT "field") = ${fields.length + 1}`,
          `) AS "cohort"`,
          `GROUP BY "college"`,
        ],
      ],
    ],
  };
}

function eventCount({ counted }: Of<"event-count">): Counted {
  return {
    numerator: ifGiven([], `COALESCE("counted"."numerator", 0)`),
    joined: [byCollege("events", [predicateSql(counted)], [["COUNT(*)", "numerator"]]), given(SQL_YEAR, [])],
  };
}

/** Σ over Σ of the fairs that have both figures (rulings 15). */
function eventRatio({ numerator, denominator, over, capped }: Of<"event-ratio">): Counted {
  const [top, bottom] = [sqlName(numerator), sqlName(denominator)];
  const least = `CASE WHEN ${top} > ${bottom} THEN ${bottom} ELSE ${top} END`;
  const fields = [numerator, denominator];
  return {
    numerator: ifGiven(fields, `COALESCE("counted"."numerator", 0)`),
    denominator: ifGiven(fields, `COALESCE("counted"."denominator", 0)`),
    joined: [
      byCollege("events", [predicateSql(over), `${top} IS NOT NULL`, `${bottom} IS NOT NULL`], [
        [`SUM(${capped ? least : top})`, "numerator"],
        [`SUM(${bottom})`, "denominator"],
      ]),
      given(SQL_YEAR, fields, SQL_SOURCES.fairs),
    ],
  }; // prettier-ignore
}

/** SUM leaves out what is NULL, and a fair without the figure adds nothing. */
function eventSum({ summed, over }: Of<"event-sum">): Counted {
  return {
    numerator: ifGiven([summed], `COALESCE("counted"."numerator", 0)`),
    joined: [
      byCollege("events", [predicateSql(over)], [[`SUM(${sqlName(summed)})`, "numerator"]]),
      given(SQL_YEAR, [summed], SQL_SOURCES.fairs),
    ],
  };
}

/** A number that is not entered makes the condition NULL, and the cell «нет данных». */
function enteredRatio({ numerator, denominator, minus }: Of<"entered-ratio">): Counted {
  const whole = minus === null ? setting(denominator) : `(${setting(denominator)} - ${setting(minus)})`;
  const entered = `${whole} >= 0 AND ${setting(numerator)} IS NOT NULL`;
  return {
    numerator: `CASE WHEN ${entered} THEN ${setting(numerator)} END`,
    denominator: `CASE WHEN ${entered} THEN ${whole} END`,
    joined: [],
  };
}

function setting(column: string): string {
  return `"settings".${sqlName(column)}`;
}

function isEverybody(predicate: Predicate<string>): boolean {
  return predicate.op === "all" && predicate.of.length === 0;
}

/** How many rows satisfy a condition; standard where FILTER is not known. */
function sumIf(condition: string): string {
  return `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;
}

function listOf(names: readonly string[]): string {
  return names.map(sqlValue).join(", ");
}

/** A value if the college's sheets have all the fields and what they stand in; NULL, «нет данных», otherwise. */
function ifGiven(fields: readonly string[], value: string): string {
  return `CASE WHEN "given"."fields" = ${fields.length + 1} THEN ${value} END`;
}

/** How many of the fields the sheets have, and whether the cohort, the events or the fairs are there at all. */
function given(cohort: string, fields: readonly string[], place?: string): Counted["joined"][number] {
  const whole = place ?? (cohort === SQL_YEAR ? SQL_SOURCES.events : SQL_SOURCES.rows);
  return [
    "given",
    [
      `SELECT "college", COUNT(DISTINCT "field") AS "fields"`,
      `FROM "sources"`,
      `WHERE "cohort" = ${sqlValue(cohort)} AND "field" IN (${listOf([whole, ...fields])})`,
      `GROUP BY "college"`,
    ],
  ];
}

/** Counts of a table by college, of the rows for which all the conditions hold. */
function byCollege(
  table: SqlTableName,
  conditions: readonly string[],
  counts: readonly (readonly [value: string, name: string])[],
): Counted["joined"][number] {
  return [
    "counted",
    [
      `SELECT "college", ${counts.map(([value, name]) => `${value} AS ${sqlName(name)}`).join(", ")}`,
      `FROM ${sqlName(table)}`,
      `WHERE ${conditions.join(" AND ")}`,
      `GROUP BY "college"`,
    ],
  ];
}
