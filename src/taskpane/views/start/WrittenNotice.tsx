import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Subtitle2, tokens } from "@fluentui/react-components"; // prettier-ignore
import { useEffect, useRef } from "react";
import { clock, TEXT } from "../../messages";
import type { PaneController } from "../../pane/pane-controller";
import type { Written } from "../../pane/pane-state";
import type { Pane } from "../../pane/use-pane";
import { useLayout } from "../../parts/layout-styles";
import { START_TEXT } from "./messages";
import { sheetGroups } from "./sheet-groups";

const useStyles = makeStyles({
  sheets: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  group: {
    margin: 0,
    paddingBottom: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  sheet: { minWidth: 0, maxWidth: "100%" },
});

/** Named one by one; whoever has more has one cause for all of them. */
const DIFFERENCES_SHOWN = 5;

/** In place of «Готово»: numbers that Excel's formulas do not confirm, both values, and what to do. */
function Differences({ pane, written }: { readonly pane: Pane; readonly written: Written }): React.JSX.Element {
  const layout = useLayout();
  const { differences, at } = written;
  const [first] = differences;
  const further = differences.length - DIFFERENCES_SHOWN;
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{TEXT.differ}</MessageBarTitle>
        <span className={layout.line}>{START_TEXT.differ(clock(at))}</span>
        {differences.slice(0, DIFFERENCES_SHOWN).map(({ sheet, address, text }) => (
          <span key={`${sheet}|${address}`} className={layout.line}>
            {text}
          </span>
        ))}
        {further > 0 && <span className={layout.line}>{START_TEXT.differMore(further)}</span>}
        <span className={layout.line}>{START_TEXT.differAdvice}</span>
      </MessageBarBody>
      {first !== undefined && (
        <MessageBarActions>
          <Button
            size="small"
            onClick={() => {
              pane.actions.goTo({ sheet: first.sheet, address: first.address });
            }}
          >
            {START_TEXT.differGo(first.address)}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

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
      {written !== null && written.differences.length > 0 ? (
        <Differences pane={pane} written={written} />
      ) : (
        <MessageBar intent="success" layout="multiline" politeness="polite">
          <MessageBarBody>
            <MessageBarTitle>{written === null ? TEXT.restored : START_TEXT.done}</MessageBarTitle>
            <span className={layout.line}>
              {written === null ? START_TEXT.restoredAt(clock(shown.at), names) : START_TEXT.writtenAt(clock(shown.at))}
            </span>
          </MessageBarBody>
        </MessageBar>
      )}
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
          {sheetGroups(shown.sheets).map(({ title, sheets }) => (
            <div key={title}>
              <h3 className={styles.group}>{title}</h3>
              <div className={layout.row}>
                {sheets.map(({ kind, name }) => (
                  <Button
                    key={kind}
                    size="small"
                    className={styles.sheet}
                    aria-label={START_TEXT.openSheet(name)}
                    onClick={() => {
                      pane.showSheet(kind);
                    }}
                  >
                    {name}
                  </Button>
                ))}
              </div>
            </div>
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
