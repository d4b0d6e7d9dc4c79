import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { OfficerNote } from "../../../app/reckoning";
import type { ResultPerson, TargetedPerson } from "../../../engine/results";
import { measureOf } from "../../../plan/measures";
import type { PaneActions } from "../../pane/view-props";
import { PersonLine } from "../../parts/PersonLine";
import { RISK_TEXT } from "./messages";
import type { Fact } from "./risk-rows";

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    marginTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  reason: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  // Short ones stand side by side.
  facts: { margin: 0, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  wide: { flexBasis: "100%" },
  term: { display: "inline", color: tokens.colorNeutralForeground2 },
  value: { display: "inline", margin: 0 },
  yes: { fontWeight: tokens.fontWeightSemibold },
  notes: {
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  notesTitle: { color: tokens.colorNeutralForeground2 },
});

/**
 * One person of the list, or, without `target`, of those who cannot work.
 * Stands in a list. Drawn once: a letter typed into the search must not draw
 * everybody again.
 */
export const RiskPerson = memo(function RiskPerson(props: {
  readonly person: ResultPerson;
  readonly target: TargetedPerson | null;
  readonly notes: readonly OfficerNote[];
  /** The term of the list of their class; null = there is none. */
  readonly term: Fact | null;
  readonly actions: Pick<PaneActions, "goTo">;
}): React.JSX.Element {
  const styles = useStyles();
  const { person, target, notes } = props;
  const facts = factsOf(person, target, props.term);
  return (
    <PersonLine person={person} actions={props.actions} detail={RISK_TEXT.year(person.cohort)}>
      <div className={styles.body}>
        {target !== null && <p className={styles.reason}>{target.explanation}</p>}
        {facts.length > 0 && (
          <dl className={styles.facts}>
            {facts.map(({ name, text, strong, wide }) => (
              <div key={name} className={mergeClasses(wide === true && styles.wide)}>
                <dt className={styles.term}>{name}:</dt>{" "}
                <dd className={mergeClasses(styles.value, strong === true && styles.yes)}>{text}</dd>
              </div>
            ))}
          </dl>
        )}
        {notes.length > 0 && (
          <div className={styles.notes}>
            <div className={styles.notesTitle}>{RISK_TEXT.notes}</div>
            {notes.map(({ heading, text }, index) => (
              <div key={index}>{heading === "" ? text : `${heading}: ${text}`}</div>
            ))}
          </div>
        )}
      </div>
    </PersonLine>
  );
});

function factsOf({ phone, curator, atRisk }: ResultPerson, target: TargetedPerson | null, term: Fact | null): readonly Fact[] {
  const facts: Fact[] = [];
  if (target !== null && target.measures.length > 0) {
    facts.push({ name: RISK_TEXT.measures, text: target.measures.map(measureName).join("; "), wide: true });
  }
  const answer = target?.atRisk ?? (atRisk === "yes" ? atRisk : null);
  if (answer !== null) {
    facts.push({ name: RISK_TEXT.inIndicator7, text: RISK_TEXT.indicator7[answer], strong: answer === "yes" });
  }
  if (target !== null && term !== null) facts.push(term);
  if (phone !== null && phone !== "") facts.push({ name: RISK_TEXT.phone, text: phone });
  if (curator !== null && curator !== "") facts.push({ name: RISK_TEXT.curator, text: curator });
  return facts;
} // prettier-ignore

/** «5.5 маршрутизация». */
function measureName(item: string): string {
  const measure = measureOf(item);
  return measure === undefined ? item : `${item} ${measure.name}`;
}
