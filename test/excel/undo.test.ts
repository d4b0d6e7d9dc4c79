/** @jest-environment ./test/host/environment.ts */
/** Excel's undo is kept as far as its API allows (spec: excel-platform 2, «undo»). */
import { installHost } from "../host/install";
import { recordMembers } from "./requests";
import { wholeContents } from "./source-sheets";
import { GO_ON, modelOf, MODELS, openPort, quiet, readAndWrite, SOURCE, workbookErrorOf } from "./workbooks";

/**
 * What empties Excel's list of undo: everywhere; on desktop the setters of a
 * sheet's name, place and visibility; on the web styles, the standard width and
 * the document's properties.
 */
const EMPTIES_UNDO =
  /^(?:delete|copy|protect|unprotect|insertWorksheetsFromBase64|addFromBase64|save|customXmlParts|styles|properties|set (?!Font\.)\w*\.(?:name|position|visibility|standardWidth))$/i;

/** Excel.run with what it was asked for. */
function watchRuns(): { readonly merged: boolean[] } {
  const merged: boolean[] = [];
  type Run = (
    options: Excel.RunOptions,
    batch: (context: Excel.RequestContext) => Promise<unknown>,
  ) => Promise<unknown>;
  const run: Run = Excel.run;
  const watched: Run = (options, batch) => {
    merged.push(options.mergeUndoGroup === true);
    return run(options, batch);
  };
  jest.spyOn(Excel, "run").mockImplementation(watched as typeof Excel.run);
  return { merged };
}

afterEach(() => {
  jest.restoreAllMocks();
});

test("the record sees what would empty the undo", async () => {
  const host = installHost({ sheets: [SOURCE, { name: "Лишний" }] });
  const members = recordMembers(host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Лишний");
    sheet.name = "Другой";
    await context.sync();
    sheet.visibility = "Hidden";
    sheet.delete();
    await context.sync();
  });
  expect(members.filter((member) => EMPTIES_UNDO.test(member))).toHaveLength(3);
});

test.each(["a second run", "«Вернуть прежний отчёт»", "a change of settings"])("%s asks for nothing that empties it", async (what) => {
  const host = installHost({ sheets: [SOURCE] });
  const port = await readAndWrite();
  if (what.startsWith("«")) {
    await port.read(quiet, GO_ON);
    await port.write(MODELS, quiet);
  }
  const members = recordMembers(host);
  if (what.startsWith("«")) await port.restore(quiet);
  else {
    await port.read(quiet, GO_ON);
    await port.write(what === "a second run" ? MODELS : [modelOf("настройки")], quiet);
  }
  expect(members).toContain("Clear");
  expect(members).toContain("set GetRangeByIndexes.Formulas");
  expect(members.filter((member) => EMPTIES_UNDO.test(member))).toEqual([]);
}); // prettier-ignore

describe("one step of undo", () => {
  test("is asked for where Excel has it, for writing only", async () => {
    installHost({ sheets: [SOURCE], apiLevel: "1.20" });
    const { merged } = watchRuns();
    await readAndWrite();
    expect(merged).toEqual([false, true]);
  });

  test("is not asked for by an older Excel", async () => {
    installHost({ sheets: [SOURCE], apiLevel: "1.19" });
    const { merged } = watchRuns();
    await readAndWrite();
    expect(merged).toEqual([false, false]);
  });

  test.each([1, 2, 3, 4, 5])("refused at sync %d: the same is written without it, and it is not asked for again", async (sync) => {
    const plain = installHost({ sheets: [SOURCE] });
    await readAndWrite();
    const expected = wholeContents(plain);

    const host = installHost({ sheets: [SOURCE], apiLevel: "1.20" });
    const { merged } = watchRuns();
    const port = openPort();
    await port.read(quiet, GO_ON);
    host.failSync(sync, "UndoNotSupported", { afterActions: 30 });
    const report = await port.write(MODELS, quiet);
    expect(report.notes).toEqual([]);
    expect(wholeContents(host)).toEqual(expected);
    await port.read(quiet, GO_ON);
    await port.write(MODELS, quiet);
    expect(merged.filter(Boolean)).toHaveLength(1);
    expect(wholeContents(host)).toEqual(expected);
  }); // prettier-ignore

  test("refused where it was not asked for is a failure like any other", async () => {
    const host = installHost({ sheets: [SOURCE], apiLevel: "1.19" });
    const port = openPort();
    await port.read(quiet, GO_ON);
    host.failSync(2, "UndoNotSupported");
    expect((await workbookErrorOf(port.write(MODELS, quiet))).state).toBe("restored");
  });
});
