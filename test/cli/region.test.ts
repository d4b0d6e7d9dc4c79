import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { SAMPLE_SETTINGS } from "../../scripts/sample/settings";
import { isFolder, runRegion, type RegionHooks } from "../../src/cli/region";
import { writeWhole } from "../../src/cli/region-files";
import { CommandError, runCommand } from "../../src/cli/run";
import { parseArguments, type Arguments } from "../../src/cli/arguments";
import type { SheetGrid } from "../../src/intake/grid";
import { NOTHING_KEPT } from "../../src/intake/settings/kept";
import { serialOf } from "../../src/registry/date";
import { DEFAULT_SETTINGS } from "../../src/registry/settings";
import { settingsSheet } from "../../src/report/settings-sheet";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import { writeWorkbookFile } from "../../src/xlsx/write-workbook-file";

const SAMPLE = join(__dirname, "..", "..", "assets", "sample.xlsx");
const TODAY = serialOf(2025, 6, 1);
let place = "";
let folder = "";
let output = "";

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "region-"));
  folder = join(place, "Книги");
  output = join(place, "Регион.xlsx");
  mkdirSync(folder);
});
afterEach(() => {
  rmSync(place, { recursive: true });
});

/** What the command line understands of the folder alone, with what is asked besides. */
function request(more: Partial<Arguments> = {}): Arguments {
  const parsed = parseArguments([folder, "-o", output]);
  if (parsed.kind !== "run") throw new Error("Not understood");
  return { ...parsed.arguments, ...more };
}

const hooks = (more: Partial<RegionHooks> = {}): RegionHooks => ({
  progress: { write: () => true },
  now: () => 0,
  signal: new AbortController().signal,
  ...more,
});

const run = (more: Partial<Arguments> = {}): Promise<string> => runRegion(request(more), TODAY, hooks());

async function refusal(promise: Promise<unknown>): Promise<CommandError> {
  const error: unknown = await promise.then(() => null, (reason: unknown) => reason); // prettier-ignore
  if (!(error instanceof CommandError)) throw new Error("It was not refused");
  return error;
}

/** A list of invented graduates of one year: so many work in their trade, so many have no news. */
async function list(file: string, year: number, working: number, silent: number, name = file): Promise<void> {
  const people = Array.from({ length: working + silent }, (_, index) => [
    `Тестов-${name}-${index} Пример Образцович`, year, "П-1", "очная", index < working ? "трудоустроен" : "нет сведений", index < working ? "да" : null, index < working ? "ООО «Пример»" : null,
  ]); // prettier-ignore
  const head = ["ФИО", "Год выпуска", "Группа", "Форма обучения", "Занятость", "По специальности", "Место работы"];
  writeFileSync(join(folder, file), await writeXlsx({ sheets: [{ name: "База", rows: [head, ...people] }] }));
}

function sheets(): readonly SheetGrid[] {
  const outcome = readWorkbookFile(readFileSync(output), "r.xlsx");
  if (outcome.status !== "read") throw new Error(outcome.message);
  return outcome.grids.sheets;
}

type Row = Readonly<Record<string, unknown>>;

/** The rows of a sheet under the headings of its table. */
function rowsOf(sheet: string): readonly Row[] {
  const values = sheets().find(({ name }) => name === sheet)?.values ?? [];
  const at = values.findIndex((row) => row.includes("Показатель") || row.includes("Что с файлом"));
  const head = values[at] ?? [];
  return values.slice(at + 1).map((row) => Object.fromEntries(head.map((title, index) => [String(title), row[index]])));
}

const totals = (name: string, year: number): readonly Row[] =>
  rowsOf("Регион").filter((row) => row["Показатель"] === `${name}, %` && row["Год выпуска"] === year && row["Категория"] === "все"); // prettier-ignore

test("totals come from people, not from percents; every college has its rows", async () => {
  await list("Малый.xlsx", 2024, 10, 0);
  await list("Большой.xlsx", 2024, 0, 30);
  const printed = await run({ startYear: 2024 });
  expect(printed).toContain("прочитано книг – 2");
  expect(printed).toContain(output);
  const [total] = totals("Трудоустроены по профессии, специальности", 2024);
  expect(total).toMatchObject({ Числитель: 10, Знаменатель: 40, Значение: 25, План: "≥65", Выполнили: 1, "Не выполнили": 1, "Не хватает / превышено": 16 }); // prettier-ignore
  const colleges = rowsOf("Колледжи");
  expect(colleges).toHaveLength(2 * 53);
  expect(new Set(colleges.map((row) => row["Колледж"]))).toEqual(new Set(["Малый", "Большой"]));
});

