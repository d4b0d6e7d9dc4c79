import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellTrend } from "../../../engine/trend";
import type { ResultCell } from "../../../engine/results";
import type { IndicatorRecord } from "../../../plan/indicator";
import { Fold } from "../../parts/Fold";
import { useLayout } from "../../parts/layout-styles";
import { ShowMore } from "../../parts/ShowMore";
import { planText } from "./figures";
import { useIndicatorStyles } from "./indicator-styles";
import { TREND_TEXT as TEXT } from "./messages-year";
import { chartOf, shownPoints, type Chart, type Dot, type ShownPoint } from "./trend-points";

/** The picture's own field, with room for the dots at its edges. */
const FIELD = { width: 280, height: 64, edge: 6 };

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit" },
  chart: {
    display: "block",
    width: "100%",
    maxWidth: "420px",
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  dot: { fill: tokens.colorBrandForeground1, "@media (forced-colors: active)": { fill: "CanvasText" } },
  hollow: { fill: tokens.colorNeutralBackground1 },
  plan: { stroke: tokens.colorNeutralForeground3, strokeWidth: "1px", strokeDasharray: "4 3" },
  ends: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM, flexWrap: "wrap", maxWidth: "420px" },
  pair: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM, fontVariantNumeric: "tabular-nums" },
}); // prettier-ignore

/** «Динамика»: a small picture with its values, or a few values by date; nothing without a snapshot. */
export function TrendPart(props: {
  readonly record: IndicatorRecord;
  readonly cell: ResultCell;
  readonly trend: CellTrend;
}): React.JSX.Element | null {
  const { record, cell, trend } = props;
  const styles = useStyles();
  const layout = useLayout();
  const shared = useIndicatorStyles();
  const points = shownPoints(record, cell, trend);
  const chart = chartOf(cell, trend);
  const ends = [points[0], points.at(-1)].filter((point) => point !== undefined);
  if (points.length === 0) return null;
  const plan = planText(record, cell);
  const legend = [
    typeof chart?.plan === "number" && plan !== null ? TEXT.planLine(plan) : null,
    chart?.lines.flat().some(({ isForecast }) => isForecast) === true ? TEXT.hollow : null,
  ].filter((text) => text !== null);
  return (
    <div className={layout.section}>
      <h5 className={styles.heading}>{TEXT.title}</h5>
      {chart === null ? (
        <Values points={points} />
      ) : (
        <>
          <Sparkline chart={chart} label={TEXT.chart(points.map(({ day, text }) => TEXT.point(day, text)))} />
          <div className={mergeClasses(styles.ends, shared.small)} aria-hidden="true">
            {ends.map(({ day, text }) => (
              <span key={day}>{TEXT.point(day, text)}</span>
            ))}
          </div>
          {legend.length > 0 && <p className={mergeClasses(layout.text, shared.small)}>{legend.join(" ")}</p>}
          <Fold title={TEXT.valuesByDate} open={false}>
            <Values points={points} />
          </Fold>
        </>
      )}
    </div>
  );
}

function Values({ points }: { readonly points: readonly ShownPoint[] }): React.JSX.Element {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <ShowMore items={points} listClassName={layout.list}>
      {({ day, text }) => (
        <li key={day} className={styles.pair}>
          <span>{day}</span>
          <span>{text}</span>
        </li>
      )}
    </ShowMore>
  );
}

function Sparkline({ chart, label }: { readonly chart: Chart; readonly label: string }): React.JSX.Element {
  const styles = useStyles();
  const across = (x: number): number => FIELD.edge + x * (FIELD.width - 2 * FIELD.edge);
  const down = (y: number): number => FIELD.height - FIELD.edge - y * (FIELD.height - 2 * FIELD.edge);
  const place = ({ x, y }: Dot): string => `${across(x)},${down(y)}`;
  return (
    <svg viewBox={`0 0 ${FIELD.width} ${FIELD.height}`} className={styles.chart} role="img" aria-label={label}>
      {chart.plan !== null && <path d={`M0 ${down(chart.plan)}H${FIELD.width}`} className={styles.plan} />}
      {chart.lines.map((dots) => (
        <polyline key={dots[0]?.x} points={dots.map(place).join(" ")} />
      ))}
      {chart.lines.flat().map((dot) => (
        <circle
          key={dot.x}
          cx={across(dot.x)}
          cy={down(dot.y)}
          r={3}
          className={dot.isForecast ? styles.hollow : styles.dot}
        />
      ))}
    </svg>
  );
}
