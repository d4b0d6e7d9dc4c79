/** @jest-environment ./test/host/environment.ts */
/** The whole way in Excel on the sample workbook: read, calculate, write, through the genuine Office.js client. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PageCalculator } from "../../src/app/page-calculator";
import { recalculate } from "../../src/app/recalculate";
import type { Outcome } from "../../src/app/recalculate-types";
import { serialOf } from "../../src/registry/date";
import { SHEET_NAMES } from "../../src/report/sheet-model";
import { RECALCULATED_KINDS } from "../../src/report/sheets";
import { gridsFromHost } from "../host/grids";
import type { WorkbookHost } from "../host/host";
import { attachHost } from "../host/install";
import { loadXlsx } from "../host/xlsx";
import { GO_ON, openPort } from "./workbooks";

jest.setTimeout(60_000);

function openSample(): WorkbookHost {
  const host = loadXlsx(readFileSync(join(__dirname, "../../assets/sample.xlsx")), "sample.xlsx", { limits: "web" });
  attachHost(host);
  return host;
}

function run(): Promise<Outcome> {
  const tools = { port: openPort(), calculator: new PageCalculator(), today: () => serialOf(2025, 6, 1) };
  return recalculate(tools, { onStage: () => undefined, onProgress: () => undefined, signal: GO_ON });
}

/** What the officer's own sheets hold. */
function sources(host: WorkbookHost): unknown {
  return gridsFromHost(host).sheets.filter(({ marker }) => marker === null);
}

/** What our sheets hold. */
function reports(host: WorkbookHost): unknown {
  const ours = gridsFromHost(host).sheets.filter(({ marker }) => marker !== null);
  return ours.map(({ marker, values }) => [marker, values]);
}

test("sources stay as they are, and a second run, sheets renamed, changes no number and no sheet", async () => {
  const host = openSample();
  const before = sources(host);
  const first = await run();
  expect(sources(host)).toEqual(before);
  // The sample brings its own filled «Настройки КПЭ».
  expect(first.sheets.map(({ kind }) => kind)).toEqual(RECALCULATED_KINDS);
  expect(first.sheets.flatMap(({ kind, made }) => (made ? [] : [kind]))).toEqual(["настройки"]);

  const written = reports(host);
  host.workbook.sheet("Группа риска").name = "Кого вести";
  const second = await run();
  expect(second.reckoning.results.cells).toEqual(first.reckoning.results.cells);
  expect(second.reckoning.results.targeted).toEqual(first.reckoning.results.targeted);
  const names = { ...SHEET_NAMES, риск: "Кого вести" };
  expect(second.sheets.map(({ name, made }) => [name, made])).toEqual(
    RECALCULATED_KINDS.map((kind) => [names[kind], false]),
  );
  expect(sources(host)).toEqual(before);
  expect(reports(host)).toEqual(written);
});

test("costs four syncs to read and five to write, far below the web's 5 MB", async () => {
  const host = openSample();
  await run();
  expect(host.syncs).toBeLessThanOrEqual(4 + 4 + 1);
  expect(host.requests.every(({ error }) => error === null)).toBe(true);
  expect(Math.max(...host.requests.map(({ bytesIn, bytesOut }) => Math.max(bytesIn, bytesOut)))).toBeLessThan(
    3_000_000,
  );
});
