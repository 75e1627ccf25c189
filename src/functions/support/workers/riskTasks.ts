import { simulateDrivers, type DriverSimulation } from "../../../core/risk/simulation/simulateDrivers";
import type { Task } from "./Task";

/** Simulations of the plan's drivers. */
export const riskTasks = {
  drivers: {
    name: "simulateDrivers",
    run: simulateDrivers,
    milliseconds: ({ drivers, trials }) => 0.005 * trials * drivers.length,
  } as Task<DriverSimulation, number[][]>,
} as const;