test("the sample alone gives the region the numbers that its own report has", async () => {
  copyFileSync(SAMPLE, join(folder, "Образец.xlsx"));
  await run();
  const own = await runCommand(request({ input: SAMPLE, output: join(place, "свой.xlsx") }), TODAY);
  expect(own).toContain("67,2 (92/137)");
  const [total] = totals("Занятые по виду деятельности и компетенциям", 2023);
  expect(total).toMatchObject({ Числитель: 92, Знаменатель: 137, План: "≥63,3" });
  expect(Number(total?.["Значение"])).toBeCloseTo((100 * 92) / 137, 10);
  expect(rowsOf("Колледжи")[0]).toMatchObject({ Колледж: "ГБПОУ «Вымышленный агротехнический техникум»", Файл: "Образец.xlsx", "Учебный год": "2024-2025", "Отчётная дата": serialOf(2025, 6, 1) }); // prettier-ignore
});

test("a bad file stops nothing: each has its reason, in the order bad, read, passed over", async () => {
  await list("Хорошая.xlsx", 2024, 3, 0);
  writeFileSync(join(folder, "Битая.xlsx"), readFileSync(SAMPLE).subarray(0, 9000));
  writeFileSync(join(folder, "Картинка.xlsx"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]));
  writeFileSync(join(folder, "Письмо.docx"), "привет");
  writeFileSync(join(folder, "~$Хорошая.xlsx"), "замок");
  writeFileSync(join(folder, ".скрытый.xlsx"), "");
  writeFileSync(join(folder, "Пусто.xlsx"), await writeXlsx({ sheets: [{ name: "Образцова О.О.", rows: [["Статья", "Сумма"], ["Мел", 5]] }] })); // prettier-ignore
  mkdirSync(join(folder, "Внутри.xlsx", "ещё"), { recursive: true });
  const ours = await writeWorkbookFile([
    settingsSheet(SAMPLE_SETTINGS, NOTHING_KEPT, { startYear: 2024, asOf: TODAY, graduationDate: TODAY }),
  ]);
  writeFileSync(join(folder, "Ничья – КПЭ.xlsx"), ours);
  await list(join("Внутри.xlsx", "ещё", "Дальняя.xlsx"), 2024, 2, 0, "Дальняя");
  copyFileSync(join(folder, "Хорошая.xlsx"), join(folder, "Хорошая (1).xlsx"));
  await run({ startYear: 2024 });
  const problems = rowsOf("Проблемы").map((row) => [row["Файл"], row["Что с файлом"]]);
  expect(problems).toEqual([
    ["Битая.xlsx", "не прочитан"],
    ["Картинка.xlsx", "не прочитан"],
    ["Ничья – КПЭ.xlsx", "не прочитан"],
    ["Письмо.docx", "не прочитан"],
    ["Пусто.xlsx", "не прочитан"],
    ["Внутри.xlsx/ещё/Дальняя.xlsx", "прочитан"],
    ["Хорошая (1).xlsx", "прочитан"],
    ["~$Хорошая.xlsx", "пропущен"],
    ["Хорошая.xlsx", "пропущен"],
  ]);
  const reasons = rowsOf("Проблемы").map((row) => String(row["Что нужно знать; замечания по видам"]));
  expect(reasons[1]).toMatch(/картинка/);
  expect(reasons[2]).toMatch(/без исходных листов/);
  expect(reasons[4]).toMatch(/не найдены выпускники/);
  expect(reasons.join("\n")).not.toContain("Образцова");
  expect(reasons[8]).toMatch(/копия файла «Хорошая \(1\)\.xlsx»/);
  expect(totals("Трудоустроены по профессии, специальности", 2024)[0]).toMatchObject({ Числитель: 5, Знаменатель: 5 });
});

test("no name, phone or id of anybody leaves a workbook", async () => {
  copyFileSync(SAMPLE, join(folder, "Образец.xlsx"));
  await list("Списком.xlsx", 2024, 2, 2);
  await run();
  const json = join(place, "свой.json");
  await runCommand(request({ input: SAMPLE, output: join(place, "свой.xlsx"), json }), TODAY);
  const { people } = JSON.parse(readFileSync(json, "utf8")) as { people: { id: string; fullName: string; phone: string | null; employer: string | null }[] }; // prettier-ignore
  const written = sheets().flatMap(({ values }) => values.flat()).join("\n"); // prettier-ignore
  expect(people.length).toBeGreaterThan(300);
  for (const { id, fullName, phone, employer } of people) {
    const [surname = "", given = ""] = fullName.split(" ");
    for (const secret of [id, `${surname} ${given}`, phone, employer]) {
      if (secret !== null && secret.trim() !== "") expect(written).not.toContain(secret);
    }
  }
  expect(written).not.toContain("Тестов-");
});

