import { useState } from "react";
import type { ViewProps } from "../../pane/view-props";
import { useLayout } from "../../parts/layout-styles";
import { ShowMore } from "../../parts/ShowMore";
import { columnId, columnTables, isNotUnderstood } from "./column-tables";
import { ColumnItem } from "./ColumnItem";
import { Disclosure } from "./Disclosure";
import { COLUMNS_TEXT } from "./messages";
import { SeverityMark } from "./SeverityMark";
import { useSaving } from "./use-saving";

/** «Столбцы»: what each column was taken for, table by table. */
export function ColumnsPart({ reckoning, actions, busy }: Omit<ViewProps, "target">): React.JSX.Element {
  const layout = useLayout();
  const savings = useSaving(actions, reckoning.id, busy);
  // Kept while the part is open: a column that is given a field must not jump away from under the hand.
  const [first] = useState(() => new Set(reckoning.columns.filter(isNotUnderstood).map(columnId)));
  const tables = columnTables(reckoning.columns);
  if (tables.length === 0) return <p className={layout.text}>{COLUMNS_TEXT.none}</p>;
  const opened = tables.find(({ columns }) => columns.some((use) => first.has(columnId(use)))) ?? tables[0];
  return (
    <div className={layout.section}>
      <p className={`${layout.muted} ${layout.small}`}>{COLUMNS_TEXT.hint}</p>
      {tables.map(({ key, sheet, table, headerRow, columns, unread }) => (
        <Disclosure
          key={key}
          level={3}
          title={COLUMNS_TEXT.table(sheet, headerRow)}
          detail={COLUMNS_TEXT.counts(COLUMNS_TEXT.tableOf[table], columns.length, unread)}
          mark={unread > 0 && <SeverityMark severity="warning" />}
          startsOpen={key === opened?.key}
        >
          <ShowMore
            items={[
              ...columns.filter((use) => first.has(columnId(use))),
              ...columns.filter((use) => !first.has(columnId(use))),
            ]}
            listClassName={layout.list}
          >
            {(use) => <ColumnItem key={columnId(use)} use={use} savings={savings} />}
          </ShowMore>
        </Disclosure>
      ))}
    </div>
  );
}
