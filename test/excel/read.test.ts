/** @jest-environment ./test/host/environment.ts */
import { CancelledError } from "../../src/app/port";
import type { GivenSheet } from "../host/host";
import { installHost } from "../host/install";
import { GO_ON, openPort, quiet, readAndWrite, SOURCE } from "./workbooks";

/** A sheet of invented people: rows × columns cells. */
function register(name: string, rows: number, columns: number): GivenSheet {
  return {
    name,
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => (column === 0 ? row + 1 : `Тестов ${row} ${column}`)),
    ),
  };
}

test("cells come with their place, formats of small sheets and visibility; empty is null", async () => {
  installHost({
    sheets: [
      SOURCE,
      { name: "Пусто" },
      { name: "Старое", rows: [["ФИО"], ["Былой Б. Б."]], visibility: "Hidden" },
      { name: "Совсем", rows: [[true, "#N/A"]], visibility: "VeryHidden" },
    ],
  });
  const grids = await openPort().read(quiet, GO_ON);
  expect(grids.date1904).toBe(false);
  expect(grids.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Вып. 2024", "visible"],
    ["Пусто", "visible"],
    ["Старое", "hidden"],
    ["Совсем", "veryHidden"],
  ]);
  expect(grids.sheets[0]).toMatchObject({
    marker: null,
    firstRow: 2,
    firstColumn: 1,
    values: [
      ["№", "ФИО", "Канал", "Явка"],
      [1, "Тестов Тест Тестович", "трудоустроен", 0.633],
      [2, "Примерова Проба Пробовна", "армия", null],
    ],
  });
  expect(grids.sheets[0]?.numberFormats?.[1]).toEqual(["General", "General", "General", "0.0%"]);
  expect(grids.sheets[1]?.values).toEqual([]);
  expect(grids.sheets[3]?.values).toEqual([[true, "#N/A"]]);
});

test("a large register comes without number formats", async () => {
  installHost({ sheets: [register("Выпуск", 401, 3)] });
  const grids = await openPort().read(quiet, GO_ON);
  expect(grids.sheets[0]?.numberFormats).toBeNull();
  expect(grids.sheets[0]?.values).toHaveLength(401);
  expect(grids.sheets[0]?.values[400]).toEqual([401, "Тестов 400 1", "Тестов 400 2"]);
});

test("of the generated sheets only those that the officer types into come with values", async () => {
  installHost({ sheets: [SOURCE] });
  await readAndWrite();
  const { sheets } = await openPort().read(quiet, GO_ON);
  expect(sheets.map(({ marker, values }) => [marker, values.length])).toEqual([
    [null, 3],
    ["кпэ", 0],
    ["риск", 3],
    ["проверка", 0],
    ["настройки", 3],
  ]);
  expect(sheets[4]?.numberFormats?.[2]).toEqual(["0", "@", "@"]);
});

test.each([
  [[[1000, 30]], 4],
  [[[2000, 30]], 5],
  [
    [
      [2000, 30],
      [2000, 30],
      [2000, 30],
    ],
    9,
  ],
])("sheets of %j take at most %d syncs", async (sizes, syncs) => {
  const host = installHost({
    sheets: sizes.map(([rows = 0, columns = 0], index) => register(`Лист ${index}`, rows, columns)),
    limits: "web",
  });
  const grids = await openPort().read(quiet, GO_ON);
  expect(host.syncs).toBeLessThanOrEqual(syncs);
  expect(grids.sheets.map(({ values }) => values.length)).toEqual(sizes.map(([rows]) => rows));
  expect(grids.sheets.at(-1)?.values.at(-1)?.at(-1)).toBe(
    "Тестов 1999 29".replace("1999", String((sizes.at(-1)?.[0] ?? 0) - 1)),
  );
});

test("progress ends at the total", async () => {
  installHost({ sheets: [register("Выпуск", 1500, 30), SOURCE] });
  const seen: [number, number][] = [];
  await openPort().read((done, total) => seen.push([done, total]), GO_ON);
  expect(seen).toEqual([
    [0, 45_012],
    [30_000, 45_012],
    [45_012, 45_012],
  ]);
});

test("a cancelled reading stops before the next sync", async () => {
  const host = installHost({ sheets: [register("Выпуск", 2000, 30)] });
  const abort = new AbortController();
  const reading = openPort().read((done) => {
    if (done > 0) abort.abort();
  }, abort.signal);
  await expect(reading).rejects.toBeInstanceOf(CancelledError);
  expect(host.syncs).toBe(3);
});

test.each([
  ["ActivityLimitReached", "busy"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
] as const)("a failing sync (%s) is told in Russian, the workbook untouched", async (code, told) => {
  const host = installHost({ sheets: [SOURCE] });
  host.failSync(3, code);
  await expect(openPort().read(quiet, GO_ON)).rejects.toMatchObject({
    name: "WorkbookError",
    state: "untouched",
    failure: { code: told },
  });
});

test("a cell being edited makes it wait, says so, and goes on afterwards", async () => {
  const host = installHost({ sheets: [SOURCE] });
  const told: boolean[] = [];
  host.beginCellEdit();
  const port = openPort({
    onWaiting: (waiting) => {
      told.push(waiting);
      if (waiting) host.endCellEdit();
    },
  });
  const grids = await port.read(quiet, GO_ON);
  expect(grids.sheets).toHaveLength(1);
  expect(told).toEqual([true, false]);
});

test("goes to a cell and to a generated sheet, or says that it is gone", async () => {
  const host = installHost({ sheets: [SOURCE, { name: "Другой" }] });
  const port = await readAndWrite();
  await expect(port.goTo({ sheet: "Другой", address: "F17" })).resolves.toBe("shown");
  expect(host.workbook.active?.name).toBe("Другой");
  expect(host.workbook.selection).toEqual([{ row: 16, column: 5, rows: 1, columns: 1 }]);
  await expect(port.showSheet("проверка")).resolves.toBe(true);
  expect(host.workbook.active?.name).toBe("Проверка данных");
  await expect(port.goTo({ sheet: "Нет такого", address: "A1" })).resolves.toBe("gone");

  host.setInactive(true);
  await expect(port.goTo({ sheet: "Другой", address: "A1" })).rejects.toMatchObject({
    failure: { code: "other-workbook" },
  });
  installHost({ sheets: [SOURCE] });
  await expect(openPort().showSheet("риск")).resolves.toBe(false);
});
