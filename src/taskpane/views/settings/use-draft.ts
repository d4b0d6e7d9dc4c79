import { useState } from "react";
import type { SettingsEdit } from "../../../app/settings-edit";
import type { PaneActions } from "../../pane/view-props";
import { SETTINGS_TEXT } from "./messages";

/** A field while it is typed into. */
export interface Draft {
  /** What the field shows: what is being typed, else what stands in the sheet. */
  readonly text: string;
  readonly saving: boolean;
  /** Why what was typed is not in the sheet; null = nothing to say. Russian. */
  readonly problem: string | null;
  readonly type: (text: string) => void;
  /** Writes what was typed; nothing when it is what stands there already. */
  readonly commit: (text?: string) => void;
}

/** A field of the form whose text goes into the sheet when it is left; `edit` makes the change out of it. */
export function useDraft(stands: string, edit: (text: string) => SettingsEdit, onEdit: PaneActions["edit"]): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const commit = (given?: string): void => {
    const text = (given ?? typed)?.trim();
    if (text === undefined || saving) return;
    if (text === stands) {
      setTyped(null);
      setProblem(null);
      return;
    }
    setTyped(text);
    setSaving(true);
    void onEdit([edit(text)]).then((end) => {
      setSaving(false);
      setProblem(end.state === "saved" ? null : end.state === "wrong" ? end.problem : SETTINGS_TEXT.notSaved);
      if (end.state === "saved") setTyped(null);
    });
  };
  return {
    text: typed ?? stands,
    saving,
    problem,
    type: (text) => {
      setTyped(text);
      setProblem(null);
    },
    commit,
  };
}
