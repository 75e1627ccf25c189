import type { LinearModel } from "./LinearModel";
import { LinearSession } from "./LinearSession";
import type { LinearSolution } from "./LinearSolution";
import type { SolverLimits } from "./SolverLimits";

/** Solves a model once: HiGHS' dual simplex, or branch and cut where some values are whole (Huangfu and Hall 2018). */
export function solveLinear(model: LinearModel, limits?: SolverLimits): LinearSolution {
  const session = new LinearSession(model);
  try {
    return session.solve(limits);
  } finally {
    session.close();
  }
}
