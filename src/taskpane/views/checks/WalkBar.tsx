import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLayout } from "../../parts/layout-styles";
import { acceptIssues, acceptKey } from "./accept";
import { FOCUS_STOP, keepFocus } from "./keep-focus";
import { ISSUES_TEXT, SEVERITY_NAMES } from "./messages";
import type { PartTools } from "./part-tools";
import { cellOf, placeWords, toPlace } from "./places";
import { Problem } from "./Problem";
import { SeverityMark } from "./SeverityMark";
import type { Step, Walk } from "./use-walk";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  where: { flexGrow: 1, flexBasis: "120px", fontWeight: tokens.fontWeightSemibold },
  arrows: { display: "flex", columnGap: tokens.spacingHorizontalS },
  arrow: { minWidth: 0 },
  path: { width: "16px", height: "16px", fill: "none", stroke: "currentColor", strokeWidth: "1.5px", strokeLinecap: "round", strokeLinejoin: "round" },
  place: { display: "flex", columnGap: tokens.spacingHorizontalXS },
}); // prettier-ignore

/** «Замечание 3 из 41 ‹ ›»: each step shows the cell in the sheet, so that cells are mended one after another. */
export function WalkBar({
  walk,
  total,
  actions,
  savings,
}: PartTools & { readonly walk: Walk; readonly total: number }): React.JSX.Element {
  const styles = useStyles();
  const layout = useLayout();
  const { here, next, previous, gone } = walk;
  const goTo = (step: Step, number: number, of: number): void => {
    const { source, text } = step.issue;
    walk.goTo(step);
    actions.goTo(cellOf(source));
    actions.say(`${ISSUES_TEXT.walkAt(number, of)}. ${placeWords(source)}. ${text}`);
  };
  const where =
    here !== null
      ? ISSUES_TEXT.walkAt(here.index + 1, total)
      : gone
        ? ISSUES_TEXT.walkGone(total)
        : ISSUES_TEXT.walkStart(total);
  const step = (target: Step | null): void => {
    if (target !== null) goTo(target, target.index + 1, total);
  };
  return (
    <section className={styles.bar} aria-label={ISSUES_TEXT.walk}>
      <div className={layout.row}>
        <span className={styles.where}>{where}</span>
        <span className={styles.arrows}>
          <Arrow
            label={ISSUES_TEXT.previous}
            path="M10 3 5 8l5 5"
            off={previous === null}
            onPress={() => {
              step(previous);
            }}
          />
          <Arrow
            label={ISSUES_TEXT.next}
            path="m6 3 5 5-5 5"
            off={next === null}
            onPress={() => {
              step(next);
            }}
          />
        </span>
      </div>
      {here === null ? (
        <p className={`${layout.muted} ${layout.small}`}>{ISSUES_TEXT.walkHint}</p>
      ) : (
        <>
          <div className={styles.place}>
            <SeverityMark severity={here.issue.severity} />
            <span>{`${SEVERITY_NAMES[here.issue.severity]}: ${placeWords(here.issue.source)}`}</span>
          </div>
          <p className={layout.text}>{here.issue.text}</p>
          <Problem text={savings.problemOf(acceptKey(here.issue))} />
          <div className={layout.row}>
            <Button
              size="small"
              onClick={() => {
                actions.goTo(cellOf(here.issue.source));
              }}
            >
              {toPlace(here.issue.source)}
            </Button>
            <Button
              size="small"
              onClick={({ currentTarget }) => {
                keepFocus(currentTarget, () => {
                  acceptIssues([here.issue], savings);
                  // The accepted one leaves the list, so the next one takes its number.
                  if (next !== null) goTo(next, here.index + 1, total - 1);
                });
              }}
            >
              {next === null ? ISSUES_TEXT.accept : ISSUES_TEXT.acceptNext}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function Arrow(props: {
  readonly label: string;
  readonly path: string;
  readonly off: boolean;
  readonly onPress: () => void;
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <Button
      {...FOCUS_STOP}
      className={styles.arrow}
      aria-label={props.label}
      title={props.label}
      disabledFocusable={props.off}
      onClick={props.onPress}
      icon={
        <svg viewBox="0 0 16 16" className={styles.path} aria-hidden="true">
          <path d={props.path} />
        </svg>
      }
    />
  );
}
