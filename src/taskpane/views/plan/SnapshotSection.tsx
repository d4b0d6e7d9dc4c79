import { Button, Field, Input, Subtitle2 } from "@fluentui/react-components";
import { useState } from "react";
import type { SavedDay } from "../../../app/reckoning";
import { SHEET_OF_HISTORY, sheetOf } from "./report-sheet";
import { formatRu } from "../../../registry/date";
import type { PlanViewProps } from "../../pane/view-props";
import { useLayout } from "../../parts/layout-styles";
import { ShowMore } from "../../parts/ShowMore";
import { SNAPSHOT_TEXT } from "./messages";
import { SavedNotice } from "./SavedNotice";
import { typedDay } from "./snapshot-day";
import { usePlanStyles } from "./plan-styles";

/** «Срез»: saves one – of the nearest 1st, or of the day that is typed –, what came of it, and the saved ones. */
export function SnapshotSection({ reckoning, actions, busy, year }: Omit<PlanViewProps, "target">): React.JSX.Element {
  const layout = useLayout();
  const [typed, setTyped] = useState<string | null>(null);
  const { snapshots } = reckoning.history;
  const text = typed ?? formatRu(reckoning.suggestedSnapshot);
  const { day, problem } = typedDay(text, reckoning);
  const former = snapshots.find(({ date }) => date === day && date !== year.saved?.snapshot.date);
  return (
    <section className={layout.section} aria-labelledby="plan-snapshot">
      <Subtitle2 as="h3" id="plan-snapshot" className={layout.heading}>
        {SNAPSHOT_TEXT.title}
      </Subtitle2>
      <p className={layout.muted}>{SNAPSHOT_TEXT.what}</p>
      <Field
        label={SNAPSHOT_TEXT.date}
        hint={SNAPSHOT_TEXT.dateHelp}
        validationState={problem === null ? "none" : "error"}
        validationMessage={problem}
      >
        <Input
          value={text}
          style={{ minWidth: 0 }}
          input={{ style: { minWidth: 0 } }}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <Button
        appearance="primary"
        className={layout.wide}
        disabledFocusable={busy || day === null}
        onClick={() => {
          if (day === null) return;
          setTyped(null);
          year.saveSnapshot(day);
        }}
      >
        {day === null ? SNAPSHOT_TEXT.saveNone : SNAPSHOT_TEXT.save(formatRu(day))}
      </Button>
      <p className={`${layout.muted} ${layout.small}`}>
        {former === undefined
          ? SNAPSHOT_TEXT.effect
          : SNAPSHOT_TEXT.replaces(formatRu(former.date), formatRu(former.savedOn))}
      </p>
      {year.saved !== null && <SavedNotice saved={year.saved} actions={actions} />}
      {snapshots.length > 0 && <SavedDays snapshots={snapshots} sheet={sheetOf(reckoning, SHEET_OF_HISTORY)} year={year} />}
    </section>
  );
} // prettier-ignore

/** The saved snapshots, the latest first. */
function SavedDays(props: {
  readonly snapshots: readonly SavedDay[];
  readonly sheet: string | null;
  readonly year: PlanViewProps["year"];
}): React.JSX.Element {
  const layout = useLayout();
  const styles = usePlanStyles();
  const { snapshots, sheet, year } = props;
  return (
    <>
      <details>
        <summary className={styles.summary}>{SNAPSHOT_TEXT.list(snapshots.length)}</summary>
        <ShowMore items={[...snapshots].reverse()} listClassName={layout.list}>
          {({ date, savedOn, people }) => (
            <li key={date} className={styles.row}>
              <span className={styles.strong}>{formatRu(date)}</span>{" "}
              <span className={`${layout.muted} ${layout.small}`}>{SNAPSHOT_TEXT.row(people, formatRu(savedOn))}</span>
            </li>
          )}
        </ShowMore>
      </details>
      {sheet !== null && (
        <div>
          <Button
            size="small"
            onClick={() => {
              year.showSheet(SHEET_OF_HISTORY);
            }}
          >
            {SNAPSHOT_TEXT.openHistory(sheet)}
          </Button>
        </div>
      )}
    </>
  );
}
