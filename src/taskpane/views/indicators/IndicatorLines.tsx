import { mergeClasses } from "@fluentui/react-components";
import { useIndicatorStyles } from "./indicator-styles";
import type { IndexedCell, IndicatorRow, RowLine } from "./indicator-rows";
import { INDICATORS_TEXT as TEXT } from "./messages";

/** The lines of an indicator, each a category with its plan and its years; `children` draws one cell. */
export function IndicatorLines(props: {
  readonly row: IndicatorRow;
  readonly children: (cell: IndexedCell, withPlan: boolean) => React.ReactNode;
}): React.JSX.Element {
  const styles = useIndicatorStyles();
  return (
    <>
      {props.row.lines.map((line, index) => {
        const head = headOf(line);
        return (
          <div key={index} className={styles.line}>
            {head !== null && <div className={styles.small}>{head}</div>}
            <ul className={mergeClasses(styles.years, line.cells.length === 1 && styles.alone)}>
              {line.cells.map((cell) => (
                <li key={cell.index}>{props.children(cell, line.plan === null)}</li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

/** «Лица с ОВЗ: план ≥50 %», «План ≥10», «Лица с ОВЗ»; null when there is nothing to say. */
function headOf({ category, plan }: RowLine): string | null {
  if (plan === null) return category;
  if (category === null) return plan.text === null ? TEXT.noPlanOnly : TEXT.planOnly(plan.text);
  return TEXT.categoryWithPlan(category, plan.text === null ? TEXT.noPlan : TEXT.plan(plan.text));
}
