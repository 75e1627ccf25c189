import { makeStyles, tokens } from "@fluentui/react-components";

/** What the pane's small charts look like, whatever they show. */
export const useChartStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  // Wider than this, the picture's text would outgrow the page's.
  chart: { width: "100%", maxWidth: "420px", height: "auto", display: "block" },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1" },
  label: { fill: tokens.colorNeutralForeground2, fontSize: "9px", fontFamily: tokens.fontFamilyBase },
});
