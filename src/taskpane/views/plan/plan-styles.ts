import { makeStyles, tokens } from "@fluentui/react-components";

/** What the sections below the deadlines share. */
export const usePlanStyles = makeStyles({
  summary: {
    cursor: "pointer",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  row: { padding: `${tokens.spacingVerticalXXS} 0` },
  strong: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "auto" },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: "inherit",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  head: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  number: { fontVariantNumeric: "tabular-nums", textAlign: "right", paddingRight: 0, paddingLeft: tokens.spacingHorizontalXS },
  file: { width: "100%", minWidth: 0 },
}); // prettier-ignore
