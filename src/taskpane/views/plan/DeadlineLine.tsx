import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { HORIZON_DAYS } from "../../../engine/calendar-state";
import type { Deadline } from "../../../engine/deadlines";
import { ruDay } from "../../messages";
import type { PaneActions } from "../../pane/view-props";
import { useLayout } from "../../parts/layout-styles";
import { leadOf } from "./lead";
import { LEADS, PLAN_TEXT } from "./messages";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, display: "flex", columnGap: tokens.spacingHorizontalS },
  item: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    flexShrink: 0,
  },
  what: { fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  urgent: { fontWeight: tokens.fontWeightSemibold },
});

/** One deadline: item, what is to be done, when, what it means now, and the way there. Stands in a list. */
export function DeadlineLine(props: {
  readonly deadline: Deadline;
  readonly actions: Pick<PaneActions, "show">;
}): React.JSX.Element {
  const styles = useStyles();
  const layout = useLayout();
  const { item, title, start, end, state, days, when, meaning, leadsTo } = props.deadline;
  const urgent = state === "overdue" || (state === "due" && days <= HORIZON_DAYS);
  return (
    <li className={styles.line}>
      <p className={styles.title}>
        <span className={styles.item}>{item}</span> <span className={styles.what}>{title}</span>
      </p>
      <p className={mergeClasses(layout.text, layout.small)}>
        <span className={mergeClasses(urgent && styles.urgent)}>{sentence(when)}</span>
        {state === "soon" && start !== end && (
          <span className={layout.muted}> {PLAN_TEXT.window(ruDay(start), ruDay(end))}</span>
        )}
      </p>
      {meaning !== null && <p className={layout.text}>{sentence(meaning)}.</p>}
      {leadsTo !== null && (
        <div>
          <Button
            size="small"
            aria-label={PLAN_TEXT.lead(LEADS[leadsTo], item)}
            onClick={() => {
              const lead = leadOf(props.deadline);
              if (lead === null) props.actions.show(leadsTo);
              else props.actions.show(leadsTo, lead);
            }}
          >
            {LEADS[leadsTo]}
          </Button>
        </div>
      )}
    </li>
  );
}

/** Deadlines come as parts of a sentence; here each stands alone. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
