import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks that the list and the opened indicator share. Columns come and go with the room there is. */
export const useIndicatorStyles = makeStyles({
  status: { display: "flex", columnGap: tokens.spacingHorizontalXS, alignItems: "center", margin: 0 },
  figure: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  years: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(80px, 100%), 1fr))",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  alone: { gridTemplateColumns: "1fr" },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  lines: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  lineHead: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
