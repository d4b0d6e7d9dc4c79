import { Field, makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({
  // A native list is as wide as its longest option unless it is told otherwise.
  field: { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0, width: "100%" },
  root: { width: "100%", minWidth: 0 },
  select: { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
});

/** A native list with its label, never wider than the pane; what is wrong stands under it. */
export function NarrowSelect(props: {
  readonly label: string;
  readonly isTitle?: boolean;
  readonly value: string;
  readonly problem: string | null;
  readonly onChoose: (value: string) => void;
  /** Attributes of the list itself. */
  readonly marks?: Readonly<Record<`data-${string}`, string>>;
  /** The options. */
  readonly children: React.ReactNode;
}): React.JSX.Element {
  const { label, isTitle = false, value, problem, onChoose, marks, children } = props;
  const styles = useStyles();
  return (
    <Field
      className={styles.field}
      label={{ children: label, weight: isTitle ? "semibold" : "regular" }}
      validationState={problem === null ? "none" : "error"}
      validationMessage={problem}
    >
      <Select
        {...marks}
        className={styles.root}
        select={{ className: styles.select }}
        value={value}
        onChange={(_, data) => {
          onChoose(data.value);
        }}
      >
        {children}
      </Select>
    </Field>
  );
}
