import type { ServiceLimits } from "./settleServiceTimes";
import type { NetworkArc } from "./SupplyNetwork";

/** Where to hold safety stock: choose service times so that the safety stocks cost least. All times in whole units. */
export interface ServiceTimeProblem extends ServiceLimits {
  readonly arcs: readonly NetworkArc[];
  /** What the safety stock of each stage costs if it lasts one unit of time; for t units it costs sqrt(t) times that. */
  readonly stockCosts: readonly number[];
}
