import { message } from "../../messages/message";
import type { Issue } from "./Issue";

/** An issue in a planner's words: what was found and where, what is done about it, and what can be chosen. */
export interface IssueDescription {
  readonly what: string;
  readonly done: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

export function describeIssue(issue: Issue): IssueDescription {
  const values = {
    table: issue.table,
    column: issue.column ?? "",
    count: issue.count,
    cells: cellList(issue),
    ...issue.values,
  };
  const done = issue.chosen === null ? `intake.done.${issue.kind}` : `intake.done.${issue.kind}.${issue.chosen}`;
  return {
    what: message(`intake.issue.${issue.kind}`, values),
    done: message(done, values),
    choices: issue.choices.map((id) => ({ id, label: message(`intake.choice.${id}`, values) })),
  };
}

/** "Orders!D14, Orders!D22 and 7 more". */
function cellList(issue: Issue): string {
  const rest = issue.count - issue.positions.length;
  const listed = issue.positions.join(", ");
  return rest > 0 && listed !== "" ? message("intake.cellsAndMore", { listed, rest }) : listed;
}
