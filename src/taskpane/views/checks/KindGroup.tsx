import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLayout } from "../../parts/layout-styles";
import { ShowMore } from "../../parts/ShowMore";
import { acceptIssues } from "./accept";
import { Disclosure } from "./Disclosure";
import type { IssueCluster, IssueKind } from "./issue-groups";
import { IssuePlaces } from "./IssuePlaces";
import { keepFocus } from "./keep-focus";
import { ISSUES_TEXT, SEVERITY_NAMES } from "./messages";
import type { PartTools } from "./part-tools";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  cluster: { paddingBottom: tokens.spacingVerticalS },
});

/** A kind of issue: its title with the count, under it each text once with the places it speaks of. */
export function KindGroup({
  kind,
  startsOpen,
  ...tools
}: PartTools & { readonly kind: IssueKind; readonly startsOpen: boolean }): React.JSX.Element {
  const layout = useLayout();
  return (
    <Disclosure
      level={4}
      title={kind.title}
      count={kind.count}
      startsOpen={startsOpen}
      mark={
        <>
          <SeverityMark severity={kind.severity} />
          <span className={layout.spoken}>{`${SEVERITY_NAMES[kind.severity]}.`}</span>
        </>
      }
    >
      <ShowMore items={kind.clusters}>{(cluster) => <Cluster key={cluster.text} cluster={cluster} {...tools} />}</ShowMore>
    </Disclosure>
  );
} // prettier-ignore

function Cluster({ cluster, ...tools }: PartTools & { readonly cluster: IssueCluster }): React.JSX.Element {
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
