import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ViewProps } from "../../pane/view-props";
import { useLayout } from "../../parts/layout-styles";
import { ShowMore } from "../../parts/ShowMore";
import { CHECKS_TEXT, SHEETS_TEXT } from "./messages";
import { NarrowSelect } from "./NarrowSelect";
import type { PartTools } from "./part-tools";
import { ownSheets, sourceSheets, type ReadChoice, type SourceSheet } from "./sheet-choices";
import { useSaving } from "./use-saving";

const INCLUDE: Readonly<Record<ReadChoice, boolean | null>> = { auto: null, yes: true, no: false };
const CHOICES = ["auto", "yes", "no"] as const;

const useStyles = makeStyles({
  item: { paddingBottom: tokens.spacingVerticalM },
  taken: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
});

/** «Листы»: how each sheet was taken, and whether it is to be read. */
export function SheetsPart({ reckoning, actions, busy }: Omit<ViewProps, "target">): React.JSX.Element {
  const layout = useLayout();
  const savings = useSaving(actions, reckoning.id, busy);
  const sheets = sourceSheets(reckoning);
  const own = ownSheets(reckoning);
  return (
    <div className={layout.section}>
      <p className={`${layout.muted} ${layout.small}`}>{sheets.length === 0 ? SHEETS_TEXT.none : SHEETS_TEXT.hint}</p>
      <ShowMore items={sheets} listClassName={layout.list}>
        {(sheet) => <SheetItem key={sheet.sheet} of={sheet} actions={actions} savings={savings} />}
      </ShowMore>
      {own.length > 0 && <p className={layout.muted}>{SHEETS_TEXT.own(own.map((name) => `«${name}»`).join(", "))}</p>}
    </div>
  );
}

function SheetItem({ of, actions, savings }: PartTools & { readonly of: SourceSheet }): React.JSX.Element {
  const styles = useStyles();
  const layout = useLayout();
  const { sheet, taken, choice, words } = of;
  const [wanted, setWanted] = useState(choice);
  const savingKey = `sheet/${sheet}`;
  const isPending = savings.isPending(savingKey);
  return (
    <li className={styles.item}>
      <NarrowSelect
        label={SHEETS_TEXT.name(sheet)}
        isTitle
        value={isPending ? wanted : choice}
        problem={savings.problemOf(savingKey)}
        onChoose={(value) => {
          const next = CHOICES.find((one) => one === value) ?? "auto";
          setWanted(next);
          savings.save({
            keys: [savingKey],
            edits: [{ kind: "sheet", sheet, include: INCLUDE[next] }],
            done: SHEETS_TEXT.changed(sheet, SHEETS_TEXT.choices[next]),
          });
        }}
      >
        {CHOICES.map((one) => (
          <option key={one} value={one}>
            {SHEETS_TEXT.choices[one]}
          </option>
        ))}
      </NarrowSelect>
      <div className={`${styles.taken} ${layout.muted} ${layout.small}`}>
        <span>{isPending ? CHECKS_TEXT.saving : words}</span>
        {taken !== "hidden" && (
          <Link
            as="button"
            className={layout.small}
            aria-label={SHEETS_TEXT.show(sheet)}
            onClick={() => {
              actions.goTo({ sheet, address: "A1" });
            }}
          >
            {SHEETS_TEXT.toSheet}
          </Link>
        )}
      </div>
    </li>
  );
}
