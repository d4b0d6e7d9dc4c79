import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Subtitle2, tokens } from "@fluentui/react-components"; // prettier-ignore
import { useEffect, useRef } from "react";
import { clock } from "../../messages";
import type { Pane } from "../../pane/use-pane";
import { useLayout } from "../../parts/layout-styles";
import { START_TEXT } from "./messages";

const useStyles = makeStyles({
  sheets: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  sheet: { justifyContent: "flex-start", minWidth: 0 },
});

/** After a run: that it succeeded, and the way to the sheets. Nothing before the first one. */
export function WrittenNotice({ pane }: { readonly pane: Pane }): React.JSX.Element | null {
  const { written } = pane.state;
  const layout = useLayout();
  const styles = useStyles();
  const top = useRef<HTMLDivElement>(null);
  const at = written?.at ?? null;
  useEffect(() => {
    if (at !== null) top.current?.focus();
  }, [at]);
  if (written === null) return null;
  return (
    <div ref={top} tabIndex={-1} className={`${layout.stack} ${layout.quietFocus}`}>
      <MessageBar intent="success" layout="multiline" politeness="polite">
        <MessageBarBody>
          <MessageBarTitle>{START_TEXT.done}</MessageBarTitle>
          <span className={layout.line}>{START_TEXT.writtenAt(clock(written.at))}</span>
        </MessageBarBody>
      </MessageBar>
      {written.notes.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{START_TEXT.notes}</MessageBarTitle>
            {written.notes.join(" ")}
          </MessageBarBody>
        </MessageBar>
      )}
      <section className={layout.section} aria-labelledby="start-sheets">
        <Subtitle2 as="h2" id="start-sheets" className={layout.heading}>
          {START_TEXT.sheets}
        </Subtitle2>
        <div className={styles.sheets}>
          {written.sheets.map(({ kind, name, made }) => (
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
      </section>
    </div>
  );
}
