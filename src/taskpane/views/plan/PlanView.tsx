import { Link, Subtitle2 } from "@fluentui/react-components";
import { ruDay } from "../../messages";
import type { ViewProps } from "../../pane/view-props";
import { useLayout } from "../../parts/layout-styles";
import { ShowMore } from "../../parts/ShowMore";
import { DeadlineLine } from "./DeadlineLine";
import { DEADLINE_GROUPS, PLAN_TEXT } from "./messages";

/** «План»: the deadlines of the plan of work that have passed, go on or begin soon, and what each means now. */
export default function PlanView({ reckoning, actions }: ViewProps): React.JSX.Element {
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
    </div>
  );
}
