import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  fold: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalXS} 0` },
  summary: {
    cursor: "pointer",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  heading: { display: "inline", margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
});

/** A heading that opens and closes what is under it; the browser's own, for keyboard and screen readers. */
export function Fold(props: {
  readonly title: string;
  readonly open: boolean;
  /** A part of another fold: no heading of its own. */
  readonly inner?: boolean;
  readonly children: React.ReactNode;
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <details className={props.inner === true ? undefined : styles.fold} open={props.open}>
      <summary className={styles.summary}>
        {props.inner === true ? props.title : <h5 className={styles.heading}>{props.title}</h5>}
      </summary>
      {props.children}
    </details>
  );
}
