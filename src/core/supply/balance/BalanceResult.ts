/** What balancing a plan comes to. */
export interface BalanceResult {
  /** Where the plan as it stands asks for more hours than there are, the most hours first. */
  readonly overloads: readonly Overload[];
  /** What the cheapest plan would cost if hours were without limit: the measure of the ways out. */
  readonly unlimitedCost: number;
  /** The ways out, the best first: the last resort of each is to deliver late or not at all. */
  readonly remedies: readonly BalanceRemedy[];
  /** The cheapest plan with all ways together: whole units by free item and period, with the reasons. */
  readonly items: readonly BalancedItem[];
  readonly resources: readonly BalancedResource[];
  /** Hours of which one more would save money, the dearest first. */
  readonly worth: readonly HourWorth[];
}

export interface Overload {
  readonly resource: string;
  readonly period: number;
  readonly hours: number;
}

export interface BalanceRemedy {
  readonly kind: "both" | "buildAhead" | "overtime";
  /** Money above the plan without limits. */
  readonly extraCost: number;
  readonly overtimeHours: number;
  /** Units in stock on average above the plan without limits. */
  readonly unitsAhead: number;
  /** Units delivered late, each period they are late, and units never delivered. */
  readonly unitsLate: number;
  readonly unitsLost: number;
}

export interface BalancedItem {
  readonly name: string;
  readonly units: readonly number[];
  readonly reasons: readonly BalanceReason[];
}

/** Why an item's plan is not its cheapest plan without limits. Periods count from 0. */
export interface BalanceReason {
  readonly kind: "ahead" | "late" | "lost" | "belowSafety" | "overtime";
  readonly period: number;
  readonly units: number;
  /** The full resource that is the cause, and when it is full; null where no resource is. */
  readonly resource: string | null;
  readonly fullPeriod: number | null;
}

export interface BalancedResource {
  readonly name: string;
  /** Hours by period that the balanced plan takes in all, overtime included. */
  readonly hours: readonly number[];
  readonly overtime: readonly number[];
}

export interface HourWorth {
  readonly resource: string;
  readonly period: number;
  /** What one more hour would save. */
  readonly price: number;
  /** For how many more hours it would save that; null: for any. */
  readonly hours: number | null;
}
