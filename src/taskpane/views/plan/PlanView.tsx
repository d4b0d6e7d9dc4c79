import { Link, Subtitle2 } from "@fluentui/react-components";
import { ruDay } from "../../messages";
import type { PlanViewProps } from "../../pane/view-props";
import { useLayout } from "../../parts/layout-styles";
import { ShowMore } from "../../parts/ShowMore";
import { CalendarSection } from "./CalendarSection";
import { DeadlineLine } from "./DeadlineLine";
import { DEADLINE_GROUPS, PLAN_TEXT } from "./messages";
import { MovementSection } from "./MovementSection";
import { OutcomeSection } from "./OutcomeSection";
import { SnapshotSection } from "./SnapshotSection";

/** «План»: the deadlines of the plan of work that have passed, go on or begin soon, and what each means now; the snapshots of the year. */
export default function PlanView({ reckoning, actions, busy, year }: PlanViewProps): React.JSX.Element {
  const layout = useLayout();
  const { deadlines, results } = reckoning;
  return (
    <div className={layout.stack}>
      <div className={layout.row}>
        <span>{PLAN_TEXT.asOf(ruDay(results.asOf))}</span>
        <Link
          as="button"
          inline
          onClick={() => {
            actions.show("settings", { section: "period" });
          }}
        >
          {PLAN_TEXT.changeDate}
        </Link>
      </div>
      {deadlines.length === 0 && <p className={layout.text}>{PLAN_TEXT.none(results.academicYear)}</p>}
      {DEADLINE_GROUPS.map(({ state, title }) => {
        const group = deadlines.filter((deadline) => deadline.state === state);
        if (group.length === 0) return null;
        return (
          <section key={state} className={layout.section}>
            <Subtitle2 as="h3" className={layout.heading}>
              {PLAN_TEXT.group(title, group.length)}
            </Subtitle2>
            <ShowMore items={group} resetKey={results.asOf} listClassName={layout.list}>
              {(deadline) => (
                <DeadlineLine
                  key={`${deadline.item} ${deadline.cohort ?? ""} ${deadline.start}`}
                  deadline={deadline}
                  actions={actions}
                />
              )}
            </ShowMore>
          </section>
        );
      })}
      <CalendarSection reckoning={reckoning} year={year} actions={actions} />
      {reckoning.unusable === null && (
        <>
          <SnapshotSection reckoning={reckoning} actions={actions} busy={busy} year={year} />
          <MovementSection reckoning={reckoning} actions={actions} />
          <OutcomeSection reckoning={reckoning} actions={actions} />
        </>
      )}
    </div>
  );
}
