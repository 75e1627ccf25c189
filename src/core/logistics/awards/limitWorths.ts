import { LinearSession } from "../../optimization/LinearSession";
import type { LinearSolution } from "../../optimization/LinearSolution";
import type { SolverLimits } from "../../optimization/SolverLimits";
import { awardModel } from "./awardModel";
import type { CapacityWorth } from "./AwardPlan";
import type { LimitedProblem } from "./LimitedProblem";
import { servedIn } from "./servedIn";

/** Limits that bind whose worth is asked for, each with a solve of its own. */
const most = 200;
/** A worth that takes longer is not worked out. */
const patience: SolverLimits = { seconds: 60 };
const nothing: CapacityWorth = { moreServed: 0, moreCost: 0, isAbout: true };

/**
 * What one more unit of each limit does, with the loads that run: each limit that binds is widened by one, and the relaxed model solved again
 * from where it was. `worth` is what serving a shipment of value 1 counts against cost.
 */
export function limitWorths(
  problem: LimitedProblem,
  worth: number,
  running: readonly number[],
): (CapacityWorth | null)[] {
  const free = problem.ways.map((_, index) => index);
  const built = awardModel(problem, { worth, isWhole: false, free, fixed: [] });
  const session = new LinearSession(built.model);
  const outcome = (solution: LinearSolution): { readonly count: number; readonly cost: number } | null => {
    if (solution.status !== "optimal") return null;
    const { value, count } = servedIn(problem, built, solution.values);
    return { count, cost: solution.objective + worth * value };
  };
  try {
    built.loads.forEach((columns, pool) =>
      columns.forEach((column, load) => {
        const runs = load < (running[pool] ?? 0) ? 1 : 0;
        session.changeLimits(column, runs, runs);
      }),
    );
    const solution = session.solve(patience);
    const before = outcome(solution);
    if (!before || solution.status !== "optimal") return problem.limits.map(() => null);
    const prices = solution.rowPrices;
    let asked = 0;
    return built.limitRows.map((row): CapacityWorth | null => {
      if ((prices?.[row] ?? 0) > -1e-7) return nothing;
      if (asked >= most) return null;
      asked += 1;
      const upper = built.model.rowUpper[row] ?? 0;
      session.changeRow(row, -Infinity, upper + 1);
      const after = outcome(session.solve(patience));
      session.changeRow(row, -Infinity, upper);
      if (!after) return null;
      return { moreServed: tidy(after.count - before.count), moreCost: tidy(after.cost - before.cost), isAbout: true };
    });
  } finally {
    session.close();
  }
}

/** The solver's last digits are noise. */
const tidy = (value: number): number => (Math.abs(value) < 1e-6 ? 0 : value);
