import { planRoutes } from "../../../core/logistics/routing/planRoutes";
import type { RoutingInput, RoutingPlan } from "../../../core/logistics/routing/RoutingProblem";

/** The calculations of the page that take their time: a worker runs them by their names. */
export const logisticsTasks = {
  routes: (input: RoutingInput): Promise<RoutingPlan> => Promise.resolve(planRoutes(input)),
} as const;
