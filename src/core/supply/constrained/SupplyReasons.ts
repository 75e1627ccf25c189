/** Demands or limits of one item or resource that contradict others: together they cannot be kept, without any one of them they could. */
export interface SupplyConflict {
  readonly kind: "demand" | "hours" | "subcontract" | "wayLimit" | "minimumStock";
  /** Item or resource. */
  readonly name: string;
  readonly periods: readonly number[];
  /** What they come to together: units of demand, hours with overtime, units of a limit; the most units of minimum stock. */
  readonly quantity: number;
}

/** A limit that costs money. */
export interface BindingLimit {
  readonly kind: "hours" | "overtime" | "subcontract" | "minimumStock";
  readonly name: string;
  readonly period: number;
  /** Hours or units used, which are those allowed. */
  readonly used: number;
  /** What one more of it would save (one less of a minimum stock). */
  readonly price: number;
}

/** What cannot be had: hours of a resource, or units of an item that more hours would not bring. */
export interface Shortage {
  readonly kind: "hours" | "units" | "minimumStock";
  readonly name: string;
  readonly period: number;
  readonly quantity: number;
}

/** A way out of a shortage. */
export interface Remedy {
  /** withinLimits: nothing need be added, the plan is short because that costs less. */
  readonly kind: "withinLimits" | "overtime" | "subcontract" | "capacity" | "preBuild" | "backlog" | "minimumStock";
  /** Where it is used, how much: hours of a resource, units of an item; period null: before the first one. */
  readonly uses: readonly {
    readonly name: string;
    readonly period: number | null;
    readonly quantity: number;
    /** Money an hour or a unit; null where nothing is known of it. */
    readonly price: number | null;
  }[];
  /** Units that stay short all the same. */
  readonly stillShort: number;
  /** What the whole plan costs with it, without what is not priced. */
  readonly totalCost: number;
}

/** Why a plan is short, or there is none. */
export interface SupplyReasons {
  readonly status: "met" | "short" | "infeasible";
  /** Units owed or lost by item and period; for an infeasible plan what it lacks at the least. */
  readonly shortages: readonly Shortage[];
  /** The dearest first; empty for an infeasible plan. */
  readonly binding: readonly BindingLimit[];
  /** The cheapest first; each would do by itself as far as it says. */
  readonly remedies: readonly Remedy[];
  /** For an infeasible plan. */
  readonly conflict: readonly SupplyConflict[];
}
