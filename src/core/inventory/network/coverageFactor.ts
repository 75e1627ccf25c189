import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import { DomainError } from "../../DomainError";
import { requireServiceTarget } from "../requireServiceTarget";

/** Standard deviations above its mean up to which demand must be covered so that it stays below with this probability, 0.5 or more. */
export function coverageFactor(service: number): number {
  requireServiceTarget(service);
  // Below one half the bound of demand would lie under its mean, and more time would need less stock.
  if (service < 0.5) throw new DomainError("invalid", "inventory.network.half", { service });
  return normalQuantile(service, 0, 1);
}
