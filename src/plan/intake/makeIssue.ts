import type { IntakeDecisions } from "./IntakeDecisions";
import type { Issue, IssueKind, IssueWeight } from "./Issue";

/** An issue with its id; `choices[0]` is what is done without an answer. */
export function makeIssue(parts: {
  readonly kind: IssueKind;
  readonly weight: IssueWeight;
  readonly table: string;
  readonly column?: string;
  readonly count: number;
  readonly positions?: readonly string[];
  readonly values?: Readonly<Record<string, string | number>>;
  readonly choices?: readonly string[];
  readonly decisions?: IntakeDecisions;
}): Issue {
  const column = parts.column ?? null;
  const id = issueId(parts.kind, parts.table, column);
  const choices = parts.choices ?? [];
  return {
    id,
    kind: parts.kind,
    weight: parts.weight,
    table: parts.table,
    column,
    count: parts.count,
    positions: (parts.positions ?? []).slice(0, 5),
    values: parts.values ?? {},
    choices,
    chosen: choices.length === 0 ? null : chosenAnswer(id, choices, parts.decisions),
  };
}

export function issueId(kind: IssueKind, table: string, column: string | null = null): string {
  return [kind, table, ...(column === null ? [] : [column])].join("|");
}

/** The user's answer where it is one of the choices, else the first choice. */
export function chosenAnswer(id: string, choices: readonly string[], decisions: IntakeDecisions | undefined): string {
  const answer = decisions?.answers?.[id];
  return answer !== undefined && choices.includes(answer) ? answer : (choices[0] ?? "");
}
