import { makeStyles, tokens } from "@fluentui/react-components";
import type { ResultCell } from "../../engine/results";

type Status = ResultCell["status"];

/** A shape for each status, on a 16 × 16 field: told apart without colour, and drawn in the text's own colour. */
const SHAPES: Readonly<Record<Status, string>> = {
  met: "M3 8.5 6.5 12 13 4.5",
  missed: "M4 4 12 12M12 4 4 12",
  preliminary: "M8 3v5l3.5 2M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 1 0 0-12.4",
  "no-plan": "M3 8h10",
  "no-data": "M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.6M8 12.4v.2",
  "not-applicable": "M8 7.8v.4",
};

const useStyles = makeStyles({
  mark: { width: "16px", height: "16px", flexShrink: 0, fill: "none", stroke: "currentColor", strokeWidth: "2px", strokeLinecap: "round", strokeLinejoin: "round", "@media (forced-colors: active)": { stroke: "CanvasText" } },
  met: { color: tokens.colorStatusSuccessForeground1 },
  missed: { color: tokens.colorStatusDangerForeground1 },
  preliminary: { color: tokens.colorStatusWarningForeground1 },
  "no-plan": { color: tokens.colorNeutralForeground3 },
  "no-data": { color: tokens.colorStatusWarningForeground1 },
  "not-applicable": { color: tokens.colorNeutralForeground3 },
}); // prettier-ignore

/** The sign of a status; its words must stand beside it, the sign itself is silent. */
export function StatusMark({ status }: { readonly status: Status }): React.JSX.Element {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 16 16" className={`${styles.mark} ${styles[status]}`} aria-hidden="true" focusable="false">
      <path d={SHAPES[status]} />
    </svg>
  );
}
