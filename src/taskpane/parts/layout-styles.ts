import { makeStyles, tokens } from "@fluentui/react-components";

/** Spacing that the views share. Nothing has a fixed width: at 200 % the pane is 160 px wide. */
export const useLayout = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, alignItems: "stretch" },
  text: { margin: 0 },
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  wide: { width: "100%", minWidth: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  /** The text of a bar under its title. */
  line: { display: "block" },
  /** Buttons side by side, one under another where there is no room. */
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  /** Takes the focus for screen readers only; nothing can be done with it. */
  quietFocus: { outlineStyle: "none" },
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
