import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Cause } from "../../../engine/reconcile";
import { shareable } from "../../../engine/private-words";
import type { PaneActions } from "../../pane/view-props";
import { useLayout } from "../../parts/layout-styles";
import { PARTS_TEXT } from "../../parts/messages";

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalXXS} 0` },
  // Without colours nothing else would tell the name from text.
  name: { textAlign: "start", "@media (forced-colors: active)": { textDecorationLine: "underline" } },
});

/** Somebody or something that may stand behind a difference; the name leads to the row. */
export function CauseLine(props: {
  readonly cause: Cause;
  readonly actions: Pick<PaneActions, "goTo">;
}): React.JSX.Element {
  const { name, source, words } = props.cause;
  const styles = useStyles();
  const layout = useLayout();
  return (
    <li className={styles.line}>
      <Link
        as="button"
        className={styles.name}
        aria-label={PARTS_TEXT.toRow(name, shareable(source.sheet), source.row)}
        onClick={() => {
          props.actions.goTo({ sheet: source.sheet, address: `A${source.row}` });
        }}
      >
        <bdi>{name}</bdi>
      </Link>
      <div className={`${layout.muted} ${layout.small}`}>
        <bdi>{words}</bdi>
      </div>
    </li>
  );
}
