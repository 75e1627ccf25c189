import { exactSsPolicy } from "./exactSsPolicy";
import { powerApproximation } from "./powerApproximation";
import { renewalCosts } from "./renewalCosts";
import type { SsInput, SsPolicy } from "./SsInput";

/** An item with the way in which its policy is found. */
export interface SsRequest extends SsInput {
  readonly method: "exact" | "power" | "powercap";
  /** A policy whose cost is asked for; null: the best one. */
  readonly given: { readonly reorderPoint: number; readonly orderUpTo: number } | null;
}

/** The (s, S) policy of an item and its cost, which for a given or approximated policy is that of the nearest steps. Without demand nothing is ordered and nothing held. */
export function ssPolicy({ method, given, ...input }: SsRequest): SsPolicy {
  if (input.protection.mean === 0) return { reorderPoint: 0, orderUpTo: 0, cost: 0, ...given };
  const policy = given ?? (method === "exact" ? null : powerApproximation(input, method === "powercap"));
  const costs = renewalCosts(input);
  if (policy === null) {
    const { low, high } = exactSsPolicy(costs);
    return { reorderPoint: low * costs.unit, orderUpTo: high * costs.unit, cost: costs.policy(low, high) };
  }
  const low = Math.round(policy.reorderPoint / costs.unit);
  const high = Math.max(low + 1, Math.round(policy.orderUpTo / costs.unit));
  return { ...policy, cost: costs.policy(low, high) };
}
