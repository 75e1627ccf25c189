import { promisedCost } from "./promisedCost";
import type { ServiceTimeProblem } from "./ServiceTimeProblem";
import { settleServiceTimes } from "./settleServiceTimes";

const mostRounds = 20;

/**
 * Promises that no change of a single one makes cheaper. As the stocks' costs are concave, what can be best for a stage is to serve at once, as
 * late as it can, or just when another supplier of one of its customers does.
 */
export function improvePromises(problem: ServiceTimeProblem, given: readonly number[]): number[] {
  const { order, arcs, suppliersOf } = problem;
  const customersOf = given.map((): number[] => []);
  for (const { supplier, customer } of arcs) customersOf[supplier]?.push(customer);
  let promises = [...settleServiceTimes(given, problem).outbound];
  let cost = promisedCost(problem, promises);
  for (let round = 0; round < mostRounds; round++) {
    const before = cost;
    for (const stage of order) {
      const beside = customersOf[stage]?.flatMap((customer) => [
        problem.lowestIn[customer] as number,
        ...(suppliersOf[customer] ?? []).filter((each) => each !== stage).map((each) => promises[each] as number),
      ]);
      for (const time of new Set([0, ...(beside ?? []), Infinity])) {
        const tried = promises.with(stage, time);
        const found = promisedCost(problem, tried);
        // Settled only now, so that later stages of the round see what this one really promises.
        if (found < cost) [promises, cost] = [[...settleServiceTimes(tried, problem).outbound], found];
      }
    }
    if (cost === before) break;
  }
  return promises;
}
