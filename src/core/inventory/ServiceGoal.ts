/** What a service target means. */
export type ServiceGoal =
  /** Share of order cycles without a stock-out (type 1, P1). */
  | { readonly type: "cycle"; readonly target: number }
  /**
   * Share of demand delivered from stock (type 2, P2) when orders of `orderQuantity` units arrive: unmet demand is
   * backordered ("fill") or lost ("filllost").
   */
  | { readonly type: "fill" | "filllost"; readonly target: number; readonly orderQuantity: number };
