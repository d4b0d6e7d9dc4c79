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
  large: {
    display: "inline",
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/**
 * A heading that opens and closes what is under it; the browser's own, for
 * keyboard and screen readers. What is closed is there all the same, so that
 * the browser's search finds it: long lists are cut by `ShowMore`. Where a list
 * has a sign, a count and hundreds of buttons, see «Проверка»'s `Disclosure`.
 */
export function Fold(props: {
  readonly title: string;
  /** Of the heading; absent for a part of another fold, which has none of its own. */
  readonly level?: 3 | 5;
  readonly open: boolean;
  /** Told when the officer opens or closes it; absent where nobody else needs to know. */
  readonly onToggle?: (open: boolean) => void;
  /** Under the title, opened or closed. */
  readonly detail?: React.ReactNode;
  /** What is pressed, for the focus. */
  readonly summaryRef?: React.RefObject<HTMLElement | null>;
  readonly children: React.ReactNode;
}): React.JSX.Element {
  const { title, level, open, onToggle, summaryRef } = props;
  const styles = useStyles();
  return (
    <details
      className={level === undefined ? undefined : styles.fold}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== open) onToggle?.(currentTarget.open);
      }}
    >
      <summary ref={summaryRef} className={styles.summary}>
        {level === undefined && title}
        {level === 3 && <h3 className={styles.large}>{title}</h3>}
        {level === 5 && <h5 className={styles.heading}>{title}</h5>}
        {props.detail}
      </summary>
      {props.children}
    </details>
  );
}
