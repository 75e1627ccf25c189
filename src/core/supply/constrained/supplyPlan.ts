import type { SolverLimits } from "../../optimization/SolverLimits";
import { leastShortage } from "./leastShortage";
import { shortageError } from "./shortageError";
import { solveSupply } from "./solveSupply";
import type { SupplyFigures } from "./SupplyFigures";
import type { SupplyInput } from "./SupplyInput";

/**
 * The supply plan of least cost for items that share resources (see supplyModel). The solver must be loaded. Errors: "infeasible" where demand
 * cannot be met with the limits, telling how many hours or units are short, and where.
 */
export function supplyPlan(input: SupplyInput, limits?: SolverLimits): SupplyFigures {
  const plan = solveSupply(input, limits);
  if (!plan) throw shortageError(input, leastShortage(input));
  return plan;
}
