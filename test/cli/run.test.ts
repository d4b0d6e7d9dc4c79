import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Arguments } from "../../src/cli/arguments";
import { CommandError, runCommand } from "../../src/cli/run";
import { resultsSchema } from "../../src/engine/results";
import { serialOf } from "../../src/registry/date";
import { SHEET_NAMES, type SheetModel } from "../../src/report/sheet-model";
import { RECALCULATED_KINDS } from "../../src/report/sheets";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import { writeWorkbookFile } from "../../src/xlsx/write-workbook-file";

const ROOT = join(__dirname, "..", "..");
const SAMPLE = join(ROOT, "assets", "sample.xlsx");
const TODAY = serialOf(2026, 11, 23);
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kpi-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const request = (input: string, more: Partial<Arguments> = {}): Arguments => ({
  input,
  output: null,
  json: null,
  director: null,
  site: null,
  ics: null,
  sql: false,
  startYear: null,
  asOf: null,
  ...more,
});

async function refusal(asked: Arguments): Promise<CommandError> {
  const error: unknown = await runCommand(asked, TODAY).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof CommandError)) throw new Error("It was not refused");
  return error;
}

test("the table is printed, the report lies beside the workbook, the workbook is as it was", async () => {
  const input = join(folder, "Моя книга.xlsx");
  copyFileSync(SAMPLE, input);
  const printed = await runCommand(request(input), TODAY);
  expect(readFileSync(input).equals(readFileSync(SAMPLE))).toBe(true);
  const report = join(folder, "Моя книга – КПЭ.xlsx");
  expect(printed).toContain(report);
  expect(printed).toContain("67,2 (92/137)");
  expect(printed).toMatch(/✗ не выполнено/);
  const outcome = readWorkbookFile(readFileSync(report), "r.xlsx");
  expect(outcome.status === "read" && outcome.grids.sheets.map(({ name }) => name)).toEqual(
    RECALCULATED_KINDS.map((kind) => SHEET_NAMES[kind]),
  );
});

test("the JSON obeys the contract", async () => {
  const json = join(folder, "r.json");
  await runCommand(request(SAMPLE, { output: join(folder, "r.xlsx"), json }), TODAY);
  expect(resultsSchema.safeParse(JSON.parse(readFileSync(json, "utf8"))).error).toBeUndefined();
});

test("year and date given by hand stand before the settings", async () => {
  const printed = await runCommand(
    request(SAMPLE, { output: join(folder, "r.xlsx"), startYear: 2023, asOf: serialOf(2024, 5, 1) }),
    TODAY,
  );
  expect(printed).toContain("за 2023-2024 учебный год, по состоянию на 01.05.2024");
});

test("what the officer typed into the report is carried over to the next one", async () => {
  const output = join(folder, "отчёт.xlsx");
  const first = await runCommand(request(SAMPLE, { output }), TODAY);
  const note = "позвонить маме в среду";
  await retype(output, "риск", (model) => {
    const head = model.rows.findIndex((row) => row.cells.some((cell) => cell.value === "Примечание"));
    const column = model.rows[head]?.cells.findIndex((cell) => cell.value === "Примечание") ?? -1;
    return { ...model, rows: model.rows.map((row, index) => (index === head + 1 ? { ...row, cells: row.cells.map((cell, at) => (at === column ? { ...cell, value: note } : cell)) } : row)) }; // prettier-ignore
  });
  const second = await runCommand(request(SAMPLE, { output }), TODAY);
  const outcome = readWorkbookFile(readFileSync(output), "r.xlsx");
  const values = outcome.status === "read" ? outcome.grids.sheets.flatMap((sheet) => sheet.values.flat()) : [];
  expect(values.filter((value) => value === note)).toHaveLength(1);
  // Which settings were used is said; the sample has a sheet of its own, which stands before the report's (rulings 46).
  for (const printed of [first, second])
    expect(printed).toContain("Настройки взяты с листа «Настройки КПЭ» исходной книги.");
});

