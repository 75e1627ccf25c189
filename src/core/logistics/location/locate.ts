import type { OptimalSolution } from "../../optimization/LinearSolution";
import { solveLinear } from "../../optimization/solveLinear";
import { transport } from "../network/transport";
import type { LocateInput } from "./LocateInput";
import { locateModel, type LocateModel } from "./locateModel";
import type { LocatePlan } from "./LocatePlan";
import { locateCenter } from "./locateCenter";
import { unlocatable } from "./unlocatable";

/**
 * The sites to open, at the least cost of opening and serving or the least distance of the farthest customer, with a bound that no choice beats. The
 * solver must be loaded. Errors: "infeasible", telling which condition leaves no choice.
 */
export function locate(input: LocateInput): LocatePlan {
  if (input.goal === "center") return locateCenter(input);
  const parts = locateModel(input);
  const found = solveLinear(parts.model, input.limits);
  if (found.status !== "optimal" && found.status !== "feasible") throw unlocatable(input, found.status);
  const chosen = parts.open.map((column) => (found.values[column] ?? 0) > 0.5);
  const flows = input.isSingleSource ? wholeCustomers(input, parts, found) : cheapestFlows(input, chosen);
  // A site that serves nobody is closed again, as long as enough are open.
  let count = chosen.filter((isOpen) => isOpen).length;
  const isOpen = chosen.map((isChosen, row) => {
    if (!isChosen || (flows[row] ?? []).some((units) => units > 0) || count <= input.fewest) return isChosen;
    count--;
    return false;
  });
  const fixedCost = isOpen.reduce((sum, each, row) => sum + (each ? (input.fixedCost[row] ?? 0) : 0), 0);
  const value = fixedCost + costOf(input, flows);
  // Without a bound yet the gap is infinite; the solver's own tolerances are no gap.
  const gap = found.status === "optimal" && found.gap < 1e-6 ? 0 : Math.min(1, found.gap);
  return { isOpen, flows, value, fixedCost, bound: value - gap * Math.abs(value), endedBy: found.endedBy };
}

function costOf({ costs }: LocateInput, flows: readonly (readonly number[])[]): number {
  return flows.reduce(
    (sum, row, site) => row.reduce((all, units, customer) => all + units * (costs[site]?.[customer] ?? 0), sum),
    0,
  );
}

/** Once the sites are chosen, flows are a transportation problem, which is exact where the search keeps to its tolerances only. */
function cheapestFlows(
  { costs, demand, capacity, customers }: LocateInput,
  chosen: readonly boolean[],
): readonly (readonly number[])[] {
  const total = demand.reduce((sum, units) => sum + units, 0);
  return transport({
    costs,
    supply: capacity.map((most, row) => (chosen[row] ? Math.min(most, total) : 0)),
    demand,
    capacities: null,
    shortageCost: null,
    destinations: customers,
  }).flows;
}

function wholeCustomers(
  { demand }: LocateInput,
  { shares }: LocateModel,
  { values }: OptimalSolution,
): readonly (readonly number[])[] {
  return shares.map((row) =>
    row.map((column, customer) => (column !== null && (values[column] ?? 0) > 0.5 ? (demand[customer] ?? 0) : 0)),
  );
}
