import { bindingLimits } from "./bindingLimits";
import { leastShortage } from "./leastShortage";
import { remediesOf } from "./remediesOf";
import { smallestConflict } from "./smallestConflict";
import { solveSupply } from "./solveSupply";
import type { SupplyFigures } from "./SupplyFigures";
import type { SupplyInput } from "./SupplyInput";
import type { Shortage, SupplyReasons } from "./SupplyReasons";

/**
 * Why a supply plan is short of what is asked, and what can be done: the limits that bind with the price of one more unit, and ways out in the
 * order of their cost. For limits that no plan keeps: what is lacking at the least, and the smallest set of demands and limits that contradict
 * each other (an irreducible infeasible subset; Chinneck 2008). The solver must be loaded.
 */
export function whyShort(input: SupplyInput): SupplyReasons {
  const plan = solveSupply(input);
  if (!plan) {
    const shortages = leastShortage(input);
    const remedies = remediesOf(input, shortages);
    return { status: "infeasible", shortages, binding: [], remedies, conflict: smallestConflict(input, shortages) };
  }
  const shortages = shortagesOf(input, plan);
  const status = shortages.length > 0 ? "short" : "met";
  const wanted = onTime(input);
  const remedies = status === "short" ? remediesOf(wanted, leastShortage(wanted), input) : [];
  return { status, shortages, binding: bindingLimits(input, plan), remedies, conflict: [] };
}

/** The same plan where every demand must be met in its period, and stock must have its minimum. */
function onTime(input: SupplyInput): SupplyInput {
  return {
    ...input,
    items: input.items.map((item) => ({ ...item, backlogCost: null, lostSaleCost: null, minimumStockCost: null })),
  };
}

function shortagesOf({ items }: SupplyInput, plan: SupplyFigures): Shortage[] {
  return items.flatMap(({ name, demand }, index) => {
    const own = plan.items[index];
    return demand.flatMap((_, period): Shortage[] => {
      const short = (own?.backlog[period] ?? 0) + (own?.lost[period] ?? 0);
      const missing = own?.missingStock[period] ?? 0;
      return [
        ...(short > 0 ? [{ kind: "units", name, period, quantity: short } as const] : []),
        ...(missing > 0 ? [{ kind: "minimumStock", name, period, quantity: missing } as const] : []),
      ];
    });
  });
}