test("two files of one college are both counted and said so; the same people in both are told", async () => {
  const settings = { ...SAMPLE_SETTINGS, requisites: { ...DEFAULT_SETTINGS.requisites, college: "Колледж Образцовый" } }; // prettier-ignore
  const model = settingsSheet(settings, NOTHING_KEPT, { startYear: 2024, asOf: TODAY, graduationDate: serialOf(2025, 6, 30) }); // prettier-ignore
  for (const [file, silent] of [["Первая.xlsx", 2], ["Вторая.xlsx", 3]] as const) {
    await list(file, 2024, 4, silent, "те же");
    writeFileSync(join(folder, `${file.slice(0, -5)} – КПЭ.xlsx`), await writeWorkbookFile([model]));
  } // prettier-ignore
  await run();
  const problems = rowsOf("Проблемы");
  const said = problems.map((row) => String(row["Что нужно знать; замечания по видам"]));
  expect(problems.map((row) => row["Колледж"])).toEqual(["Колледж Образцовый", "Колледж Образцовый", null, null]);
  expect(said[0]).toContain("назван и в другой книге: «Первая.xlsx»");
  expect(said[1]).toContain("6 чел. этой книги есть и в книге «Вторая.xlsx»");
  expect(said[1]).toContain("Настройки взяты из отчёта «Первая – КПЭ.xlsx»");
  expect(said[2]).toContain("из него взяты настройки");
  expect(totals("Трудоустроены по профессии, специальности", 2024)[0]).toMatchObject({ Числитель: 8, Знаменатель: 13 });
});

test("years that differ have totals of their own; --year brings them together", async () => {
  await list("Прошлая.xlsx", 2024, 3, 0);
  await list("Нынешняя.xlsx", 2025, 1, 1);
  await run();
  const banners = sheets()[0]
    ?.values.map(([first]) => String(first))
    .filter((text) => text.includes("учебный год:"));
  expect(banners).toHaveLength(2);
  expect(banners?.[0]).toContain("2023-2024");
  await run({ startYear: 2024, asOf: serialOf(2025, 8, 1) });
  expect(new Set(rowsOf("Колледжи").map((row) => `${String(row["Учебный год"])} ${String(row["Отчётная дата"])}`))).toEqual(new Set([`2024-2025 ${serialOf(2025, 8, 1)}`])); // prettier-ignore
});

test("a region's file is written anew, anything else is left as it is; neither is read as a college", async () => {
  await list("Одна.xlsx", 2024, 3, 0);
  await run();
  copyFileSync(output, join(folder, "Регион за май.xlsx"));
  await run();
  expect(rowsOf("Проблемы").map((row) => row["Что с файлом"])).toEqual(["прочитан", "пропущен"]);
  const foreign = join(folder, "Одна.xlsx");
  const report = join(place, "отчёт.xlsx");
  await runCommand(request({ input: foreign, output: report }), TODAY);
  for (const path of [foreign, report]) {
    const before = readFileSync(path);
    expect(await refusal(run({ output: path }))).toMatchObject({ exitCode: 1 });
    expect(readFileSync(path).equals(before)).toBe(true);
  }
  const region = readFileSync(output);
  expect((await refusal(runCommand(request({ input: foreign, output }), TODAY))).message).toContain("не отчёт этой программы"); // prettier-ignore
  expect(readFileSync(output).equals(region)).toBe(true);
});

test("stopped: nothing is written and nothing is left beside; the former file stays", async () => {
  await list("Одна.xlsx", 2024, 3, 0);
  await list("Другая.xlsx", 2024, 3, 0);
  await run();
  const before = readFileSync(output);
  const stop = new AbortController();
  const progress = {
    write: () => {
      stop.abort();
    },
  };
  const stopped = await refusal(runRegion(request(), TODAY, hooks({ progress, signal: stop.signal })));
  expect(stopped.exitCode).toBe(130);
  expect(readFileSync(output).equals(before)).toBe(true);
  expect(readdirSync(place).sort()).toEqual(["Книги", "Регион.xlsx"]);
});

test("a file that cannot be put into its place leaves no half of itself", () => {
  mkdirSync(join(output, "занято"), { recursive: true });
  expect(() => {
    writeWhole(output, new Uint8Array([1]));
  }).toThrow();
  expect(readdirSync(place).sort()).toEqual(["Книги", "Регион.xlsx"]);
});

test("no file fits: the reasons are written and the run has failed; an empty folder writes nothing", async () => {
  expect((await refusal(run())).exitCode).toBe(1);
  expect(existsSync(output)).toBe(false);
  writeFileSync(join(folder, "Битая.xlsx"), "PK\u0003\u0004");
  expect(await refusal(run())).toMatchObject({ exitCode: 1, message: expect.stringContaining("Битая.xlsx") as string });
  expect(rowsOf("Проблемы")).toHaveLength(1);
});

test("without -o the file lies beside the folder; options of one workbook are refused", async () => {
  await list("Одна.xlsx", 2024, 3, 0);
  expect(isFolder(folder)).toBe(true);
  await run({ output: null });
  expect(existsSync(join(place, "Книги – регион.xlsx"))).toBe(true);
  expect(await refusal(run({ json: "x.json" }))).toMatchObject({ exitCode: 2, message: expect.stringContaining("--json") as string }); // prettier-ignore
  expect((await refusal(run({ director: "x.xlsx" }))).exitCode).toBe(2);
});
