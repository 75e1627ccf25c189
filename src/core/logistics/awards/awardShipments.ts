import { AwardFlow } from "./AwardFlow";
import type { AwardInput } from "./AwardInput";
import type { Award, AwardPlan, Refusal } from "./AwardPlan";
import type { AwardWay } from "./AwardWay";
import { awardWays } from "./awardWays";
import { isRefusal } from "./isRefusal";
import { servingValues } from "./servingValues";

/**
 * The award that serves as much as possible and that at the least cost, where only warehouses have a limit, counted in shipments. Each shipment then
 * takes the cheapest lane from whichever warehouse serves it, and a flow finds the exact optimum.
 */
export function awardShipments(input: AwardInput): AwardPlan {
  const found = awardWays(input);
  const waysOf = found.map((each): readonly AwardWay[] => (isRefusal(each) ? [] : each));
  const ways = waysOf.flatMap((own, shipment) =>
    own.map((way) => ({ ...way, shipment, cost: way.handling + way.freight })),
  );
  const flow = new AwardFlow(
    ways,
    servingValues(input),
    input.warehouses.map(({ capacity }) => capacity),
  );
  const awards = found.map((each, shipment): Award | Refusal => {
    if (isRefusal(each)) return each;
    const way = ways[flow.served[shipment] ?? -1];
    if (!way) return { reason: "full", warehouses: each.map(({ warehouse }) => warehouse), limit: null };
    const { warehouse, port, rate, handling, freight } = way;
    return { warehouse, port, rate, handling, freight };
  });
  const worths = flow.worths();
  const capacities = input.warehouses.flatMap(({ capacity }, index) => {
    const [used, worth] = [flow.loads[index], worths[index]];
    if (capacity === null || used === undefined || !worth) return [];
    return [{ of: "warehouse" as const, index, capacity, used, worth }];
  });
  return { status: "optimal", gap: 0, mayServeMore: 0, awards, capacities };
}
