import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Subtitle2, tokens } from "@fluentui/react-components"; // prettier-ignore
import { useEffect, useRef } from "react";
import { clock, TEXT } from "../../messages";
import type { PaneController } from "../../pane/pane-controller";
import type { Pane } from "../../pane/use-pane";
import { useLayout } from "../../parts/layout-styles";
import { START_TEXT } from "./messages";

const useStyles = makeStyles({
  sheets: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  sheet: { justifyContent: "flex-start", minWidth: 0 },
});

/**
 * After a run: that it succeeded, the way to the sheets, and back to the report
 * before it; after going back, that the former report stands again. Nothing
 * before the first run.
 */
export function WrittenNotice(props: {
  readonly pane: Pane;
  readonly controller: PaneController;
}): React.JSX.Element | null {
  const { pane, controller } = props;
  const { written, restored, activity } = pane.state;
  const layout = useLayout();
  const styles = useStyles();
  const top = useRef<HTMLDivElement>(null);
  const shown = written ?? restored;
  const at = shown?.at ?? null;
  useEffect(() => {
    if (at !== null) top.current?.focus();
  }, [at]);
  if (shown === null) return null;
  const names = shown.sheets.map(({ name }) => `«${name}»`).join(", ");
  return (
    <div ref={top} tabIndex={-1} className={`${layout.stack} ${layout.quietFocus}`}>
      <MessageBar intent="success" layout="multiline" politeness="polite">
        <MessageBarBody>
          <MessageBarTitle>{written === null ? TEXT.restored : START_TEXT.done}</MessageBarTitle>
          <span className={layout.line}>
            {written === null ? START_TEXT.restoredAt(clock(shown.at), names) : START_TEXT.writtenAt(clock(shown.at))}
          </span>
        </MessageBarBody>
      </MessageBar>
      {shown.notes.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{START_TEXT.notes}</MessageBarTitle>
            {shown.notes.join(" ")}
          </MessageBarBody>
        </MessageBar>
      )}
      <section className={layout.section} aria-labelledby="start-sheets">
        <Subtitle2 as="h2" id="start-sheets" className={layout.heading}>
          {START_TEXT.sheets}
        </Subtitle2>
        <div className={styles.sheets}>
          {shown.sheets.map(({ kind, name, made }) => (
            <Button
              key={kind}
              className={styles.sheet}
              aria-label={START_TEXT.openSheet(name)}
              onClick={() => {
                pane.showSheet(kind);
              }}
            >
              {made ? `${name} (${START_TEXT.sheetMade})` : name}
            </Button>
          ))}
        </div>
        {written?.restorable === true && (
          <>
            <Button disabledFocusable={activity !== null} onClick={controller.restore}>
              {START_TEXT.restore}
            </Button>
            <p className={layout.muted}>{START_TEXT.restoreHelp}</p>
          </>
        )}
      </section>
    </div>
  );
}
