import { DomainError } from "../DomainError";
import { resourceLoad, type LoadInput } from "./resourceLoad";

const tolerance = 1e-6;

/** Capacity planning by overall factors: all hours of the plan, spread over the resources by their historic shares (adding up to 1), in the shares' order. Vollmann et al. (2005), chapter 10. */
export function overallFactorLoad(input: LoadInput, shares: readonly number[]): number[][] {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) > tolerance) throw new DomainError("invalid", "supply.shares.sum", { sum });
  const total = new Array<number>(input.plan[0]?.length ?? 0).fill(0);
  for (const load of resourceLoad(input).values())
    load.forEach((hours, period) => (total[period] = (total[period] ?? 0) + hours));
  return shares.map((share) => total.map((hours) => hours * share));
}
