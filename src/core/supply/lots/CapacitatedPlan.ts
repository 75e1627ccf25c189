import type { SolverLimits } from "../../optimization/SolverLimits";

/** Items that share one resource whose setups take time; lists go by item, then by period; hours in any unit of time, money in one currency. */
export interface CapacitatedInput {
  /** Units needed by period, net of stock. */
  readonly demand: readonly (readonly number[])[];
  readonly setupCost: readonly (readonly number[])[];
  /** Hours of a setup. */
  readonly setupTime: readonly (readonly number[])[];
  /** Cost of a unit in stock at the end of a period. */
  readonly holdingCost: readonly (readonly number[])[];
  /** Hours of a unit, by item. */
  readonly unitTime: readonly number[];
  /** Hours by period. */
  readonly capacity: readonly number[];
  readonly limits: SolverLimits;
}

/** Lots by item and period. */
export interface CapacitatedPlan {
  /** Which limit ended the search before the gap asked for was reached; null: none did. */
  readonly endedBy: "seconds" | "nodes" | null;
  readonly lots: readonly (readonly number[])[];
  readonly stock: readonly (readonly number[])[];
  readonly setups: readonly (readonly boolean[])[];
  /** Hours used by period, setups included. */
  readonly hours: readonly number[];
  readonly setupCost: number;
  readonly holdingCost: number;
  /** No plan costs less than this. */
  readonly bound: number;
}
