import type { AwardInput } from "../../../core/logistics/awards/AwardInput";
import type { AwardPlan } from "../../../core/logistics/awards/AwardPlan";
import { awardShipments } from "../../../core/logistics/awards/awardShipments";
import { awardWithLimits } from "../../../core/logistics/awards/awardWithLimits";
import { solver } from "../../../core/optimization/solver";
import type { Task } from "./Task";

/** Awards of shipments to warehouses and carriers: one input a plan. */
export const awardTasks = {
  warehouses: {
    name: "awardShipments",
    run: awardShipments,
    milliseconds: ({ shipments }) => 0.04 * shipments.length,
  } as Task<AwardInput, AwardPlan>,
  limits: {
    name: "awardWithLimits",
    prepare: solver.load,
    run: (input) => awardWithLimits(input),
    milliseconds: ({ shipments }) => 20 + shipments.length,
  } as Task<AwardInput, AwardPlan>,
} as const;
