import { parseArguments } from "../../src/cli/arguments";
import { parseIso } from "../../src/registry/date";

test("all options together", () => {
  expect(
    parseArguments([
      "книга.xlsx",
      "-o",
      "отчёт.xlsx",
      "--json",
      "r.json",
      "--sql",
      "--year",
      "2024-2025",
      "--as-of",
      "2025-06-01",
    ]),
  ).toEqual({
    kind: "run",
    arguments: {
      input: "книга.xlsx",
      output: "отчёт.xlsx",
      json: "r.json",
      director: null,
      site: null,
      ics: null,
      sql: true,
      startYear: 2024,
      asOf: parseIso("2025-06-01"),
    },
  });
});

test.each([
  [[], "Не указана книга"],
  [["а.xlsx", "б.xlsx"], "б.xlsx"],
  [["а.xlsx", "--yaer", "2024-2025"], "--yaer"],
  [["а.xlsx", "--year"], "--year"],
  [["а.xlsx", "--year", "2024-2026"], "2024-2026"],
  [["а.xlsx", "--year", "2025"], "2025"],
  [["а.xlsx", "--as-of", "01.06.2025"], "ГГГГ-ММ-ДД"],
  [["а.xlsx", "--as-of", "2025-02-30"], "2025-02-30"],
  [["а.xlsx", "-o", ""], "Имя файла"],
  [["а.xlsx", "--ics", "б.xlsx"], ".ics"],
  [["а.xlsx", "--public", ""], "Имя файла"],
  [["а.xlsx", "--sql", "--director", "д.xlsx"], "--sql"],
])("%j is refused in Russian", (argv, named) => {
  const parsed = parseArguments(argv);
  expect(parsed.kind).toBe("wrong");
  if (parsed.kind === "wrong") {
    expect(parsed.message).toContain(named);
    expect(parsed.message).not.toMatch(/option|argument|unknown/i);
  }
});

test("without options nothing is asked for but the table", () => {
  expect(parseArguments(["книга.xlsx"])).toEqual({
    kind: "run",
    arguments: {
      input: "книга.xlsx",
      output: null,
      json: null,
      director: null,
      site: null,
      ics: null,
      sql: false,
      startYear: null,
      asOf: null,
    },
  });
});

test("help is not an error", () => {
  expect(parseArguments(["--help"])).toEqual({ kind: "help" });
});
