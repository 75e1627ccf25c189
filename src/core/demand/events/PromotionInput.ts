/** The history of an item with its promotions. */
export interface PromotionInput {
  /** Demand a period, oldest first; zeros before the first demand do not count. */
  readonly history: readonly number[];
  /** 0 without, 1 with a promotion, or its strength. */
  readonly flags: readonly number[];
  /** Periods a season; 1 = none. */
  readonly season: number;
  /** The planner gave the season: two of them must be there. */
  readonly isSeasonGiven: boolean;
  /** "auto": log where every period has demand. */
  readonly scale: "auto" | "log" | "linear";
  /** Periods after a promotion in which sales may be missing; 0: not looked for. */
  readonly dipPeriods: number;
  /** Demand of the other items of the family together, and the flags of each of them; null: there are none. */
  readonly others: { readonly history: readonly number[]; readonly flags: readonly (readonly number[])[] } | null;
}
