/** @jest-environment ./test/host/environment.ts */
import { WorkbookError } from "../../src/app/port";
import { installHost } from "../host/install";
import { contentsOf, GO_ON, modelOf, MODELS, openPort, quiet, readAndWrite, sheetNames, SOURCE } from "./workbooks";

const OUR_SHEETS = ["КПЭ", "Группа риска", "Проверка данных", "Настройки КПЭ"];

test("makes the four sheets behind the officer's, marked, with values as they are", async () => {
  const host = installHost({ sheets: [SOURCE] });
  const before = contentsOf(host, "Вып. 2024");
  const port = openPort();
  await port.read(quiet, GO_ON);
  const report = await port.write(MODELS, quiet);

  expect(report).toEqual({
    sheets: [
      { kind: "кпэ", name: "КПЭ", made: true },
      { kind: "риск", name: "Группа риска", made: true },
      { kind: "проверка", name: "Проверка данных", made: true },
      { kind: "настройки", name: "Настройки КПЭ", made: true },
    ],
    notes: [],
    differences: [],
  });
  expect(sheetNames(host)).toEqual(["Вып. 2024", ...OUR_SHEETS]);
  expect(host.workbook.sheet("Группа риска").names.map(({ name, formula }) => [name, formula])).toEqual([
    ["ЦСТВ_лист", '="риск"'],
  ]);
  expect(contentsOf(host, "КПЭ")).toEqual({
    "0:0": ["Лист «кпэ»", "@"],
    "1:0": ["№", "@"],
    "1:1": ["ФИО", "@"],
    "1:2": ["id", "@"],
    "2:0": [64.99, "0"],
    "2:1": ["=СУММ(A1)", "@"],
    "2:2": ["+7 900 000-00-00", "@"],
  });
  expect(contentsOf(host, "Вып. 2024")).toEqual(before);
});

describe("runs again", () => {
  test("the same sheets are filled, one of each, nothing is moved or renamed", async () => {
    const host = installHost({ sheets: [SOURCE] });
    await readAndWrite();
    const first = OUR_SHEETS.map((name) => contentsOf(host, name));
    const ids = host.workbook.sheets.map((sheet) => sheet.id);
    await readAndWrite();
    expect(host.workbook.sheets.map((sheet) => sheet.id)).toEqual(ids);
    expect(OUR_SHEETS.map((name) => contentsOf(host, name))).toEqual(first);
  });

  test("a renamed and moved sheet is found by its marker", async () => {
    const host = installHost({ sheets: [SOURCE] });
    await readAndWrite();
    host.workbook.sheet("КПЭ").name = "Показатели для директора";
    const port = openPort();
    const grids = await port.read(quiet, GO_ON);
    const report = await port.write(MODELS, quiet);
    expect(grids.sheets.map(({ name, marker }) => [name, marker])).toContainEqual(["Показатели для директора", "кпэ"]);
    expect(report.sheets[0]).toEqual({ kind: "кпэ", name: "Показатели для директора", made: false });
    expect(sheetNames(host)).not.toContain("КПЭ");
  });

  test("a shorter list leaves nothing of the longer one behind", async () => {
    const host = installHost({ sheets: [SOURCE] });
    const long = modelOf("риск", [[{ value: "Лишний Л. Л.", style: "listText" }], [{ value: 7, style: "listNumber" }]]);
    await readAndWrite([long]);
    await readAndWrite([modelOf("риск")]);
    const fresh = installHost({ sheets: [SOURCE] });
    await readAndWrite([modelOf("риск")]);
    expect(contentsOf(host, "Группа риска")).toEqual(contentsOf(fresh, "Группа риска"));
  });

  test("a copy that the officer keeps is left alone and is no source", async () => {
    const host = installHost({ sheets: [SOURCE] });
    await readAndWrite();
    await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem("КПЭ").copy("Beginning");
      copy.name = "КПЭ на 1 июня";
      await context.sync();
    });
    const kept = contentsOf(host, "КПЭ на 1 июня");
    const port = openPort();
    const grids = await port.read(quiet, GO_ON);
    const report = await port.write(
      MODELS.map((model) => ({ ...model, rows: model.rows.slice(0, 2) })),
      quiet,
    );
    expect(grids.sheets.find(({ name }) => name === "КПЭ на 1 июня")?.marker).toBe("копия");
    expect(report.sheets[0]?.name).toBe("КПЭ");
    expect(contentsOf(host, "КПЭ на 1 июня")).toEqual(kept);
  });
});

