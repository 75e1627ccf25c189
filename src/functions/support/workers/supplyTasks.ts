import { solver } from "../../../core/optimization/solver";
import type { AggregateFigures } from "../../../core/supply/aggregate/AggregateFigures";
import type { AggregateInput } from "../../../core/supply/aggregate/AggregateInput";
import { aggregatePlan } from "../../../core/supply/aggregate/aggregatePlan";
import type { Task } from "./Task";

/** Supply plans that the solver finds. */
export const supplyTasks = {
  aggregate: {
    name: "aggregatePlan",
    prepare: solver.load,
    run: (input) => aggregatePlan(input),
    milliseconds: ({ strategy }) => (strategy === "whole" ? 1000 : 20),
  } as Task<AggregateInput, AggregateFigures>,
} as const;
