import { Field, Select } from "@fluentui/react-components";
import type { Reckoning } from "../../../app/reckoning";
import type { FormField } from "../../../app/settings-form";
import type { PaneActions } from "../../pane/view-props";
import { SETTINGS_TEXT } from "./messages";
import { ScopeField } from "./ScopeField";
import { TextField } from "./TextField";
import { useDraft } from "./use-draft";

/** The line with the composition of «занятых». */
const SCOPE_KEY = "switches/employmentScope";

/** One line of the form, by how it is entered. */
export function LineField(props: {
  readonly field: FormField;
  readonly scopes: Reckoning["scopes"];
  readonly onEdit: PaneActions["edit"];
}): React.JSX.Element {
  const { field, onEdit } = props;
  if (field.key === SCOPE_KEY) return <ScopeField field={field} scopes={props.scopes} onEdit={onEdit} />;
  if (field.options.length > 0) return <ChoiceField field={field} onEdit={onEdit} />;
  return (
    <TextField
      label={field.label}
      help={field.help}
      stands={field.text}
      otherwise={field.otherwise}
      problem={field.problem}
      numeric={field.control === "share" || field.control === "count" || field.control === "months"}
      edit={(text) => ({ kind: "line", key: field.key, text })}
      onEdit={onEdit}
    />
  );
}

/** One of a few words, or nothing. */
function ChoiceField({ field, onEdit }: { readonly field: FormField; readonly onEdit: PaneActions["edit"] }): React.JSX.Element {
  const draft = useDraft(field.text, (text) => ({ kind: "line", key: field.key, text }), onEdit);
  const problem = draft.problem ?? (draft.text === field.text ? field.problem : null);
  // What stands in the sheet and is none of the words is shown as it is until another is chosen.
  const strange = draft.text !== "" && !field.options.includes(draft.text);
  return (
    <Field
      label={field.label}
      hint={draft.saving ? SETTINGS_TEXT.saving : field.help}
      validationState={problem === null ? "none" : "error"}
      validationMessage={problem}
    >
      <Select
        value={draft.text}
        style={{ minWidth: 0 }}
        onChange={(_, { value }) => {
          draft.commit(value);
        }}
      >
        <option value="">
          {field.otherwise === "" ? SETTINGS_TEXT.notChosen : SETTINGS_TEXT.otherwise(field.otherwise)}
        </option>
        {strange && <option value={draft.text}>{draft.text}</option>}
        {field.options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </Select>
    </Field>
  );
} // prettier-ignore
