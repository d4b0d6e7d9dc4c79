import { mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import { useIndicatorStyles } from "./indicator-styles";
import type { IndexedCell, IndicatorRow, RowLine } from "./indicator-rows";
import { INDICATORS_TEXT as TEXT } from "./messages";

/** The lines of an indicator, each a category with its plan and its years; `children` draws one cell. */
export function IndicatorLines(props: {
  readonly row: IndicatorRow;
  readonly children: (cell: IndexedCell, withPlan: boolean) => React.ReactNode;
}): React.JSX.Element {
  const styles = useIndicatorStyles();
  const id = useId();
  return (
    <div className={styles.lines}>
      {props.row.lines.map((line, index) => {
        const head = headOf(line);
        const headId = `${id}${index}`;
        return (
          <div key={headId} className={styles.line}>
            {head !== null && (
              <div id={headId} className={styles.lineHead}>
                {head}
              </div>
            )}
            <ul
              className={mergeClasses(styles.years, line.cells.length === 1 && styles.alone)}
              aria-labelledby={head === null ? undefined : headId}
            >
              {line.cells.map((cell) => (
                <li key={cell.index}>{props.children(cell, line.plan === null)}</li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

/** «Лица с ОВЗ: план ≥50 %», «План ≥10», «Лица с ОВЗ»; null when there is nothing to say. */
function headOf({ category, plan }: RowLine): string | null {
  if (plan === null) return category;
  if (category === null) return plan.text === null ? TEXT.noPlanOnly : TEXT.planOnly(plan.text);
  return TEXT.categoryWithPlan(category, plan.text === null ? TEXT.noPlan : TEXT.plan(plan.text));
}
