import type { SupplyNetwork } from "./SupplyNetwork";

/**
 * Standard deviation a period of the demand that each stage sees, in its own units. What customers outside the network ask of one stage
 * reaches its suppliers at once and through every route, so the routes add up; the demands of different stages are independent and pool
 * as the root of squares. Graves & Willems (2000), section 2.2.
 */
export function networkDeviations({ stages, arcs, order }: SupplyNetwork): number[] {
  const supplying = stages.map((): { supplier: number; quantity: number }[] => []);
  for (const { supplier, customer, quantity } of arcs) supplying[customer]?.push({ supplier, quantity });
  const place = new Array<number>(stages.length).fill(0);
  order.forEach((stage, position) => (place[stage] = position));
  const variances = stages.map(() => 0);
  stages.forEach(({ demandDeviation }, asked) => {
    if (demandDeviation === 0) return;
    const needed = new Array<number>(stages.length).fill(0);
    needed[asked] = 1;
    for (let position = place[asked] as number; position >= 0; position--) {
      const stage = order[position] as number;
      const quantity = needed[stage] as number;
      if (quantity === 0) continue;
      variances[stage] = (variances[stage] as number) + (quantity * demandDeviation) ** 2;
      for (const each of supplying[stage] as { supplier: number; quantity: number }[])
        needed[each.supplier] = (needed[each.supplier] as number) + quantity * each.quantity;
    }
  });
  return variances.map(Math.sqrt);
}
