import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { STAGES } from "../../app/recalculate-types";
import { clock, PURPOSE_NAMES, stageName, stateLine, TEXT } from "../messages";
import { useLayout } from "../parts/layout-styles";
import type { PaneController } from "./pane-controller";
import type { Activity, Trouble } from "./pane-state";
import type { Pane } from "./use-pane";

const useStyles = makeStyles({
  stack: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    overflowWrap: "anywhere",
    // Still there for the focus that it holds.
    ":empty": { padding: 0 },
  },
  // These are asked for far down a view: their progress must be seen there.
  afar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    paddingBottom: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What is going on and what the officer should know, above every view. */
export function Notices(props: {
  readonly pane: Pane;
  readonly controller: PaneController;
  readonly waiting: boolean;
}): React.JSX.Element {
  const { pane, controller, waiting } = props;
  const { activity, trouble, cancelled, changed, behind, readAt, reckoning } = pane.state;
  const styles = useStyles();
  const layout = useLayout();
  const held = useHeldFocus(isFromAfar(trouble) ? trouble : null);
  const canRecalculate = activity === null && reckoning?.unusable === null;
  return (
    <section
      {...held}
      tabIndex={-1}
      className={mergeClasses(styles.stack, isFromAfar(activity) && styles.afar, layout.quietFocus)}
      aria-label={TEXT.notices}
    >
      {activity !== null && <ActivityNotice activity={activity} onCancel={controller.cancel} />}
      {waiting && <Notice intent="warning" text={TEXT.waitingForCell} />}
      {trouble !== null && <TroubleNotice trouble={trouble} controller={controller} />}
      {cancelled && <Notice intent="info" text={TEXT.cancelled} onClose={controller.dismissTrouble} />}
      {pane.lost !== null && <Notice intent="warning" text={pane.lost} onClose={pane.dismissLost} />}
      {changed && readAt !== null && activity === null && (
        <Notice intent="warning" text={TEXT.changed(clock(readAt))}>
          <Button size="small" onClick={reckoning?.unusable === null ? controller.recalculate : controller.look}>
            {TEXT.recalculateShort}
          </Button>
        </Notice>
      )}
      {behind && !changed && canRecalculate && (
        <Notice intent="info" text={TEXT.behind}>
          <Button size="small" onClick={controller.recalculate}>
            {TEXT.recalculateShort}
          </Button>
        </Notice>
      )}
    </section>
  );
}

/**
 * A pressed button goes with its message. The focus then stays among the messages and is not thrown back to the top of
 * the pane, unless somebody else has taken it: «Готово» of «Начало» does. A
 * failure of what was asked for far down takes the focus up to it.
 */
function useHeldFocus(trouble: Trouble | null): {
  readonly ref: React.Ref<HTMLElement>;
  readonly onFocus: React.FocusEventHandler;
} {
  const section = useRef<HTMLElement>(null);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    if (trouble !== null) section.current?.focus();
  }, [trouble]);
  useEffect(() => {
    if (last.current === null || last.current.isConnected) return;
    last.current = null;
    if (document.activeElement === document.body) section.current?.focus();
  });
  return {
    ref: section,
    onFocus: ({ target }) => {
      last.current = target;
    },
  };
}

/** Whether it was asked for where the messages are not to be seen. */
function isFromAfar(run: Pick<Activity, "purpose"> | null): boolean {
  return run?.purpose === "snapshot" || run?.purpose === "copy";
}

/** The step of a run, how far it is, and «Отменить» until writing begins. */
function ActivityNotice(props: { readonly activity: Activity; readonly onCancel: () => void }): React.JSX.Element {
  const { purpose, stage, part, cancelling } = props.activity;
  const layout = useLayout();
  const reached = STAGES.indexOf(stage) + (part ?? 0);
  return (
    <section className={layout.section} aria-label={PURPOSE_NAMES[purpose]}>
      <ProgressBar aria-label={PURPOSE_NAMES[purpose]} thickness="large" value={reached} max={STAGES.length} />
      <div className={layout.row}>
        <span style={{ flexGrow: 1 }}>{cancelling ? TEXT.cancelling : `${stageName(purpose, stage)}…`}</span>
        {stage === "write" && purpose !== "copy" ? (
          <span className={layout.muted}>{TEXT.cannotCancelWriting}</span>
        ) : (
          <Button size="small" disabledFocusable={cancelling} onClick={props.onCancel}>
            {TEXT.cancel}
          </Button>
        )}
      </div>
    </section>
  );
}

/** What failed, what became of the workbook, what to do, and another try. */
function TroubleNotice(props: { readonly trouble: Trouble; readonly controller: PaneController }): React.JSX.Element {
  const { purpose, failure, workbook } = props.trouble;
  const layout = useLayout();
  return (
    <MessageBar intent="error" layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle>{TEXT.failed}</MessageBarTitle>
        <span className={layout.line}>{failure.what}</span>
        <span className={layout.line}>{failure.advice}</span>
        {purpose !== "look" && <span className={layout.line}>{stateLine(purpose, workbook)}</span>}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={props.controller.retry}>
          {TEXT.retry}
        </Button>
        <CloseButton onClose={props.controller.dismissTrouble} />
      </MessageBarActions>
    </MessageBar>
  );
}

function Notice(props: {
  readonly intent: "info" | "warning";
  readonly text: string;
  readonly onClose?: () => void;
  readonly children?: React.ReactNode;
}): React.JSX.Element {
  return (
    <MessageBar intent={props.intent} layout="multiline" politeness="polite">
      <MessageBarBody>{props.text}</MessageBarBody>
      {(props.children !== undefined || props.onClose !== undefined) && (
        <MessageBarActions>
          {props.children}
          {props.onClose !== undefined && <CloseButton onClose={props.onClose} />}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function CloseButton({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  return (
    <Button size="small" appearance="subtle" onClick={onClose}>
      {TEXT.close}
    </Button>
  );
}
