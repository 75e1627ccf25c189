import { approximateReorderPolicy, type ReorderApproximation } from "./approximateReorderPolicy";
import { normalReorderPolicy } from "./normalReorderPolicy";
import { poissonReorderPolicy } from "./poissonReorderPolicy";
import type { GivenPolicy, ReorderInput, ReorderPolicy } from "./ReorderInput";

/** How a reorder policy is found: exactly, for normal or Poisson demand, or by an approximation. */
export type ReorderMethod = "exact" | "poisson" | ReorderApproximation;

/** An item with the way in which its policy is found. */
export interface ReorderRequest extends ReorderInput {
  readonly method: ReorderMethod;
  readonly given: GivenPolicy;
}

/** The (r, Q) policy of an item; without demand nothing is ordered and nothing held. */
export function reorderPolicy({ method, given, ...input }: ReorderRequest): ReorderPolicy {
  if (input.mean === 0 && given.quantity === null) return { reorderPoint: 0, quantity: 0, cost: 0 };
  if (method === "exact") return normalReorderPolicy(input, given);
  return method === "poisson" ? poissonReorderPolicy(input, given) : approximateReorderPolicy(input, method, given);
}
