import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { WorkbookError, type WorkbookPort, type WrittenSheet } from "../../app/port";
import type { Outcome } from "../../app/recalculate-types";
import type { Results } from "../../engine/results";
import { ruDay, SEVERITY_COUNTS, STATUS_LINES, TEXT } from "../messages";
import { Counts, type Count } from "./Counts";
import { useLayout } from "./layout-styles";

const useStyles = makeStyles({
  sheets: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  sheet: { justifyContent: "flex-start", minWidth: 0 },
});

function statusCounts({ cells }: Results): Count[] {
  return STATUS_LINES.map(({ status, text }) => ({
    text,
    count: cells.filter((cell) => cell.status === status).length,
    strong: status === "missed",
  })).filter(({ count }) => count > 0);
}

function riskCounts({ risk }: Results): Count[] {
  return [
    { text: TEXT.atRisk, count: risk.atRisk, strong: risk.atRisk > 0 },
    { text: TEXT.riskUnknown, count: risk.unknown, strong: false },
    { text: TEXT.riskWaiting, count: risk.waiting, strong: false },
    { text: TEXT.targeted, count: risk.targeted, strong: false },
  ];
}

function issueLine({ issues }: Results): string {
  const parts = (["error", "warning", "info"] as const).flatMap((severity) => {
    const count = issues.filter((issue) => issue.severity === severity).length;
    return count === 0 ? [] : [SEVERITY_COUNTS[severity](count)];
  });
  return parts.length === 0 ? TEXT.noIssues : `${parts.join(", ")}.`;
}

/** After a run: the outcome in words and the way to the sheets. */
export function OutcomeView(props: {
  readonly outcome: Outcome;
  readonly port: WorkbookPort;
  readonly onAgain: () => void;
}): React.JSX.Element {
  const { results, sheets, notes } = props.outcome;
  const layout = useLayout();
  const styles = useStyles();
  const [trouble, setTrouble] = useState<string | null>(null);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.focus();
  }, []);

  const open = (sheet: WrittenSheet): void => {
    setTrouble(null);
    props.port.showSheet(sheet.kind).then(
      (shown) => {
        if (!shown) setTrouble(TEXT.sheetGone);
      },
      (error: unknown) => {
        setTrouble(error instanceof WorkbookError ? `${error.failure.what} ${error.failure.advice}` : TEXT.crashed);
      },
    );
  };

  return (
    <div ref={top} tabIndex={-1} className={mergeClasses(layout.stack, layout.quietFocus)}>
      <MessageBar intent="success" layout="multiline" politeness="polite">
        <MessageBarBody>
          <MessageBarTitle>{TEXT.done}</MessageBarTitle>
          <span className={layout.line}>
            {TEXT.academicYear(results.academicYear)}, {TEXT.asOf(ruDay(results.asOf))}
          </span>
        </MessageBarBody>
      </MessageBar>
      <section className={layout.section} aria-labelledby="outcome-indicators">
        <Subtitle2 as="h2" id="outcome-indicators" className={layout.heading}>
          {TEXT.indicators}
        </Subtitle2>
        <p className={layout.muted}>{TEXT.values(results.cells.length, results.indicators.length)}</p>
        <Counts items={statusCounts(results)} />
      </section>
      <section className={layout.section} aria-labelledby="outcome-risk">
        <Subtitle2 as="h2" id="outcome-risk" className={layout.heading}>
          {TEXT.risk}
        </Subtitle2>
        <Counts items={riskCounts(results)} />
      </section>
      <section className={layout.section} aria-labelledby="outcome-checks">
        <Subtitle2 as="h2" id="outcome-checks" className={layout.heading}>
          {TEXT.checks}
        </Subtitle2>
        <p className={layout.text}>{issueLine(results)}</p>
      </section>
      <section className={layout.section} aria-labelledby="outcome-sheets">
        <Subtitle2 as="h2" id="outcome-sheets" className={layout.heading}>
          {TEXT.sheets}
        </Subtitle2>
        <div className={styles.sheets}>
          {sheets.map((sheet) => (
            <Button
              key={sheet.kind}
              className={styles.sheet}
              aria-label={TEXT.openSheet(sheet.name)}
              onClick={() => {
                open(sheet);
              }}
            >
              {sheet.made ? `${sheet.name} (${TEXT.sheetMade})` : sheet.name}
            </Button>
          ))}
        </div>
        {trouble !== null && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{trouble}</MessageBarBody>
          </MessageBar>
        )}
      </section>
      {notes.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{TEXT.notes}</MessageBarTitle>
            {notes.join(" ")}
          </MessageBarBody>
        </MessageBar>
      )}
      <Button appearance="primary" className={layout.wide} onClick={props.onAgain}>
        {TEXT.recalculateAgain}
      </Button>
    </div>
  );
}
