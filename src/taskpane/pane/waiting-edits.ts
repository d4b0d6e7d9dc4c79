/** Changes of settings that wait for their turn. */
import { changeSettings } from "../../app/recalculate";
import type { RunHooks, Tools } from "../../app/recalculate-types";
import type { SettingsEdit } from "../../app/settings-edit";

/** What became of a change of settings. */
export type EditEnd =
  | { readonly state: "saved" }
  /** Nothing was written; `problem` says why. Russian. */
  | { readonly state: "wrong"; readonly problem: string }
  /** Excel refused; the pane's trouble bar says why. */
  | { readonly state: "failed" };

/** A change that was asked for, and whom to tell how it ended. */
export interface WaitingEdit {
  readonly edits: readonly SettingsEdit[];
  readonly end: (end: EditEnd) => void;
}

/**
 * Writes all edits that wait at once; when one of them is wrong, one by one, so
 * that it alone is refused. What is written goes from `waiting` to `saved`.
 */
export async function writeTogether(
  waiting: WaitingEdit[],
  saved: WaitingEdit[],
  tools: Tools,
  hooks: RunHooks,
): Promise<void> {
  const together = [...waiting];
  const change = (edits: readonly WaitingEdit[]): Promise<string | null> =>
    changeSettings(tools, edits.flatMap((waits) => waits.edits), hooks); // prettier-ignore
  const refused = await change(together);
  if (refused === null) {
    saved.push(...waiting.splice(0, together.length));
    return;
  }
  for (const next of together) {
    const problem = together.length === 1 ? refused : await change([next]);
    waiting.shift();
    if (problem === null) saved.push(next);
    else next.end({ state: "wrong", problem });
  }
}
