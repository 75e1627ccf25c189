import { simulateDrivers, type DriverSimulation } from "../../../core/risk/simulation/simulateDrivers";
import { simulatePlan, type PlanTrials } from "../../../core/risk/simulation/simulatePlan";
import type { Task } from "./Task";

/** Simulations of the plan and its drivers. */
export const riskTasks = {
  drivers: {
    name: "simulateDrivers",
    run: simulateDrivers,
    milliseconds: ({ drivers, trials }) => 0.005 * trials * drivers.length,
  } as Task<DriverSimulation, number[][]>,
  plan: {
    name: "simulatePlan",
    run: simulatePlan,
    // An item's period takes a tenth of a microsecond.
    milliseconds: ({ plan, trials }) => 0.0001 * trials * plan.demand.length * (plan.demand[0]?.length ?? 0),
  } as Task<PlanTrials, Float64Array>,
} as const;
