import type { PeriodRecord } from "../../../core/inventory/simulation/PeriodRecord";
import { policyFigures, type PolicyCosts, type PolicyFigures } from "../../../core/inventory/simulation/policyFigures";
import { simulatePolicy, type SimulationInput } from "../../../core/inventory/simulation/simulatePolicy";
import type { Task } from "./Task";

/** Looks and sales of a simulation take about a microsecond each. */
const milliseconds = ({ periods, warmUp, reviews, demand }: SimulationInput): number =>
  0.001 * (periods + warmUp) * Math.max(1, reviews, reviews === 0 && "mean" in demand ? demand.mean : 0);

/** Simulations of stock policies. */
export const simulationTasks = {
  figures: {
    name: "policyFigures",
    run: ({ costs, ...input }) => policyFigures(simulatePolicy(input), input, costs),
    milliseconds,
  } as Task<SimulationInput & { readonly costs: PolicyCosts }, PolicyFigures>,
  trace: { name: "simulatePolicy", run: simulatePolicy, milliseconds } as Task<SimulationInput, PeriodRecord[]>,
} as const;
