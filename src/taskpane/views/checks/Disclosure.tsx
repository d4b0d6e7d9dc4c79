import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useLayout } from "../../parts/layout-styles";
import { FOCUS_STOP } from "./keep-focus";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  button: {
    width: "100%",
    minWidth: 0,
    justifyContent: "flex-start",
    textAlign: "start",
    columnGap: tokens.spacingHorizontalS,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
  },
  arrow: {
    width: "12px",
    height: "12px",
    flexShrink: 0,
    fill: "none",
    stroke: "currentColor",
    strokeWidth: "1.5px",
    strokeLinecap: "round",
    strokeLinejoin: "round",
  },
  opened: { transform: "rotate(90deg)" },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", hyphens: "auto" },
  count: {
    flexShrink: 0,
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
  },
  // Under the title where there is room; at 200 % there is none to give away.
  content: {
    "@media (max-width: 240px)": { paddingLeft: tokens.spacingHorizontalXS },
    paddingLeft: tokens.spacingHorizontalXL,
    paddingBottom: tokens.spacingVerticalXS,
  },
});

/** A heading that opens and closes what is under it. */
export function Disclosure(props: {
  /** Of the heading; absent inside a list, where there are too many for headings. */
  readonly level?: 3 | 4;
  readonly title: string;
  /** A smaller line under the title. */
  readonly detail?: string;
  /** Drawn before the title. */
  readonly mark?: React.ReactNode;
  /** Shown at the end of the line; absent where the title says it. */
  readonly count?: number;
  readonly startsOpen?: boolean;
  readonly children: React.ReactNode;
}): React.JSX.Element {
  const { level, title, detail, mark, count, startsOpen = false, children } = props;
  const styles = useStyles();
  const layout = useLayout();
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  const Heading = level === undefined ? "div" : level === 3 ? "h3" : "h4";
  return (
    <div>
      <Heading className={styles.heading}>
        <Button
          {...FOCUS_STOP}
          appearance="subtle"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <svg viewBox="0 0 12 12" className={mergeClasses(styles.arrow, open && styles.opened)} aria-hidden="true">
            <path d="M4 2l4 4-4 4" />
          </svg>
          {mark}
          <span className={styles.title}>
            {title}
            {detail !== undefined && <span className={`${layout.line} ${layout.small} ${layout.muted}`}>{detail}</span>}
          </span>
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </Button>
      </Heading>
      {open && (
        <div id={id} className={mergeClasses(layout.section, styles.content)}>
          {children}
        </div>
      )}
    </div>
  );
}