test("the officer's own sheet of our name is never written; ours gets another name", async () => {
  const own = {
    name: "группа риска",
    rows: [
      ["ФИО", "Куратор"],
      ["Свой С. С.", "Кураторова К. К."],
    ],
  };
  const host = installHost({ sheets: [SOURCE, own] });
  const before = contentsOf(host, "группа риска");
  const port = openPort();
  const grids = await port.read(quiet, GO_ON);
  const report = await port.write(MODELS, quiet);
  expect(grids.sheets[1]).toMatchObject({ name: "группа риска", marker: null, values: own.rows });
  expect(report.sheets[1]).toEqual({ kind: "риск", name: "Группа риска (КПЭ)", made: true });
  expect(contentsOf(host, "группа риска")).toEqual(before);
});

test("links are formulas over quoted names; their text is escaped", async () => {
  const host = installHost({ sheets: [{ ...SOURCE, name: "Вып. 'О'24" }] });
  const model = modelOf("проверка", [
    [{ value: 'стр. "17"', style: "listLink", link: { sheet: "Вып. 'О'24", address: "F17" } }],
    [{ value: "х".repeat(300), style: "listLink", link: { sheet: "Вып. 'О'24", address: "F18" } }],
    [{ value: null, style: "listLink", link: { sheet: "Вып. 'О'24", address: "F19" } }],
  ]);
  await readAndWrite([model]);
  const contents = contentsOf(host, "Проверка данных");
  expect(contents["3:0"]).toEqual([`=HYPERLINK("#'Вып. ''О''24'!F17","стр. ""17""")`, "General"]);
  expect(contents["4:0"]).toEqual([`=HYPERLINK("#'Вып. ''О''24'!F18","${"х".repeat(254)}…")`, "General"]);
  expect(contents).not.toHaveProperty("5:0");
});

test("text stays text, whatever Excel would make of it", async () => {
  const texts = ["=1+1", "+7 900", "-", "@имя", "12", "1.2", "01.09.2024", "5%", "TRUE", "'а", "#N/A", "May 5"];
  installHost({ sheets: [SOURCE] });
  await readAndWrite([
    modelOf("риск", [
      ...texts.map((value) => [{ value, style: "listText" } as const]),
      ...texts.map((value) => [{ value, style: "listProse" } as const]),
    ]),
  ]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Группа риска").getRange("A4:A27");
    range.load("values,valueTypes");
    await context.sync();
    expect(range.values.flat()).toEqual([...texts, ...texts]);
    expect(new Set(range.valueTypes.flat())).toEqual(new Set(["String"]));
  });
});

test("the look, the frozen head, the filter, validation and print setup arrive", async () => {
  installHost({ sheets: [SOURCE] });
  await readAndWrite();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("КПЭ");
    const title = sheet.getRange("A1");
    title.load("format/font/size,format/font/bold,format/font/name,format/rowHeight");
    const widths = ["A1", "B1", "C1"].map((address) => sheet.getRange(address));
    for (const range of widths) range.load("format/columnWidth,columnHidden");
    const body = sheet.getRange("B3");
    body.load("format/wrapText,format/font/size");
    const side = sheet.getRange("B3").format.borders.getItem("EdgeBottom");
    side.load("style");
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    const filtered = sheet.autoFilter.getRangeOrNullObject();
    filtered.load("address");
    const validation = sheet.getRange("A3").dataValidation;
    validation.load("rule");
    sheet.pageLayout.load("orientation,paperSize,leftMargin,zoom");
    await context.sync();

    expect(title.format.font).toMatchObject({ size: 14, bold: true, name: "Times New Roman" });
    expect(title.format.rowHeight).toBe(30);
    expect(widths[0]?.format.columnWidth).toBe(48);
    expect(widths.map((range) => range.columnHidden)).toEqual([false, false, true]);
    expect(body.format).toMatchObject({ wrapText: true, font: { size: 10 } });
    expect(side.style).toBe("Continuous");
    expect(frozen.address).toBe("КПЭ!A1:A2");
    expect(filtered.address).toBe("КПЭ!A2:C3");
    expect(validation.rule.decimal).toMatchObject({ formula1: 0, formula2: 100, operator: "Between" });
    expect(sheet.pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
    });
    expect(sheet.pageLayout.leftMargin).toBeCloseTo(56.7, 1);
  });
});

