import { CancelledError, type WriteReport } from "./port";
import type { RunHooks, Tools } from "./recalculate-types";

/**
 * Puts the report before the last one back into the workbook: «Вернуть прежний
 * отчёт» (rulings 41). Source sheets and «Настройки КПЭ» stay as they are. Ask
 * `port.canRestore()` first. Throws `WorkbookError`; `CancelledError` when the
 * signal was aborted before it began.
 */
export async function restoreFormer({ port }: Tools, { signal, onStage, onProgress }: RunHooks): Promise<WriteReport> {
  if (signal.aborted) throw new CancelledError();
  onStage("write");
  return await port.restore(onProgress);
}
