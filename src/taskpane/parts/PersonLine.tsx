import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ResultPerson } from "../../engine/results";
import type { PaneActions } from "../pane/view-props";
import { PARTS_TEXT } from "./messages";

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalXXS} 0`, listStyleType: "none" },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
}); // prettier-ignore

/** A person: the name leads to their row, under it the group and what is to be said. Stands in a list. */
export function PersonLine(props: {
  readonly person: ResultPerson;
  readonly actions: Pick<PaneActions, "goTo">;
  /** What is to be said of them; «» = nothing. */
  readonly detail: string;
}): React.JSX.Element {
  const styles = useStyles();
  const { fullName, group, source } = props.person;
  const under = [group, props.detail].filter((text) => text !== null && text !== "").join(" · ");
  return (
    <li className={styles.line}>
      <Link
        as="button"
        aria-label={PARTS_TEXT.toRow(fullName, source.sheet, source.row)}
        onClick={() => {
          props.actions.goTo({ sheet: source.sheet, address: `A${source.row}` });
        }}
      >
        {fullName}
      </Link>
      {under !== "" && <div className={styles.detail}>{under}</div>}
    </li>
  );
}
