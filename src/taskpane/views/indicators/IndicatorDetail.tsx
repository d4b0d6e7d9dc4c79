import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Reckoning } from "../../../app/reckoning";
import { fullWording } from "../../../plan/wording";
import type { PaneActions } from "../../pane/view-props";
import { Fold } from "../../parts/Fold";
import { useLayout } from "../../parts/layout-styles";
import { StatusMark } from "../../parts/StatusMark";
import { CellFigure } from "./CellFigure";
import { CellPanel } from "./CellPanel";
import { capitalised, worstStatus } from "./figures";
import { focusOnArrival } from "./focus-on-arrival";
import { cellTitle, firstToShow, groupName, type IndicatorRow } from "./indicator-rows";
import { IndicatorLines } from "./IndicatorLines";
import { useIndicatorStyles } from "./indicator-styles";
import { INDICATORS_TEXT as TEXT } from "./messages";

const useStyles = makeStyles({
  // What is drawn of it begins where the text does.
  back: { alignSelf: "flex-start", minWidth: 0, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  chevron: { width: "12px", height: "12px", fill: "none", stroke: "currentColor", strokeWidth: "1.5px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  smallHeading: { margin: 0, fontSize: "inherit" },
  wording: { margin: 0, whiteSpace: "pre-line" },
  // The chosen one is told by the width of its frame, not by colour alone; the padding makes up for it.
  cell: {
    display: "flex",
    width: "100%",
    height: "100%",
    minHeight: "44px",
    padding: "5px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    padding: "3px",
    border: `3px solid ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { border: "3px solid Highlight" },
  },
});

/** One indicator in full: wording, values to choose from, and what stands behind the chosen one. */
export function IndicatorDetail(props: {
  readonly row: IndicatorRow;
  readonly startYear: number;
  readonly reckoning: Reckoning;
  readonly actions: PaneActions;
  readonly onBack: () => void;
}): React.JSX.Element {
  const { row, actions } = props;
  const { record, cells } = row;
  const styles = useStyles();
  const layout = useLayout();
  const shared = useIndicatorStyles();
  const [chosen, choose] = useState(() => firstToShow(cells));
  const shown = cells.find(({ index }) => index === chosen);
  return (
    <article className={layout.stack}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.back}
        icon={
          <svg viewBox="0 0 12 12" className={styles.chevron} aria-hidden="true" focusable="false">
            <path d="M8 1.5 3.5 6 8 10.5" />
          </svg>
        }
        onClick={props.onBack}
      >
        {TEXT.back}
      </Button>
      <div className={layout.section}>
        <p className={mergeClasses(layout.text, shared.small)}>{groupName(record)}</p>
        <h3 ref={focusOnArrival} tabIndex={-1} className={mergeClasses(styles.heading, layout.quietFocus)}>
          {TEXT.title(record)}
        </h3>
        {cells.length > 1 && (
          <p className={shared.status}>
            <StatusMark status={worstStatus(cells.map(({ cell }) => cell))} />
            <span>{capitalised(row.verdict)}</span>
          </p>
        )}
        <Fold title={TEXT.wording} open={false}>
          <p className={mergeClasses(styles.wording, shared.small)}>{fullWording(record, props.startYear)}</p>
        </Fold>
      </div>
      {cells.length > 1 && (
        <div className={layout.section}>
          <h4 className={styles.smallHeading}>{TEXT.values}</h4>
          <IndicatorLines row={row}>
            {({ index, cell }, withPlan) => (
              <button
                type="button"
                aria-pressed={index === chosen}
                className={mergeClasses(styles.cell, index === chosen && styles.chosen)}
                onClick={() => {
                  choose(index);
                  actions.say(cellTitle(row, index));
                }}
              >
                <CellFigure record={record} cell={cell} withPlan={withPlan} />
              </button>
            )}
          </IndicatorLines>
        </div>
      )}
      {shown !== undefined && (
        <CellPanel
          record={record}
          title={cellTitle(row, chosen)}
          howCounted={row.howCounted}
          index={chosen}
          cell={shown.cell}
          reckoning={props.reckoning}
          actions={actions}
        />
      )}
    </article>
  );
}
