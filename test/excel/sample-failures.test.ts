/** @jest-environment ./test/host/environment.ts */
/**
 * The sample workbook with a failure at every sync of a run in turn and a
 * cancel at every stage: it ends as it was or wholly renewed, and the error
 * says which. First run and second run with notes; half of a request done
 * before it fails or none, in turn, which keeps it within half a minute.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CancelledError, WorkbookError } from "../../src/app/port";
import { recalculate } from "../../src/app/recalculate";
import { STAGES, type Outcome, type RunHooks } from "../../src/app/recalculate-types";
import { OFFICER_HEADERS } from "../../src/intake/risk-list/columns";
import { serialOf } from "../../src/registry/date";
import { columnLetters } from "../../src/registry/source";
import type { WorkbookHost } from "../host/host";
import { attachHost } from "../host/install";
import { loadXlsx } from "../host/xlsx";
import { RememberingCalculator } from "../support/remembering-calculator";
import { sourceSheets, wholeContents } from "./source-sheets";
import { GO_ON, openPort } from "./workbooks";

jest.setTimeout(180_000);

const FILE = readFileSync(join(__dirname, "../../assets/sample.xlsx"));
const HOOKS: RunHooks = { onStage: () => undefined, onProgress: () => undefined, signal: GO_ON };

function openSample(): WorkbookHost {
  const host = loadXlsx(FILE, "sample.xlsx", { limits: "web" });
  attachHost(host);
  return host;
}

const CALCULATOR = new RememberingCalculator();

function run(hooks: RunHooks = HOOKS): Promise<Outcome> {
  return recalculate({ port: openPort(), calculator: CALCULATOR, today: () => serialOf(2025, 6, 1) }, hooks);
}

/** After a first run the officer has left a note in every row that is seen at first, and a source has changed. */
async function withNotes(): Promise<WorkbookHost> {
  const host = openSample();
  await run();
  const { cells } = host.workbook.sheet("Группа риска");
  const head = Array.from({ length: 40 }, (_, row) => row).find((row) =>
    Array.from({ length: 60 }, (_, column) => cells.at(row, column)?.value).includes(OFFICER_HEADERS.note),
  );
  if (head === undefined) throw new Error("no head row");
  const column = Array.from({ length: 60 }, (_, at) => at).find(
    (at) => cells.at(head, at)?.value === OFFICER_HEADERS.note,
  );
  for (let row = head + 1; row < head + 6; row += 1) {
    host.type("Группа риска", `${columnLetters(column ?? 0)}${row + 1}`, `позвонить № ${row}`);
  }
  host.type("Настройки КПЭ", "H3", "рядом с настройками");
  return host;
}

describe.each([
  ["a first run over the sample", () => Promise.resolve(openSample())],
  ["a second run over the sample, with notes", withNotes],
])("%s", (_, open) => {
  test("a failure at every sync in turn: as it was or wholly renewed, and the error says which", async () => {
    const good = await open();
    const [former, sources, before] = [wholeContents(good), sourceSheets(good), good.syncs];
    await run();
    const [renewed, syncs] = [wholeContents(good), good.syncs - before];
    expect(renewed).not.toEqual(former);

    const ends: string[] = [];
    let host = await open();
    for (let sync = 1; sync <= syncs; sync += 1) {
      // The first actions of a write make the sheets; with 400 of them done it stops among the cells.
      host.failSync(sync, "GeneralException", { afterActions: sync % 2 === 0 ? 400 : 0 });
      const end = await run().then(
        () => "renewed",
        (error: unknown) => (error instanceof WorkbookError ? error.state : String(error)),
      );
      ends.push(end);
      expect([sync, end, wholeContents(host)]).toEqual([sync, end, end === "renewed" ? renewed : former]);
      expect(sourceSheets(host)).toEqual(sources);
      expect(host.core.enableEvents).toBe(true);
      // A run that left the workbook as it was leaves it to the next one.
      if (end === "renewed") host = await open();
    }
    expect([...new Set(ends)].sort()).toEqual(["renewed", "restored", "untouched"]);
  });

  test("a cancel at every stage leaves it as it was", async () => {
    const host = await open();
    const before = wholeContents(host);
    for (const stage of STAGES) {
      const abort = new AbortController();
      const onStage: RunHooks["onStage"] = (reached) => {
        if (reached === stage) abort.abort();
      };
      await expect(run({ ...HOOKS, onStage, signal: abort.signal })).rejects.toThrow(CancelledError);
      expect([stage, wholeContents(host)]).toEqual([stage, before]);
    }
  });
});
