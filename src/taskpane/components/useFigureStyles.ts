import { makeStyles, tokens } from "@fluentui/react-components";

/** What the pane's small tables of figures look like. */
export const useFigureStyles = makeStyles({
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase300 },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  text: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: `1px ${tokens.spacingHorizontalXS} 1px 0`,
    // Not "anywhere": a word must not be broken to make room for the figures beside it.
    overflowWrap: "break-word",
    minWidth: "5em",
  },
  /** Stays at the left while the figures beside it are scrolled. */
  label: {
    position: "sticky",
    left: "0",
    backgroundColor: tokens.colorNeutralBackground1,
    maxWidth: "9em",
  },
  number: {
    textAlign: "right",
    fontWeight: tokens.fontWeightRegular,
    padding: `1px ${tokens.spacingHorizontalXXS}`,
    fontVariantNumeric: "tabular-nums",
  },
  /** The row of a sum. */
  total: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
});
