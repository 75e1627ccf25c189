import { makeStyles, tokens } from "@fluentui/react-components";

/** What the pane's small tables of figures look like. */
export const useFigureStyles = makeStyles({
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase300 },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  text: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: `1px ${tokens.spacingHorizontalXS}`,
    overflowWrap: "anywhere",
  },
  number: {
    textAlign: "right",
    fontWeight: tokens.fontWeightRegular,
    padding: `1px ${tokens.spacingHorizontalXS}`,
    fontVariantNumeric: "tabular-nums",
  },
  /** The row of a sum. */
  total: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
});
