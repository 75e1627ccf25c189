import { DomainError } from "../../DomainError";
import { LinearSession } from "../../optimization/LinearSession";
import type { SolverLimits } from "../../optimization/SolverLimits";
import { awardModel, type AwardModel } from "./awardModel";
import type { LimitedProblem } from "./LimitedProblem";
import { servedIn } from "./servedIn";

/** The linear relaxation of an award: what serving must be worth so that it comes before cost, and a bound. */
export interface RelaxedAward {
  readonly worth: number;
  /** Most that can be served, in the sum of values. */
  readonly mostServed: number;
  /** Least of cost less worth. */
  readonly bound: number;
  /** How much worse the bound is with a way, by the way's number; and with a shipment that stays. */
  readonly wayRegret: Float64Array;
  readonly stayRegret: ReadonlyMap<number, number>;
}

/** How often what serving is worth may grow before the linear plan serves all it can. */
const mostRounds = 6;
/** A linear plan of a day's orders takes a second or two; a busy machine is waited for. */
const patience: SolverLimits = { seconds: 120 };

/** Solves the relaxation. The solver must be loaded. Errors: "noConvergence" where it takes too long. */
export function relaxedAward(problem: LimitedProblem): RelaxedAward {
  const free = problem.ways.map((_, index) => index);
  const most = awardModel(problem, { worth: null, isWhole: false, free, fixed: [] });
  const { values: served } = solved(most);
  const mostServed = servedIn(problem, most, served).value;
  let worth = firstWorth(problem);
  for (let round = 1; ; round++, worth *= 8) {
    const built = awardModel(problem, { worth, isWhole: false, free, fixed: [] });
    const session = new LinearSession(built.model);
    try {
      const solution = session.solve(patience);
      if (solution.status !== "optimal") throw new DomainError("noConvergence", "logistics.awards.unsolved");
      const { value } = servedIn(problem, built, solution.values);
      if (value < mostServed * (1 - 1e-7) - 1e-6 && round < mostRounds) continue;
      const wayRegret = new Float64Array(problem.ways.length);
      for (const [way, column] of built.columnOf) wayRegret[way] = Math.max(0, solution.columnPrices?.[column] ?? 0);
      const stayRegret = new Map(
        [...built.rowOf].map(([shipment, row]) => [shipment, Math.max(0, -(solution.rowPrices?.[row] ?? 0))]),
      );
      return { worth, mostServed, bound: solution.objective, wayRegret, stayRegret };
    } finally {
      session.close();
    }
  }
}

function solved({ model }: AwardModel): { readonly values: Float64Array } {
  const session = new LinearSession(model);
  try {
    const solution = session.solve(patience);
    if (solution.status !== "optimal") throw new DomainError("noConvergence", "logistics.awards.unsolved");
    return solution;
  } finally {
    session.close();
  }
}

/** Some times what an ordinary shipment costs. */
function firstWorth({ ways }: LimitedProblem): number {
  const costs = ways.map(({ handling, freight }) => handling + freight).sort((a, b) => a - b);
  return 4 * (costs[Math.floor(0.9 * costs.length)] ?? 0) + 1;
}
