import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Failure, WorkbookState } from "../../app/port";
import { STATE_LINES, TEXT } from "../messages";
import { useLayout } from "./layout-styles";

/** After a run that failed: what happened, what became of the workbook, what to do. */
export function FailureView(props: {
  readonly failure: Failure;
  readonly workbook: WorkbookState;
  readonly onRetry: () => void;
}): React.JSX.Element {
  const layout = useLayout();
  return (
    <div className={layout.stack}>
      <MessageBar intent="error" layout="multiline" politeness="polite">
        <MessageBarBody>
          <MessageBarTitle>{TEXT.failed}</MessageBarTitle>
          <span className={layout.line}>{props.failure.what}</span>
        </MessageBarBody>
      </MessageBar>
      <p className={layout.text}>{props.failure.advice}</p>
      <p className={layout.muted}>{STATE_LINES[props.workbook]}</p>
      <Button appearance="primary" className={layout.wide} autoFocus onClick={props.onRetry}>
        {TEXT.retry}
      </Button>
    </div>
  );
}
