/** What a service target means. */
export type ServiceGoal =
  /** Share of order cycles without a stock-out (type 1, P1). */
  | { readonly type: "cycle"; readonly target: number }
  /**
   * Share of demand delivered from stock (type 2, P2) when orders of `orderQuantity` units arrive: unmet demand is
   * backordered ("fill"; "fillexact" does not count a shortage again that the cycle before left) or lost ("filllost").
   * Null: what a review period sells.
   */
  | {
      readonly type: "fill" | "filllost" | "fillexact";
      readonly target: number;
      readonly orderQuantity: number | null;
    }
  /** Cost of a stock-out occasion ("b1") or of each unit short ("b2"), in place of a service target. */
  | {
      readonly type: "b1" | "b2";
      readonly cost: number;
      readonly orderQuantity: number | null;
      /** Cost of holding one unit a period, more than 0. */
      readonly holdingCost: number;
    };
