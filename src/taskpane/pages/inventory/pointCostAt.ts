import type { InventoryPlan } from "../../../office/inventory/InventoryPlan";

/** What one more percentage point served costs a year where the plan stands on the curve; null beyond its last point. */
export function pointCostAt({ curve, served }: Pick<InventoryPlan, "curve" | "served">): number | null {
  const below = curve.filter((point) => point.served <= served);
  return (below[below.length - 1] ?? curve[0])?.pointCost ?? null;
}
