import { netRequirements } from "../../supply/netRequirements";
import type { DistributionNetwork } from "./DistributionNode";

/** What a node needs and gets, in units by period. */
export interface NodePlan {
  /** Demand of its own customers and what it must ship to the sites that it supplies. */
  readonly gross: readonly number[];
  readonly receipts: readonly number[];
  /** Shipments to it (for a node without a source: orders) that should have left before the first period. */
  readonly pastDue: number;
  /** Shipments to it, or orders, in the period in which they leave. */
  readonly shipments: readonly number[];
  readonly closing: readonly number[];
}

/**
 * Distribution requirements planning: each site is netted by MRP logic, and its planned shipments are the requirements of the
 * site that supplies it, in the period in which they leave; those past due in the first. Martin (1995), Distribution Resource
 * Planning, chapter 3. `demand` and `inTransit` (units on the way at the start, by period of arrival) have one row a node.
 */
export function distributionPlan(
  { nodes, order }: DistributionNetwork,
  demand: readonly (readonly number[])[],
  inTransit: readonly (readonly number[])[],
): NodePlan[] {
  const gross = demand.map((row) => [...row]);
  const plans: NodePlan[] = nodes.map(() => ({
    gross: [],
    receipts: [],
    pastDue: 0,
    shipments: [],
    closing: [],
  }));
  for (const number of order) {
    const node = nodes[number];
    const needed = gross[number] ?? [];
    if (!node) continue;
    const { plannedReceipts, plannedReleases, pastDue, closing } = netRequirements({
      gross: needed,
      opening: node.opening,
      scheduledReceipts: inTransit[number] ?? [],
      safetyStock: needed.map(() => node.safetyStock),
      leadTime: node.leadTime,
      lots: { rule: "minmultiple", lotSize: 0, multiple: node.multiple, minimum: node.minimum },
    });
    plans[number] = { gross: needed, receipts: plannedReceipts, pastDue, shipments: plannedReleases, closing };
    const supplier = gross[node.source ?? -1];
    if (!supplier) continue;
    plannedReleases.forEach((units, period) => (supplier[period] = (supplier[period] ?? 0) + units));
    supplier[0] = (supplier[0] ?? 0) + pastDue;
  }
  return plans;
}
