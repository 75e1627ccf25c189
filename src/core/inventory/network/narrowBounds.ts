import type { ServiceTimeProblem } from "./ServiceTimeProblem";
import type { ServiceTimeBounds } from "./ServiceTimes";

/** A step of the search: the supplier of an arc promises at most a time; or more than it, and its customer waits for that. */
export interface ServiceCut {
  readonly supplier: number;
  readonly customer: number;
  readonly time: number;
  readonly isLater: boolean;
}

/**
 * The bounds of a problem with these cuts, carried on down the network: nobody is served before its slowest supplier may promise, waits
 * longer than for the slowest, or promises later than it can serve without stock.
 */
export function narrowBounds(problem: ServiceTimeProblem, cuts: readonly ServiceCut[]): ServiceTimeBounds {
  const { processing, suppliersOf, order } = problem;
  const lowestIn = [...problem.lowestIn];
  const lowestOut = lowestIn.map(() => 0);
  const highestOut = [...problem.highestOut];
  for (const { supplier, customer, time, isLater } of cuts) {
    if (!isLater) highestOut[supplier] = Math.min(highestOut[supplier] as number, time);
    else {
      lowestOut[supplier] = Math.max(lowestOut[supplier] as number, time + 1);
      lowestIn[customer] = Math.max(lowestIn[customer] as number, time + 1);
    }
  }
  const highestIn = [...lowestIn];
  for (const stage of order) {
    for (const supplier of suppliersOf[stage] as readonly number[]) {
      lowestIn[stage] = Math.max(lowestIn[stage] as number, lowestOut[supplier] as number);
      highestIn[stage] = Math.max(highestIn[stage] as number, highestOut[supplier] as number);
    }
    highestIn[stage] = Math.max(highestIn[stage] as number, lowestIn[stage] as number);
    const ready = (highestIn[stage] as number) + (processing[stage] as number);
    highestOut[stage] = Math.min(highestOut[stage] as number, ready);
  }
  return { lowestIn, highestIn, lowestOut, highestOut };
}
