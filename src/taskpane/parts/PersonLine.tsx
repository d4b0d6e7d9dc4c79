import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { printableGroup } from "../../engine/printable";
import { shareable } from "../../engine/private-words";
import type { ResultPerson } from "../../engine/results";
import type { PaneActions } from "../pane/view-props";
import { PARTS_TEXT } from "./messages";

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalXXS} 0`, listStyleType: "none" },
  // Without colours nothing else would tell the name from text.
  name: { "@media (forced-colors: active)": { textDecorationLine: "underline" } },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
}); // prettier-ignore

/**
 * A person: the name leads to their row, under it the group and what is to be
 * said. Stands in a list. A group or sheet called «ОВЗ-21» is not named (rulings 31).
 * What was typed is isolated: a right-to-left mark in a name turns nothing else round.
 */
export function PersonLine(props: {
  readonly person: ResultPerson;
  readonly actions: Pick<PaneActions, "goTo">;
  /** What is to be said of them; «» = nothing. */
  readonly detail: string;
  /** What stands under it. */
  readonly children?: React.ReactNode;
}): React.JSX.Element {
  const styles = useStyles();
  const { fullName, group, source } = props.person;
  const shownGroup = printableGroup(group) ?? "";
  return (
    <li className={styles.line}>
      <Link
        as="button"
        className={styles.name}
        aria-label={PARTS_TEXT.toRow(fullName, shareable(source.sheet), source.row)}
        onClick={() => {
          props.actions.goTo({ sheet: source.sheet, address: `A${source.row}` });
        }}
      >
        <bdi>{fullName}</bdi>
      </Link>
      {shownGroup + props.detail !== "" && (
        <div className={styles.detail}>
          <bdi>{shownGroup}</bdi>
          {shownGroup !== "" && props.detail !== "" && " · "}
          <bdi>{props.detail}</bdi>
        </div>
      )}
      {props.children}
    </li>
  );
}
