/** @jest-environment ./test/host/environment.ts */
import type { ChartModel, SheetModel } from "../../src/report/sheet-model";
import type { WorkbookHost } from "../host/host";
import { installHost } from "../host/install";
import { GO_ON, modelOf, openPort, quiet, SOURCE, workbookErrorOf } from "./workbooks";

const POINTS = [2023, 2024, 2025];

function chartOf(name: string, type: ChartModel["type"], series: number): ChartModel {
  const column = (at: number) => ({ row: 3, column: at, rows: POINTS.length, columns: 1 });
  return {
    name,
    type,
    title: `Выдуманная доля ${name}, %`,
    categories: column(0),
    series: Array.from({ length: series }, (_, at) => ({
      name: `Ряд ${at + 1}`,
      values: column(at + 1),
      color: "#1F4E79",
    })),
    place: { row: 10, column: 1, rows: 8, columns: 2 },
    numberFormat: "0",
  };
}

function sheetWith(...charts: readonly ChartModel[]): SheetModel {
  const rows = POINTS.map((year) => [year, 61.5, 63].map((value) => ({ value, style: "figure" as const })));
  return { ...modelOf("кпэ", rows), charts };
}

const FIRST = sheetWith(chartOf("ЦСТВ_K1", "column", 2), chartOf("ЦСТВ_K7", "column", 1));

interface SeenChart {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly series: readonly string[];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function chartsOf(host: WorkbookHost): readonly SeenChart[] {
  const items = host.workbook.sheet("КПЭ").parts.get("ChartCollection")?.items ?? [];
  return items.map((item) => ({
    name: text(item.values.get("Name")),
    type: text(item.values.get("ChartType")),
    title: text(item.children.get("Title")?.values.get("Text")),
    series: (item.children.get("Series")?.items ?? []).map((one) => {
      const values = one.calls.filter(({ method }) => method === "setValues").at(-1);
      return `${text(one.values.get("Name"))} ${JSON.stringify(values?.args)}`;
    }),
  }));
}

async function write(port: ReturnType<typeof openPort>, ...models: readonly SheetModel[]): Promise<readonly string[]> {
  await port.read(quiet, GO_ON);
  return (await port.write(models, quiet)).notes;
}

test("charts are drawn from the cells of their sheet, in no more syncs than a write takes without them", async () => {
  const host = installHost({ sheets: [SOURCE], apiLevel: "1.9" });
  const port = openPort();
  await port.read(quiet, GO_ON);
  const before = host.syncs;
  const { notes } = await port.write([FIRST], quiet);
  expect(host.syncs - before).toBe(5);
  expect(notes).toEqual([]);
  const [first, second] = chartsOf(host);
  expect(first).toMatchObject({ name: "ЦСТВ_K1", type: "ColumnClustered", title: "Выдуманная доля ЦСТВ_K1, %" });
  expect(first?.series).toHaveLength(2);
  expect(first?.series[0]).toMatch(/Ряд 1 .*B4:B6/);
  expect(first?.series[1]).toMatch(/Ряд 2 .*C4:C6/);
  expect(second?.series).toHaveLength(1);
});

test("a second run refills the same charts: other type, fewer and more series, none doubled", async () => {
  const host = installHost({ sheets: [SOURCE] });
  const port = openPort();
  await write(port, FIRST);
  await write(port, sheetWith(chartOf("ЦСТВ_K1", "line", 1), chartOf("ЦСТВ_K7", "column", 2)));
  const charts = chartsOf(host);
  expect(charts.map(({ name, type, series }) => [name, type, series.length])).toEqual([
    ["ЦСТВ_K1", "LineMarkers", 1],
    ["ЦСТВ_K7", "ColumnClustered", 2],
  ]);
});

test("a chart that the officer moved stays there, one that was deleted comes back, the officer's own is not touched", async () => {
  const host = installHost({ sheets: [SOURCE] });
  const port = openPort();
  await write(port, FIRST);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("КПЭ");
    sheet.charts.getItem("ЦСТВ_K1").left = 777;
    sheet.charts.getItem("ЦСТВ_K7").delete();
    // A picture of its own on our sheet.
    const own = sheet.charts.add(Excel.ChartType.pie, sheet.getRange("B4:B6"));
    own.name = "Моя диаграмма";
    own.title.text = "Моё";
    await context.sync();
  });
  await write(port, FIRST);
  const charts = chartsOf(host);
  expect(charts.map(({ name }) => name).sort()).toEqual(["ЦСТВ_K1", "ЦСТВ_K7", "Моя диаграмма"].sort());
  const moved = host.workbook.sheet("КПЭ").parts.get("ChartCollection")?.items[0];
  expect(moved?.values.get("Left")).toBe(777);
  expect(moved?.calls.filter(({ method }) => method === "setPosition")).toHaveLength(1);
  expect(charts.find(({ name }) => name === "Моя диаграмма")).toMatchObject({ type: "Pie", title: "Моё" });
});

test("a chart of ours that the model has no more is taken away", async () => {
  const host = installHost({ sheets: [SOURCE] });
  const port = openPort();
  await write(port, FIRST);
  await write(port, sheetWith(chartOf("ЦСТВ_K7", "column", 1)));
  expect(chartsOf(host).map(({ name }) => name)).toEqual(["ЦСТВ_K7"]);
});

test("a run that fails after the charts leaves none of its own behind", async () => {
  const host = installHost({ sheets: [SOURCE] });
  const port = openPort();
  await write(port, sheetWith(chartOf("ЦСТВ_K1", "column", 2)));
  await port.read(quiet, GO_ON);
  host.failSync(5, "GeneralException");
  const error = await workbookErrorOf(port.write([FIRST], quiet));
  expect(error.state).toBe("restored");
  expect(chartsOf(host).map(({ name }) => name)).toEqual(["ЦСТВ_K1"]);
});

test("charts that Excel cannot make cost a note and nothing else", async () => {
  const host = installHost({ sheets: [SOURCE] });
  host.failMember("ChartCollection.add", "GeneralException");
  const notes = await write(openPort(), FIRST);
  expect(notes).toHaveLength(1);
  expect(notes[0]).toContain("диаграммы");
  expect(host.workbook.sheet("КПЭ").freeze).toEqual({ rows: 2, columns: 1 });
});
