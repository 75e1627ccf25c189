import type { SolverLimits } from "../../optimization/SolverLimits";
import type { SupplyFigures } from "./SupplyFigures";
import type { SupplyInput } from "./SupplyInput";
import { SupplySession } from "./SupplySession";

/** The cheapest plan of an input solved once; null where there is none. */
export function solveSupply(input: SupplyInput, limits?: SolverLimits): SupplyFigures | null {
  const session = new SupplySession(input);
  try {
    return session.solve(limits);
  } finally {
    session.close();
  }
}
