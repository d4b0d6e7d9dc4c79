import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Reckoning } from "../../../app/reckoning";
import { formatCount } from "../../../engine/display";
import type { ResultCell } from "../../../engine/results";
import type { IndicatorRecord } from "../../../plan/indicator";
import type { PaneActions } from "../../pane/view-props";
import { useLayout } from "../../parts/layout-styles";
import { StatusMark } from "../../parts/StatusMark";
import { BreakdownPart } from "./BreakdownPart";
import { changeSince } from "./change";
import { EventLists } from "./EventLists";
import { capitalised, figureText, gapText, hasNoObligation, knownText, planText, shownStatus } from "./figures";
import { HowCounted } from "./HowCounted";
import { useIndicatorStyles } from "./indicator-styles";
import { INDICATORS_TEXT as TEXT, STATUS_MEANS, STATUS_WORDS } from "./messages";
import { KNOWN_TEXT } from "./messages-year";
import { PeopleLists } from "./PeopleLists";
import { remedyOf } from "./remedy";
import { TrendPart } from "./TrendPart";
import { useCellDetail } from "./use-cell-detail";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  fact: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  figures: { margin: 0, display: "grid", rowGap: tokens.spacingVerticalXXS },
  pair: { display: "flex", justifyContent: "space-between", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  value: { margin: 0, fontVariantNumeric: "tabular-nums" },
  notes: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** One cell in full: its figures, what they mean, and who stands behind them. */
export function CellPanel(props: {
  readonly record: IndicatorRecord;
  readonly title: string;
  readonly howCounted: string;
  readonly index: number;
  readonly cell: ResultCell;
  readonly reckoning: Reckoning;
  readonly actions: PaneActions;
}): React.JSX.Element {
  const { record, index, cell, reckoning, actions } = props;
  const styles = useStyles();
  const layout = useLayout();
  const shared = useIndicatorStyles();
  const { detail, gone, loading } = useCellDetail(reckoning.id, index, actions.detail);
  const remedy = remedyOf(record, cell);
  const figure = figureText(record, cell);
  const verdict = hasNoObligation(cell) ? TEXT.noObligation : STATUS_WORDS[cell.status];
  const gap = gapText(record, cell);
  const trend = reckoning.history.trends[index];
  const change = trend?.change ?? null;
  const explained = [
    change === null ? null : TEXT.sentence(capitalised(changeSince(record, cell, change))),
    detail?.shortfall ?? (gap === null ? null : TEXT.sentence(capitalised(gap))),
    cell.basis === "forecast" && cell.cohort !== null ? TEXT.forecastMeans(cell.cohort) : null,
    STATUS_MEANS[cell.status] ?? null,
  ].filter((text) => text !== null);
  return (
    <section className={layout.stack}>
      <div className={layout.section}>
        <h4 className={styles.heading}>{props.title}</h4>
        <p className={shared.status}>
          <StatusMark status={shownStatus(cell)} />
          <span>
            {figure === null ? (
              capitalised(verdict)
            ) : (
              <>
                <strong className={mergeClasses(styles.fact, shared.figure)}>{figure}</strong> – {verdict}
              </>
            )}
          </span>
        </p>
        {explained.map((text) => (
          <p key={text} className={layout.text}>
            {text}
          </p>
        ))}
        <Figures record={record} cell={cell} />
        {cell.notes.length > 0 && (
          <ul className={mergeClasses(styles.notes, shared.small)}>
            {cell.notes.map((note) => (
              <li key={note}>{capitalised(note)}</li>
            ))}
          </ul>
        )}
        {remedy !== null && (
          <div className={layout.row}>
            <Button
              size="small"
              onClick={() => {
                actions.show(remedy.view, remedy.target);
              }}
            >
              {remedy.text}
            </Button>
          </div>
        )}
      </div>
      {trend !== undefined && <TrendPart key={index} record={record} cell={cell} trend={trend} />}
      <HowCounted text={props.howCounted} />
      <div className={layout.section} aria-busy={loading}>
        {gone && <p className={layout.text}>{TEXT.gone}</p>}
        {loading && detail === null && <p className={layout.muted}>{TEXT.loading}</p>}
        {detail !== null && (
          <div key={index}>
            <PeopleLists record={record} detail={detail} results={reckoning.results} actions={actions} />
            {record.measure.kind.startsWith("event") && <EventLists events={detail.events} actions={actions} />}
            <BreakdownPart cell={cell} reckoning={reckoning} actions={actions} />
          </div>
        )}
      </div>
    </section>
  );
}

function Figures({ record, cell }: { readonly record: IndicatorRecord; readonly cell: ResultCell }): React.JSX.Element {
  const styles = useStyles();
  const { numerator, denominator, unknown } = cell;
  const pairs: readonly (readonly [string, string | null])[] = [
    [TEXT.planLabel, planText(record, cell) ?? TEXT.noPlan],
    [TEXT.numerator, numerator === null || denominator === null ? null : formatCount(numerator)],
    [TEXT.denominator, denominator === null ? null : formatCount(denominator)],
    [TEXT.unknown, unknown === null ? null : TEXT.ofPeople(formatCount(unknown))],
    [KNOWN_TEXT.label, knownText(cell)],
  ];
  return (
    <dl className={styles.figures}>
      {pairs.map(
        ([name, value]) =>
          value !== null && (
            <div key={name} className={styles.pair}>
              <dt>{name}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
