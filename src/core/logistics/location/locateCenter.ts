import { ModelBuilder } from "../../optimization/ModelBuilder";
import { solveLinear } from "../../optimization/solveLinear";
import type { LocateInput } from "./LocateInput";
import type { LocatePlan } from "./LocatePlan";
import { unlocatable } from "./unlocatable";

/**
 * The sites from which the farthest customer is least far (p-center; Minieka 1970): a search among the distances for the least within which the sites
 * allowed can reach everybody, each a set covering. No capacities. The solver must be loaded.
 */
export function locateCenter(input: LocateInput): LocatePlan {
  const { costs, demand } = input;
  const served = [...demand.keys()].filter((customer) => (demand[customer] ?? 0) > 0);
  const distances = [...new Set(costs.flatMap((row) => served.map((customer) => row[customer] ?? Infinity)))]
    .filter(Number.isFinite)
    .sort((one, other) => one - other);
  // Below `low` nobody can be sure to reach all; `high` is within reach.
  let [low, high] = [0, distances.length - 1];
  const widest = cover(input, served, distances[high] ?? 0);
  if (widest.sites === null) throw unlocatable(input, "infeasible");
  let best = widest.sites;
  let endedBy: LocatePlan["endedBy"] = null;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const tried = cover(input, served, distances[middle] ?? 0);
    if (tried.sites !== null) [best, high] = [tried.sites, middle];
    else if (tried.isSure) low = middle + 1;
    else {
      endedBy = tried.endedBy;
      break;
    }
  }
  const chosen = new Set(best);
  const flows = costs.map((row) => row.map(() => 0));
  let value = 0;
  for (const customer of served) {
    const near = [...chosen].reduce((one, other) =>
      (costs[other]?.[customer] ?? Infinity) < (costs[one]?.[customer] ?? Infinity) ? other : one,
    );
    value = Math.max(value, costs[near]?.[customer] ?? 0);
    const row = flows[near];
    if (row) row[customer] = demand[customer] ?? 0;
  }
  const isOpen = costs.map((_, row) => chosen.has(row));
  return { isOpen, flows, value, fixedCost: 0, bound: endedBy === null ? value : (distances[low] ?? 0), endedBy };
}

/** Sites within `radius` of all customers, at least `fewest` and at most `most`; null where there are none, or where the search ended before it knew. */
function cover(
  { costs, siteOf, fewest, most, limits }: LocateInput,
  served: readonly number[],
  radius: number,
): { readonly sites: number[] | null; readonly isSure: boolean; readonly endedBy: "seconds" | "nodes" | null } {
  const builder = new ModelBuilder();
  const open = costs.map(() => builder.column({ cost: 1, upper: 1, isWhole: true }));
  for (const customer of served)
    builder.row(1, Infinity, open.filter((_, row) => (costs[row]?.[customer] ?? Infinity) <= radius).map((column) => [column, 1] as const)); // prettier-ignore
  for (const site of new Set(siteOf))
    builder.row(0, 1, open.filter((_, row) => siteOf[row] === site).map((column) => [column, 1] as const)); // prettier-ignore
  builder.row(fewest, most, open.map((column) => [column, 1] as const)); // prettier-ignore
  const found = solveLinear(builder.build(), limits);
  if (found.status === "optimal" || found.status === "feasible")
    return { sites: open.filter((column) => (found.values[column] ?? 0) > 0.5), isSure: true, endedBy: null };
  return {
    sites: null,
    isSure: found.status === "infeasible",
    endedBy: found.status === "unsolved" ? found.endedBy : null,
  };
}
