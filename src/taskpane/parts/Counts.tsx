import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

/** A line «Не выполнено … 4». */
export interface Count {
  readonly text: string;
  readonly count: number;
  readonly strong: boolean;
}

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", rowGap: tokens.spacingVerticalXXS },
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  strong: { fontWeight: tokens.fontWeightSemibold },
  value: { margin: 0, fontVariantNumeric: "tabular-nums" },
});

/** Terms with their numbers, one a line. */
export function Counts({ items }: { readonly items: readonly Count[] }): React.JSX.Element {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {items.map(({ text, count, strong }) => (
        <div key={text} className={mergeClasses(styles.line, strong && styles.strong)}>
          <dt>{text}</dt>
          <dd className={styles.value}>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
