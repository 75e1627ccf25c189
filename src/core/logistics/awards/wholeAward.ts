import { DomainError } from "../../DomainError";
import { solveLinear } from "../../optimization/solveLinear";
import type { SolverLimits } from "../../optimization/SolverLimits";
import { awardModel } from "./awardModel";
import type { LimitedProblem } from "./LimitedProblem";
import type { RelaxedAward } from "./relaxedAward";

/** A whole award: the way of each shipment that is served, the loads that run, and what no award is better than. */
export interface WholeAward {
  readonly taken: readonly number[];
  /** How many loads of each pool run. */
  readonly running: readonly number[];
  readonly objective: number;
  readonly bound: number;
}

/** Ways that are decided on in the first round: what a branch and cut of some seconds can do. */
const firstWays = 1500;
const mostWays = 20_000;

/**
 * The best whole award. Ways that the relaxation regrets more than an award is above its bound cannot be part of a better one (reduced cost
 * fixing: Dantzig, Fulkerson and Johnson 1954), so the solver decides on the few others only; a second round takes in what the first could not rule out.
 */
export function wholeAward(problem: LimitedProblem, relaxed: RelaxedAward, limits: SolverLimits): WholeAward {
  let regret = [...relaxed.wayRegret].sort((a, b) => a - b)[firstWays] ?? Infinity;
  let best: WholeAward | undefined;
  for (let round = 1; ; round++) {
    const found = awardWithin(problem, relaxed, regret, limits);
    if (found && (!best || found.objective < best.objective)) best = found;
    if (!best) {
      if (regret === Infinity) throw new DomainError("noConvergence", "logistics.awards.unsolved");
      regret = Infinity;
      continue;
    }
    // What was left out is worse by `regret` at least.
    const bound = Math.max(relaxed.bound, Math.min(found?.bound ?? relaxed.bound, relaxed.bound + regret));
    best = { ...best, bound: Math.min(best.objective, bound) };
    const above = best.objective - relaxed.bound;
    const next = above * (1 + 1e-9) + 1e-6;
    if (regret >= above || round >= 3) return best;
    if (relaxed.wayRegret.filter((each) => each <= next).length > mostWays) return best;
    regret = next;
  }
}

function awardWithin(
  problem: LimitedProblem,
  { worth, wayRegret, stayRegret }: RelaxedAward,
  regret: number,
  limits: SolverLimits,
): WholeAward | undefined {
  const byShipment = new Map<number, number[]>();
  problem.ways.forEach(({ shipment }, way) => {
    if ((wayRegret[way] ?? 0) <= regret) byShipment.set(shipment, [...(byShipment.get(shipment) ?? []), way]);
  });
  const free: number[] = [];
  const fixed: number[] = [];
  for (const [shipment, own] of byShipment)
    if (own.length === 1 && (stayRegret.get(shipment) ?? 0) > regret) fixed.push(...own);
    else free.push(...own);
  const { model, columnOf, loads } = awardModel(problem, { worth, isWhole: true, free, fixed });
  const solution = solveLinear(model, limits);
  if (solution.status !== "optimal" && solution.status !== "feasible") return undefined;
  const constant = fixed.reduce((sum, number) => {
    const way = problem.ways[number];
    return way ? sum + way.handling + way.freight - worth * (problem.values[way.shipment] ?? 0) : sum;
  }, 0);
  const isOn = (column: number): boolean => (solution.values[column] ?? 0) > 0.5;
  const taken = [...fixed, ...[...columnOf].filter(([, column]) => isOn(column)).map(([way]) => way)];
  return {
    taken,
    running: loads.map((own) => own.filter(isOn).length),
    objective: constant + solution.objective,
    bound: constant + solution.objective - solution.gap * Math.abs(solution.objective),
  };
}
