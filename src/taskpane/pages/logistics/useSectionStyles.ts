import { makeStyles, tokens } from "@fluentui/react-components";

/** What the sections of the page look like. */
export const useSectionStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0 },
  line: { overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "end" },
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "start" },
  /** Fields side by side where there is room for two. */
  field: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  entry: { width: "100%", minWidth: "0", "& > input": { width: "100%", minWidth: "0" } },
});
