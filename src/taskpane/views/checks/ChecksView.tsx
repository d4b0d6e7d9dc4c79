import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Severity } from "../../../registry/issue";
import type { ViewProps, ViewTarget } from "../../pane/view-props";
import { useKept, type Kept } from "../../parts/kept";
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
function placeOf(target: ViewTarget): Place {
  const severities = SEVERITIES.filter((severity) => severity === target.filter);
  return { part: PARTS.find((part) => part === target.filter) ?? "issues", severities };
}

const useStyles = makeStyles({
  // One row at 320 px, one under another at 160 px.
  tabs: { display: "flex", flexWrap: "wrap", columnGap: 0 },
  tab: { paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});

/** All severities. */
const ALL: readonly Severity[] = [];

/** Which severities are shown, for when the tab is opened again. */
const KEPT_SEVERITIES: Kept<readonly Severity[]> = new WeakMap();

/** «Проверка»: issues, what columns were taken for, which sheets are read, the comparison with СПО-1. */
export default function ChecksView({ reckoning, actions, target, busy }: ViewProps): React.JSX.Element {
  const styles = useStyles();
  const layout = useLayout();
  const [part, setPart] = useState<Part>("issues");
  const [severities, setSeverities] = useKept(KEPT_SEVERITIES, ALL);
  const [led, setLed] = useState<ViewTarget | null>(null);
  if (led !== target) {
    setLed(target);
    if (target !== null) {
      const place = placeOf(target);
      setPart(place.part);
      if (place.part === "issues") setSeverities(place.severities);
    }
  }
  return (
    <div className={layout.stack}>
      <TabList
        size="small"
        appearance="subtle-circular"
        className={styles.tabs}
        aria-label={CHECKS_TEXT.parts}
        selectedValue={part}
        onTabSelect={(_, { value }) => {
          setPart(PARTS.find((name) => name === value) ?? part);
        }}
      >
        {PARTS.map((name) => (
          <Tab key={name} value={name} className={styles.tab} id={`checks-tab-${name}`} aria-controls="checks-part">
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
            onSeverities={setSeverities}
          />
        )}
        {part === "columns" && <ColumnsPart reckoning={reckoning} actions={actions} busy={busy} />}
        {part === "sheets" && <SheetsPart reckoning={reckoning} actions={actions} busy={busy} />}
        {part === "reconciliation" && <ReconcilePart reckoning={reckoning} actions={actions} busy={busy} />}
      </div>
    </div>
  );
}
