import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { Reckoning } from "../../../app/reckoning";
import type { FormField } from "../../../app/settings-form";
import { formatShare } from "../../../engine/display";
import type { ResultCell } from "../../../engine/results";
import { SCOPE_WORDS } from "../../../registry/settings-words";
import type { PaneActions } from "../../pane/view-props";
import { useLayout } from "../../parts/layout-styles";
import { SETTINGS_TEXT } from "./messages";
import { useDraft } from "./use-draft";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0 },
  effect: {
    margin: `0 0 ${tokens.spacingVerticalXS} 32px`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

function shown({ cohort, numerator, denominator }: ResultCell): string {
  const share = numerator === null || denominator === null || denominator === 0 ? null : formatShare(numerator, denominator);
  return `${cohort ?? ""}: ${share === null ? SETTINGS_TEXT.noData : `${share} %`}`;
} // prettier-ignore

/** Composition of «занятых», each with what indicator 1 would be under it. */
export function ScopeField(props: {
  readonly field: FormField;
  readonly scopes: Reckoning["scopes"];
  readonly onEdit: PaneActions["edit"];
}): React.JSX.Element {
  const { field, scopes } = props;
  const styles = useStyles();
  const layout = useLayout();
  const draft = useDraft(field.text, (text) => ({ kind: "line", key: field.key, text }), props.onEdit);
  const problem = draft.problem ?? (draft.text === field.text ? field.problem : null);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{field.label}</legend>
      <RadioGroup
        value={draft.text === "" ? field.otherwise : draft.text}
        onChange={(_, { value }) => {
          draft.commit(value);
        }}
      >
        {scopes.map(({ scope, cells }) => (
          <div key={scope}>
            <Radio value={SCOPE_WORDS[scope]} label={SETTINGS_TEXT.scopes[scope]} aria-describedby={`scope-${scope}`} />
            <p id={`scope-${scope}`} className={styles.effect}>
              {SETTINGS_TEXT.scopeEffect(cells.filter(({ category }) => category === "all").map(shown).join(", "))}
            </p>
          </div>
        ))}
      </RadioGroup>
      <p className={`${layout.muted} ${layout.small}`}>{draft.saving ? SETTINGS_TEXT.saving : SETTINGS_TEXT.scopeHelp}</p>
      {problem !== null && <p role="alert">{problem}</p>}
    </fieldset>
  );
} // prettier-ignore
