import type { PlanContext } from "../PlanContext";

/** Carriers that offer on the lanes, each counted once a lane. */
export function tariffCount(context: PlanContext): number {
  return new Set(context.offers.map(({ lane, carrier }) => JSON.stringify([lane, carrier]))).size;
}
