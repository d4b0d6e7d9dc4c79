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

describe("what the officer keeps beside and below a table", () => {
  /** A first report of `before` people, with the officer's text beside, below and on the next sheet. */
  async function withOwnText(before: number, apiLevel = "1.14"): Promise<WorkbookHost> {
    const host = installHost({ sheets: [SOURCE], apiLevel });
    await readAndWrite(people(before));
    host.type("Реестр", "D2", "спросить в отделе кадров");
    host.type("Реестр", "A7", "Итого по списку:");
    host.type("Реестр", "B7", "=COUNTA(B2:B3)");
    return host;
  }

  function people(count: number): readonly SheetModel[] {
    return report(Array.from({ length: count }, () => "да"), count); // prettier-ignore
  }

  /** With «КПЭ»: a whole report, to which one can go back. */
  function whole(count: number): readonly SheetModel[] {
    return [...people(count), modelOf("кпэ")];
  }

  /** Addresses with what they hold, but for the table's own. */
  function ownText(host: WorkbookHost): unknown {
    const { cells } = host.workbook.sheet("Реестр");
    const found: [string, unknown][] = [];
    for (let row = 0; row < 30; row += 1) {
      for (let column = 0; column < 8; column += 1) {
        const cell = cells.at(row, column);
        const value = cell?.formula ?? cell?.value ?? null;
        if (value === null || /^(Тестов|ФИО|да$|Под риском)/.test(String(value))) continue;
        found.push([`${"ABCDEFGH".charAt(column)}${row + 1}`, value]);
      }
    }
    return found;
  }

  test.each(["1.9", "1.14"])("ExcelApi %s: stays where it is while there is room", async (apiLevel) => {
    const host = await withOwnText(2, apiLevel);
    const before = ownText(host);
    await readAndWrite(people(5));
    expect(ownText(host)).toEqual(before);
    await readAndWrite(people(1));
    expect(ownText(host)).toEqual(before);
    expect(tableOf(host)).toMatchObject([{ area: { row: 0, column: 0, rows: 2, columns: 2 } }]);
    expect(valueOf(host.workbook, host.workbook.sheet("Реестр"), 3, 0)).toBe("");
  });

  test.each(["1.9", "1.14"])("ExcelApi %s: below gives way to a table that grows, with an empty row between", async (apiLevel) => {
    const host = await withOwnText(2, apiLevel);
    await readAndWrite(people(9));
    expect(ownText(host)).toEqual([
      ["D2", "спросить в отделе кадров"],
      ["A12", "Итого по списку:"],
      ["B12", "=COUNTA(B2:B3)"],
    ]);
    // Smaller and large again: it does not wander down.
    await readAndWrite(people(3));
    await readAndWrite(people(9));
    expect((ownText(host) as [string, unknown][]).map(([address]) => address)).toEqual(["D2", "A12", "B12"]);
    expect(tableOf(host)).toMatchObject([{ name: "ЦСТВ_Реестр", area: { row: 0, column: 0, rows: 10, columns: 2 } }]);
  }); // prettier-ignore

  test("a row and a column that Excel took into the table are the officer's and stay", async () => {
    const host = await withOwnText(2);
    host.type("Реестр", "C1", "Звонок");
    host.type("Реестр", "C3", "дозвонились");
    host.type("Реестр", "A4", "добавить ещё одного");
    const [table] = host.workbook.tables;
    if (table === undefined) throw new RangeError("a table");
    table.anchor.area = { row: 0, column: 0, rows: 4, columns: 3 };
    table.columnIds.push("3");
    await readAndWrite(people(2));
    expect(tableOf(host)).toMatchObject([{ area: { row: 0, column: 0, rows: 3, columns: 2 } }]);
    expect(ownText(host)).toEqual(
      expect.arrayContaining([
        ["C1", "Звонок"],
        ["C3", "дозвонились"],
        ["A4", "добавить ещё одного"],
      ]),
    );
  });

  test("a row of totals that the officer switched on takes nobody's place", async () => {
    const host = await withOwnText(2);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("ЦСТВ_Реестр").showTotals = true;
      await context.sync();
    });
    await readAndWrite(people(3));
    expect(host.workbook.tables[0]?.showTotals).toBe(false);
    expect(tableOf(host)).toMatchObject([{ area: { row: 0, column: 0, rows: 4, columns: 2 } }]);
    expect(valueOf(host.workbook, host.workbook.sheet("Реестр"), 3, 0)).toBe("Тестов 3");
    expect(valueOf(host.workbook, host.workbook.sheet("Расшифровка КПЭ"), 0, 0)).toBe(3);
  });

  test("another table of the officer's beside ours stays a table", async () => {
    const host = await withOwnText(2);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Реестр");
      sheet.getRange("F1:G2").values = [["Месяц", "Звонков"], ["май", 3]]; // prettier-ignore
      sheet.tables.add("F1:G2", true).name = "МоиЗвонки";
      await context.sync();
    });
    await readAndWrite(people(4));
    expect(host.workbook.tables.map(({ name }) => name).sort()).toEqual(["МоиЗвонки", "ЦСТВ_Реестр"]);
    expect(ownText(host)).toEqual(expect.arrayContaining([["G2", 3]]));
  });

  test.each(["1.9", "1.14"])("ExcelApi %s: a failure at any sync leaves all as it was", async (apiLevel) => {
    const first = await withOwnText(2, apiLevel);
    const counting = openPort();
    await counting.read(quiet, GO_ON);
    const from = first.syncs;
    await counting.write(people(9), quiet);
    const syncs = first.syncs - from;
    for (let failing = 2; failing <= syncs; failing += 1) {
      for (const afterActions of [0, 3, 8, 20, 60]) {
        const host = await withOwnText(2, apiLevel);
        const before = [contentsOf(host, "Реестр"), ownText(host)];
        const port = openPort();
        await port.read(quiet, GO_ON);
        host.failSync(failing, "GeneralException", { afterActions });
        const failed = await port.write(people(9), quiet).then(
          () => false,
          () => true,
        );
        if (!failed) continue;
        expect([failing, afterActions, contentsOf(host, "Реестр"), ownText(host)]).toEqual([failing, afterActions, ...before]);
        expect(tableOf(host)).toMatchObject([{ name: "ЦСТВ_Реестр", area: { row: 0, column: 0, rows: 3, columns: 2 } }]);
      }
    }
  }); // prettier-ignore

  test.each([
    [9, 2, "A12"],
    [2, 9, "A12"],
    [2, 4, "A7"],
  ])("«Вернуть прежний отчёт»: from %d people to %d and back", async (before, after, place) => {
    const host = installHost({ sheets: [SOURCE] });
    const port = openPort();
    const run = async (models: readonly SheetModel[]): Promise<void> => {
      await port.read(quiet, GO_ON);
      await port.write(models, quiet);
    };
    await run(whole(before));
    const former = Object.entries(contentsOf(host, "Реестр"));
    host.type("Реестр", "D2", "спросить в отделе кадров");
    host.type("Реестр", place === "A12" && before === 9 ? "A12" : "A7", "Итого по списку:");
    await run(whole(after));
    await port.restore(quiet);
    expect(tableOf(host)).toMatchObject([{ area: { row: 0, column: 0, rows: before + 1, columns: 2 } }]);
    expect(Object.entries(contentsOf(host, "Реестр"))).toEqual(expect.arrayContaining(former));
    expect(ownText(host)).toEqual([
      ["D2", "спросить в отделе кадров"],
      [place, "Итого по списку:"],
    ]);
  });

  test("a former report that is larger makes the text below give way", async () => {
    const host = installHost({ sheets: [SOURCE] });
    const port = openPort();
    for (const count of [9, 2]) {
      await port.read(quiet, GO_ON);
      await port.write(whole(count), quiet);
    }
    host.type("Реестр", "A6", "Итого по списку:");
    await port.restore(quiet);
    expect(tableOf(host)).toMatchObject([{ area: { row: 0, column: 0, rows: 10, columns: 2 } }]);
    expect(ownText(host)).toEqual([["A12", "Итого по списку:"]]);
  });
});

test("an Excel that cannot resize says that the table is made anew, and says nothing when its size stays", async () => {
  installHost({ sheets: [SOURCE], apiLevel: "1.9" });
  const port = openPort();
  const notesOf = async (models: readonly SheetModel[]): Promise<readonly string[]> => {
    await port.read(quiet, GO_ON);
    return (await port.write(models, quiet)).notes;
  };
  expect(await notesOf([...report(["да"], 1), modelOf("кпэ")])).toEqual([]);
  expect(await notesOf([...report(["нет"], 0), modelOf("кпэ")])).toEqual([]);
  expect(await notesOf([...report(["да", "нет"], 1), modelOf("кпэ")])).toEqual([
    expect.stringMatching(/таблица «ЦСТВ_Реестр» создана заново под тем же именем/),
  ]);
  const { notes } = await port.restore(quiet);
  expect(notes).toEqual([expect.stringContaining("создана заново")]);
});
