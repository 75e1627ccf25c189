import type { ServiceTimeProblem } from "./ServiceTimeProblem";
import { settleServiceTimes } from "./settleServiceTimes";

/** Cost of the safety stocks that these promises lead to, all arcs kept. */
export function promisedCost(problem: ServiceTimeProblem, promises: readonly number[]): number {
  const { net } = settleServiceTimes(promises, problem);
  return problem.stockCosts.reduce((sum, cost, stage) => sum + cost * Math.sqrt(net[stage] as number), 0);
}
