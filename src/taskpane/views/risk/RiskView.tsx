import { Button, Subtitle2 } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { measureWords } from "../../../plan/measures";
import type { ViewProps, ViewTarget } from "../../pane/view-props";
import { Fold } from "../../parts/Fold";
import { useKept, type Kept } from "../../parts/kept";
import { useLayout } from "../../parts/layout-styles";
import { ShowMore } from "../../parts/ShowMore";
import { FILTER_TEXT, PRIORITY_NAMES, RISK_TEXT } from "./messages";
import { filterOf, filterOffList, filterRows, NO_FILTER, type RiskFilter } from "./risk-filter";
import { offered, riskOptions } from "./risk-options";
import { listTerm, riskLists, type Fact, type OffListRow, type RiskRow } from "./risk-rows";
import { RiskFigures } from "./RiskFigures";
import { RiskFilters } from "./RiskFilters";
import { RiskPerson } from "./RiskPerson";

/** Search and filters, for when the tab is opened again. */
const KEPT_FILTER: Kept<RiskFilter> = new WeakMap();

/**
 * «Группа риска»: who is on the list of targeted work, why, what the plan says
 * to do, and what the officer wrote. A target's filter is «yes», «unknown»,
 * «waiting» of indicator 7, or a graduation year.
 */
export default function RiskView({ reckoning, actions, target }: ViewProps): React.JSX.Element {
  const layout = useLayout();
  const lists = useMemo(() => riskLists(reckoning), [reckoning]);
  const options = useMemo(() => riskOptions(lists), [lists]);
  const terms = useMemo(
    () => new Map<number | null, Fact | null>(reckoning.cohorts.map((cohort) => [cohort, listTerm(reckoning, cohort)])),
    [reckoning],
  );
  const [led, setLed] = useState<ViewTarget | null>(null);
  const [wanted, setWanted] = useKept(KEPT_FILTER, NO_FILTER);
  if (led !== target) {
    setLed(target);
    if (target !== null) setWanted(filterOf(target));
  }
  const countRef = useRef<HTMLSpanElement>(null);
  const filter = offered(wanted, options);
  const rows = filterRows(lists.listed, filter);
  const cannotWork = filterOffList(lists.cannotWork, filter);
  const everybody = lists.listed.length + lists.cannotWork.length;
  const resetKey = Object.values(filter).join("|");
  const drawPerson = (row: RiskRow | OffListRow): React.ReactNode => (
    <RiskPerson
      key={row.person.id}
      person={row.person}
      target={"target" in row ? row.target : null}
      notes={row.notes}
      term={terms.get(row.person.cohort) ?? null}
      actions={actions}
    />
  );
  const sheet = reckoning.reportSheets.find(({ kind, exists }) => kind === "риск" && exists);
  return (
    <div className={layout.stack}>
      <RiskFigures
        risk={reckoning.results.risk}
        lists={lists}
        actions={actions}
        onShow={(whom) => {
          setWanted({ ...NO_FILTER, indicator7: whom });
          countRef.current?.focus();
        }}
      />
      {sheet !== undefined && (
        <div className={layout.section}>
          <div>
            <Button
              size="small"
              onClick={() => {
                actions.goTo({ sheet: sheet.name, address: "A1" });
              }}
            >
              {RISK_TEXT.toSheet(sheet.name)}
            </Button>
          </div>
          <p className={`${layout.muted} ${layout.small}`}>{RISK_TEXT.sheetHelp}</p>
        </div>
      )}
      {everybody > 0 && (
        <RiskFilters filter={filter} options={options} shown={rows.length} all={lists.listed.length} onChange={setWanted} countRef={countRef} />
      )}
      <div className={layout.stack}>
        {lists.listed.length === 0 && <p className={layout.text}>{RISK_TEXT.nobodyListed}</p>}
        {everybody > 0 && rows.length + cannotWork.length === 0 && (
          <p className={layout.text}>{FILTER_TEXT.nobodyFound}</p>
        )}
        {Object.keys(PRIORITY_NAMES).map(Number).map((priority) => (
          <PeopleSection
            key={priority}
            title={(count) => RISK_TEXT.priority(priority, count)}
            rows={rows.filter((row) => row.target.priority === priority)}
            resetKey={resetKey}
            drawPerson={drawPerson}
          />
        ))}
        <PeopleSection title={RISK_TEXT.cannotWork} line={RISK_TEXT.cannotWorkLine} rows={cannotWork} resetKey={resetKey} drawPerson={drawPerson} />
      </div>
      <MeasuresInFull rows={lists.listed} />
    </div>
  );
} // prettier-ignore

/** People under a heading; nothing when there is nobody. */
function PeopleSection<T extends OffListRow>(props: {
  readonly title: (count: number) => string;
  readonly line?: string;
  readonly rows: readonly T[];
  readonly resetKey: string;
  readonly drawPerson: (row: T) => React.ReactNode;
}): React.JSX.Element | null {
  const layout = useLayout();
  if (props.rows.length === 0) return null;
  return (
    <section className={layout.section}>
      <Subtitle2 as="h3" className={layout.heading}>
        {props.title(props.rows.length)}
      </Subtitle2>
      {props.line !== undefined && <p className={layout.muted}>{props.line}</p>}
      <ShowMore items={props.rows} resetKey={props.resetKey} listClassName={layout.list}>
        {props.drawPerson}
      </ShowMore>
    </section>
  );
}

/** The plan's own words of the measures that the list names in short. */
function MeasuresInFull({ rows }: { readonly rows: readonly RiskRow[] }): React.JSX.Element | null {
  const layout = useLayout();
  const items = [...new Set(rows.flatMap(({ target }) => target.measures))].sort();
  if (items.length === 0) return null;
  return (
    <Fold title={RISK_TEXT.measuresInFull} open={false}>
      <ul className={layout.list}>
        {items.map((item) => (
          <li key={item} className={layout.small}>
            {measureWords(item)}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
