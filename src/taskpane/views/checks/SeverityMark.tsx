import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../../registry/issue";

/** An octagon, a triangle, a circle with their signs: told apart without colour, drawn in the text's own colour. */
const SHAPES: Readonly<Record<Severity, string>> = {
  error: "M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3zM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4",
  warning: "M8 2 14.8 14H1.2zM8 6.4v3.4M8 11.9v.1",
  info: "M8 1.6a6.4 6.4 0 1 0 0 12.8a6.4 6.4 0 1 0 0-12.8M8 7.3v3.7M8 4.8v.1",
};

const useStyles = makeStyles({
  mark: {
    width: "16px",
    height: "16px",
    flexShrink: 0,
    fill: "none",
    stroke: "currentColor",
    strokeWidth: "1.5px",
    strokeLinecap: "round",
    strokeLinejoin: "round",
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** The sign of a severity; its word must stand beside it, the sign itself is silent. */
export function SeverityMark({ severity }: { readonly severity: Severity }): React.JSX.Element {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 16 16" className={mergeClasses(styles.mark, styles[severity])} aria-hidden="true" focusable="false">
      <path d={SHAPES[severity]} />
    </svg>
  );
} // prettier-ignore
