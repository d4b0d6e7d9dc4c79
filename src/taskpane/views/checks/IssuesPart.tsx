import { Button, Subtitle2 } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Severity } from "../../../registry/issue";
import type { ViewProps } from "../../pane/view-props";
import { useLayout } from "../../parts/layout-styles";
import { AcceptedList } from "./AcceptedList";
import { acceptKey } from "./accept";
import { groupIssues, severityCounts, withKeys } from "./issue-groups";
import { KindGroup } from "./KindGroup";
import { ISSUES_TEXT } from "./messages";
import { SeverityFilter } from "./SeverityFilter";
import { SpellingsSection } from "./SpellingsSection";
import { TaughtList } from "./TaughtList";
import { useSaving } from "./use-saving";
import { useWalk } from "./use-walk";
import { WalkBar } from "./WalkBar";

/** So few issues are shown opened. */
const FEW = 8;

/** «Замечания»: one after another, spellings to be taught, all by kind, and those that were accepted. */
export function IssuesPart(
  props: Omit<ViewProps, "target"> & {
    readonly severities: readonly Severity[];
    readonly onSeverities: (severities: readonly Severity[]) => void;
  },
): React.JSX.Element {
  const { reckoning, actions, busy, severities, onSeverities } = props;
  const layout = useLayout();
  const savings = useSaving(actions, reckoning.id, busy);
  const all = useMemo(() => withKeys(reckoning.results.issues), [reckoning]);
  // Between the press and the next reckoning an issue is in neither list.
  const settled = all.filter((issue) => !savings.isPending(acceptKey(issue)));
  const accepted = settled.filter((issue) => issue.accepted === true);
  const open = settled.filter((issue) => issue.accepted === undefined);
  const shown = open.filter(({ severity }) => severities.length === 0 || severities.includes(severity));
  const { spellings, kinds, inOrder } = groupIssues(shown);
  const walk = useWalk(inOrder);
  const tools = { actions, savings };
  return (
    <div className={layout.stack}>
      {open.length === 0 ? (
        <Nothing hint={accepted.length > 0 ? ISSUES_TEXT.allAccepted : ISSUES_TEXT.noneHint} />
      ) : (
        <SeverityFilter
          counts={severityCounts(open)}
          shown={severities}
          onShown={(next) => {
            walk.restart();
            onSeverities(next);
          }}
        />
      )}
      {open.length > 0 && shown.length === 0 && (
        <p className={layout.text}>
          {`${ISSUES_TEXT.noneShown} `}
          <Button
            size="small"
            onClick={() => {
              onSeverities([]);
            }}
          >
            {ISSUES_TEXT.showAll}
          </Button>
        </p>
      )}
      {shown.length > 0 && <WalkBar walk={walk} total={inOrder.length} {...tools} />}
      <SpellingsSection groups={spellings} all={open} {...tools} />
      {kinds.length > 0 && (
        <section className={layout.section} aria-labelledby="checks-kinds">
          <Subtitle2 as="h3" id="checks-kinds" className={layout.heading}>
            {ISSUES_TEXT.kinds}
          </Subtitle2>
          <p className={`${layout.muted} ${layout.small}`}>{ISSUES_TEXT.acceptHint}</p>
          {kinds.map((kind) => (
            <KindGroup key={kind.key} kind={kind} startsOpen={shown.length <= FEW} {...tools} />
          ))}
        </section>
      )}
      <TaughtList form={reckoning.form} {...tools} />
      {accepted.length > 0 && <AcceptedList issues={accepted} form={reckoning.form} {...tools} />}
    </div>
  );
}

function Nothing({ hint }: { readonly hint: string }): React.JSX.Element {
  const layout = useLayout();
  return (
    <div>
      <Subtitle2 as="h3" className={layout.heading}>
        {ISSUES_TEXT.none}
      </Subtitle2>
      <p className={layout.muted}>{hint}</p>
    </div>
  );
}
