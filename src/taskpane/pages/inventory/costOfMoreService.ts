import type { InventoryPlan } from "../../../office/inventory/InventoryPlan";

/** A little more service, in percentage points, and what it costs a year. */
export interface MoreService {
  readonly points: number;
  readonly cost: number;
}

/**
 * What more service costs where the plan stands on the curve: a point, or near the top a tenth or a hundredth of one, because
 * nobody is served to more than 100 %. null beyond the last point of the curve.
 */
export function costOfMoreService({ curve, served }: Pick<InventoryPlan, "curve" | "served">): MoreService | null {
  const below = curve.filter((point) => point.served <= served);
  const pointCost = (below[below.length - 1] ?? curve[0])?.pointCost ?? null;
  const points = [1, 0.1, 0.01].find((step) => served + step / 100 < 1);
  return pointCost === null || points === undefined ? null : { points, cost: pointCost * points };
}
