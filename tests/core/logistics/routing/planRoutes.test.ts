import { planRoutes } from "../../../../src/core/logistics/routing/planRoutes";
import { cvrplib } from "../../../fixtures/routes/cvrplib";

test("the same input gives the same routes; more work none that are longer than by savings", () => {
  const instance = cvrplib().get("A-n33-k5");
  if (!instance) throw new Error("No instance.");
  const problem = { ...instance, longest: null, perStop: 0 };
  const plan = planRoutes({ problem, method: "improve", work: 500_000 });
  expect(planRoutes({ problem, method: "improve", work: 500_000 })).toEqual(plan);
  const saved = planRoutes({ problem, method: "savings", work: 0 });
  expect(plan.total).toBeLessThanOrEqual(saved.total);
  expect(saved.bound).toBeNull();
});
