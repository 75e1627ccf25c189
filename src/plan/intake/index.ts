export type {
  ColumnContent,
  ColumnRole,
  ItemLevel,
  RecognisedColumn,
  RecognisedTable,
  TableKind,
  TableShape,
} from "./RecognisedTable";
export type { Issue, IssueKind, IssueWeight } from "./Issue";
export type { IntakeDecisions } from "./IntakeDecisions";
export type { IssueDescription } from "./describeIssue";
export { describeIssue } from "./describeIssue";
export { planDataFrom } from "./planDataFrom";
export { rolesFor } from "./rolesFor";
export { recogniseTable } from "./recogniseTable";
export { suggestChoices } from "./suggestChoices";
export { withKind } from "./withKind";
export { withRole } from "./withRole";
