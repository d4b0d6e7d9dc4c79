import { Button, Link, MessageBar, MessageBarBody, MessageBarTitle, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { CalendarFile } from "../../../app/calendar-file";
import type { PlanViewProps } from "../../pane/view-props";
import { useLayout } from "../../parts/layout-styles";
import { CALENDAR_TEXT } from "./messages";
import { usePlanStyles } from "./plan-styles";
import { sheetOf, SHEET_OF_PLAN } from "./report-sheet";

/** A calendar file, and the address that the page has made for it. */
interface MadeFile {
  readonly file: CalendarFile;
  readonly url: string;
}

/** The deadlines outside of the pane: where they are marked as done, and the file for Outlook. */
export function CalendarSection({ reckoning, year, actions }: Pick<PlanViewProps, "reckoning" | "year" | "actions">): React.JSX.Element {
  const layout = useLayout();
  const sheet = sheetOf(reckoning, SHEET_OF_PLAN);
  const [made, setMade] = useState<MadeFile | "stale" | null>(null);
  const url = made === null || made === "stale" ? null : made.url;
  useEffect(
    () => () => {
      if (url !== null) URL.revokeObjectURL(url);
    },
    [url],
  );
  const make = async (): Promise<void> => {
    const file = await year.calendar();
    if (file === null) {
      setMade("stale");
      actions.say(CALENDAR_TEXT.stale);
      return;
    }
    setMade({ file, url: URL.createObjectURL(new Blob([file.text], { type: "text/calendar;charset=utf-8" })) });
    actions.say(CALENDAR_TEXT.made(file.name));
  };
  return (
    <div className={layout.section}>
      {sheet === null ? (
        <p className={layout.muted}>{CALENDAR_TEXT.noSheet}</p>
      ) : (
        <>
          <Button
            className={layout.wide}
            onClick={() => {
              year.showSheet(SHEET_OF_PLAN);
            }}
          >
            {CALENDAR_TEXT.toSheet(sheet)}
          </Button>
          <p className={`${layout.muted} ${layout.small}`}>{CALENDAR_TEXT.toSheetHelp}</p>
        </>
      )}
      <Button
        className={layout.wide}
        onClick={() => {
          void make();
        }}
      >
        {CALENDAR_TEXT.button}
      </Button>
      <p className={`${layout.muted} ${layout.small}`}>{CALENDAR_TEXT.help}</p>
      {made === "stale" && <p className={layout.text}>{CALENDAR_TEXT.stale}</p>}
      {made !== null && made !== "stale" && <MadeNotice key={made.url} made={made} />}
    </div>
  );
} // prettier-ignore

/** Starts the download, and says what to do when the host of the pane does not allow one. */
function MadeNotice({ made }: { readonly made: MadeFile }): React.JSX.Element {
  const { file, url } = made;
  const layout = useLayout();
  const styles = usePlanStyles();
  const link = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    link.current?.querySelector("a")?.click();
  }, [url]);
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{CALENDAR_TEXT.made(file.name)}</MessageBarTitle>
          <span className={layout.line}>{CALENDAR_TEXT.open}</span>
          <span ref={link}>
            <Link href={url} download={file.name} inline>
              {CALENDAR_TEXT.again}
            </Link>
          </span>
        </MessageBarBody>
      </MessageBar>
      <details>
        <summary className={styles.summary}>{CALENDAR_TEXT.blocked}</summary>
        <p className={layout.text}>{`${CALENDAR_TEXT.blockedAdvice} «${file.name}».`}</p>
        <Textarea
          className={styles.file}
          aria-label={CALENDAR_TEXT.text}
          readOnly
          value={file.text}
          onFocus={({ target }) => {
            target.select();
          }}
        />
      </details>
    </>
  );
}
