import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Reckoning } from "../../../app/reckoning";
import type { ResultCell } from "../../../engine/results";
import type { PaneActions } from "../../pane/view-props";
import { Fold } from "../../parts/Fold";
import { useLayout } from "../../parts/layout-styles";
import { ShowMore } from "../../parts/ShowMore";
import { partLists, type PartLine } from "./breakdown-rows";
import { useIndicatorStyles } from "./indicator-styles";
import { INDICATORS_TEXT } from "./messages";
import { BREAKDOWN_TEXT as TEXT } from "./messages-year";

const useStyles = makeStyles({
  content: { paddingLeft: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS },
  line: { padding: `${tokens.spacingVerticalXXS} 0` },
  pair: { display: "flex", justifyContent: "space-between", alignItems: "baseline", columnGap: tokens.spacingHorizontalM },
  share: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  short: { fontWeight: tokens.fontWeightSemibold },
}); // prettier-ignore

/** What each group, specialty and form of study adds to a value's gap; nothing where a value is not divided. */
export function BreakdownPart(props: {
  readonly cell: ResultCell;
  readonly reckoning: Reckoning;
  readonly actions: Pick<PaneActions, "goTo">;
}): React.JSX.Element | null {
  const { cell, reckoning, actions } = props;
  const styles = useStyles();
  const layout = useLayout();
  const lists = partLists(reckoning, cell);
  const sheet = reckoning.reportSheets.find(({ kind, exists }) => kind === "разрезы" && exists);
  if (lists.length === 0) return null;
  return (
    <Fold level={5} title={TEXT.title} open={false}>
      <div className={mergeClasses(layout.section, styles.content)}>
        {lists.map(({ dimension, lines }, index) => (
          <Fold key={dimension} title={TEXT.dimensions[dimension]} open={index === 0}>
            <ShowMore items={lines} listClassName={layout.list}>
              {(line) => <Part key={line.part} line={line} />}
            </ShowMore>
          </Fold>
        ))}
        {sheet !== undefined && (
          <div>
            <Button
              size="small"
              onClick={() => {
                actions.goTo({ sheet: sheet.name, address: "A1" });
              }}
            >
              {TEXT.toSheet(sheet.name)}
            </Button>
          </div>
        )}
      </div>
    </Fold>
  );
}

function Part({ line }: { readonly line: PartLine }): React.JSX.Element {
  const styles = useStyles();
  const shared = useIndicatorStyles();
  return (
    <li className={styles.line}>
      <div className={styles.pair}>
        <span className={mergeClasses(line.isShort && styles.short)}>
          <bdi>{line.title}</bdi>
        </span>
        <span className={styles.share}>{INDICATORS_TEXT.percent(line.share)}</span>
      </div>
      <div className={shared.small}>{line.counts}</div>
    </li>
  );
}
