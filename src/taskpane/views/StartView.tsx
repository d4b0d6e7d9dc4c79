import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { TEXT } from "../messages";
import { useLayout } from "./layout-styles";

/** Before a run: what will happen, and the one button. */
export function StartView(props: { readonly cancelled: boolean; readonly onStart: () => void }): React.JSX.Element {
  const layout = useLayout();
  return (
    <div className={layout.stack}>
      {props.cancelled && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{TEXT.cancelled}</MessageBarBody>
        </MessageBar>
      )}
      <p className={layout.text}>{TEXT.intro}</p>
      <p className={layout.muted}>{TEXT.untouched}</p>
      <Button appearance="primary" size="large" className={layout.wide} autoFocus onClick={props.onStart}>
        {TEXT.recalculate}
      </Button>
    </div>
  );
}
