import { makeStyles, tokens } from "@fluentui/react-components";

/** Spacing that the views share. */
export const useLayout = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, alignItems: "stretch" },
  text: { margin: 0 },
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  wide: { width: "100%" },
  /** The text of a bar under its title. */
  line: { display: "block" },
  /** Takes the focus for screen readers only; nothing can be done with it. */
  quietFocus: { outlineStyle: "none" },
});
