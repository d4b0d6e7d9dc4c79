import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ResultCell } from "../../../engine/results";
import type { CellTrend, TrendChange } from "../../../engine/trend";
import type { IndicatorRecord } from "../../../plan/indicator";
import { formatRu } from "../../../registry/date";
import { useLayout } from "../../parts/layout-styles";
import { StatusMark } from "../../parts/StatusMark";
import { changeSince, realChange } from "./change";
import { CellFigure } from "./CellFigure";
import { capitalised, figureText, gapText, hasNoObligation, planText, worstStatus, yearText } from "./figures";
import { focusOnArrival } from "./focus-on-arrival";
import { IndicatorLines } from "./IndicatorLines";
import { inGroups, narrowed, type IndicatorRow } from "./indicator-rows";
import { useIndicatorStyles } from "./indicator-styles";
import { FILTERS, INDICATORS_TEXT as TEXT, type FilterName } from "./messages";
import { CHANGE_TEXT } from "./messages-year";

const useStyles = makeStyles({
  row: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  rows: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  // The button's own box is its text; what it answers to is the whole row.
  open: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    outlineStyle: "none",
    "::after": { content: '""', position: "absolute", inset: 0, borderRadius: tokens.borderRadiusMedium },
    ":focus-visible::after": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { flexShrink: 0, width: "12px", height: "12px", fill: "none", stroke: "currentColor", strokeWidth: "1.5px" },
  group: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** What gets the focus when the list comes: an indicator's row, the chosen filter when its row is not listed, or nothing. */
export type ListFocus = { readonly row: string } | "filter" | null;

/** All indicators under the plan's headings, with a row of filters over them. */
export function IndicatorList(props: {
  readonly rows: readonly IndicatorRow[];
  /** In the order of `Results.cells`. */
  readonly trends: readonly CellTrend[];
  readonly filter: FilterName;
  readonly onFilter: (filter: FilterName) => void;
  readonly onOpen: (indicator: string) => void;
  readonly focus: ListFocus;
}): React.JSX.Element {
  const { rows, filter, onFilter, focus } = props;
  const styles = useStyles();
  const layout = useLayout();
  const left = narrowed(rows, filter);
  const nothing = FILTERS.find(({ name }) => name === filter)?.nothing ?? "";
  const since = props.trends.flatMap(({ change }) => realChange(change)?.since ?? [])[0];
  const focusedRow = focus === null || focus === "filter" ? null : focus.row;
  return (
    <div className={layout.stack}>
      <div className={layout.row} role="group" aria-label={TEXT.filters}>
        {FILTERS.map(({ name, text }) => ({ name, text, count: narrowed(rows, name).length }))
          .filter(({ name, count }) => name !== "preliminary" || count > 0 || filter === name)
          .map(({ name, text, count }) => (
            <ToggleButton
              key={name}
              ref={focus === "filter" && name === filter ? focusOnArrival : undefined}
              size="small"
              checked={name === filter}
              onClick={() => {
                onFilter(name);
              }}
            >
              {TEXT.filterButton(text, count)}
            </ToggleButton>
          ))}
      </div>
      {left.length === 0 && (
        <div className={layout.section}>
          <p className={layout.text}>{nothing}</p>
          <div className={layout.row}>
            <Button
              size="small"
              onClick={() => {
                onFilter("all");
              }}
            >
              {TEXT.showAll}
            </Button>
          </div>
        </div>
      )}
      {since !== undefined && left.length > 0 && (
        <p className={`${layout.muted} ${layout.small}`}>{CHANGE_TEXT.listNote(formatRu(since))}</p>
      )}
      {inGroups(left).map((group) => (
        <section key={group.name} className={layout.section}>
          <h3 className={styles.group}>{group.name}</h3>
          <ul className={`${layout.list} ${styles.rows}`}>
            {group.rows.map((row) => (
              <Row
                key={row.record.id}
                row={row}
                trends={props.trends}
                focused={focusedRow === row.record.id}
                onOpen={() => {
                  props.onOpen(row.record.id);
                }}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** «2025 прогноз · план 100 % · не хватает 1 чел.»: an indicator's one value needs no table. */
function aboutOnly(record: IndicatorRecord, cell: ResultCell, change: TrendChange | null): string {
  const plan = planText(record, cell);
  const year = cell.cohort === null ? null : yearText(cell.cohort, cell.basis);
  const changed = change === null ? null : changeSince(record, cell, change);
  return [year, plan === null ? TEXT.noPlan : TEXT.plan(plan), gapText(record, cell), changed]
    .filter((text) => text !== null)
    .join(" · ");
}

function Row(props: {
  readonly row: IndicatorRow;
  readonly trends: readonly CellTrend[];
  readonly focused: boolean;
  readonly onOpen: () => void;
}): React.JSX.Element {
  const { record, verdict, cells } = props.row;
  const styles = useStyles();
  const shared = useIndicatorStyles();
  const layout = useLayout();
  const verdictId = useId();
  const changeOf = (index: number): TrendChange | null => realChange(props.trends[index]?.change);
  const [first] = cells;
  const only = cells.length === 1 && first !== undefined ? first.cell : null;
  const figure = only === null || hasNoObligation(only) ? null : figureText(record, only);
  return (
    <li className={styles.row}>
      <h4 className={styles.name}>
        <button
          type="button"
          className={styles.open}
          ref={props.focused ? focusOnArrival : undefined}
          aria-describedby={verdictId}
          onClick={props.onOpen}
        >
          <span>{TEXT.title(record)}</span>
          <svg viewBox="0 0 12 12" className={styles.chevron} aria-hidden="true" focusable="false">
            <path d="M4 1.5 8.5 6 4 10.5" />
          </svg>
        </button>
      </h4>
      <p id={verdictId} className={shared.status}>
        <StatusMark status={worstStatus(cells.map(({ cell }) => cell))} />
        <span>
          {figure === null ? (
            capitalised(verdict)
          ) : (
            <>
              <strong className={shared.figure}>{figure}</strong> – {verdict}
            </>
          )}
        </span>
      </p>
      {only === null ? (
        <IndicatorLines row={props.row}>
          {({ index, cell }, withPlan) => (
            <CellFigure record={record} cell={cell} withPlan={withPlan} change={changeOf(index)} />
          )}
        </IndicatorLines>
      ) : (
        <p className={`${layout.text} ${shared.small}`}>{aboutOnly(record, only, changeOf(first?.index ?? 0))}</p>
      )}
    </li>
  );
}
