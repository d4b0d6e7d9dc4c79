import { Button, Subtitle2 } from "@fluentui/react-components";
import type { Reckoning } from "../../../app/reckoning";
import type { Pane } from "../../pane/use-pane";
import type { ViewName } from "../../pane/view-props";
import { Counts, type Count } from "../../parts/Counts";
import { useLayout } from "../../parts/layout-styles";
import { SEVERITY_COUNTS, START_TEXT, STATUS_LINES } from "./messages";

function statusCounts({ cells }: Reckoning["results"]): Count[] {
  return STATUS_LINES.map(({ status, text }) => ({
    text,
    count: cells.filter((cell) => cell.status === status).length,
    strong: status === "missed",
  })).filter(({ count }) => count > 0);
}

function issueLine({ issues }: Reckoning["results"]): string {
  const parts = (["error", "warning", "info"] as const).flatMap((severity) => {
    const count = issues.filter((issue) => issue.severity === severity && issue.accepted === undefined).length;
    return count === 0 ? [] : [SEVERITY_COUNTS[severity](count)];
  });
  return parts.length === 0 ? START_TEXT.noIssues : `${START_TEXT.errors}: ${parts.join(", ")}.`;
}

/** The outcome in a few lines, each with the way to its view. */
export function Summary({ pane, reckoning }: { readonly pane: Pane; readonly reckoning: Reckoning }): React.JSX.Element {
  const layout = useLayout();
  const { results } = reckoning;
  const way = (view: ViewName, text: string): React.JSX.Element => (
    <Button
      size="small"
      onClick={() => {
        pane.actions.show(view);
      }}
    >
      {text}
    </Button>
  );
  return (
    <section className={layout.stack} aria-labelledby="start-outcome">
      <Subtitle2 as="h2" id="start-outcome" className={layout.heading}>
        {START_TEXT.outcome}
      </Subtitle2>
      <div className={layout.section}>
        <p className={layout.muted}>{START_TEXT.values(results.cells.length, results.indicators.length)}</p>
        <Counts items={statusCounts(results)} />
        <div>{way("indicators", START_TEXT.toIndicators)}</div>
      </div>
      <div className={layout.section}>
        <Counts
          items={[
            { text: START_TEXT.atRisk, count: results.risk.atRisk, strong: results.risk.atRisk > 0 },
            { text: START_TEXT.targeted, count: results.risk.targeted, strong: false },
          ]}
        />
        <div>{way("risk", START_TEXT.toRisk)}</div>
      </div>
      <div className={layout.section}>
        <p className={layout.text}>{issueLine(results)}</p>
        <div>{way("checks", START_TEXT.toChecks)}</div>
      </div>
    </section>
  );
} // prettier-ignore
