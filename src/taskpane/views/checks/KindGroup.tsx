import { useLayout } from "../../parts/layout-styles";
import { ShowMore } from "../../parts/ShowMore";
import { Disclosure } from "./Disclosure";
import type { IssueKind } from "./issue-groups";
import { IssueText } from "./IssueText";
import { SEVERITY_NAMES } from "./messages";
import type { PartTools } from "./part-tools";
import { SeverityMark } from "./SeverityMark";

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
      <ShowMore items={kind.clusters}>{(cluster) => <IssueText key={cluster.text} cluster={cluster} {...tools} />}</ShowMore>
    </Disclosure>
  );
} // prettier-ignore
