/** What the plan knows of service and stock, read at one moment. Shares between 0 and 1, money in the plan's currency. */
export interface InventoryPlan {
  readonly currency: string;
  /** Column of the assumptions in force. */
  readonly scenario: "Base" | "Upside" | "Downside";
  /** What a target means: the share of order cycles without a stock-out, or of demand served from stock. */
  readonly serviceKind: "cycle" | "fill";
  /** AX, AY ... CZ. */
  readonly classes: readonly StockClass[];
  /** Share of the demand's value that the plan serves from stock. */
  readonly served: number;
  readonly stockValue: number;
  readonly carryingCost: number;
  /** The exchange curve, the lowest target first. */
  readonly curve: readonly CurvePoint[];
}

export interface StockClass {
  readonly name: string;
  readonly items: number;
  readonly target: number;
  readonly stockValue: number;
}

export interface CurvePoint {
  readonly target: number;
  readonly stockValue: number;
  readonly served: number;
  /** A year. */
  readonly carryingCost: number;
  /** What the same money serves where it is spread best over the items. */
  readonly servedBest: number;
  /** What one more percentage point served costs a year from here; null on the last point, or where nothing is gained. */
  readonly pointCost: number | null;
}
