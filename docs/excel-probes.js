/*
 * Asks a real Excel what the workbook host of the tests only supposes (test/host/README.md, «Evidence»).
 *
 * In an empty workbook that may be thrown away: Script Lab → New snippet → Script: paste this file → Run.
 * In Excel on the web also: F12 → Console, the frame of the add-in's pane → paste → Enter.
 * Each line says «H6 as supposed» or «H6 OTHERWISE: …»; a line «OTHERWISE» is worth an issue with the version of Excel.
 *
 * test/host/probes.test.ts runs this very file on the workbook host, so that what is supposed is what the host does.
 */
/* global Excel */

const PROBE_SHEET = "Проба надстройки";

/** Runs `steps` and gives what they return, or the code of the error. */
async function attempt(steps) {
  try {
    return await Excel.run(steps);
  } catch (error) {
    return error.code ?? String(error);
  }
}

/** Runs `steps` on the probe's sheet, emptied before; `steps` returns a text after its own syncs. */
function onSheet(steps) {
  return () =>
    attempt(async (context) => {
      const sheet = context.workbook.worksheets.getItem(PROBE_SHEET);
      sheet.getRange().clear();
      await context.sync();
      return await steps(sheet, context);
    });
}

/** Assigns `values` to A1:B2. */
function shapeOf(values) {
  return onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = values;
    await context.sync();
    return "taken";
  });
}

/** Adds a sheet of this name; a sheet that Excel does add is deleted again. */
function addSheet(name) {
  return () =>
    attempt(async (context) => {
      context.workbook.worksheets.add(name).delete();
      await context.sync();
      return "taken";
    });
}

