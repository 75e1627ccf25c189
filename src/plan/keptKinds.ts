/** What a version keeps of each item: the steps by which its forecast came about, and what it is worth. "Final" is what was decided. */
export const keptKinds = ["Naive", "Baseline", "Consensus", "Final", "Revenue"] as const;

export type KeptKind = (typeof keptKinds)[number];

/** Kind of the rows that keep a line of the statement in money; their SKU is the line. */
export const statementKind = "Statement";
