import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Fold } from "../../parts/Fold";
import { useLayout } from "../../parts/layout-styles";
import type { SectionState } from "./section-state";

const useStyles = makeStyles({
  state: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  wrong: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  body: { padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}` },
});

/** A section that opens and closes; the one the officer was led to is brought into sight. */
export function SectionFrame(props: {
  readonly title: string;
  readonly state: SectionState;
  readonly open: boolean;
  readonly isTarget: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: React.ReactNode;
}): React.JSX.Element {
  const { title, state, open, isTarget } = props;
  const styles = useStyles();
  const layout = useLayout();
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isTarget) return;
    summary.current?.scrollIntoView({ block: "start" });
    summary.current?.focus();
  }, [isTarget]);
  return (
    <Fold
      title={title}
      level={3}
      open={open}
      onToggle={props.onToggle}
      summaryRef={summary}
      detail={
        state.text !== "" && (
          <span className={mergeClasses(styles.state, state.wrong && styles.wrong)}>{state.text}</span>
        )
      }
    >
      {open && <div className={mergeClasses(layout.stack, styles.body)}>{props.children}</div>}
    </Fold>
  );
}
