import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLayout } from "../../parts/layout-styles";
import { acceptIssues } from "./accept";
import type { IssueCluster } from "./issue-groups";
import { IssuePlaces } from "./IssuePlaces";
import { keepFocus } from "./keep-focus";
import { ISSUES_TEXT } from "./messages";
import type { PartTools } from "./part-tools";

const useStyles = makeStyles({
  cluster: { paddingBottom: tokens.spacingVerticalS },
});

/** What is said, once, and all the places it is said of. */
export function IssueText({ cluster, ...tools }: PartTools & { readonly cluster: IssueCluster }): React.JSX.Element {
  const styles = useStyles();
  const layout = useLayout();
  const { text, issues } = cluster;
  return (
    <div className={styles.cluster}>
      <p className={layout.text}>{text}</p>
      <IssuePlaces issues={issues} {...tools} />
      {issues.length > 1 && (
        <Button
          size="small"
          appearance="subtle"
          onClick={({ currentTarget }) => {
            keepFocus(currentTarget, () => {
              acceptIssues(issues, tools.savings);
            });
          }}
        >
          {ISSUES_TEXT.acceptAll(issues.length)}
        </Button>
      )}
    </div>
  );
}
