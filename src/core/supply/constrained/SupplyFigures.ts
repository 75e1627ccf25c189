/** A supply plan and its cost; prices are in money for one unit or hour more, and are never below 0 but that of demand. */
export interface SupplyFigures {
  readonly status: "optimal" | "feasible";
  /** 0: a linear plan is proven to be the cheapest. */
  readonly gap: number;
  readonly items: readonly ItemFigures[];
  readonly resources: readonly ResourceFigures[];
  readonly cost: SupplyCost;
}

/** One value a period, in units. */
export interface ItemFigures {
  /** All ways together. */
  readonly make: readonly number[];
  /** Units by way of making. */
  readonly ways: readonly (readonly number[])[];
  /** Share of the item's hours that is overtime: each resource's overtime is spread evenly over what it makes in the period. */
  readonly overtimeShare: readonly number[];
  readonly subcontract: readonly number[];
  readonly stock: readonly number[];
  /** Units owed at the end of the period. */
  readonly backlog: readonly number[];
  /** Units of the period's demand that are never met. */
  readonly lost: readonly number[];
  /** Units that the closing stock lacks of its minimum. */
  readonly missingStock: readonly number[];
  /** What one more unit of demand would cost. */
  readonly demandPrice: readonly number[];
  /** What one more unit of the subcontractor's limit would save. */
  readonly subcontractPrice: readonly number[];
  /** What one unit less of minimum stock would save. */
  readonly minimumStockPrice: readonly number[];
}

/** One value a period, in hours. */
export interface ResourceFigures {
  /** Regular hours used. */
  readonly regular: readonly number[];
  readonly overtime: readonly number[];
  /** What one more regular hour would save. */
  readonly hourPrice: readonly number[];
  /** What one more hour of allowed overtime would save. */
  readonly overtimePrice: readonly number[];
}

/** Total cost by kind. */
export interface SupplyCost {
  readonly making: number;
  readonly regularHours: number;
  readonly overtimeHours: number;
  readonly subcontract: number;
  readonly holding: number;
  readonly backlog: number;
  readonly lostSales: number;
  readonly missingStock: number;
  readonly total: number;
}
