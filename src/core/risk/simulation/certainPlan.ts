import type { PlanRisk } from "./PlanRisk";

/** The plan as if all of it were known: what a simulation of one trial gives is the plan itself. */
export function certainPlan(plan: PlanRisk): PlanRisk {
  const { imported } = plan.uncertainty;
  return {
    ...plan,
    demandDeviation: plan.demandDeviation.map((row) => row.map(() => 0)),
    uncertainty: { market: 0, item: 0, price: 0, cost: 0, rate: 0, imported, fixed: 0, yield: 0, delay: 0 },
  };
}
