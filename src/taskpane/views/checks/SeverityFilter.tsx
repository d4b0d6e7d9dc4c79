import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../../registry/issue";
import { useLayout } from "../../parts/layout-styles";
import { SEVERITY_COUNTS } from "../start/messages";
import { SEVERITIES } from "./issue-groups";
import { FOCUS_STOP } from "./keep-focus";
import { ISSUES_TEXT } from "./messages";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  toggle: { minWidth: 0, columnGap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
  pressed: {
    minWidth: 0,
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
});

/** How many there are of each severity; pressing one shows these only, pressing it again shows all. */
export function SeverityFilter(props: {
  readonly counts: Readonly<Record<Severity, number>>;
  /** Empty = all. */
  readonly shown: readonly Severity[];
  readonly onShown: (shown: readonly Severity[]) => void;
}): React.JSX.Element {
  const { counts, shown, onShown } = props;
  const styles = useStyles();
  const layout = useLayout();
  return (
    <div className={layout.row} role="group" aria-label={ISSUES_TEXT.show}>
      {SEVERITIES.filter((severity) => counts[severity] > 0 || shown.includes(severity)).map((severity) => {
        const isPressed = shown.includes(severity);
        return (
          <Button
            key={severity}
            {...FOCUS_STOP}
            size="small"
            className={isPressed ? styles.pressed : styles.toggle}
            aria-pressed={isPressed}
            onClick={() => {
              onShown(isPressed ? shown.filter((other) => other !== severity) : [...shown, severity]);
            }}
          >
            <SeverityMark severity={severity} />
            {SEVERITY_COUNTS[severity](counts[severity])}
          </Button>
        );
      })}
    </div>
  );
}