/** Types into a report on disk: reads it as grids, changes one sheet, writes it anew. */
async function retype(path: string, marker: string, change: (model: SheetModel) => SheetModel): Promise<void> {
  const outcome = readWorkbookFile(readFileSync(path), "r.xlsx");
  if (outcome.status === "refused") throw new Error(outcome.message);
  const models = outcome.grids.sheets.map((sheet): SheetModel => {
    const model: SheetModel = {
      kind: sheet.marker as SheetModel["kind"],
      name: sheet.name,
      columns: (sheet.values[0] ?? []).map(() => ({ width: 12 })),
      rows: sheet.values.map((row) => ({ height: null, cells: row.map((value) => ({ value, style: "text" as const })) })),
      freeze: { rows: 0, columns: 0 },
      filter: null,
      validations: [],
      print: { orientation: "landscape", repeatRows: null, margins: { left: 20, right: 10, top: 20, bottom: 20 }, footer: "" },
      tabColor: "#000000",
    }; // prettier-ignore
    return sheet.marker === marker ? change(model) : model;
  });
  writeFileSync(path, await writeWorkbookFile(models));
}

test("a file that is not a report of ours is never overwritten", async () => {
  const text = join(folder, "текст.xlsx");
  writeFileSync(text, "не книга");
  const table = join(folder, "чужая таблица.csv");
  writeFileSync(table, "ФИО;Занятость\nОбразцов Тест;ТУ\n");
  for (const output of [text, table]) {
    const before = readFileSync(output, "utf8");
    expect((await refusal(request(SAMPLE, { output }))).exitCode).toBe(1);
    expect(readFileSync(output, "utf8")).toBe(before);
  }
  expect((await refusal(request(SAMPLE, { output: SAMPLE }))).exitCode).toBe(2);
});

test("a workbook without graduates names the sheets it looked at", async () => {
  const input = join(folder, "пусто.csv");
  writeFileSync(input, "Дата;Сумма\n01.01.2024;5\n");
  const error = await refusal(request(input));
  expect(error.exitCode).toBe(1);
  expect(error.message).toContain("не найдены выпускники");
  expect(error.message).toContain("ФИО");
  expect(existsSync(join(folder, "пусто – КПЭ.xlsx"))).toBe(false);
});

test("--sql prints the statements and writes nothing", async () => {
  const input = join(folder, "книга.xlsx");
  copyFileSync(SAMPLE, input);
  const printed = await runCommand(request(input, { sql: true }), TODAY);
  expect(readdirSync(folder)).toEqual(["книга.xlsx"]);
  expect(printed.match(/^CREATE TABLE /gm)).toHaveLength(4);
  expect(printed.match(/^SELECT$/gm)).toHaveLength(53);
  expect(printed).toContain("-- Настройки взяты с листа «Настройки КПЭ» исходной книги.");
  // Whatever is printed is SQL or a comment: it may be given to an engine as it is.
  expect(printed.split("\n").filter((line) => /[а-яё]/i.test(line) && !/^ *--/.test(line))).toEqual([]);
});

test("--sql has the settings of the report, and is not kept by a file that stands in its place", async () => {
  const input = join(folder, "книга.csv");
  writeFileSync(input, "ФИО;Год выпуска;Занятость\nОбразцов Тест Выдуманович;2024;ТУ\n");
  const report = join(folder, "книга – КПЭ.xlsx");
  expect(await runCommand(request(input, { sql: true }), TODAY)).toContain("Листа «Настройки КПЭ» ещё нет");
  await runCommand(request(input), TODAY);
  const before = readFileSync(report);
  expect(await runCommand(request(input, { sql: true }), TODAY)).toContain("прежнего отчёта");
  expect(readFileSync(report).equals(before)).toBe(true);
  writeFileSync(report, "не отчёт");
  expect(await runCommand(request(input, { sql: true }), TODAY)).toContain("Листа «Настройки КПЭ» ещё нет");
  expect(readFileSync(report, "utf8")).toBe("не отчёт");
});

test.each([
  [["нет такой книги.xlsx"], 1, "не найден"],
  [[], 2, "Не указана книга"],
  [["--help"], 0, "npm run kpi"],
  [["нет такой книги.xlsx", "--sql"], 1, "не найден"],
])("the command %j ends with %i", (argv, code, words) => {
  const run = spawnSync(process.execPath, ["--import", "tsx", "src/cli/index.ts", ...argv], { cwd: ROOT, encoding: "utf8" });
  expect({ code: run.status, said: `${run.stdout}${run.stderr}`.includes(words) }).toEqual({ code, said: true });
}); // prettier-ignore

test("the terms of the plan of work go into a calendar file", async () => {
  const ics = join(folder, "сроки.ics");
  const printed = await runCommand(request(SAMPLE, { output: join(folder, "r.xlsx"), ics }), TODAY);
  expect(printed).toContain(ics);
  expect(readFileSync(ics, "utf8")).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]+END:VCALENDAR\r\n$/);
});
