import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { formatRu } from "../../../registry/date";
import { ruDay, TEXT } from "../../messages";
import type { Saved } from "../../pane/pane-state";
import type { PaneActions } from "../../pane/view-props";
import { useLayout } from "../../parts/layout-styles";
import { MOVES, SNAPSHOT_TEXT } from "./messages";

/** After a saved snapshot: what it holds, what changed since the one before, what it corrected. */
export function SavedNotice(props: {
  readonly saved: Saved;
  readonly actions: Pick<PaneActions, "show">;
}): React.JSX.Element {
  const { saved, actions } = props;
  const layout = useLayout();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.focus();
  }, [saved.at]);
  const confirmed = saved.differences === 0;
  return (
    <div ref={top} tabIndex={-1} className={layout.quietFocus}>
      <MessageBar intent={confirmed ? "success" : "error"} layout="multiline" politeness="polite">
        <MessageBarBody>
          <MessageBarTitle>{TEXT.savedOn(formatRu(saved.snapshot.date))}</MessageBarTitle>
          {linesOf(saved).map((line) => (
            <span key={line} className={layout.line}>
              {line}
            </span>
          ))}
        </MessageBarBody>
        {!confirmed && (
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => {
                actions.show("start");
              }}
            >
              {SNAPSHOT_TEXT.toStart}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}

/** What is said of a saved snapshot, a sentence a line. */
export function linesOf({ snapshot, movement, formerDay, differences }: Saved): readonly string[] {
  return [
    ...(differences === 0 ? [] : [SNAPSHOT_TEXT.differ]),
    SNAPSHOT_TEXT.savedPeople(snapshot.people),
    movement === null ? SNAPSHOT_TEXT.first : `${SNAPSHOT_TEXT.since(formatRu(movement.from))}${movesIn(movement)}`,
    ...correctionLines(snapshot),
    ...(formerDay === null ? [] : [SNAPSHOT_TEXT.otherDay(formatRu(snapshot.date), ruDay(formerDay))]),
  ];
}

function movesIn(movement: NonNullable<Saved["movement"]>): string {
  const moves = MOVES.filter(({ kind }) => movement[kind].length > 0);
  if (moves.length === 0) return SNAPSHOT_TEXT.nothing;
  return `${moves.map(({ kind, title }) => `${title.toLowerCase()} – ${movement[kind].length}`).join(", ")}.`;
}

function correctionLines({ replaced, correction }: Saved["snapshot"]): readonly string[] {
  if (correction === null) return replaced ? [SNAPSHOT_TEXT.sameAgain] : [];
  return [replaced ? SNAPSHOT_TEXT.corrected(correction.changes.length, correction.people) : SNAPSHOT_TEXT.addedLate];
}
