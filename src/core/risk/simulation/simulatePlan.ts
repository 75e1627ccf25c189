import { randomNumbers } from "../../statistics/random/randomNumbers";
import { itemYears, yearSums } from "./itemYears";
import { riskFigures, type PlanRisk } from "./PlanRisk";
import { fillPlaces, placeFactors } from "./randomPlaces";

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
  const { uncertainty } = plan;
  const random = (number: number): (() => number) => randomNumbers(seed + (part * sources + number) * apart);
  const factor = (number: number, deviation: number): (() => number) => {
    if (deviation === 0) return () => 1;
    const [next, factors, place] = [random(number), placeFactors(deviation), new Uint16Array(1)];
    return () => {
      fillPlaces(next, place);
      return factors[place[0] as number] as number;
    };
  };
  const draw = {
    market: factor(0, uncertainty.market),
    item: factor(1, uncertainty.item),
    price: factor(2, uncertainty.price),
    cost: factor(3, uncertainty.cost),
    rate: factor(4, uncertainty.rate),
    fixed: factor(5, uncertainty.fixed),
  };
  const addYear = itemYears(plan, { yield: random(6), late: random(7), demand: random(8) });
  const [items, periods] = [plan.demand.length, plan.demand[0]?.length ?? 0];
  const fixedCost = plan.fixedCost.reduce((sum, cost) => sum + cost, 0);
  const answer = new Float64Array(trials * riskFigures.length);
  const sums = new Float64Array(Object.keys(yearSums).length);
  const total = (name: keyof typeof yearSums): number => sums[yearSums[name]] as number;
  for (let trial = 0; trial < trials; trial++) {
    sums.fill(0);
    const market = draw.market();
    for (let item = 0; item < items; item++) addYear(item, market * draw.item(), sums);
    const revenue = total("revenue") * draw.price();
    const costs = draw.cost() * (1 - uncertainty.imported + uncertainty.imported * draw.rate());
    const overhead = fixedCost * draw.fixed();
    const cost = total("variable") * costs + overhead;
    const paid = (plan.supply ? total("bought") : total("variable")) * costs + overhead;
    const service = total("asked") === 0 ? 1 : total("served") / total("asked");
    const stock = (total("stock") * costs) / periods;
    answer.set(
      [total("units"), revenue, cost, revenue - cost, stock, service, revenue - paid],
      trial * riskFigures.length,
    );
  }
  return answer;
}
