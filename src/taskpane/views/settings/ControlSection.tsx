import { makeStyles, tokens } from "@fluentui/react-components";
import type { FormSection } from "../../../app/settings-form";
import type { PaneActions } from "../../pane/view-props";
import { useLayout } from "../../parts/layout-styles";
import { TextField } from "./TextField";

const useStyles = makeStyles({
  row: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(80px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
});

/** Control figures of СПО-1: a row per graduation year and category, a field per form of study. */
export function ControlSection(props: {
  readonly section: Extract<FormSection, { kind: "control" }>;
  readonly onEdit: PaneActions["edit"];
}): React.JSX.Element {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <>
      <p className={layout.muted}>{props.section.note}</p>
      {props.section.rows.map((row) => (
        <fieldset key={row.key} className={styles.row}>
          <legend>{row.label}</legend>
          <div className={styles.fields}>
            {row.fields.map(({ form, label, text, problem }) => (
              <TextField
                key={form}
                label={label}
                help=""
                stands={text}
                otherwise=""
                problem={problem}
                numeric
                edit={(typed) => ({ kind: "control", key: row.key, form, text: typed })}
                onEdit={props.onEdit}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}
