import { mergeClasses } from "@fluentui/react-components";
import type { ResultCell } from "../../../engine/results";
import type { TrendChange } from "../../../engine/trend";
import type { IndicatorRecord } from "../../../plan/indicator";
import { formatRu } from "../../../registry/date";
import { useLayout } from "../../parts/layout-styles";
import { StatusMark } from "../../parts/StatusMark";
import { changeText } from "./change";
import { factText, gapText, hasNoObligation, planText, shownStatus, yearText } from "./figures";
import { useIndicatorStyles } from "./indicator-styles";
import { INDICATORS_TEXT as TEXT, STATUS_WORDS } from "./messages";
import { CHANGE_TEXT } from "./messages-year";

/**
 * A cell in short lines: year, sign and figure, what is missing, what changed. Spans
 * only, so that it may stand in a button; the status is said to a screen reader.
 */
export function CellFigure(props: {
  readonly record: IndicatorRecord;
  readonly cell: ResultCell;
  /** The cell's plan where it is not said above it. */
  readonly withPlan: boolean;
  /** Since the last snapshot; absent where it is not told. */
  readonly change?: TrendChange | null;
}): React.JSX.Element {
  const { record, cell, change = null } = props;
  const styles = useIndicatorStyles();
  const layout = useLayout();
  const plan = planText(record, cell);
  const beneath = [
    props.withPlan ? (plan === null ? TEXT.noPlan : TEXT.plan(plan)) : null,
    gapText(record, cell) ?? (cell.status === "preliminary" ? STATUS_WORDS.preliminary : null),
  ].filter((text) => text !== null);
  return (
    <span className={styles.line}>
      {cell.cohort !== null && <span className={styles.small}>{yearText(cell.cohort, cell.basis)}</span>}
      <span className={styles.status}>
        <StatusMark status={shownStatus(cell)} />
        <span className={mergeClasses(cell.value !== null && styles.figure)}>{factText(record, cell)}</span>
        {cell.value !== null && <span className={layout.spoken}>, {spokenStatus(cell)}</span>}
      </span>
      {beneath.map((text) => (
        <span key={text} className={styles.small}>
          {text}
        </span>
      ))}
      {change !== null && (
        <span className={styles.small}>
          <span className={layout.spoken}>{CHANGE_TEXT.since(formatRu(change.since), "")}</span>
          {changeText(record, cell, change)}
        </span>
      )}
    </span>
  );
}

function spokenStatus(cell: ResultCell): string {
  return hasNoObligation(cell) ? TEXT.noObligation : STATUS_WORDS[cell.status];
}
