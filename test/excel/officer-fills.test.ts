/** @jest-environment ./test/host/environment.ts */
/** The officer's fills in «Группа риска» go with their person, as number formats do (rulings 34). */
import { PageCalculator } from "../../src/app/page-calculator";
import { recalculate } from "../../src/app/recalculate";
import type { Outcome } from "../../src/app/recalculate-types";
import type { ExcelWorkbookPort } from "../../src/excel/workbook-port";
import { OWN_HEADERS } from "../../src/intake/risk-list/columns";
import { serialOf } from "../../src/registry/date";
import { columnLetters } from "../../src/registry/source";
import { areaOf } from "../host/given";
import type { WorkbookHost } from "../host/host";
import { installHost } from "../host/install";
import { GO_ON, openPort, workbookErrorOf } from "./workbooks";

jest.setTimeout(60_000);

const [FIRST, SECOND] = ["Абвгдеев Тест Тестович", "Примерова Проба Пробовна"];
const [AMBER, GREEN] = ["#FFC000", "#92D050"];

function openWorkbook(): WorkbookHost {
  return installHost({
    sheets: [
      {
        name: "Выпуск 2024",
        rows: [
          ["№", "ФИО", "Группа", "Занятость", "Работа по специальности"],
          [1, FIRST, "П-41", "работает", "да"],
          [2, SECOND, "П-41", "не работает", ""],
        ],
      },
    ],
  });
}

function run(port: ExcelWorkbookPort = openPort()): Promise<Outcome> {
  const tools = { port, calculator: new PageCalculator(), today: () => serialOf(2025, 6, 1) };
  return recalculate(tools, { onStage: () => undefined, onProgress: () => undefined, signal: GO_ON });
}

/** Row and column, from 0, of the cell with a text. */
function place(host: WorkbookHost, text: string): { readonly row: number; readonly column: number } {
  const { cells } = host.workbook.sheet("Группа риска");
  for (let row = 0; row < 60; row += 1)
    for (let column = 0; column < 40; column += 1) if (cells.at(row, column)?.value === text) return { row, column };
  throw new Error(`no cell «${text}»`);
}

function cellOf(host: WorkbookHost, header: string, person: string): string {
  return `${columnLetters(place(host, header).column)}${place(host, person).row + 1}`;
}

function fill(host: WorkbookHost, address: string, color: string): void {
  host.workbook.sheet("Группа риска").formats.set("Fill.Color", areaOf(address), color);
}

function fillOf(host: WorkbookHost, address: string): unknown {
  return host.workbook.sheet("Группа риска").formats.uniform("Fill.Color", areaOf(address), "#FFFFFF");
}

/** After a first run the officer has coloured a note of the second person, an empty cell and one of ours. */
async function coloured(port?: ExcelWorkbookPort): Promise<WorkbookHost> {
  const host = openWorkbook();
  await run(port);
  host.type("Группа риска", cellOf(host, "Примечание", SECOND), "ждёт ответа");
  fill(host, cellOf(host, "Примечание", SECOND), AMBER);
  fill(host, cellOf(host, "Результат", SECOND), GREEN);
  return host;
}

test("a fill goes with its person to another row, of an empty cell too; the others keep ours", async () => {
  const host = await coloured();
  const ours = fillOf(host, cellOf(host, "Ответственный", SECOND));
  const before = place(host, SECOND).row;
  host.type("Выпуск 2024", "D2", "не работает");
  await run();
  expect(place(host, SECOND).row).not.toBe(before);
  expect(fillOf(host, cellOf(host, "Примечание", SECOND))).toBe(AMBER);
  expect(fillOf(host, cellOf(host, "Результат", SECOND))).toBe(GREEN);
  expect(fillOf(host, cellOf(host, "Ответственный", SECOND))).toBe(ours);
  expect(fillOf(host, cellOf(host, "Примечание", FIRST))).toBe(ours);
  expect(fillOf(host, cellOf(host, OWN_HEADERS.fullName, FIRST))).toBe("#FFFFFF");
  // And once more: what was carried is carried again.
  host.type("Выпуск 2024", "D2", "работает");
  await run();
  expect(fillOf(host, cellOf(host, "Примечание", SECOND))).toBe(AMBER);
});

test("a person who leaves the list takes a coloured note to the section below and back", async () => {
  const host = await coloured();
  host.type("Выпуск 2024", "D3", "работает");
  host.type("Выпуск 2024", "E3", "да");
  await run();
  expect(fillOf(host, cellOf(host, "Примечание", SECOND))).toBe(AMBER);
  host.type("Выпуск 2024", "D3", "не работает");
  await run();
  expect(fillOf(host, cellOf(host, "Примечание", SECOND))).toBe(AMBER);
  expect(fillOf(host, cellOf(host, "Результат", SECOND))).toBe(GREEN);
});

test.each(["the same pane", "another pane"])("fills come back after a write that failed: %s wrote the list", async (who) => {
  const first = openPort();
  const host = await coloured(first);
  const note = cellOf(host, "Примечание", SECOND);
  const port = who === "the same pane" ? first : openPort();
  host.type("Выпуск 2024", "D2", "не работает");
  // Three syncs to read, then a look, the cells, fixed rows, print setup, and the read-back, which fails.
  host.failSync(8, "GeneralException");
  expect((await workbookErrorOf(run(port))).state).toBe("restored");
  expect(fillOf(host, note)).toBe(AMBER);
}); // prettier-ignore

test("fills come back with the former report", async () => {
  const port = openPort();
  const host = await coloured(port);
  const note = cellOf(host, "Примечание", SECOND);
  host.type("Выпуск 2024", "D2", "не работает");
  await run(port);
  await port.restore(() => undefined);
  expect(cellOf(host, "Примечание", SECOND)).toBe(note);
  expect(fillOf(host, note)).toBe(AMBER);
  expect(fillOf(host, cellOf(host, "Результат", SECOND))).toBe(GREEN);
});

test("reading fills costs no sync of its own", async () => {
  const host = await coloured();
  const before = host.syncs;
  await run();
  const withFills = host.syncs - before;
  const plain = openWorkbook();
  await run();
  const from = plain.syncs;
  await run();
  expect(withFills).toBe(plain.syncs - from);
});
