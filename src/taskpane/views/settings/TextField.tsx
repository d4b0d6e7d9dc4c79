import { Field, Input } from "@fluentui/react-components";
import type { SettingsEdit } from "../../../app/settings-edit";
import type { PaneActions } from "../../pane/view-props";
import { SETTINGS_TEXT } from "./messages";
import { useDraft } from "./use-draft";

/** A field of text, numbers or days. Enter and leaving it save, Esc takes back what was typed. */
export function TextField(props: {
  readonly label: string;
  readonly help: string;
  readonly stands: string;
  /** What holds while it is empty. */
  readonly otherwise: string;
  /** What is wrong with what stands in the sheet. */
  readonly problem: string | null;
  readonly numeric: boolean;
  readonly edit: (text: string) => SettingsEdit;
  readonly onEdit: PaneActions["edit"];
}): React.JSX.Element {
  const draft = useDraft(props.stands, props.edit, props.onEdit);
  const problem = draft.problem ?? (draft.text === props.stands ? props.problem : null);
  const help = draft.saving ? SETTINGS_TEXT.saving : props.help;
  return (
    <Field
      label={props.label}
      hint={help === "" ? null : help}
      validationState={problem === null ? "none" : "error"}
      validationMessage={problem}
    >
      <Input
        value={draft.text}
        inputMode={props.numeric ? "decimal" : undefined}
        placeholder={props.otherwise === "" ? undefined : SETTINGS_TEXT.otherwise(props.otherwise)}
        style={{ minWidth: 0 }}
        input={{ style: { minWidth: 0 } }}
        onChange={(_, { value }) => {
          draft.type(value);
        }}
        onBlur={() => {
          draft.commit();
        }}
        onKeyDown={({ key }) => {
          if (key === "Enter") draft.commit();
          else if (key === "Escape") draft.type(props.stands);
        }}
      />
    </Field>
  );
}
