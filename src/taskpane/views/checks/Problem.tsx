import { makeStyles, tokens } from "@fluentui/react-components";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  problem: { display: "flex", columnGap: tokens.spacingHorizontalXS, margin: 0 },
});

/** Why a change was not saved, beside what was to be changed. */
export function Problem({ text }: { readonly text: string | null }): React.JSX.Element | null {
  const styles = useStyles();
  if (text === null) return null;
  return (
    <p className={styles.problem}>
      <SeverityMark severity="error" />
      <span>{text}</span>
    </p>
  );
}
