import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PageCalculator } from "../../src/app/page-calculator";
import type { WorkbookPort } from "../../src/app/port";
import { look, recalculate } from "../../src/app/recalculate";
import { UnusableWorkbookError, type RunHooks, type Tools } from "../../src/app/recalculate-types";
import { saveSnapshot } from "../../src/app/save-snapshot";
import type { SheetGrid } from "../../src/intake/grid";
import type { SheetModel } from "../../src/report/sheet-model";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import { day } from "../support/graduate";
import { modelToGrid } from "../support/model-to-grid";

const HOOKS: RunHooks = { onStage: () => undefined, onProgress: () => undefined, signal: new AbortController().signal };

function sampleSheets(): readonly SheetGrid[] {
  const outcome = readWorkbookFile(readFileSync(join(__dirname, "..", "..", "assets", "sample.xlsx")), "sample.xlsx");
  if (outcome.status === "refused") throw new Error(outcome.message);
  return outcome.grids.sheets;
}

/** A workbook in memory: what is written is what is read next. */
class Workbook {
  sheets = sampleSheets();
  readonly written: (readonly SheetModel[])[] = [];

  tools(today: string): Tools {
    const unused = (): never => {
      throw new Error("Not part of saving a snapshot");
    };
    const port: WorkbookPort = {
      read: () => Promise.resolve({ sheets: this.sheets, date1904: false }),
      write: (models) => {
        this.written.push(models);
        const kinds = models.map(({ kind }): string => kind);
        const others = this.sheets.filter(({ marker }) => marker === null || !kinds.includes(marker));
        this.sheets = [...others, ...models.map(modelToGrid)];
        return Promise.resolve({
          sheets: models.map(({ kind, name }) => ({ kind, name, made: false })),
          notes: [],
          differences: [],
        });
      },
      canRestore: () => false,
      restore: unused,
      showSheet: unused,
      goTo: unused,
      addSheets: unused,
      watch: unused,
    };
    return { port, calculator: new PageCalculator(), today: () => day(today) };
  }

  texts(kind: string): readonly string[] {
    const sheet = this.sheets.find(({ marker }) => marker === kind);
    return (sheet?.values.flat() ?? []).filter((cell): cell is string => typeof cell === "string");
  }
}

test("a recalculation makes no history; saving does, and «КПЭ» is of the same day", async () => {
  const book = new Workbook();
  await recalculate(book.tools("2025-02-03"), HOOKS);
  expect(book.texts("история")).toEqual([]);
  const { reckoning, sheets } = await saveSnapshot(book.tools("2025-02-03"), day("2025-02-01"), HOOKS);
  expect(reckoning.results.asOf).toBe("2025-02-01");
  expect(book.texts("кпэ")).toContain("по состоянию на 01.02.2025");
  expect(sheets.map(({ kind }) => kind)).toContain("история");
  expect(reckoning.reportSheets.find(({ kind }) => kind === "история")).toMatchObject({ exists: true });
  expect(reckoning.history.snapshots).toMatchObject([{ date: day("2025-02-01"), savedOn: day("2025-02-03") }]);
  expect(reckoning.movement).toBeNull();
});

test("later recalculations keep the history; a snapshot saved again is not doubled", async () => {
  const book = new Workbook();
  await saveSnapshot(book.tools("2025-02-03"), day("2025-02-01"), HOOKS);
  await saveSnapshot(book.tools("2025-03-01"), day("2025-03-01"), HOOKS);
  const first = book.sheets.find(({ marker }) => marker === "история")?.values;
  await recalculate(book.tools("2025-03-20"), HOOKS);
  expect(book.sheets.find(({ marker }) => marker === "история")?.values).toEqual(first);
  const { reckoning } = await saveSnapshot(book.tools("2025-04-01"), day("2025-02-01"), HOOKS);
  expect(reckoning.history.snapshots.map(({ date }) => date)).toEqual([day("2025-02-01"), day("2025-03-01")]);
  const later = await look(book.tools("2025-04-01"), HOOKS);
  expect(later.movement).toMatchObject({ from: day("2025-03-01"), added: [], removed: [], changedChannel: [] });
});

test("the sheet holds ids only: no name, СНИЛС, phone or employer of the register", async () => {
  const book = new Workbook();
  await saveSnapshot(book.tools("2025-02-03"), day("2025-02-01"), HOOKS);
  const { reckoning } = await saveSnapshot(book.tools("2025-08-01"), day("2025-08-01"), HOOKS);
  const text = book.texts("история").join("\n").toLowerCase();
  const { people } = reckoning.results;
  expect(people.length).toBeGreaterThan(100);
  expect(text).toContain(people[0]?.id);
  for (const { fullName, phone, employer } of people) {
    for (const word of [...fullName.split(" "), phone, employer]) {
      if (word !== null && word.length > 4) expect(text).not.toContain(word.toLowerCase());
    }
  }
  expect(text).not.toMatch(/\d{3}-\d{3}-\d{3}/);
});

test("a history that cannot be read is not written over", async () => {
  const book = new Workbook();
  await saveSnapshot(book.tools("2025-02-03"), day("2025-02-01"), HOOKS);
  book.sheets = book.sheets.map((sheet) =>
    sheet.marker === "история" ? { ...sheet, values: sheet.values.map((row) => row.slice(1)), numberFormats: null } : sheet,
  );
  const torn = book.texts("история");
  await expect(saveSnapshot(book.tools("2025-03-01"), day("2025-03-01"), HOOKS)).rejects.toBeInstanceOf(UnusableWorkbookError);
  await recalculate(book.tools("2025-03-01"), HOOKS);
  expect(book.texts("история")).toEqual(torn);
}); // prettier-ignore