/** Each: id, what is supposed, how to ask. Several supposed texts are all as well. */
const PROBES = [
  ["H1", "InvalidArgument", shapeOf([[1, 2]])],
  [
    "H2",
    JSON.stringify([[12, 0.05, 1000, 42826, 42826]]) +
      JSON.stringify([["General", "0%", "$#,##0", "m/d/yyyy", "m/d/yyyy"]]),
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:E1");
      range.values = [["12", "5%", "$1,000", "4/1/2017", "2017-04-01"]];
      range.load("values,numberFormat");
      await context.sync();
      return JSON.stringify(range.values) + JSON.stringify(range.numberFormat);
    }),
  ],
  ["H3", "InvalidArgument", addSheet("плохо:имя")],
  ["H3", "ItemAlreadyExists", addSheet(PROBE_SHEET)],
  [
    "H4",
    "AccessDenied",
    async () => {
      await Excel.run(async (context) => {
        context.workbook.protection.protect();
        await context.sync();
      });
      const seen = await addSheet("Лишний лист")();
      await Excel.run(async (context) => {
        context.workbook.protection.unprotect();
        await context.sync();
      });
      return seen;
    },
  ],
  [
    "H6",
    "A1:E5",
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("E5").format.fill.color = "#FFFF00";
      sheet.getRange("H:H").format.fill.color = "#FFFF00";
      sheet.getRange("50:50").format.fill.color = "#FFFF00";
      sheet.getRange("G9").dataValidation.rule = { list: { inCellDropDown: true, source: "да,нет" } };
      const used = sheet.getUsedRange(false);
      used.load("address");
      await context.sync();
      return used.address.split("!").pop();
    }),
  ],
  [
    "H7",
    '["","#FFFFFF","None",120]',
    onSheet(async (sheet, context) => {
      const cell = sheet.getRange("B2");
      cell.values = [["текст"]];
      cell.format.fill.color = "#FFFF00";
      cell.format.columnWidth = 120;
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: "да,нет" } };
      await context.sync();
      cell.clear();
      cell.load("values,format/fill/color,format/columnWidth,dataValidation/type");
      await context.sync();
      const { fill, columnWidth } = cell.format;
      return JSON.stringify([cell.values[0][0], fill.color, cell.dataValidation.type, Math.round(columnWidth)]);
    }),
  ],
  [
    "H8",
    "A1:B3",
    onSheet(async (sheet, context) => {
      const kept = sheet.getRange("A1:B3");
      await context.sync();
      sheet.getRange("A1").insert("Down");
      kept.load("address");
      await context.sync();
      return kept.address.split("!").pop();
    }),
  ],
  [
    "H9",
    "A1:A3",
    onSheet(async (sheet, context) => {
      const turned = sheet.getRange("A3").getResizedRange(-2, 0);
      turned.load("address");
      await context.sync();
      return turned.address.split("!").pop();
    }),
  ],
  [
    "H10",
    "[false,true]",
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A3");
      range.values = [["ответ"], ["да"], ["нет"]];
      sheet.autoFilter.apply(range, 0, { filterOn: "Values", values: ["да"] });
      await context.sync();
      const rows = ["A2", "A3"].map((address) => sheet.getRange(address));
      for (const row of rows) row.load("rowHidden");
      await context.sync();
      const seen = JSON.stringify(rows.map((row) => row.rowHidden));
      sheet.autoFilter.remove();
      await context.sync();
      return seen;
    }),
  ],
  [
    "H11",
    JSON.stringify([["1\u00A0234,5", "0,5", "ИСТИНА"]]),
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.numberFormat = [["#,##0.0", "0.0", "General"]];
      range.values = [[1234.5, 0.5, true]];
      range.load("text");
      await context.sync();
      return JSON.stringify(range.text);
    }),
  ],
  [
    "H12",
    '["ItemNotFound",1,""]',
    async () => {
      await onSheet(async () => "")();
      const code = await attempt(async (context) => {
        const sheet = context.workbook.worksheets.getItem(PROBE_SHEET);
        sheet.getRange("A1").values = [[1]];
        context.workbook.worksheets.getItem("нет такого листа").getRange("A1").values = [[1]];
        sheet.getRange("A2").values = [[2]];
        await context.sync();
        return "taken";
      });
      const after = await attempt(async (context) => {
        const range = context.workbook.worksheets.getItem(PROBE_SHEET).getRange("A1:A2");
        range.load("values");
        await context.sync();
        return range.values;
      });
      return JSON.stringify([code, after[0]?.[0], after[1]?.[0]]);
    },
  ],
  [
    "H13",
    "A1:A2,C1:C2",
    onSheet(async (sheet, context) => {
      const areas = sheet.getRanges("A1:A2,C1:C2");
      context.trackedObjects.add(areas);
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      areas.load("address");
      await context.sync();
      return areas.address.replaceAll(/[^,]*!/g, "");
    }),
  ],
  [
    "H14",
    "Continuous",
    onSheet(async (sheet, context) => {
      const edge = sheet.getRange("B2").format.borders.getItem("EdgeTop");
      edge.weight = "Thick";
      edge.load("style");
      await context.sync();
      return edge.style;
    }),
  ],
  [
    "H15",
    '["Chart 1",2]',
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:C3").values = [
        ["", "план", "факт"],
        ["год 2024", 1, 2],
        ["год 2025", 3, 4],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"));
      chart.load("name");
      chart.series.load("count");
      await context.sync();
      const seen = JSON.stringify([chart.name.replace("Диаграмма", "Chart"), chart.series.count]);
      chart.delete();
      await context.sync();
      return seen;
    }),
  ],
  [
    "H17",
    "Conflict",
    onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.ensureUnchanged({ values: [["не то"]] });
      await context.sync();
      return "taken";
    }),
  ],
  [
    "H18",
    "EdgeTop",
    onSheet(async (sheet, context) => {
      const edge = sheet.getRange("B2").format.borders.getItem("EdgeTop");
      edge.load("sideIndex");
      await context.sync();
      return edge.sideIndex;
    }),
  ],
  [
    "P1",
    // 1 in a workbook with dates from 1904, 1463 in a usual one.
    "1463",
    onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.formulas = [["=DATE(1904,1,2)"]];
      cell.load("values");
      await context.sync();
      return String(cell.values[0][0]);
    }),
  ],
  [
    "P2",
    "#N/A",
    onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.formulas = [["=NA()"]];
      cell.load("values");
      await context.sync();
      return String(cell.values[0][0]);
    }),
  ],
];

/** Asks everything; the lines as they were said. */
async function askExcel() {
  await attempt(async (context) => {
    context.workbook.worksheets.add(PROBE_SHEET);
    await context.sync();
  });
  const lines = [];
  for (const [id, supposed, ask] of PROBES) {
    const seen = await ask();
    const line = seen === supposed ? `${id} as supposed: ${seen}` : `${id} OTHERWISE: ${seen}, supposed ${supposed}`;
    lines.push(line);
    console.log(line);
  }
  await attempt(async (context) => {
    context.workbook.worksheets.getItem(PROBE_SHEET).delete();
    await context.sync();
  });
  return lines;
}

globalThis.excelProbes = askExcel();
