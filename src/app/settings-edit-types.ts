/** What the pane may change in «Настройки КПЭ». */
import type { Finding } from "../intake/cells/types";
import { withoutConsequence } from "../intake/messages-settings";
import type { KeptSettings } from "../intake/settings/kept";
import type { AcceptedIssue, ColumnChoice, TaughtSpelling } from "../registry/settings";
import { EDIT_MESSAGES } from "./messages-settings";

/** One change. Everything is given as the officer would type it; nothing else of the sheet changes. */
export type SettingsEdit =
  /** Key of `SETTINGS_LAYOUT`; «» empties the line, so that its default holds. */
  | { readonly kind: "line"; readonly key: string; readonly text: string }
  /** A control figure; `key` of `ControlRow`, `form` of its field; «» empties it. */
  | { readonly kind: "control"; readonly key: string; readonly form: string; readonly text: string }
  /** Null forgets the spelling. */
  | { readonly kind: "teach"; readonly field: TaughtSpelling["field"]; readonly spelling: string; readonly code: TaughtSpelling["code"] | null } // prettier-ignore
  /** `key` of `ColumnUse`; a null field leaves the column out, undefined goes back to the headers. */
  | { readonly kind: "column"; readonly sheet: string; readonly key: string; readonly field: ColumnChoice["field"] | undefined } // prettier-ignore
  /** Null goes back to the headers. */
  | { readonly kind: "sheet"; readonly sheet: string; readonly include: boolean | null }
  | { readonly kind: "role"; readonly role: string; readonly name: string }
  /** «так и есть», or taking it back. */
  | { readonly kind: "accept"; readonly issue: AcceptedIssue; readonly accepted: boolean };

/** The sheet's rows after an edit, or what is wrong with it. */
export type EditedRows = { readonly kept: KeptSettings } | { readonly problem: string };

/** A wrong value is not written, so what the reader would say follows from it does not. */
export function refusal({ text }: Finding): { readonly problem: string } {
  return { problem: `${withoutConsequence(text)} ${EDIT_MESSAGES.unchanged}` };
}
