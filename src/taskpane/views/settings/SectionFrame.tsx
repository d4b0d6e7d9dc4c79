import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useLayout } from "../../parts/layout-styles";
import type { SectionState } from "./section-state";

const useStyles = makeStyles({
  frame: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  summary: { cursor: "pointer", padding: `${tokens.spacingVerticalXS} 0` },
  title: {
    display: "inline",
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  state: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  wrong: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  body: { padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}` },
});

/** A section that opens and closes; the one the officer was led to is brought into sight. */
export function SectionFrame(props: {
  readonly id: string;
  readonly title: string;
  readonly state: SectionState;
  readonly open: boolean;
  readonly isTarget: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: React.ReactNode;
}): React.JSX.Element {
  const { id, title, state, open, isTarget } = props;
  const styles = useStyles();
  const layout = useLayout();
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isTarget) return;
    summary.current?.scrollIntoView({ block: "start" });
    summary.current?.focus();
  }, [isTarget]);
  return (
    <details
      className={styles.frame}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== open) props.onToggle(currentTarget.open);
      }}
    >
      <summary ref={summary} className={styles.summary}>
        <h3 className={styles.title} id={`settings-${id}`}>
          {title}
        </h3>
        {state.text !== "" && (
          <span className={`${styles.state} ${state.wrong ? styles.wrong : ""}`}>{state.text}</span>
        )}
      </summary>
      {open && <div className={`${layout.stack} ${styles.body}`}>{props.children}</div>}
    </details>
  );
}
