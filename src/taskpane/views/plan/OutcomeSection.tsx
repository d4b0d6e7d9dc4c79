import { mergeClasses, Subtitle2 } from "@fluentui/react-components";
import { formatShare } from "../../../engine/display";
import type { ForecastOutcome, TrackOutcome } from "../../../engine/forecast-outcome";
import { snapshotChannelWords } from "../../../engine/messages-history";
import type { PlanViewProps } from "../../pane/view-props";
import { useLayout } from "../../parts/layout-styles";
import { PersonLine } from "../../parts/PersonLine";
import { ShowMore } from "../../parts/ShowMore";
import { YEAR_TEXT } from "./messages";
import { finderOf } from "./named-people";
import { usePlanStyles } from "./plan-styles";

/** What became of the forecasts of the classes that have graduated (plan item 6.3). */
export function OutcomeSection({ reckoning, actions }: Pick<PlanViewProps, "reckoning" | "actions">): React.JSX.Element | null {
  const layout = useLayout();
  const { outcomes } = reckoning.history;
  if (outcomes.length === 0) return null;
  return (
    <section className={layout.section} aria-labelledby="plan-outcomes">
      <Subtitle2 as="h3" id="plan-outcomes" className={layout.heading}>
        {YEAR_TEXT.outcomes}
      </Subtitle2>
      <p className={layout.muted}>{YEAR_TEXT.outcomeHelp}</p>
      {outcomes.map((outcome) => (
        <Outcome key={outcome.cohort} outcome={outcome} reckoning={reckoning} actions={actions} />
      ))}
    </section>
  );
} // prettier-ignore

function Outcome(props: Pick<PlanViewProps, "reckoning" | "actions"> & { readonly outcome: ForecastOutcome }): React.JSX.Element {
  const { outcome, reckoning, actions } = props;
  const layout = useLayout();
  const styles = usePlanStyles();
  const find = finderOf(reckoning.results);
  const { cohort, tracks, withoutForecast } = outcome;
  const differing = outcome.differing.flatMap(({ id, planned, actual }) => {
    const person = find({ id, cohort });
    return person === null ? [] : [{ person, planned, actual }];
  });
  return (
    <div className={layout.section}>
      <h4 className={layout.heading}>{YEAR_TEXT.outcomeOf(cohort)}</h4>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.head)}>{YEAR_TEXT.track}</th>
            <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.number)}>{YEAR_TEXT.planned}</th>
            <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.number)}>{YEAR_TEXT.cameTrue}</th>
          </tr>
        </thead>
        <tbody>
          {tracks.map((track) => (
            <Track key={track.track} outcome={track} />
          ))}
        </tbody>
      </table>
      {withoutForecast > 0 && <p className={layout.text}>{YEAR_TEXT.withoutForecast(withoutForecast)}</p>}
      {differing.length > 0 && (
        <details>
          <summary className={styles.summary}>{YEAR_TEXT.differing(differing.length)}</summary>
          <ShowMore items={differing} listClassName={layout.list}>
            {({ person, planned, actual }) => (
              <PersonLine
                key={person.id}
                person={person}
                actions={actions}
                detail={YEAR_TEXT.change(snapshotChannelWords(planned), snapshotChannelWords(actual))}
              />
            )}
          </ShowMore>
        </details>
      )}
    </div>
  );
} // prettier-ignore

function Track({ outcome }: { readonly outcome: TrackOutcome }): React.JSX.Element {
  const { track, planned, known, cameTrue, share, actual } = outcome;
  const layout = useLayout();
  const styles = usePlanStyles();
  const others = actual.filter(({ channel }) => channel !== track);
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {snapshotChannelWords(track)}
        {others.length > 0 && (
          <div className={mergeClasses(layout.muted, layout.small)}>
            {YEAR_TEXT.indeed(others.map(({ channel, people }) => `${snapshotChannelWords(channel)} – ${people}`).join(", "))}
          </div>
        )}
      </th>
      <td className={mergeClasses(styles.cell, styles.number)}>{planned}</td>
      <td className={mergeClasses(styles.cell, styles.number)}>
        {track === "undecided" ? YEAR_TEXT.notForecast : share === null ? YEAR_TEXT.noFact : `${formatShare(cameTrue, known)} %`}
        {share !== null && <div className={mergeClasses(layout.muted, layout.small)}>{YEAR_TEXT.cameTrueOf(cameTrue, known)}</div>}
      </td>
    </tr>
  );
} // prettier-ignore
