/** @jest-environment ./test/host/environment.ts */
import { openCopy, type CopyKind, type CopyOutcome } from "../../src/app/open-copy";
import { CancelledError } from "../../src/app/port";
import { UnusableWorkbookError } from "../../src/app/recalculate-types";
import { serialOf } from "../../src/registry/date";
import { COPY_FILES } from "../../src/xlsx/copy-files";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import { openPort } from "../excel/workbooks";
import type { GivenSheet } from "../host/host";
import { installHost } from "../host/install";

const PEOPLE: GivenSheet = {
  name: "Выпуск 2024",
  rows: [
    ["ФИО", "Год выпуска", "Группа", "Канал занятости", "По специальности", "Телефон"],
    ["Выдумкин Пример Образцович", 2024, "В-11", "трудоустроен", "да", "8 900 000-00-01"],
    ["Небылицына Проба Примеровна", 2024, "В-11", "не трудоустроен", "", "8 900 000-00-02"],
  ],
};

interface Opened {
  readonly outcome: CopyOutcome;
  readonly files: readonly Uint8Array[];
}

async function open(kind: CopyKind, signal = new AbortController().signal): Promise<Opened> {
  const files: Uint8Array[] = [];
  const tools = {
    port: openPort(),
    today: () => serialOf(2025, 6, 1),
    files: () => Promise.resolve(COPY_FILES),
    open: (file: Uint8Array) => {
      files.push(file);
      return Promise.resolve();
    },
  };
  const outcome = await openCopy(kind, tools, { onStage: () => undefined, onProgress: () => undefined, signal });
  return { outcome, files };
}

function sheetNames(file: Uint8Array | undefined): readonly string[] {
  if (file === undefined) throw new Error("Nothing was opened");
  const outcome = readWorkbookFile(file, "копия.xlsx");
  return outcome.status === "read" ? outcome.grids.sheets.map(({ name }) => name) : [];
}

test("the director's copy opens as a workbook of its own; the officer's gets no sheet", async () => {
  const host = installHost({ sheets: [PEOPLE] });
  const { outcome, files } = await open("director");
  expect(outcome).toEqual({ state: "opened" });
  expect(sheetNames(files[0])).toEqual(expect.arrayContaining(["КПЭ", "Группа риска"]));
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Выпуск 2024"]);
});

test("the copy for the site has one sheet and nobody on it", async () => {
  installHost({ sheets: [PEOPLE] });
  const { files } = await open("site");
  expect(sheetNames(files[0])).toEqual(["Показатели ЦСТВ"]);
  expect(COPY_FILES.texts(files[0] ?? new Uint8Array()).join(" ")).not.toMatch(/Выдумкин|Небылицын|В-11/);
});

test("nothing opens of a workbook without graduates, nor after «Отменить»", async () => {
  installHost({ sheets: [{ name: "Пусто", rows: [["План"]] }] });
  await expect(open("director")).rejects.toThrow(UnusableWorkbookError);
  const stop = new AbortController();
  stop.abort();
  await expect(open("site", stop.signal)).rejects.toThrow(CancelledError);
});
