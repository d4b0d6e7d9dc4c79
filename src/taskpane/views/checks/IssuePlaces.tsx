import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useLayout } from "../../parts/layout-styles";
import { ShowMore } from "../../parts/ShowMore";
import { acceptIssues, acceptKey } from "./accept";
import type { KeyedIssue } from "./issue-groups";
import { FOCUS_STOP, keepFocus } from "./keep-focus";
import { ISSUES_TEXT } from "./messages";
import type { PartTools } from "./part-tools";
import { cellOf, placeShort, toPlace } from "./places";
import { Problem } from "./Problem";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  place: { textAlign: "start", overflowWrap: "anywhere", minWidth: 0 },
  accept: { minWidth: 0 },
});

/** Where some issues stand: each place leads to its cell, «так и есть» beside it. */
export function IssuePlaces({
  issues,
  actions,
  savings,
}: PartTools & { readonly issues: readonly KeyedIssue[] }): React.JSX.Element {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <ShowMore items={issues} listClassName={layout.list}>
      {(issue) => {
        const place = placeShort(issue.source);
        return (
          <li key={issue.key}>
            <div className={styles.line}>
              <Link
                as="button"
                className={styles.place}
                aria-label={`${toPlace(issue.source)}: ${place}`}
                onClick={() => {
                  actions.goTo(cellOf(issue.source));
                }}
              >
                {place}
              </Link>
              <Button
                {...FOCUS_STOP}
                size="small"
                appearance="subtle"
                className={styles.accept}
                aria-label={ISSUES_TEXT.acceptOf(place)}
                onClick={({ currentTarget }) => {
                  keepFocus(currentTarget, () => {
                    acceptIssues([issue], savings);
                  });
                }}
              >
                {ISSUES_TEXT.accept}
              </Button>
            </div>
            <Problem text={savings.problemOf(acceptKey(issue))} />
          </li>
        );
      }}
    </ShowMore>
  );
}
