import { comparableKey } from "../core/comparableKey";
import { overheadInStandards } from "../core/cost/rollup/overheadInStandards";
import { billOfMaterials } from "../core/supply/billOfMaterials";
import type { PlanContext } from "./PlanContext";
import { supplierLines } from "./supplierLines";

/** The share of works' overheads that the planner's own standard costs hold, with which the plan begins: `overheadInStandards`. */
export function typicalOverhead(
  context: Pick<PlanContext, "data" | "items" | "parts" | "routings" | "resources">,
): number {
  const lines = context.data.bom.map(({ quantityPer, ...line }) => ({
    ...line,
    ...{ quantity: quantityPer, from: null, to: null },
  }));
  return overheadInStandards(
    {
      bill: billOfMaterials(lines),
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
    },
    new Map([...context.items, ...context.parts].map(({ sku, unitCost }) => [comparableKey(sku), unitCost])),
  );
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
