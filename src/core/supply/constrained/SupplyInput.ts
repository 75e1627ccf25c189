/**
 * What a constrained supply plan is made of: items that need hours on shared resources. Lists have one value a period, quantities are
 * in units of the item, money in one currency. Infinity: no limit.
 */
export interface SupplyInput {
  /** Names of the periods, for what is said about them. */
  readonly periods: readonly string[];
  readonly items: readonly SupplyItem[];
  readonly resources: readonly SupplyResource[];
}

/** An item: what is asked for, how it can be supplied, and what its stock and its shortage cost. */
export interface SupplyItem {
  readonly name: string;
  readonly demand: readonly number[];
  /** Units on hand before the first period; below 0: units owed. */
  readonly openingStock: number;
  /** Least units in stock at the end of each period. */
  readonly minimumStock: readonly number[];
  /** Cost of each unit that a period's closing stock lacks of the minimum; null: it must not lack any. */
  readonly minimumStockCost: number | null;
  /** Cost of a unit in stock at the end of a period. */
  readonly holdingCost: number;
  /** Cost of a unit owed at the end of a period; null: none may be owed. At the end of the last period none may. */
  readonly backlogCost: number | null;
  /** Cost of a unit of demand that is never met; null: all must be. */
  readonly lostSaleCost: number | null;
  /** The regular routing first, then its alternates. */
  readonly ways: readonly SupplyWay[];
  /** Units that others make ready; null: nobody does. */
  readonly subcontract: { readonly cost: number; readonly limit: readonly number[] } | null;
}

/** A way of making an item. */
export interface SupplyWay {
  readonly name: string;
  /** Cost of a unit without the hours. */
  readonly cost: number;
  readonly usage: readonly { readonly resource: number; readonly hoursPerUnit: number }[];
  /** Most units a period; null: what the hours allow. */
  readonly limit: readonly number[] | null;
}

/** Hours of people or machines that items share. */
export interface SupplyResource {
  readonly name: string;
  readonly hours: readonly number[];
  /** Cost of a regular hour that is used. */
  readonly hourCost: number;
  /** Most hours of overtime. */
  readonly overtimeHours: readonly number[];
  /** Cost of an hour of overtime; null: there is no overtime, `overtimeHours` are 0. */
  readonly overtimeCost: number | null;
}
