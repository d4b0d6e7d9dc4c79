import { useState } from "react";
import type { SettingsEdit } from "../../../app/settings-edit";
import type { PaneActions } from "../../pane/view-props";
import { CHECKS_TEXT } from "./messages";

/** What became of a change; `problem` is Russian. */
type Saving =
  { readonly state: "saving" } | { readonly state: "saved" } | { readonly state: "wrong"; readonly problem: string };

/** A change to be kept. */
export interface Change {
  /** What is changed, all at once: a later change of the same thing replaces it. */
  readonly keys: readonly string[];
  readonly edits: readonly SettingsEdit[];
  /** Said to a screen reader once it is saved. */
  readonly done: string;
}

/** Changes on their way to «Настройки КПЭ». */
export interface Savings {
  /** Not saved yet, or saved and not yet counted with. */
  readonly isPending: (key: string) => boolean;
  /** Why it was not saved; null = nothing is wrong. */
  readonly problemOf: (key: string) => string | null;
  readonly save: (change: Change) => void;
}

/** Sends changes to the pane and follows them until a reckoning holds them. */
export function useSaving(actions: PaneActions, reckoning: number, busy: boolean): Savings {
  const [savings, setSavings] = useState<ReadonlyMap<string, Saving>>(new Map());
  const [seen, setSeen] = useState(reckoning);
  if (seen !== reckoning) {
    // What was saved before this reckoning is in it.
    setSeen(reckoning);
    setSavings(new Map([...savings].filter(([, { state }]) => state !== "saved")));
  }
  const note = (keys: readonly string[], saving: Saving): void => {
    setSavings((before) => new Map([...before, ...keys.map((key): [string, Saving] => [key, saving])]));
  };
  return {
    isPending: (key) => {
      const state = savings.get(key)?.state;
      return state === "saving" || (state === "saved" && busy);
    },
    problemOf: (key) => {
      const saving = savings.get(key);
      return saving?.state === "wrong" ? saving.problem : null;
    },
    save: ({ keys, edits, done }) => {
      note(keys, { state: "saving" });
      void actions.edit(edits).then((end) => {
        if (end.state === "saved") {
          note(keys, { state: "saved" });
          actions.say(done);
          return;
        }
        const problem = end.state === "wrong" ? end.problem : CHECKS_TEXT.notSaved;
        note(keys, { state: "wrong", problem });
        actions.say(problem);
      });
    },
  };
}
