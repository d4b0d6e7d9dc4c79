import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { GRADUATE_FIELD_WORDS } from "../../../registry/settings-words";
import { useLayout } from "../../parts/layout-styles";
import { Disclosure } from "./Disclosure";
import type { SpellingGroup } from "./issue-groups";
import { IssueText } from "./IssueText";
import { FOCUS_STOP, keepFocus } from "./keep-focus";
import { SEVERITY_NAMES, TEACH_TEXT } from "./messages";
import { meaningsOf, meaningWords, type Meaning } from "./messages-meanings";
import { NarrowSelect } from "./NarrowSelect";
import type { PartTools } from "./part-tools";
import { SeverityMark } from "./SeverityMark";
import { cellsOf, spellingWords, teachKey } from "./teach";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { display: "flex", columnGap: tokens.spacingHorizontalXS, margin: 0, fontSize: "inherit" },
  titleText: { minWidth: 0 },
  field: { fontWeight: tokens.fontWeightRegular },
  choice: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  meaning: { flexGrow: 1, flexBasis: "180px", minWidth: 0 },
});

/** One spelling: what it could mean, and «Запомнить». Stands in a list. */
export function TeachCard({
  group,
  onTeach,
  ...tools
}: PartTools & { readonly group: SpellingGroup; readonly onTeach: (code: Meaning) => void }): React.JSX.Element {
  const styles = useStyles();
  const layout = useLayout();
  const [code, setCode] = useState<Meaning | null>(null);
  const [asked, setAsked] = useState(false);
  const groups = meaningsOf(group.field);
  const codes = groups.flatMap((some) => some.codes);
  const problem = asked && code === null ? TEACH_TEXT.nothingChosen : tools.savings.problemOf(teachKey(group.key));
  const words = spellingWords(group);
  const cells = cellsOf(group.issues);
  return (
    <li className={styles.card}>
      <h4 className={styles.title}>
        <SeverityMark severity={group.severity} />
        <span className={styles.titleText}>
          <span className={layout.spoken}>{`${SEVERITY_NAMES[group.severity]}. `}</span>
          {`${words} – `}
          <span className={styles.field}>{TEACH_TEXT.cells(GRADUATE_FIELD_WORDS[group.field], cells)}</span>
        </span>
      </h4>
      <div className={styles.choice}>
        <div className={styles.meaning}>
          <NarrowSelect
            label={TEACH_TEXT.meaning}
            value={code ?? ""}
            problem={problem}
            marks={FOCUS_STOP}
            onChoose={(value) => {
              setCode(codes.find((one) => one === value) ?? null);
            }}
          >
            <option value="">{TEACH_TEXT.choose}</option>
            {groups.map(({ title, codes: some }) => (
              <optgroup key={title} label={title}>
                {some.map((one) => (
                  <option key={one} value={one}>
                    {meaningWords(group.field, one)}
                  </option>
                ))}
              </optgroup>
            ))}
          </NarrowSelect>
        </div>
        <Button
          aria-label={TEACH_TEXT.rememberOf(words)}
          onClick={({ currentTarget }) => {
            if (code === null) setAsked(true);
            else {
              keepFocus(currentTarget, () => {
                onTeach(code);
              });
            }
          }}
        >
          {TEACH_TEXT.remember}
        </Button>
      </div>
      <Disclosure title={TEACH_TEXT.where(cells)}>
        {group.clusters.map((cluster) => (
          <IssueText key={cluster.text} cluster={cluster} {...tools} />
        ))}
      </Disclosure>
    </li>
  );
}
