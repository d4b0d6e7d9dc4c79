/** @jest-environment ./test/host/environment.ts */
import type { ExcelWorkbookPort } from "../../src/excel/workbook-port";
import type { WorkbookHost } from "../host/host";
import { installHost } from "../host/install";
import { GO_ON, modelOf, MODELS, openPort, quiet, readAndWrite, SOURCE, workbookErrorOf } from "./workbooks";

/** A watching port and how often it was told. */
interface Watch {
  readonly port: ExcelWorkbookPort;
  readonly heard: { count: number };
  readonly stop: () => Promise<void>;
}

async function watching(port: ExcelWorkbookPort = openPort()): Promise<Watch> {
  const heard = { count: 0 };
  const stop = await port.watch(() => {
    heard.count += 1;
  });
  return { port, heard, stop };
}

/** Lets everything that the host has to say arrive: what it says goes before the answer to a request made now. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
  }
}

/** How often it is told of what somebody does. */
async function told({ heard }: Watch, action: () => unknown): Promise<number> {
  const before = heard.count;
  await action();
  await settled();
  return heard.count - before;
}

/** The officer's hand in a cell. */
function byHand(host: WorkbookHost, sheet: string): () => void {
  return () => {
    host.type(sheet, "B4", 7);
  };
}

test("cells of source sheets, sheets added and deleted are told, once each", async () => {
  const host = installHost({ sheets: [SOURCE], apiLevel: "1.9" });
  const watch = await watching();
  await watch.port.read(quiet, GO_ON);
  expect(await told(watch, byHand(host, "Вып. 2024"))).toBe(1);
  expect(await told(watch, () => host.workbook.add("Ярмарки"))).toBe(1);
  expect(await told(watch, byHand(host, "Ярмарки"))).toBe(1);
  expect(await told(watch, () => { host.workbook.remove(host.workbook.sheet("Ярмарки")); })).toBe(1); // prettier-ignore
});

test("a name and visibility are told where Excel has events of them", async () => {
  const rename = async (apiLevel: string): Promise<number> => {
    const host = installHost({ sheets: [SOURCE, { name: "Другой" }], apiLevel });
    const watch = await watching();
    const sheet = host.workbook.sheet("Вып. 2024");
    return told(watch, () => {
      host.workbook.rename(sheet, "Вып. 2023");
    });
  };
  expect(await rename("1.17")).toBe(1);
  expect(await rename("1.16")).toBe(0);

  const host = installHost({ sheets: [SOURCE, { name: "Другой" }], apiLevel: "1.17" });
  const watch = await watching();
  const hide = told(watch, () => {
    const sheet = host.workbook.sheet("Вып. 2024");
    sheet.visibility = "Hidden";
    host.workbook.tell({ kind: "visibility", sheet, detail: {} });
  });
  expect(await hide).toBe(1);
});

test("of generated sheets only those that the officer fills are told", async () => {
  const host = installHost({ sheets: [SOURCE] });
  const port = await readAndWrite();
  const watch = await watching(port);
  const each = async (): Promise<number[]> => [
    await told(watch, byHand(host, "КПЭ")),
    await told(watch, byHand(host, "Проверка данных")),
    await told(watch, byHand(host, "Группа риска")),
    await told(watch, byHand(host, "Настройки КПЭ")),
  ];
  // Right after they were made, and again after they were read.
  expect(await each()).toEqual([0, 0, 1, 1]);
  await port.read(quiet, GO_ON);
  expect(await each()).toEqual([0, 0, 1, 1]);
  expect(await told(watch, () => { host.workbook.rename(host.workbook.sheet("КПЭ"), "Для директора"); })).toBe(0); // prettier-ignore
  expect(await told(watch, () => { host.workbook.remove(host.workbook.sheet("Для директора")); })).toBe(0); // prettier-ignore
});

test("a copy of «КПЭ» is no source, a copy of a source sheet is one", async () => {
  const host = installHost({ sheets: [SOURCE] });
  const watch = await watching(await readAndWrite());
  const copied = async (name: string): Promise<void> => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).copy("End");
      await context.sync();
    });
  };
  expect(await told(watch, () => copied("КПЭ"))).toBe(0);
  expect(await told(watch, byHand(host, "КПЭ (2)"))).toBe(0);
  expect(await told(watch, () => copied("Вып. 2024"))).toBeGreaterThan(0);
});

test("our own writing is not told: a whole report, the settings alone, sheets added, a write put back", async () => {
  const host = installHost({ sheets: [SOURCE] });
  const watch = await watching();
  const { port } = watch;
  const write = async (models: typeof MODELS): Promise<void> => {
    await port.read(quiet, GO_ON);
    await port.write(models, quiet);
  };
  const own = { ...modelOf("риск"), kind: undefined, name: "Выпуск 2025" };
  expect(await told(watch, () => write(MODELS))).toBe(0);
  expect(await told(watch, () => write([modelOf("настройки")]))).toBe(0);
  expect(await told(watch, () => port.addSheets([own]))).toBe(0);
  // Two to look, one to read, one to look again: the fifth writes the cells.
  host.failSync(5, "GeneralException", { afterActions: 40 });
  const puttingBack = async (): Promise<void> => {
    expect((await workbookErrorOf(write(MODELS))).state).toBe("restored");
  };
  expect(await told(watch, puttingBack)).toBe(0);
  expect(await told(watch, byHand(host, "Настройки КПЭ"))).toBe(1);
});

test("what the ribbon of the same add-in writes with events on is not told either", async () => {
  installHost({ sheets: [SOURCE] });
  const watch = await watching(await readAndWrite());
  const ribbon = async (): Promise<void> => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Настройки КПЭ").getRange("B4").values = [["2"]];
      await context.sync();
    });
  };
  expect(await told(watch, ribbon)).toBe(0);
});

test("a change in the middle of a reading is told", async () => {
  const host = installHost({ sheets: [SOURCE] });
  const watch = await watching(await readAndWrite());
  const read = async (): Promise<void> => {
    await watch.port.read((done, total) => {
      if (done === total) byHand(host, "Вып. 2024")();
    }, GO_ON);
  };
  expect(await told(watch, read)).toBe(1);
});

test("after it was stopped nothing is told, and Excel is left without handlers; stopping never fails", async () => {
  const host = installHost({ sheets: [SOURCE] });
  const watch = await watching();
  expect(host.core.registrations.size).toBeGreaterThan(0);
  await watch.stop();
  expect(host.core.registrations.size).toBe(0);
  expect(await told(watch, byHand(host, "Вып. 2024"))).toBe(0);

  const other = await watching();
  host.failSync(1, "GeneralException");
  await other.stop();
  expect(await told(other, byHand(host, "Вып. 2024"))).toBe(0);
});

test("an Excel without the events is no error; one that refuses is", async () => {
  installHost({ sheets: [SOURCE], apiLevel: "1.6" });
  const watch = await watching();
  await watch.stop();
  const host = installHost({ sheets: [SOURCE] });
  host.failSync(1, "ActivityLimitReached");
  await expect(openPort().watch(quiet)).rejects.toMatchObject({ state: "untouched", failure: { code: "busy" } });
});
