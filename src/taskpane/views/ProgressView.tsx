import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { STAGES, type Stage } from "../../app/recalculate-types";
import { STAGE_NAMES, TEXT } from "../messages";
import { useLayout } from "./layout-styles";

const useStyles = makeStyles({
  steps: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  step: { display: "flex", columnGap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
  passed: { color: tokens.colorNeutralForeground1 },
  now: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  mark: { width: "1.2em", flexShrink: 0, textAlign: "center" },
});

/** Sign and words of a step that is over, going on, or to come; never the colour alone. */
const MARKS = { passed: "✓", now: "▸", ahead: "·" } as const;

/** While a run goes on: its steps, and «Отменить» until writing begins. */
export function ProgressView(props: {
  readonly stage: Stage;
  readonly cancelling: boolean;
  readonly waiting: boolean;
  readonly onCancel: () => void;
}): React.JSX.Element {
  const layout = useLayout();
  const styles = useStyles();
  const reached = STAGES.indexOf(props.stage);
  const writing = props.stage === "write";
  return (
    <div className={layout.stack}>
      <ProgressBar aria-label={TEXT.working} thickness="large" value={reached + 1} max={STAGES.length + 1} />
      <ol className={styles.steps} aria-label={TEXT.working}>
        {STAGES.map((stage, index) => {
          const mark = index < reached ? "passed" : index === reached ? "now" : "ahead";
          const look = mark === "ahead" ? styles.step : mergeClasses(styles.step, styles[mark]);
          return (
            <li key={stage} className={look} aria-current={mark === "now" ? "step" : undefined}>
              <span className={styles.mark} aria-hidden="true">
                {MARKS[mark]}
              </span>
              {STAGE_NAMES[stage]}
            </li>
          );
        })}
      </ol>
      {props.waiting && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{TEXT.waitingForCell}</MessageBarBody>
        </MessageBar>
      )}
      {writing && <p className={layout.muted}>{TEXT.cannotCancelWriting}</p>}
      {!writing && (
        <Button className={layout.wide} disabledFocusable={props.cancelling} onClick={props.onCancel}>
          {TEXT.cancel}
        </Button>
      )}
    </div>
  );
}
