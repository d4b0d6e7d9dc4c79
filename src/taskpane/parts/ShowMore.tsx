import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useLayout } from "./layout-styles";
import { PARTS_TEXT } from "./messages";

/** Rows drawn at once: a list of a thousand people must not hold the pane up. */
const ROWS_AT_ONCE = 30;

/**
 * The first rows of a list and a button for more; `children` draws one row with
 * its key. The button goes with the last rows: then the focus stays at the end
 * of the list and is not thrown back to the top of the pane.
 */
export function ShowMore<T>(props: {
  readonly items: readonly T[];
  readonly children: (item: T, index: number) => React.ReactNode;
  /** A change of it begins again from the top. */
  readonly resetKey?: string;
  /** The rows are `li`: they are put into a list of this class, and the button stands under it. */
  readonly listClassName?: string | undefined;
}): React.JSX.Element {
  const layout = useLayout();
  const end = useRef<HTMLSpanElement>(null);
  const [shown, setShown] = useState({ key: props.resetKey, rows: ROWS_AT_ONCE });
  const rows = shown.key === props.resetKey ? shown.rows : ROWS_AT_ONCE;
  const left = props.items.length - rows;
  const isAllShown = rows > ROWS_AT_ONCE && left <= 0;
  useEffect(() => {
    if (isAllShown) end.current?.focus();
  }, [isAllShown]);
  const drawn = props.items.slice(0, rows).map((item, index) => props.children(item, index));
  return (
    <>
      {props.listClassName === undefined ? drawn : <ul className={props.listClassName}>{drawn}</ul>}
      {left > 0 && (
        <Button
          appearance="subtle"
          onClick={() => {
            setShown({ key: props.resetKey, rows: rows + ROWS_AT_ONCE });
          }}
        >
          {PARTS_TEXT.showMore(Math.min(left, ROWS_AT_ONCE), left)}
        </Button>
      )}
      {isAllShown && (
        <span ref={end} tabIndex={-1} className={mergeClasses(layout.spoken, layout.quietFocus)}>
          {PARTS_TEXT.allShown(props.items.length)}
        </span>
      )}
    </>
  );
}
