import { randomNumbers } from "../../statistics/random/randomNumbers";
import { logSpread, normalScores } from "./lognormalFactors";
import { riskFigures, type PlanRisk } from "./PlanRisk";

/** Trials of a year. Parts of a simulation have the same seed and different numbers, and can be run apart. */
export interface PlanTrials {
  readonly plan: PlanRisk;
  readonly trials: number;
  readonly seed: number;
  /** Which part of the simulation, counted from 0. */
  readonly part: number;
}

/** Random numbers of the sources lie so far apart, and 16 sources a part: a new uncertainty leaves the draws of the others as they are. */
const apart = 2 ** 32;
const sources = 16;

/**
 * What a year comes to, `riskFigures` of each trial one behind the other. Drawn factors are lognormal with mean 1 and go through the plan's own relations:
 * demand = plan x market x item x period; sales = what stock and receipts allow; revenue = sales x price; cost = sales x unit cost + fixed cost; cash =
 * revenue - receipts at unit cost - fixed cost. What a late receipt of the last period brings is next year's.
 */
export function simulatePlan({ plan, trials, seed, part }: PlanTrials): Float64Array {
  const { uncertainty, shortages } = plan;
  const random = (source: number): (() => number) => randomNumbers(seed + (part * sources + source) * apart);
  const factor = (source: number, deviation: number): (() => number) => {
    if (deviation === 0) return () => 1;
    const [next, { spread, shift }] = [normalScores(random(source)), logSpread(deviation)];
    return () => Math.exp(shift + spread * next());
  };
  const draw = {
    market: factor(0, uncertainty.market),
    item: factor(1, uncertainty.item),
    price: factor(2, uncertainty.price),
    cost: factor(3, uncertainty.cost),
    rate: factor(4, uncertainty.rate),
    fixed: factor(5, uncertainty.fixed),
    yield: factor(6, uncertainty.yield),
  };
  const late = random(7);
  const period = normalScores(random(8));
  const flat = (block: readonly (readonly number[])[]): Float64Array => Float64Array.from(block.flat());
  const [demand, prices, unitCosts] = [flat(plan.demand), flat(plan.price), flat(plan.unitCost)];
  const supply = plan.supply && flat(plan.supply);
  const deviations = plan.demandDeviation.flat().map(logSpread);
  const [spreads, shifts] = [deviations.map(({ spread }) => spread), deviations.map(({ shift }) => shift)];
  const [items, periods] = [plan.demand.length, plan.demand[0]?.length ?? 0];
  const fixedCost = plan.fixedCost.reduce((sum, cost) => sum + cost, 0);
  const isBacklog = shortages === "backlog";
  const answer = new Float64Array(trials * riskFigures.length);

  for (let trial = 0; trial < trials; trial++) {
    const market = draw.market();
    let [units, revenue, variable, bought, stock, asked, served] = [0, 0, 0, 0, 0, 0, 0];
    for (let item = 0; item < items; item++) {
      const level = market * draw.item();
      let net = plan.opening[item] ?? 0;
      let coming = 0;
      for (let at = item * periods, end = at + periods; at < end; at++) {
        const spread = spreads[at] as number;
        const scatter = spread === 0 ? 1 : Math.exp((shifts[at] as number) + spread * period());
        const wanted = (demand[at] as number) * level * scatter;
        const cost = unitCosts[at] as number;
        asked += wanted;
        let sold = wanted;
        if (supply) {
          const good = (supply[at] as number) * draw.yield();
          const isLate = uncertainty.delay > 0 && late() < uncertainty.delay;
          const received = coming + (isLate ? 0 : good);
          coming = isLate ? good : 0;
          const owed = Math.max(0, -net);
          const there = Math.max(0, net) + received;
          const served0 = Math.min(Math.max(0, there - owed), wanted);
          served += served0;
          sold = isBacklog ? Math.min(there, wanted + owed) : served0;
          net = isBacklog ? net + received - wanted : there - sold;
          bought += received * cost;
          stock += Math.max(0, net) * cost;
        }
        units += sold;
        revenue += sold * (prices[at] as number);
        variable += sold * cost;
      }
    }
    revenue *= draw.price();
    const costs = draw.cost() * (1 - uncertainty.imported + uncertainty.imported * draw.rate());
    const overhead = fixedCost * draw.fixed();
    const cost = variable * costs + overhead;
    const figures = [
      ...[units, revenue, cost, revenue - cost, (stock * costs) / periods],
      ...[
        asked === 0 ? 1 : (supply ? served : asked) / asked,
        revenue - (supply ? bought : variable) * costs - overhead,
      ],
    ];
    answer.set(figures, trial * riskFigures.length);
  }
  return answer;
}
