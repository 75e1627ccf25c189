import type { OrdersProblem, OrderTier } from "./OrdersProblem";
import { stockGrids } from "./stockGrids";

/**
 * The orders by period that meet every demand at the least cost of ordering and holding, exactly: a dynamic programme over the
 * total ordered so far. The orders must be able to meet the demand (see cheapestLots). With one tier from 0 without limit it is that of Wagner & Whitin (1958), with limits that of Florian &
 * Klein (1971), with price tiers that of Chung, Chiang & Lu (1987). Of plans that cost the same it takes the one whose last
 * order comes latest.
 */
export function cheapestOrders(problem: OrdersProblem): number[] {
  const { demand, holdingCosts, tiers } = problem;
  const cumulative = [0];
  for (const units of demand) cumulative.push((cumulative.at(-1) ?? 0) + units);
  const noise = 1e-12 * (cumulative.at(-1) ?? 0);
  const grids = stockGrids(problem, cumulative, noise);
  let costs: number[] = [0];
  const sources: number[][] = [];
  for (let period = 1; period <= demand.length; period++) {
    const [before, here] = [grids[period - 1] ?? [], grids[period] ?? []];
    const step = withoutOrder(before, costs, here, noise);
    for (const tier of tiers[period - 1] ?? []) tryTier(tier, before, costs, here, step, noise);
    costs = step.costs.map(
      (cost, point) => cost + (holdingCosts[period - 1] ?? 0) * ((here[point] ?? 0) - (cumulative[period] ?? 0)),
    );
    sources.push(step.sources);
  }
  return walkBack(grids, sources, costs.indexOf(Math.min(...costs)));
}

/** For each total of the period its least cost so far and the total before it that leads there. */
interface Step {
  readonly costs: number[];
  readonly sources: number[];
}

function withoutOrder(
  before: readonly number[],
  costs: readonly number[],
  here: readonly number[],
  noise: number,
): Step {
  const step: Step = { costs: [], sources: [] };
  let source = 0;
  for (const total of here) {
    while (source < before.length && (before[source] ?? 0) < total - noise) source++;
    const isThere = source < before.length && (before[source] ?? 0) <= total + noise;
    step.costs.push(isThere ? (costs[source] ?? Infinity) : Infinity);
    step.sources.push(source);
  }
  return step;
}

/** The cheapest total before within the tier's reach, by a window that only moves up: its candidates lie in `queue`, the cheapest first. */
function tryTier(
  tier: OrderTier,
  before: readonly number[],
  costs: readonly number[],
  here: readonly number[],
  step: Step,
  noise: number,
): void {
  const queue: number[] = [];
  let [head, next] = [0, 0];
  const worth = (source: number): number => (costs[source] ?? Infinity) - tier.price * (before[source] ?? 0);
  here.forEach((total, point) => {
    while (next < before.length && (before[next] ?? 0) <= total - tier.from + noise) {
      while (queue.length > head && worth(queue.at(-1) ?? 0) >= worth(next)) queue.pop();
      queue.push(next++);
    }
    while (head < queue.length && (before[queue[head] ?? 0] ?? 0) < total - tier.upTo - noise) head++;
    const source = queue[head];
    if (source === undefined || total - (before[source] ?? 0) <= noise) return;
    const cost = tier.fixed + tier.price * total + worth(source);
    const known = step.costs[point] ?? Infinity;
    if (cost === Infinity || cost > known + 1e-12 * cost) return;
    step.costs[point] = cost;
    step.sources[point] = source;
  });
}

function walkBack(grids: readonly number[][], sources: readonly number[][], last: number): number[] {
  const orders: number[] = [];
  let point = last;
  for (let period = sources.length; period > 0; period--) {
    const source = sources[period - 1]?.[point] ?? 0;
    const [from, to] = [grids[period - 1]?.[source] ?? 0, grids[period]?.[point] ?? 0];
    orders.unshift(to - from);
    point = source;
  }
  const noise = 1e-12 * orders.reduce((sum, units) => sum + Math.abs(units), 0);
  return orders.map((units) => (units <= noise ? 0 : units));
}
