import type { SupplyWay } from "../constrained/SupplyInput";
import type { BalanceInput } from "./BalanceInput";

/**
 * Hours by resource and period that no free item moves: those of the other items, of set-ups by the period. `usages` are the hours a unit of the free items, in
 * their order.
 */
export function takenHours(input: BalanceInput, usages: readonly SupplyWay["usage"][]): number[][] {
  const free = input.items.filter(({ isFree }) => isFree);
  return input.resources.map(({ load }, resource) =>
    load.map((hours, period) => {
      const moved = usages.reduce((sum, usage, item) => {
        const own = usage.find((one) => one.resource === resource)?.hoursPerUnit ?? 0;
        return sum + own * (free[item]?.planned[period] ?? 0);
      }, 0);
      return Math.max(0, hours - moved);
    }),
  );
}
