import { Field, Input, Link, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useLayout } from "../../parts/layout-styles";
import { FILTER_TEXT } from "./messages";
import { NO_FILTER, type RiskFilter } from "./risk-filter";
import type { Choice, RiskOptions } from "./risk-options";

const useStyles = makeStyles({
  // Two side by side at 320 px, one under another where the pane is magnified.
  grid: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 8rem), 1fr))", gap: tokens.spacingHorizontalS },
  field: { minWidth: 0 },
}); // prettier-ignore

/** Search by name or group, filters, and how many are shown. */
export function RiskFilters({
  filter,
  options,
  shown,
  all,
  onChange,
  countRef,
}: {
  readonly filter: RiskFilter;
  readonly options: RiskOptions;
  readonly shown: number;
  readonly all: number;
  readonly onChange: (filter: RiskFilter) => void;
  /** Where «Показано 12 из 102» stands, for the focus. */
  readonly countRef: React.RefObject<HTMLSpanElement | null>;
}): React.JSX.Element {
  const styles = useStyles();
  const layout = useLayout();
  const drawChoices = (choices: readonly Choice[]): React.ReactNode =>
    choices.map(({ value, text }) => (
      <option key={value} value={value}>
        {text}
      </option>
    ));
  const select = (key: Exclude<keyof RiskFilter, "text">, label: string, choices: React.ReactNode): React.ReactNode => (
    <Field label={label} size="small" className={styles.field}>
      <Select
        className={layout.wide}
        value={filter[key]}
        onChange={(_, { value }) => {
          onChange({ ...filter, [key]: value });
        }}
      >
        <option value="">{FILTER_TEXT.all}</option>
        {choices}
      </Select>
    </Field>
  );
  const isFiltered = Object.values(filter).some((value) => value !== "");
  return (
    <div role="search" aria-label={FILTER_TEXT.region} className={layout.section}>
      <Field label={FILTER_TEXT.search} size="small">
        <Input
          type="search"
          className={layout.wide}
          input={{ className: layout.wide }}
          value={filter.text}
          onChange={(_, { value }) => {
            onChange({ ...filter, text: value });
          }}
        />
      </Field>
      <div className={styles.grid}>
        {select("year", FILTER_TEXT.year, drawChoices(options.year))}
        {select("group", FILTER_TEXT.group, drawChoices(options.group))}
        {select("indicator7", FILTER_TEXT.indicator7, drawChoices(options.indicator7))}
        {select(
          "reason",
          FILTER_TEXT.reason,
          options.reason.map(({ title, choices }) => (
            <optgroup key={title} label={title}>
              {drawChoices(choices)}
            </optgroup>
          )),
        )}
      </div>
      <div className={layout.row}>
        <span
          ref={countRef}
          tabIndex={-1}
          role="status"
          className={mergeClasses(layout.text, layout.small, layout.quietFocus)}
        >
          {FILTER_TEXT.shown(shown, all)}
        </span>
        {isFiltered && (
          <Link
            as="button"
            inline
            className={layout.small}
            onClick={() => {
              // The button goes away with the filter: the focus stays beside it.
              countRef.current?.focus();
              onChange(NO_FILTER);
            }}
          >
            {FILTER_TEXT.reset}
          </Link>
        )}
      </div>
    </div>
  );
}
