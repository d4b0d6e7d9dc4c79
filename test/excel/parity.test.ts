/** @jest-environment ./test/host/environment.ts */
/**
 * Both writers understand the same sheet models: what Office.js puts into the
 * workbook and what the file library puts into a file are the same cells. Links
 * apart: a formula in Excel, the place as text in a separate file (rulings 39).
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { calculateWorkbook } from "../../src/app/calculate-workbook";
import { serialOf } from "../../src/registry/date";
import { columnLetters } from "../../src/registry/source";
import type { CellModel, SheetModel } from "../../src/report/sheet-model";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import { writeWorkbookFile } from "../../src/xlsx/write-workbook-file";
import { dumpCells, type DumpedCell } from "../host/grids";
import type { WorkbookHost } from "../host/host";
import { installHost } from "../host/install";
import { valueOf } from "../host/model/access";
import { parseArea } from "../host/model/area";
import { differences, type CellDump, type SheetDump } from "../support/cell-dump";
import { readSheetCells } from "../support/read-sheet-cells";
import { GO_ON, openPort } from "./workbooks";

jest.setTimeout(60_000);

const SAMPLE = join(__dirname, "../../assets/sample.xlsx");

function sampleModels(): readonly SheetModel[] {
  const outcome = readWorkbookFile(readFileSync(SAMPLE), "sample.xlsx");
  if (outcome.status === "refused") throw new Error(outcome.message);
  return calculateWorkbook(outcome.grids, { startYear: null, asOf: null, today: serialOf(2025, 6, 1) }).models;
}

/** A sheet of the in-memory workbook in the shape of a file's cells. */
function hostSheet(host: WorkbookHost, name: string): SheetDump {
  return {
    name,
    cells: new Map(dumpCells(host, name).map((cell) => [cell.address, hostCell(calculated(host, name, cell))])),
  };
}

/** A live formula with the value that the host calculates: the file must bear the same one. */
function calculated(host: WorkbookHost, name: string, cell: DumpedCell): DumpedCell {
  const { formula, address } = cell;
  if (formula === null || formula.startsWith("=HYPERLINK(")) return cell;
  const area = parseArea(address);
  if (area === null) throw new RangeError(address);
  return { ...cell, value: valueOf(host.workbook, host.workbook.sheet(name), area.row, area.column) };
}

const SIDES = { top: "EdgeTop", right: "EdgeRight", bottom: "EdgeBottom", left: "EdgeLeft" } as const;

function hostCell({ value, numberFormat, format }: DumpedCell): CellDump {
  const text = (key: string, otherwise: string): string => {
    const set = format[key];
    return typeof set === "string" ? set : otherwise;
  };
  const line = (side: keyof typeof SIDES): string | null =>
    (format[`Borders.${SIDES[side]}.Style`] ?? "None") === "None"
      ? null
      : text(`Borders.${SIDES[side]}.Color`, "#000000");
  return {
    value,
    numberFormat,
    fontName: text("Font.Name", "Calibri"),
    fontSize: Number(format["Font.Size"] ?? 11),
    bold: format["Font.Bold"] === true,
    italic: format["Font.Italic"] === true,
    color: text("Font.Color", "#000000"),
    fill: format["Fill.Color"] === undefined ? null : text("Fill.Color", ""),
    horizontal: text("HorizontalAlignment", "general").toLowerCase(),
    vertical: text("VerticalAlignment", "bottom").toLowerCase(),
    wrap: format.WrapText === true,
    borders: { top: line("top"), right: line("right"), bottom: line("bottom"), left: line("left") },
  };
}

/** Whether a cell of the models is a link. */
function linkFinder(models: readonly SheetModel[]): (sheet: string, address: string) => boolean {
  const links = new Set(
    models.flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell: CellModel, column) => (cell.link ? [`${name}!${columnLetters(column)}${row + 1}`] : [])),
      ),
    ),
  );
  return (sheet, address) => links.has(`${sheet}!${address}`);
}

test("the sample's report has the same cells in Excel and in a file", async () => {
  const models = sampleModels();
  const host = installHost({ sheets: [{ name: "Вып. 2024", rows: [["ФИО"]] }] });
  const port = openPort();
  await port.read(() => undefined, GO_ON);
  await port.write(models, () => undefined);
  const inExcel = models.map(({ name }) => hostSheet(host, name));
  const inFile = readSheetCells(await writeWorkbookFile(models));
  const isLink = linkFinder(models);
  const found = differences(
    inExcel,
    inFile,
    (sheet, address, property) => isLink(sheet, address) && (property === "value" || property === "numberFormat"),
  );
  expect(found.slice(0, 20)).toEqual([]);
  expect(inFile.reduce((sum, { cells }) => sum + cells.size, 0)).toBeGreaterThan(3000);
});
