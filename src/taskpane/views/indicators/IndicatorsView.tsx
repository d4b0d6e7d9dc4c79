import { useMemo, useState } from "react";
import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ViewProps, ViewTarget } from "../../pane/view-props";
import { useKept, type Kept } from "../../parts/kept";
import { useLayout } from "../../parts/layout-styles";
import { IndicatorDetail } from "./IndicatorDetail";
import { IndicatorList, type ListFocus } from "./IndicatorList";
import { indicatorRows, narrowed, startYearOf } from "./indicator-rows";
import { FILTERS, INDICATORS_TEXT as TEXT, type FilterName } from "./messages";

/** What is open, and what gets the focus when the list comes back. */
interface Place {
  readonly open: string | null;
  readonly focus: ListFocus;
}

/** The filter, for when the tab is opened again. */
const KEPT_FILTER: Kept<FilterName> = new WeakMap();

/** «Показатели»: the list of all 27, or one of them in full. */
export default function IndicatorsView({ reckoning, actions, target }: ViewProps): React.JSX.Element {
  const layout = useLayout();
  const rows = useMemo(() => indicatorRows(reckoning.results), [reckoning.results]);
  const [place, setPlace] = useState<Place>({ open: null, focus: null });
  const [filter, setFilter] = useKept(KEPT_FILTER, "all");
  const [followed, setFollowed] = useState<ViewTarget | null>(null);
  if (target !== followed) {
    setFollowed(target);
    const indicator = rows.find(({ record }) => record.id === target?.indicator)?.record.id;
    const wanted = FILTERS.find(({ name }) => name === target?.filter)?.name;
    if (indicator !== undefined) setPlace({ open: indicator, focus: null });
    else if (wanted !== undefined) setPlace({ open: null, focus: null });
    if (wanted !== undefined) setFilter(wanted);
  }
  const open = rows.find(({ record }) => record.id === place.open);

  if (open !== undefined) {
    return (
      <IndicatorDetail
        key={open.record.id}
        row={open}
        reckoning={reckoning}
        actions={actions}
        startYear={startYearOf(reckoning)}
        onBack={() => {
          const listed = narrowed(rows, filter).includes(open);
          setPlace({ open: null, focus: listed ? { row: open.record.id } : "filter" });
        }}
      />
    );
  }
  return (
    <div className={layout.stack}>
      {reckoning.unusable !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{reckoning.unusable.what}</MessageBarTitle>
            <span className={layout.line}>{reckoning.unusable.advice}</span>
          </MessageBarBody>
        </MessageBar>
      )}
      <IndicatorList
        rows={rows}
        trends={reckoning.history.trends}
        filter={filter}
        focus={place.focus}
        onFilter={(next) => {
          setFilter(next);
          setPlace({ open: null, focus: null });
          actions.say(TEXT.shown(narrowed(rows, next).length));
        }}
        onOpen={(indicator) => {
          setPlace({ open: indicator, focus: null });
        }}
      />
    </div>
  );
}
