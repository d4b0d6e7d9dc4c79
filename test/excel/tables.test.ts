/** @jest-environment ./test/host/environment.ts */
/** Tables on generated sheets: made, resized, never deleted, put back; live formulas read back. */
import type { CellModel, SheetModel } from "../../src/report/sheet-model";
import { valueOf } from "../host/model/access";
import type { WorkbookHost } from "../host/host";
import { installHost } from "../host/install";
import { contentsOf, GO_ON, modelOf, openPort, quiet, readAndWrite, SOURCE, workbookErrorOf } from "./workbooks";

jest.setTimeout(60_000);

function text(value: string): CellModel {
  return { value, style: "listProse" };
}

/** A table of people and a sheet that counts those who are «да». */
function report(answers: readonly string[], counted: number): readonly SheetModel[] {
  const rows = [["ФИО", "Под риском"], ...answers.map((answer, index) => [`Тестов ${index + 1}`, answer])];
  const plain = { ...modelOf("реестр"), filter: null, validations: [] };
  return [
    {
      ...plain,
      columns: [{ width: 20 }, { width: 12 }],
      rows: rows.map((cells) => ({ cells: cells.map(text), height: 15 })),
      table: { name: "ЦСТВ_Реестр", area: { row: 0, column: 0, rows: rows.length, columns: 2 } },
    },
    {
      ...plain,
      kind: "расшифровка",
      name: "Расшифровка КПЭ",
      columns: [{ width: 20 }],
      rows: [
        {
          cells: [{ value: counted, style: "listCentered", live: ['COUNTIFS(ЦСТВ_Реестр[Под риском],"да")'] }],
          height: 15,
        },
      ],
    },
  ];
}

function tableOf(host: WorkbookHost): unknown {
  return host.workbook.tables.map(({ id, name, anchor }) => ({ id, name, area: anchor.area }));
}

test("the table is made once and grows and shrinks with the people; nobody of before is left", async () => {
  const host = installHost({ sheets: [SOURCE] });
  await readAndWrite(report(["да", "нет", "да"], 2));
  const [made] = host.workbook.tables;
  expect(made).toMatchObject({ name: "ЦСТВ_Реестр", anchor: { area: { row: 0, column: 0, rows: 4, columns: 2 } } });

  await readAndWrite(report(["да"], 1));
  expect(tableOf(host)).toEqual([
    { id: made?.id, name: "ЦСТВ_Реестр", area: { row: 0, column: 0, rows: 2, columns: 2 } },
  ]);
  expect(Object.keys(contentsOf(host, "Реестр"))).toEqual(["0:0", "0:1", "1:0", "1:1"]);
  expect(valueOf(host.workbook, host.workbook.sheet("Расшифровка КПЭ"), 0, 0)).toBe(1);
});

test("an Excel that cannot resize gets a table of the same name", async () => {
  const host = installHost({ sheets: [SOURCE], apiLevel: "1.9" });
  await readAndWrite(report(["да"], 1));
  await readAndWrite(report(["да", "нет", "да"], 2));
  expect(tableOf(host)).toMatchObject([{ name: "ЦСТВ_Реестр", area: { row: 0, column: 0, rows: 4, columns: 2 } }]);
});

test.each(["1.9", "1.14"])("ExcelApi %s: a failure at any sync leaves the former table", async (apiLevel) => {
  const first = installHost({ sheets: [SOURCE], apiLevel });
  await readAndWrite(report(["да"], 1));
  const counting = openPort();
  await counting.read(quiet, GO_ON);
  const from = first.syncs;
  await counting.write(report(["нет", "нет", "да"], 1), quiet);
  const syncs = first.syncs - from;

  for (let failing = 2; failing <= syncs; failing += 1) {
    const host = installHost({ sheets: [SOURCE], apiLevel });
    await readAndWrite(report(["да"], 1));
    const before = [contentsOf(host, "Реестр"), contentsOf(host, "Расшифровка КПЭ")];
    const port = openPort();
    await port.read(quiet, GO_ON);
    host.failSync(failing, "GeneralException");
    const outcome = await port.write(report(["нет", "нет", "да"], 1), quiet).then(
      () => null,
      (error: unknown) => error,
    );
    // Fixed rows and print setup may fail without harm.
    const rows = outcome === null ? 4 : 2;
    if (outcome !== null) {
      expect([contentsOf(host, "Реестр"), contentsOf(host, "Расшифровка КПЭ")]).toEqual(before);
    }
    expect(tableOf(host)).toMatchObject([{ name: "ЦСТВ_Реестр", area: { row: 0, column: 0, rows, columns: 2 } }]);
  }
});

