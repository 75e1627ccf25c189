import type { BalanceInput } from "./BalanceInput";
import type { Overload } from "./BalanceResult";

/** Where the plan as it stands asks for more hours than there are, the most hours first. */
export function overloads({ resources }: Pick<BalanceInput, "resources">): Overload[] {
  return resources
    .flatMap(({ name, load, capacity }) =>
      load.flatMap((hours, period) => {
        const over = hours - (capacity[period] ?? 0);
        return over > 1e-9 * hours ? [{ resource: name, period, hours: over }] : [];
      }),
    )
    .sort((one, other) => other.hours - one.hours);
}
