import { DomainError } from "../../../DomainError";
import { bestMultiples } from "./bestMultiples";
import type { JointItem } from "./JointItem";
import { planOfMultiples } from "./planOfMultiples";
import { silverMultiples } from "./silverMultiples";

/** Costs that differ by less are the same. */
const rounding = 1e-12;
/** An item in every thousandth order costs what it would alone, but for a ten-millionth. */
const settledMultiple = 1000;
const mostRounds = 100;

/**
 * The multiples of least cost, exactly. At a base cycle T an item's best multiple changes only at T = sqrt(2 k / (h D m (m +
 * 1))): from long cycles to short ones, each interval between such points is tried with its own best cycle. Below K / (best
 * cost - sum of the items' own least costs) nothing better can lie, because no cycle makes an item cheaper than alone with
 * its minor cost. Goyal (1974); Wildeman, Frenk & Dekker (1997).
 */
export function optimalMultiples(items: readonly JointItem[], majorCost: number): number[] {
  if (majorCost === 0) throw new DomainError("invalid", "inventory.joint.major");
  const active = items
    .filter(({ demand }) => demand > 0)
    .map(({ demand, orderCost, holdingCost }) => ({
      order: orderCost,
      stock: (holdingCost * demand) / 2,
      multiple: 1,
    }));
  const changeAt = ({ order, stock, multiple }: (typeof active)[number]): number =>
    Math.sqrt(order / (stock * multiple * (multiple + 1)));
  const ownLeast = ({ order, stock }: (typeof active)[number]): number => 2 * Math.sqrt(order * stock);
  const alone = active.reduce((sum, item) => sum + ownLeast(item), 0);
  const heuristic = planOfMultiples(items, majorCost, silverMultiples(items, majorCost));
  let best = { cost: heuristic.cost, cycle: heuristic.baseCycle ?? 0 };
  let ordering = active.reduce((sum, { order }) => sum + order, majorCost);
  let stock = active.reduce((sum, item) => sum + item.stock, 0);
  // Items whose multiple no longer matters, and the cycle at which the first of them was so.
  let [settled, settledFrom] = [0, Infinity];
  const keep = (): void => {
    const cycle = Math.sqrt(ordering / stock);
    const cost = settled + 2 * Math.sqrt(ordering * stock);
    if (cycle <= settledFrom && cost < best.cost * (1 - rounding)) best = { cost, cycle };
  };
  keep();
  const longest = active.reduce((most, item) => Math.max(most, changeAt(item)), 0);
  const shortest = (): number => majorCost / (best.cost - alone);
  // Part by part, because each better plan leaves less to look at.
  for (let from = longest * (1 + rounding); from > shortest() && settled < alone * (1 - rounding); from /= 2) {
    const until = Math.max(from / 2, shortest());
    const changes = active.flatMap((item) => {
      const points: { at: number; item: typeof item }[] = [];
      for (let { multiple } = item; multiple < settledMultiple; multiple++) {
        const at = changeAt({ ...item, multiple });
        if (!(at >= until)) break;
        points.push({ at, item });
      }
      return points;
    });
    for (const { at, item } of changes.sort((one, other) => other.at - one.at)) {
      ordering -= item.order / (item.multiple * (item.multiple + 1));
      stock += item.stock;
      item.multiple++;
      if (item.multiple === settledMultiple) {
        ordering -= item.order / item.multiple;
        stock -= item.stock * item.multiple;
        settled += ownLeast(item);
        settledFrom = Math.min(settledFrom, at);
      }
      keep();
    }
  }
  return settledPlan(items, majorCost, best.cycle);
}

/** Multiples that are best for their own best cycle, found from a cycle near it: each step costs less, or ends. */
function settledPlan(items: readonly JointItem[], majorCost: number, cycle: number): number[] {
  let multiples = bestMultiples(items, cycle);
  let { cost, baseCycle } = planOfMultiples(items, majorCost, multiples);
  for (let round = 0; round < mostRounds && baseCycle !== null; round++) {
    const next = bestMultiples(items, baseCycle);
    const plan = planOfMultiples(items, majorCost, next);
    if (!(plan.cost < cost * (1 - rounding))) break;
    [multiples, cost, baseCycle] = [next, plan.cost, plan.baseCycle];
  }
  return multiples;
}