/** The second sheet of {@link report} with a name for its number, and a check beside it. */
function namedReport(answers: readonly string[], counted: number): readonly SheetModel[] {
  const [people, proof] = report(answers, counted);
  const [row] = proof?.rows ?? [];
  const [number] = row?.cells ?? [];
  if (people === undefined || proof === undefined || number === undefined) throw new RangeError("two sheets");
  const check: CellModel = { value: "✓", style: "listCentered", live: [`IF(A1=${counted},"✓","расхождение")`] };
  const cells = [{ ...number, about: "показатель 7 «Под риском», 2024 год, числитель" }, check];
  return [people, { ...proof, rows: [{ cells, height: 15 }] }];
}

test("a formula that comes to something else is a difference with both numbers, and stays to be seen", async () => {
  const host = installHost({ sheets: [SOURCE] });
  const port = openPort();
  await port.read(quiet, GO_ON);
  const { notes, differences } = await port.write(namedReport(["да", "да"], 5), quiet);
  expect(notes).toEqual([]);
  // The check of the same row names no number of its own.
  expect(differences).toEqual([
    {
      sheet: "Расшифровка КПЭ",
      address: "A1",
      expected: 5,
      got: 2,
      text: "Показатель 7 «Под риском», 2024 год, числитель: посчитано 5, а формула Excel даёт 2 (лист «Расшифровка КПЭ», ячейка A1).",
    },
  ]);
  expect(valueOf(host.workbook, host.workbook.sheet("Расшифровка КПЭ"), 0, 0)).toBe(2);
});

test("formulas that agree are no difference", async () => {
  installHost({ sheets: [SOURCE] });
  const port = openPort();
  await port.read(quiet, GO_ON);
  expect(await port.write(namedReport(["да", "да"], 2), quiet)).toMatchObject({ notes: [], differences: [] });
});

test("a check alone that fails is told by its place", async () => {
  installHost({ sheets: [SOURCE] });
  const port = openPort();
  await port.read(quiet, GO_ON);
  const [people, proof] = namedReport(["да"], 1);
  const [number, check] = proof?.rows[0]?.cells ?? [];
  if (people === undefined || proof === undefined || number === undefined || check === undefined)
    throw new RangeError();
  const wrong: CellModel = { ...check, live: ['IF(A1=9,"✓","расхождение")'] };
  const { differences } = await port.write(
    [people, { ...proof, rows: [{ cells: [number, wrong], height: 15 }] }],
    quiet,
  );
  expect(differences).toMatchObject([{ address: "B1", expected: "✓", got: "расхождение" }]);
  expect(differences[0]?.text).toBe(
    "Посчитано «✓», а формула Excel даёт «расхождение» (лист «Расшифровка КПЭ», ячейка B1).",
  );
});

test("a formula that comes to an error is a difference, though it is no number", async () => {
  const host = installHost({ sheets: [SOURCE] });
  host.record('=COUNTIFS(ЦСТВ_Реестр[Под риском],"да")', "#REF!");
  const port = openPort();
  await port.read(quiet, GO_ON);
  const { differences } = await port.write(report(["да"], 1), quiet);
  expect(differences).toMatchObject([{ expected: 1, got: "#REF!" }]);
});

test("a formula that Excel has not calculated is «не проверено», no difference", async () => {
  const host = installHost({ sheets: [SOURCE] });
  host.record('=COUNTIFS(ЦСТВ_Реестр[Под риском],"да")', "");
  const port = openPort();
  await port.read(quiet, GO_ON);
  const { notes, differences } = await port.write(report(["да"], 1), quiet);
  expect(notes).toEqual([expect.stringContaining("Не проверено")]);
  expect(differences).toEqual([]);
});

test("a formula that the host cannot calculate is refused by its name", async () => {
  installHost({ sheets: [SOURCE] });
  const port = openPort();
  await port.read(quiet, GO_ON);
  const [people, proof] = report(["да"], 1);
  if (people === undefined || proof === undefined) throw new RangeError("two sheets");
  const odd = { ...proof, rows: [{ cells: [{ value: 1, style: "listCentered" as const, live: ["LAMBDA(1)"] }], height: 15 }] };
  expect((await workbookErrorOf(port.write([people, odd], quiet))).state).toBe("restored");
}); // prettier-ignore
