import { solver } from "../../../core/optimization/solver";
import type { SupplyFigures } from "../../../core/supply/constrained/SupplyFigures";
import type { SupplyInput } from "../../../core/supply/constrained/SupplyInput";
import { supplyPlan } from "../../../core/supply/constrained/supplyPlan";
import type { SupplyReasons } from "../../../core/supply/constrained/SupplyReasons";
import { whyShort } from "../../../core/supply/constrained/whyShort";
import type { CapacitatedInput, CapacitatedPlan } from "../../../core/supply/lots/CapacitatedPlan";
import { planCapacitatedLots } from "../../../core/supply/lots/planCapacitatedLots";
import type { Task } from "./Task";

/** Plans over shared resources: one input a plan. */
export const constrainedTasks = {
  plan: {
    name: "supplyPlan",
    prepare: solver.load,
    run: (input) => supplyPlan(input),
    milliseconds: ({ items, periods }) => 5 + 0.1 * items.length * periods.length,
  } as Task<SupplyInput, SupplyFigures>,
  why: {
    name: "whyShort",
    prepare: solver.load,
    run: whyShort,
    milliseconds: ({ items, periods }) => 20 + items.length * periods.length,
  } as Task<SupplyInput, SupplyReasons>,
  lots: {
    name: "planCapacitatedLots",
    prepare: solver.load,
    run: planCapacitatedLots,
    milliseconds: () => 1000,
  } as Task<CapacitatedInput, CapacitatedPlan>,
} as const;
