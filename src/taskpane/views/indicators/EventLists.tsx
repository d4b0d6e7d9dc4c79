import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { EventBehind } from "../../../engine/cell-detail";
import { ruDay } from "../../messages";
import type { PaneActions } from "../../pane/view-props";
import { Fold } from "../../parts/Fold";
import { useLayout } from "../../parts/layout-styles";
import { ShowMore } from "../../parts/ShowMore";
import { useIndicatorStyles } from "./indicator-styles";
import { INDICATORS_TEXT as TEXT } from "./messages";

/** More than this are folded away: most of them are of another kind altogether. */
const SHORT_LIST = 5;

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalXXS} 0`, listStyleType: "none" },
});

/** The events and fairs of a cell: those that count, and those that do not with the reason. */
export function EventLists(props: {
  readonly events: readonly EventBehind[];
  readonly actions: Pick<PaneActions, "goTo">;
}): React.JSX.Element {
  const layout = useLayout();
  const counted = props.events.filter(({ reason }) => reason === "");
  const left = props.events.filter(({ reason }) => reason !== "");
  if (props.events.length === 0) return <p className={layout.muted}>{TEXT.noEvents}</p>;
  return (
    <>
      {counted.length > 0 && (
        <Fold level={5} title={TEXT.withCount(TEXT.eventsCounted, counted.length)} open>
          <Events events={counted} actions={props.actions} />
        </Fold>
      )}
      {left.length > 0 && (
        <Fold level={5} title={TEXT.withCount(TEXT.eventsNotCounted, left.length)} open={left.length <= SHORT_LIST}>
          <Events events={left} actions={props.actions} />
        </Fold>
      )}
    </>
  );
}

function Events(props: {
  readonly events: readonly EventBehind[];
  readonly actions: Pick<PaneActions, "goTo">;
}): React.JSX.Element {
  const styles = useStyles();
  const layout = useLayout();
  const shared = useIndicatorStyles();
  return (
    <ShowMore items={props.events} listClassName={layout.list}>
      {({ source, title, date, reason }) => (
        <li key={`${source.sheet}/${source.row}`} className={styles.line}>
          <Link
            as="button"
            aria-label={TEXT.toEvent(title, source.sheet, source.row)}
            onClick={() => {
              props.actions.goTo({ sheet: source.sheet, address: `A${source.row}` });
            }}
          >
            {title}
          </Link>
          <div className={shared.small}>
            {[date === null ? TEXT.noDate : ruDay(date), reason].filter((text) => text !== "").join(" · ")}
          </div>
        </li>
      )}
    </ShowMore>
  );
}
