import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Subtitle2 } from "@fluentui/react-components"; // prettier-ignore
import { useEffect, useRef } from "react";
import type { CopyKind } from "../../../app/open-copy";
import { clock, COPY_NAMES } from "../../messages";
import type { PaneController } from "../../pane/pane-controller";
import type { CopyEnd } from "../../pane/pane-state";
import type { Pane } from "../../pane/use-pane";
import { useLayout } from "../../parts/layout-styles";
import { COPIES_TEXT } from "./messages";

const KINDS: readonly CopyKind[] = ["director", "site"];

/** «Копии»: for the director and for the site, what is in each, and what came of the last one. */
export function Copies(props: {
  readonly pane: Pick<Pane, "state" | "actions">;
  readonly controller: Pick<PaneController, "openCopy">;
}): React.JSX.Element {
  const { pane, controller } = props;
  const layout = useLayout();
  const { activity, copy } = pane.state;
  const top = useRef<HTMLDivElement>(null);
  const at = copy?.at ?? null;
  useEffect(() => {
    if (at !== null) top.current?.focus();
  }, [at]);
  return (
    <section className={layout.stack} aria-labelledby="start-copies">
      <Subtitle2 as="h2" id="start-copies" className={layout.heading}>
        {COPIES_TEXT.title}
      </Subtitle2>
      <p className={layout.muted}>{COPIES_TEXT.help}</p>
      {copy !== null && (
        <div ref={top} tabIndex={-1} className={layout.quietFocus}>
          <CopyNotice copy={copy} actions={pane.actions} />
        </div>
      )}
      {KINDS.map((kind) => (
        <div key={kind} className={layout.section}>
          <Button
            className={layout.wide}
            disabledFocusable={activity !== null}
            aria-describedby={`copy-${kind}`}
            onClick={() => {
              controller.openCopy(kind);
            }}
          >
            {COPY_NAMES[kind]}
          </Button>
          <p id={`copy-${kind}`} className={`${layout.muted} ${layout.small}`}>
            {COPIES_TEXT.contents[kind]}
          </p>
        </div>
      ))}
    </section>
  );
}

/** It was opened, or it was not because somebody could be found in it. */
function CopyNotice({ copy, actions }: { readonly copy: CopyEnd; readonly actions: Pick<Pane["actions"], "show"> }): React.JSX.Element {
  const layout = useLayout();
  const { at, kind, outcome } = copy;
  if (outcome.state === "opened") {
    return (
      <MessageBar intent="success" layout="multiline" politeness="polite">
        <MessageBarBody>
          <MessageBarTitle>{COPIES_TEXT.opened(COPY_NAMES[kind])}</MessageBarTitle>
          <span className={layout.line}>{COPIES_TEXT.openedAt(clock(at))}</span>
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{COPIES_TEXT.refused(COPY_NAMES[kind])}</MessageBarTitle>
        <span className={layout.line}>{COPIES_TEXT.refusedWhy(outcome.found)}</span>
        <span className={layout.line}>{COPIES_TEXT.refusedAdvice}</span>
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            actions.show("settings");
          }}
        >
          {COPIES_TEXT.toSettings}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
} // prettier-ignore
