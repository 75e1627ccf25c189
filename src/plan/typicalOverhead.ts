import { median } from "simple-statistics";
import { comparableKey } from "../core/comparableKey";
import { standardCosts } from "../core/cost/rollup/standardCosts";
import { DomainError } from "../core/DomainError";
import { billOfMaterials } from "../core/supply/billOfMaterials";
import type { PlanContext } from "./PlanContext";
import { supplierLines } from "./supplierLines";

/** Fewer made items do not tell a surcharge from an odd standard. */
const fewest = 5;
/** Beyond this share a gap between standards and roll-ups is no surcharge but another cost. */
const most = 1;

/**
 * The share that works' overheads add to materials and conversion in the standard costs of the planner's items: the median over what
 * is made by the hour of standard / roll-up - 1, to the whole percent; 0 where fewer than five tell, where it is negative or above 100 %.
 */
export function typicalOverhead(
  context: Pick<PlanContext, "data" | "items" | "parts" | "routings" | "resources">,
): number {
  const known = [...context.items, ...context.parts];
  const { costs, elements } = standardCosts({
    bill: billOfMaterials(
      context.data.bom.map(({ quantityPer, ...line }) => ({ ...line, quantity: quantityPer, from: null, to: null })),
    ),
    counts: () => true,
    componentCosts: pricesToday(context).map(([item, cost]) => ({ item, cost, element: "" })),
    operations: context.routings.map(({ sku, resource, batchSize, ...hours }) => ({
      ...hours,
      ...{ item: sku, workCentre: resource, batchSize: batchSize ?? Infinity, yield: 1 },
    })),
    rates: context.resources.map(({ resource, ratePerHour }) => ({
      ...{ workCentre: resource, rate: ratePerHour, overheadShare: 0, overheadPerHour: 0, element: "" },
    })),
    overheads: [],
    yields: new Map(),
  });
  const conversion = elements.indexOf("labour");
  const standardOf = new Map(known.map(({ sku, unitCost }) => [comparableKey(sku), unitCost]));
  const shares = costs.flatMap((cost) => {
    if (cost instanceof DomainError || !((cost.elements[conversion] ?? 0) > 0)) return [];
    const rolled = cost.elements.reduce((sum, money) => sum + money, 0);
    const standard = standardOf.get(comparableKey(cost.item)) ?? 0;
    return rolled > 0 && standard > 0 ? [standard / rolled - 1] : [];
  });
  if (shares.length < fewest) return 0;
  const typical = Math.round(median(shares) * 100) / 100;
  return typical > 0 && typical <= most ? typical : 0;
}

/** What a unit of each item and part is bought for: what its first supplier asks, else its unit cost. */
function pricesToday(context: Pick<PlanContext, "data" | "items" | "parts">): [string, number][] {
  const asked = new Map(
    supplierLines(context).flatMap(({ sku, price, share }) =>
      price !== null && share > 0 ? [[comparableKey(sku), price] as const] : [],
    ),
  );
  return [...context.items, ...context.parts].map(({ sku, unitCost }) => [
    sku,
    asked.get(comparableKey(sku)) ?? unitCost,
  ]);
}
