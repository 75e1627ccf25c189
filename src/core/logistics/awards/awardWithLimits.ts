import type { SolverLimits } from "../../optimization/SolverLimits";
import type { AwardInput } from "./AwardInput";
import type { AwardPlan } from "./AwardPlan";
import { awardWays } from "./awardWays";
import { isRefusal } from "./isRefusal";
import type { LimitedProblem } from "./LimitedProblem";
import { limitedPlan } from "./limitedPlan";
import { limitWorths } from "./limitWorths";
import { loadsOf } from "./loadsOf";
import { problemOf } from "./problemOf";
import { relaxedAward } from "./relaxedAward";
import { wholeAward } from "./wholeAward";

/** Branches, not seconds, so that the same input gives the same award on every machine; the seconds are for the worst case only. */
const usual: SolverLimits = { nodes: 2000, seconds: 40, gap: 1e-9 };
/** Rounds in which the loads of a pool are asked to carry less, because what was planned for them did not fit in. */
const mostPackings = 4;
/** Shipments times loads up to which each load is decided on by itself. */
const mostApart = 3000;

/**
 * The award that serves as much as possible and that at the least cost, where carriers or rates have limits of their own or charge by the
 * load: a mixed-integer model, of which the answer tells how far it may be from the best. The solver must be loaded.
 */
export function awardWithLimits(input: AwardInput, limits: SolverLimits = usual): AwardPlan {
  const found = awardWays(input);
  const waysOf = found.map((each) => (isRefusal(each) ? [] : each));
  let problem = problemOf(input, waysOf);
  let relaxed = relaxedAward(problem);
  let whole = wholeAward(problem, relaxed, limits);
  let loads = loadsOf(problem, whole.taken, whole.running);
  const bounds = [{ worth: relaxed.worth, bound: whole.bound }];
  const apart = smallLoads(problem, loads.tooFull);
  if (apart.size > 0) {
    problem = problemOf(input, waysOf, apart);
    relaxed = relaxedAward(problem);
    whole = wholeAward(problem, relaxed, limits);
    loads = loadsOf(problem, whole.taken, whole.running);
    bounds.push({ worth: relaxed.worth, bound: whole.bound });
  }
  let pools = problem.pools;
  for (let round = 1; loads.tooFull.size > 0; round++) {
    if (round > mostPackings) throw new Error("The loads cannot be packed.");
    // In the last round half of each load: that always packs, the heaviest first.
    const share = round < mostPackings ? 1 - 0.005 * 4 ** (round - 1) : 0.5;
    const { tooFull } = loads;
    pools = pools.map((pool, index) => (tooFull.has(index) ? { ...pool, planned: pool.most * share } : pool));
    const tighter = { ...problem, pools };
    whole = wholeAward(tighter, relaxedAward(tighter), limits);
    loads = loadsOf(problem, whole.taken, whole.running);
  }
  const worths = limitWorths(problem, relaxed.worth, whole.running);
  return limitedPlan({ problem, found, mostServed: relaxed.mostServed, worths, bounds, loads });
}

/** The rates of the pools that did not pack, where they are few enough to decide on every load by itself. */
function smallLoads({ pools, ways }: LimitedProblem, tooFull: ReadonlySet<number>): ReadonlySet<number> {
  const few = [...tooFull].filter((pool) => {
    const members = ways.reduce((count, way) => count + (way.pool === pool ? 1 : 0), 0);
    return members * (pools[pool]?.rates.length ?? 0) <= mostApart;
  });
  return new Set(few.flatMap((pool) => pools[pool]?.rates ?? []));
}
