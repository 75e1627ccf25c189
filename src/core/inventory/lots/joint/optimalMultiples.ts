import { DomainError } from "../../../DomainError";
import type { JointItem } from "./JointItem";
import { silverMultiples } from "./silverMultiples";
import { planOfMultiples } from "./planOfMultiples";

/**
 * The multiples of least cost, exactly. At a base cycle T an item's best multiple is the m with m (m - 1) <= 2 k / (h D T^2)
 * <= m (m + 1), so it changes only at T = sqrt(2 k / (h D m (m + 1))): from long cycles to short ones, each interval between
 * such points is tried with its own best cycle. Below K / (best cost - sum of the items' own least costs) nothing better can
 * lie, because no cycle makes an item cheaper than alone with its minor cost. Goyal (1974); Wildeman, Frenk & Dekker (1997).
 */
export function optimalMultiples(items: readonly JointItem[], majorCost: number): number[] {
  if (majorCost === 0) throw new DomainError("invalid", "inventory.joint.major");
  const multiples = items.map(() => 1);
  const holding = items.map(({ demand, holdingCost }) => (holdingCost * demand) / 2);
  const active = items.flatMap(({ demand, orderCost }, item) => (demand > 0 && orderCost > 0 ? [item] : []));
  const alone = active.reduce(
    (sum, item) => sum + 2 * Math.sqrt((items[item]?.orderCost ?? 0) * (holding[item] ?? 0)),
    0,
  );
  const changeAt = (item: number, multiple: number): number =>
    Math.sqrt((items[item]?.orderCost ?? 0) / ((holding[item] ?? 0) * multiple * (multiple + 1)));
  const heuristic = silverMultiples(items, majorCost);
  let best = { cost: planOfMultiples(items, majorCost, heuristic).cost, multiples: heuristic };
  let ordering = items.reduce((sum, { demand, orderCost }) => (demand > 0 ? sum + orderCost : sum), majorCost);
  let stock = holding.reduce((sum, each) => sum + each, 0);
  const keep = (): void => {
    const cost = 2 * Math.sqrt(ordering * stock);
    if (cost < best.cost * (1 - rounding)) best = { cost, multiples: [...multiples] };
  };
  keep();
  const longest = active.reduce((most, item) => Math.max(most, changeAt(item, 1)), 0);
  const shortest = (): number => majorCost / (best.cost - alone);
  // Part by part, because each better plan leaves less to look at.
  for (let from = longest * (1 + rounding); from > shortest(); from /= 2) {
    const until = Math.max(from / 2, shortest());
    const changes = active.flatMap((item) => {
      const points: { at: number; item: number }[] = [];
      for (let multiple = multiples[item] ?? 1; changeAt(item, multiple) >= until; multiple++)
        points.push({ at: changeAt(item, multiple), item });
      return points;
    });
    for (const { item } of changes.sort((one, other) => other.at - one.at)) {
      const multiple = multiples[item] ?? 1;
      ordering -= (items[item]?.orderCost ?? 0) / (multiple * (multiple + 1));
      stock += holding[item] ?? 0;
      multiples[item] = multiple + 1;
      keep();
    }
  }
  return best.multiples;
}

/** Costs that differ by less are the same. */
const rounding = 1e-12;
