import type { SupplyFigures } from "../constrained/SupplyFigures";
import type { SupplyInput } from "../constrained/SupplyInput";

/** The problem in which nothing is made before the plan without limits makes it: an item's stock is never above the stock it has there. */
export function overtimeOnly(problem: SupplyInput, unlimited: SupplyFigures): SupplyInput {
  return {
    ...problem,
    items: problem.items.map((item, index) => ({
      ...item,
      ways: item.ways.map((way) => ({ ...way, limit: unlimited.items[index]?.make ?? [] })),
    })),
  };
}
