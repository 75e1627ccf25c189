import { DomainError } from "../../core/DomainError";
import type { GivenCosts } from "../../core/inventory/newsvendor/newsvendorCosts";
import { call, isOmitted, readChoice, readMatrix, readPerItem, writeSeries } from "../support";
import { answerItems } from "../support/answerItems";
import { readSeasonDemand } from "../support/readSeasonDemand";
import { stockTasks } from "../support/workers/stockTasks";

/**
 * How the demand of the season is known.
 * @customenum {string}
 */
enum SeasonDistribution {
  /** Mean and standard deviation: bell curve. */
  normal = "normal",
  /** Mean and standard deviation (of demand itself): a long tail. */
  lognormal = "lognormal",
  /** Mean and standard deviation: skewed, never negative. */
  gamma = "gamma",
  /** Mean: whole units, slow movers. */
  poisson = "poisson",
  /** Mean and standard deviation: whole units, more scattered than Poisson. */
  negbin = "negbin",
  /** Lowest and highest demand, all between alike. */
  uniform = "uniform",
  /** Possible demands and their probabilities. */
  discrete = "discrete",
  /** Demands of earlier seasons, all alike. */
  sample = "sample",
}

/**
 * Which columns the answer has.
 * @customenum {string}
 */
enum NewsvendorColumns {
  /** Quantity, critical ratio, expected profit, expected cost. */
  short = "short",
  /** The same, units left over, units short. */
  full = "full",
}

/**
 * Newsvendor: how much to buy once for a season with uncertain demand, and what it is expected to bring; with a lead time the base stock of an item ordered every period. One row an item.
 * @customfunction NEWSVENDOR
 * @param price Sales price of a unit. Blank where underageCost and overageCost are given, as are cost and salvage.
 * @param cost Cost of a unit.
 * @param salvage What a unit left over brings; negative: what its disposal costs. Blank: 0.
 * @param demand Mean demand of the season in units; uniform: the lowest; discrete: the possible demands; sample: the demands of earlier seasons. Lists of several items: a row an item.
 * @param [spread] Standard deviation of demand in units; uniform: the highest demand; discrete: the probability of each demand. Not needed for poisson and sample.
 * @param {SeasonDistribution} [distribution] normal, lognormal, gamma, poisson, negbin, uniform, discrete or sample. If omitted, normal.
 * @param [leadTime] Periods from order to receipt: the stock must then last that long and one period more, and demand is that of a period. If omitted, 0.
 * @param [underageCost] Cost of a unit too few, in place of price, cost and salvage; with a lead time: of a unit owed for a period.
 * @param [overageCost] Cost of a unit too many; with a lead time: of holding a unit for a period.
 * @param [quantity] A quantity to judge, units. If omitted (or 0), the best one.
 * @param {NewsvendorColumns} [columns] short: quantity, critical ratio, expected profit, expected cost; full: units left over and units short too. If omitted, short.
 * @returns A row an item: units, never below 0; probability with which the best quantity covers demand; expected profit of a season (blank without a price); expected cost of units too few and too many. For items that lie in a row, one below the other.
 * @example =AOP.NEWSVENDOR(7, 2.5, 1.5, 50, 10) -> {59.084579,0.818182,210.476808,14.523192}
 * @example =AOP.NEWSVENDOR(, , , 50, 8, "normal", 4, 0.7, 0.18) -> {264.766894,0.795455,"",4.466781}
 * @example =AOP.NEWSVENDOR(100, 45, 40, {4,5,6,7,8,9,10,11,12,13,14,15,16,17}, {0.01,0.02,0.04,0.08,0.09,0.11,0.16,0.2,0.11,0.1,0.04,0.02,0.01,0.01}, "discrete", , , , , "full") -> {13,0.916667,541.6,22.7,2.89,0.15}
 * @example =AOP.NEWSVENDOR(7, 2.5, 3, 50, 10) -> #VALUE!
 * @source Arrow, Harris & Marschak (1951); Snyder & Shen (2019), Fundamentals of Supply Chain Theory, sections 4.3 and 4.4; Silver, Pyke & Thomas (2017), section 9.2.
 */
export function newsvendor(
  price: any[][],
  cost: any[][],
  salvage: any[][],
  demand: any[][],
  spread?: any[][],
  distribution?: SeasonDistribution,
  leadTime?: any[][],
  underageCost?: any[][],
  overageCost?: any[][],
  quantity?: any[][],
  columns?: NewsvendorColumns,
): any[][] | Promise<any[][]> {
  return call(() => {
    const word = readChoice(distribution, "distribution", Object.values(SeasonDistribution), "normal");
    const isFull = readChoice(columns, "columns", Object.values(NewsvendorColumns), "short") === "full";
    const others = [price, cost, salvage, leadTime, underageCost, overageCost, quantity];
    const { count, direction, demandOf } = readSeasonDemand(demand, spread, word, others);
    const costsOf = readCosts({ price, cost, salvage, underageCost, overageCost }, count);
    const leadTimes = readPerItem(leadTime, "leadTime", count, { minimum: 0, default: 0 });
    const quantities = readPerItem(quantity, "quantity", count, { minimum: 0, default: 0 });
    const isAcross = direction === "row" && count > 1;
    const inputs = Array.from({ length: count }, (_, item) => ({
      demand: demandOf(item, leadTimes[item] ?? 0),
      costs: costsOf(item),
      quantity: quantities[item] || null,
    }));
    return answerItems(stockTasks.newsvendor, inputs, (plans) => {
      const rows = plans.map((plan) => {
        if (plan instanceof DomainError) return new Array<DomainError>(isFull ? 6 : 4).fill(plan);
        const short = [plan.quantity, plan.criticalRatio, plan.profit, plan.cost];
        return isFull ? [...short, plan.leftOver, plan.short] : short;
      });
      return writeSeries<DomainError | number | null>(rows, isAcross ? "column" : "row");
    });
  });
}

/** The costs of each item, from its prices or as they are. */
function readCosts(
  given: Readonly<Record<"price" | "cost" | "salvage" | "underageCost" | "overageCost", unknown>>,
  count: number,
): (item: number) => GivenCosts {
  const { price, cost, salvage, underageCost, overageCost } = given;
  const isByUnit = !isOmitted(underageCost) || !isOmitted(overageCost);
  const areComplete = isByUnit
    ? [price, cost, salvage].every(isNothing) && !isOmitted(underageCost) && !isOmitted(overageCost)
    : !isOmitted(price) && !isOmitted(cost);
  if (!areComplete) throw new DomainError("invalid", "inventory.newsvendor.costs");
  if (isByUnit) {
    const underages = readPerItem(underageCost, "underageCost", count);
    const overages = readPerItem(overageCost, "overageCost", count);
    return (item) => ({ underage: underages[item] ?? 0, overage: overages[item] ?? 0 });
  }
  const prices = readPerItem(price, "price", count);
  const costs = readPerItem(cost, "cost", count);
  const salvages = readPerItem(salvage, "salvage", count, { default: 0 });
  return (item) => ({ price: prices[item] ?? 0, cost: costs[item] ?? 0, salvage: salvages[item] ?? 0 });
}

/** Left out; a 0 in the place of an argument that the formula leaves blank is nothing as well. */
function isNothing(raw: unknown): boolean {
  return isOmitted(raw) || readMatrix(raw, "").every((row) => row.every((cell) => cell === null || cell === 0));
}