test("works on an Excel that has ExcelApi 1.9 and nothing newer", async () => {
  const host = installHost({ sheets: [SOURCE], apiLevel: "1.9" });
  const port = openPort();
  await port.read(quiet, GO_ON);
  await expect(port.write(MODELS, quiet)).resolves.toMatchObject({ notes: [] });
  await expect(port.showSheet("риск")).resolves.toBe(true);
  expect(host.workbook.active?.name).toBe("Группа риска");
});

test("a print setup that Excel refuses gives a note, the numbers stand", async () => {
  const host = installHost({ sheets: [SOURCE] });
  host.failMember("PageLayout.orientation", "GeneralException");
  const port = openPort();
  await port.read(quiet, GO_ON);
  const report = await port.write(MODELS, quiet);
  expect(report.notes).toEqual([expect.stringContaining("печать")]);
  expect(contentsOf(host, "КПЭ")["2:0"]).toEqual([64.99, "0"]);
});

test("writing twice after one reading is refused: nothing could be put back", async () => {
  installHost({ sheets: [SOURCE] });
  const port = await readAndWrite();
  await expect(port.write(MODELS, quiet)).rejects.toThrow(/without read/);
  await expect(port.write(MODELS, quiet)).rejects.not.toBeInstanceOf(WorkbookError);
});

describe("the settings alone", () => {
  const settings = modelOf("настройки", [[{ value: "изменено", style: "officerText" }]]);

  test("other generated sheets stay as they are", async () => {
    const host = installHost({ sheets: [SOURCE] });
    const port = await readAndWrite();
    const others = ["Вып. 2024", ...OUR_SHEETS.slice(0, 3)];
    const before = others.map((name) => contentsOf(host, name));
    await port.read(quiet, GO_ON);
    const { sheets } = await port.write([settings], quiet);
    expect(sheets).toEqual([{ kind: "настройки", name: "Настройки КПЭ", made: false }]);
    expect(contentsOf(host, "Настройки КПЭ")["3:0"]).toEqual(["изменено", "@"]);
    expect(others.map((name) => contentsOf(host, name))).toEqual(before);
    expect(sheetNames(host)).toEqual(["Вып. 2024", ...OUR_SHEETS]);
  });

  test("the sheet is made where there is none, and a protected «КПЭ» is no obstacle", async () => {
    const locked = { name: "КПЭ", names: { ЦСТВ_лист: '="кпэ"' }, protected: true };
    const host = installHost({ sheets: [SOURCE, locked] });
    const port = openPort();
    await port.read(quiet, GO_ON);
    const { sheets } = await port.write([settings], quiet);
    expect(sheets).toEqual([{ kind: "настройки", name: "Настройки КПЭ", made: true }]);
    expect(sheetNames(host)).toEqual(["Вып. 2024", "КПЭ", "Настройки КПЭ"]);
  });

  test("a failure puts back this sheet only", async () => {
    const host = installHost({ sheets: [SOURCE] });
    const port = await readAndWrite();
    const before = OUR_SHEETS.map((name) => contentsOf(host, name));
    await port.read(quiet, GO_ON);
    host.failSync(2, "GeneralException", { afterActions: 40 });
    await expect(port.write([settings], quiet)).rejects.toMatchObject({ state: "restored" });
    expect(OUR_SHEETS.map((name) => contentsOf(host, name))).toEqual(before);
  });
});
