import type { FormSection } from "../../../app/settings-form";
import type { PaneActions } from "../../pane/view-props";
import { useLayout } from "../../parts/layout-styles";
import { TextField } from "./TextField";

/** The working group: who stands for each role of the plan. */
export function RoleSection(props: {
  readonly section: Extract<FormSection, { kind: "table" }>;
  readonly onEdit: PaneActions["edit"];
}): React.JSX.Element {
  const layout = useLayout();
  return (
    <>
      <p className={layout.muted}>{props.section.note}</p>
      {props.section.rows.map(({ cells: [role, , name], problem }) => (
        <TextField
          key={role}
          label={role}
          help=""
          stands={name}
          otherwise=""
          problem={problem}
          numeric={false}
          edit={(typed) => ({ kind: "role", role, name: typed })}
          onEdit={props.onEdit}
        />
      ))}
    </>
  );
}
