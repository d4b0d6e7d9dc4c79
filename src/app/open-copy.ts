/** In Excel: a copy opens as a new workbook beside the officer's. Nothing is written into the officer's own. */
import type { WorkbookGrids } from "../intake/grid";
import type { SheetModel } from "../report/sheet-model";
import { calculateWorkbook, type Calculated } from "./calculate-workbook";
import { forDirector, forSite, foundPeople } from "./copies";
import { CancelledError } from "./port";
import type { RunHooks, Stage, Tools } from "./recalculate-types";

/** Whom the copy is for. */
export type CopyKind = "director" | "site";

/** Makes files; loaded on demand, since the file library is large (`src/xlsx/copy-files.ts`). */
export interface CopyFiles {
  make(models: readonly SheetModel[]): Promise<Uint8Array>;
  /** Every text that can be read in the file. */
  texts(file: Uint8Array): readonly string[];
}

/** What is needed besides the workbook. */
export interface CopyTools extends Pick<Tools, "port" | "today"> {
  readonly files: () => Promise<CopyFiles>;
  /** Opens the file as a new, unsaved workbook (`src/excel/new-workbook.ts`). Throws `WorkbookError`. */
  readonly open: (file: Uint8Array) => Promise<void>;
}

/** What became of a copy. */
export type CopyOutcome =
  | { readonly state: "opened" }
  /** Somebody's data was found in the copy for the site; it was not opened. */
  | { readonly state: "refused"; readonly found: number };

/**
 * Reads the workbook, makes the copy, opens it. Throws `WorkbookError`,
 * {@link CancelledError} and `UnusableWorkbookError`, as a recalculation does.
 */
export async function openCopy(kind: CopyKind, tools: CopyTools, hooks: RunHooks): Promise<CopyOutcome> {
  await step("read", hooks);
  const grids: WorkbookGrids = await tools.port.read(hooks.onProgress, hooks.signal);
  await step("calculate", hooks);
  const calculated: Calculated = calculateWorkbook(grids, { startYear: null, asOf: null, today: tools.today() });
  const files = await tools.files();
  await step("write", hooks);
  const file = await files.make(kind === "director" ? forDirector(calculated) : forSite(calculated).models);
  const found = kind === "site" ? foundPeople(calculated.registry, files.texts(file)) : [];
  if (found.length > 0) return { state: "refused", found: found.length };
  throwIfCancelled(hooks.signal);
  await tools.open(file);
  return { state: "opened" };
}

/** Lets the pane draw the stage before the next step begins. */
async function step(stage: Stage, { signal, onStage }: RunHooks): Promise<void> {
  throwIfCancelled(signal);
  onStage(stage);
  await new Promise((resolve) => setTimeout(resolve, 0));
  throwIfCancelled(signal);
}

function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new CancelledError();
}
