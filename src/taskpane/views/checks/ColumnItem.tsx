import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ColumnUse } from "../../../registry/column-use";
import { useLayout } from "../../parts/layout-styles";
import { chosenValue, columnOptions, isNotUnderstood } from "./column-tables";
import { CHECKS_TEXT, COLUMNS_TEXT } from "./messages";
import { NarrowSelect } from "./NarrowSelect";
import { SeverityMark } from "./SeverityMark";
import type { Savings } from "./use-saving";

const useStyles = makeStyles({
  item: { paddingBottom: tokens.spacingVerticalM },
  state: { display: "flex", columnGap: tokens.spacingHorizontalXS },
});

/** A column: its header, what it is taken for, some of its values. Stands in a list. */
export function ColumnItem({ use, savings }: { readonly use: ColumnUse; readonly savings: Savings }): React.JSX.Element {
  const styles = useStyles();
  const layout = useLayout();
  const [wanted, setWanted] = useState(chosenValue(use));
  const { sheet, key, column, header, samples, decidedBy, field } = use;
  const savingKey = `column/${sheet}/${key}`;
  const isPending = savings.isPending(savingKey);
  const options = columnOptions(use);
  const state = isPending
    ? CHECKS_TEXT.saving
    : isNotUnderstood(use)
      ? COLUMNS_TEXT.notUnderstood
      : decidedBy === "header"
        ? null
        : field === null
          ? COLUMNS_TEXT.leftOut
          : COLUMNS_TEXT.chosen;
  return (
    <li className={styles.item}>
      <NarrowSelect
        label={COLUMNS_TEXT.column(column, header)}
        isTitle
        value={isPending ? wanted : chosenValue(use)}
        problem={savings.problemOf(savingKey)}
        onChoose={(value) => {
          const option = options.find((one) => one.value === value);
          if (option === undefined) return;
          setWanted(value);
          savings.save({
            keys: [savingKey],
            edits: [{ kind: "column", sheet, key, field: option.field }],
            done: COLUMNS_TEXT.changed(column, option.words),
          });
        }}
      >
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </NarrowSelect>
      {state !== null && (
        <div className={`${styles.state} ${layout.small}`}>
          {isNotUnderstood(use) && !isPending && <SeverityMark severity="warning" />}
          <span>{state}</span>
        </div>
      )}
      <div className={`${layout.muted} ${layout.small}`}>
        {samples.length === 0 ? COLUMNS_TEXT.noSamples : COLUMNS_TEXT.samples(samples.join("; "))}
      </div>
    </li>
  );
} // prettier-ignore
