import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useState } from "react";
import type { Severity } from "../../../registry/issue";
import type { ViewProps, ViewTarget } from "../../pane/view-props";
import { useLayout } from "../../parts/layout-styles";
import { ColumnsPart } from "./ColumnsPart";
import { SEVERITIES } from "./issue-groups";
import { IssuesPart } from "./IssuesPart";
import { FOCUS_PART } from "./keep-focus";
import { CHECKS_TEXT } from "./messages";
import { ReconcilePart } from "./ReconcilePart";
import { SheetsPart } from "./SheetsPart";

const PARTS = ["issues", "columns", "sheets", "reconciliation"] as const;
type Part = (typeof PARTS)[number];

/** What is open. */
interface Place {
  readonly part: Part;
  /** Severities that are shown; empty = all. */
  readonly severities: readonly Severity[];
}

/** A target's `filter` names a part («sheets», «columns», «issues», «reconciliation») or a severity («error»). */
function placeOf(target: ViewTarget | null): Place {
  const severities = SEVERITIES.filter((severity) => severity === target?.filter);
  return { part: PARTS.find((part) => part === target?.filter) ?? "issues", severities };
}

const useStyles = makeStyles({
  // One row at 320 px, one under another at 160 px.
  tabs: { display: "flex", flexWrap: "wrap" },
});

/** «Проверка»: issues, what columns were taken for, which sheets are read, the comparison with СПО-1. */
export default function ChecksView({ reckoning, actions, target, busy }: ViewProps): React.JSX.Element {
  const styles = useStyles();
  const layout = useLayout();
  const [place, setPlace] = useState({ target, ...placeOf(target) });
  if (place.target !== target) setPlace({ target, ...placeOf(target) });
  const { part, severities } = place;
  return (
    <div className={layout.stack}>
      <TabList
        size="small"
        appearance="subtle-circular"
        className={styles.tabs}
        aria-label={CHECKS_TEXT.parts}
        selectedValue={part}
        onTabSelect={(_, { value }) => {
          setPlace({ ...place, part: PARTS.find((name) => name === value) ?? part });
        }}
      >
        {PARTS.map((name) => (
          <Tab key={name} value={name} id={`checks-tab-${name}`} aria-controls="checks-part">
            {CHECKS_TEXT[name]}
          </Tab>
        ))}
      </TabList>
      <div id="checks-part" role="tabpanel" aria-labelledby={`checks-tab-${part}`} {...FOCUS_PART}>
        {part === "issues" && (
          <IssuesPart
            reckoning={reckoning}
            actions={actions}
            busy={busy}
            severities={severities}
            onSeverities={(shown) => {
              setPlace({ ...place, severities: shown });
            }}
          />
        )}
        {part === "columns" && <ColumnsPart reckoning={reckoning} actions={actions} busy={busy} />}
        {part === "sheets" && <SheetsPart reckoning={reckoning} actions={actions} busy={busy} />}
        {part === "reconciliation" && <ReconcilePart reckoning={reckoning} actions={actions} busy={busy} />}
      </div>
    </div>
  );
}
