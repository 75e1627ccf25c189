import type { AwardInput } from "./AwardInput";
import type { CapacityUse } from "./AwardPlan";
import type { AwardWay } from "./AwardWay";
import type { LoadPool } from "./loadPools";

/** A way of a shipment, with its place in the model. */
export interface LimitedWay extends AwardWay {
  readonly shipment: number;
  /** Number of the pool whose loads it shares; null: it pays its own freight. */
  readonly pool: number | null;
  /** The limits that it counts against, by their number, and how much. */
  readonly uses: readonly (readonly [limit: number, amount: number])[];
}

/** A capacity: what it is of, and how much there is. */
export interface AwardLimit extends Pick<CapacityUse, "of" | "index" | "capacity"> {
  /** The pool whose loads that run give the capacity; null: it is given. */
  readonly pool: number | null;
}

/** An award with limits beyond those of the warehouses: which ways count against which limits. */
export interface LimitedProblem {
  readonly input: AwardInput;
  readonly ways: readonly LimitedWay[];
  readonly limits: readonly AwardLimit[];
  readonly pools: readonly LoadPool[];
  /** What serving each shipment counts; about 1. */
  readonly values: readonly number[];
}
