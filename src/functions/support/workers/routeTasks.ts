import { planRoutes } from "../../../core/logistics/routing/planRoutes";
import type { RoutingInput, RoutingPlan } from "../../../core/logistics/routing/RoutingProblem";
import type { Task } from "./Task";

/** Searches for routes: one input a depot with its sites. */
export const routeTasks = {
  routes: {
    name: "planRoutes",
    run: planRoutes,
    milliseconds: ({ problem, method, work }) =>
      method === "savings"
        ? problem.distances.length ** 2 / 1000
        : Math.min(work / 25_000, problem.distances.length > 12 ? 1000 : 5),
  } as Task<RoutingInput, RoutingPlan>,
} as const;
