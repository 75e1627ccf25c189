/** What the stock of one order cycle must achieve, in units: a service goal after the order quantity and the costs are worked in. */
export type StockGoal =
  /** Probability that the cycle has no stock-out. */
  | { readonly type: "cycle"; readonly target: number }
  /** Most units short on average in a cycle; "fillexact" counts none that were `owedBefore` it, from this stock. */
  | { readonly type: "fill"; readonly units: number }
  | { readonly type: "fillexact"; readonly units: number; readonly owedBefore: (stock: number) => number }
  /** Cost of holding a unit for a cycle over the cost of a stock-out occasion ("b1"), or of a unit short ("b2"). */
  | { readonly type: "b1" | "b2"; readonly price: number };
