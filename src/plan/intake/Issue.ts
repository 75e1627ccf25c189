/** What the intake met in a planner's tables. Each has its sentences in messages/en/intake ("intake.issue.<kind>"). */
export type IssueKind =
  | "headersMissing"
  | "headersJoined"
  | "totalRows"
  | "blankRows"
  | "rowsBelow"
  | "blankItems"
  | "blankUnits"
  | "errorValues"
  | "textInNumbers"
  | "decimalMarkAmbiguous"
  | "numbersAsText"
  | "dateOrderAmbiguous"
  | "datesUnread"
  | "fiscalPeriods"
  | "duplicates"
  | "exactDuplicates"
  | "returns"
  | "partialPeriod"
  | "noItemColumn"
  | "itemLevel"
  | "itemsFromHistory"
  | "itemsWithoutHistory"
  | "repeatedItems"
  | "unknownItems"
  | "unknownComponents"
  | "unknownResources"
  | "pricesFromRevenue"
  | "costsFromProfit"
  | "weightUnits"
  | "laneRatesByCarrier"
  | "offersLeftOut"
  | "resourceRatesMissing"
  | "purchasesLeftOut"
  | "shipDateAsReceipt"
  | "stockAtSites"
  | "stockElsewhere"
  | "stockWithoutPlace"
  | "tableNotUsed"
  | "monthsSummed";

/** "note": said, nothing to decide. "warning": look at it. "question": the reading depends on the answer. */
export type IssueWeight = "note" | "warning" | "question";

/** Something found in the user's tables, what was done about it, and what can be chosen instead. */
export interface Issue {
  /** Key of the answer in IntakeDecisions.answers: kind, table and column. */
  readonly id: string;
  readonly kind: IssueKind;
  readonly weight: IssueWeight;
  readonly table: string;
  readonly column: string | null;
  readonly count: number;
  /** Up to five cells, as addresses: "Orders!D14". */
  readonly positions: readonly string[];
  /** Blanks of the sentences. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Choices that the user has, the first is what is done without an answer; empty where there is nothing to choose. */
  readonly choices: readonly string[];
  readonly chosen: string | null;
}
