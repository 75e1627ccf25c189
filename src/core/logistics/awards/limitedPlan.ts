import type { Award, AwardPlan, CapacityUse, CapacityWorth, Refusal } from "./AwardPlan";
import type { AwardWay } from "./AwardWay";
import { isRefusal } from "./isRefusal";
import type { LimitedProblem } from "./LimitedProblem";
import type { SentLoads } from "./loadsOf";

/** Below this share of the cost a gap is the solver's own tolerance. */
const tolerance = 1e-8;

/** What came of an award with limits. */
export interface LimitedResult {
  readonly problem: LimitedProblem;
  /** The ways of each shipment, or why there is none. */
  readonly found: readonly (readonly AwardWay[] | Refusal)[];
  /** Most that can be served, in the sum of values. */
  readonly mostServed: number;
  readonly worths: readonly (CapacityWorth | null)[];
  /** What no award's cost less the worth of what it serves is below. */
  readonly bounds: readonly { readonly worth: number; readonly bound: number }[];
  readonly loads: SentLoads;
}

/** Writes an award with limits down, with its gap: what it costs, over the least that any award can cost which serves as much. */
export function limitedPlan({ problem, found, mostServed, worths, bounds, loads }: LimitedResult): AwardPlan {
  const { ways, limits, pools, values } = problem;
  const sentBy = new Map(loads.sent.map((each) => [ways[each.way]?.shipment ?? -1, each]));
  const used = limits.map(() => 0);
  let [cost, value] = [0, 0];
  const awards = found.map((each, shipment): Award | Refusal => {
    if (isRefusal(each)) return each;
    const sent = sentBy.get(shipment);
    const way = ways[sent?.way ?? -1];
    if (!sent || !way) return { reason: "limits", warehouses: each.map(({ warehouse }) => warehouse), limit: null };
    for (const [limit, amount] of way.uses) used[limit] = (used[limit] ?? 0) + amount;
    cost += way.handling + sent.freight;
    value += values[shipment] ?? 0;
    return { warehouse: way.warehouse, port: way.port, rate: sent.rate, handling: way.handling, freight: sent.freight };
  });
  const least = Math.max(...bounds.map(({ worth, bound }) => bound + worth * value));
  const gap = cost > least ? Math.min(1, (cost - least) / cost) : 0;
  const mayServeMore = servedMore(problem, mostServed - value);
  const isOptimal = gap <= tolerance && mayServeMore === 0;
  return {
    status: isOptimal ? "optimal" : "feasible",
    gap: isOptimal ? 0 : gap,
    mayServeMore,
    awards,
    capacities: limits.map(({ of, index, capacity, pool }, limit): CapacityUse => {
      const worth = worths[limit] ?? null;
      const most = pool === null ? capacity : (pools[pool]?.rates.length ?? 0) * (pools[pool]?.most ?? 0);
      return { of, index, capacity: most, used: used[limit] ?? 0, worth };
    }),
  };
}

/** A difference in value as shipments, weight or units: whole shipments, since a part of one cannot be served. */
function servedMore({ input: { goal, shipments }, values }: LimitedProblem, value: number): number {
  const least = values.reduce((smallest, each) => Math.min(smallest, each), Infinity);
  if (goal === "shipments") return Math.max(0, Math.floor(value / least + 1e-6));
  const mean = shipments.reduce((sum, each) => sum + each[goal], 0) / shipments.length;
  return value > 1e-6 * values.length ? value * mean : 0;
}
