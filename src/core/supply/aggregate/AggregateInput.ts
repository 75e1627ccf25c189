/** How the plan meets demand. */
export type AggregateStrategy =
  /** One workforce all year, always at work; stock and backlog take the swings. */
  | "level"
  /** Production follows demand; people are hired and laid off, stock stays as it is. */
  | "chase"
  /** The least cost of all ways together. */
  | "optimal"
  /** The same with whole workers. */
  | "whole";

/** An aggregate plan's data; lists have one value a period, money in one currency, quantities in units of the family. */
export interface AggregateInput {
  readonly strategy: AggregateStrategy;
  readonly demand: readonly number[];
  /** People, or null where capacity is given in units. */
  readonly work: WorkData | null;
  /** Units and cost a unit of regular time, overtime and subcontracting; with people, the units of the first two come from their hours. */
  readonly regular: WayToMake;
  readonly overtime: WayToMake;
  readonly subcontract: WayToMake;
  readonly materialCost: readonly number[];
  readonly startStock: number;
  /** Least units in stock at the end of each period. */
  readonly minimumStock: readonly number[];
  /** Least units in stock at the end of the last period. */
  readonly endStock: number;
  readonly holdingCost: readonly number[];
  /** Cost of a unit owed for a period; null: no unit may be owed. */
  readonly backlogCost: readonly number[] | null;
}

export interface WayToMake {
  /** Cost a unit, without material. */
  readonly cost: readonly number[];
  /** Most units a period; Infinity: no limit. */
  readonly limit: readonly number[];
}

export interface WorkData {
  readonly hoursPerUnit: number;
  readonly hoursPerWorker: readonly number[];
  /** Paid for all regular hours, worked or not. */
  readonly wage: readonly number[];
  readonly overtimeHoursPerWorker: readonly number[];
  readonly overtimeWage: readonly number[];
  /** People before the first period; null: as many as the first period needs, without a cost. */
  readonly start: number | null;
  readonly minimum: number;
  readonly maximum: number;
  readonly hireCost: number;
  readonly layoffCost: number;
}
