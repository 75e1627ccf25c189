import { locate } from "../../../core/logistics/location/locate";
import type { LocateInput } from "../../../core/logistics/location/LocateInput";
import type { LocatePlan } from "../../../core/logistics/location/LocatePlan";
import { solver } from "../../../core/optimization/solver";
import type { Task } from "./Task";

/** Choices of sites, which the solver finds: one input a choice. */
export const locationTasks = {
  locate: {
    name: "locate",
    prepare: solver.load,
    run: locate,
    milliseconds: () => 1000,
  } as Task<LocateInput, LocatePlan>,
} as const;
