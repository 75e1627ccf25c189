import { DomainError } from "../../core/DomainError";
import type { MinMaxInput } from "../../core/inventory/service/minMaxLevels";
import { call, isOmitted, readPerItem, writeSeries } from "../support";
import type { ServiceType } from "../support/choices/ServiceType";
import type { StockDistribution } from "../support/choices/StockDistribution";
import { answerItems } from "../support/answerItems";
import { readServiceGoals } from "../support/readServiceGoals";
import { readStockDemand } from "../support/readStockDemand";
import { stockTasks } from "../support/workers/stockTasks";

/**
 * Min and max of a min-max rule: order when the stock position is at min or below, up to max. Min is the reorder point, max is min plus an order. One row an item.
 * @customfunction MINMAX
 * @param meanDemand Mean demand in units a period.
 * @param deviation Standard deviation of demand, or of forecast errors, in units a period; not used by "poisson". With "empirical": the forecast errors (actual minus forecast); a block has one item a row. Blank where safetyStock is given.
 * @param leadTime Lead time in the same periods; 0 is allowed.
 * @param serviceTarget Service target as a share between 0 and 1, such as 0.95; with b1 and b2 the cost of a stock-out occasion or of a unit short. Blank where safetyStock is given.
 * @param [orderQuantity] Units an order. If omitted (or 0), coverPeriods of demand.
 * @param [coverPeriods] Periods of demand that an order is to last, in place of orderQuantity.
 * @param [deviationOfLeadTime] Standard deviation of the lead time in periods. If omitted, 0.
 * @param {StockDistribution[][]} [distribution] How demand over the lead time scatters: normal, gamma, poisson, negbin, lognormal or empirical; one word, or one an item. If omitted, normal, or with demandInterval the exact demand of an intermittent item.
 * @param [reviewPeriod] Periods between two looks at the stock. If omitted, 0: it is watched all the time.
 * @param {ServiceType[][]} [serviceType] What the target means: cycle, fill, filllost, fillexact, b1 or b2; one word, or one an item. If omitted, cycle.
 * @param [safetyStock] Safety stock in units, in place of deviation and serviceTarget.
 * @param [holdingCost] Cost of holding one unit for a period, for b1 and b2.
 * @param [demandInterval] For intermittent items: mean periods from one demand to the next, 1 or more. meanDemand and deviation are then the mean and the standard deviation of the size of one demand. If omitted, demand comes in every period.
 * @returns A row an item: min, max in units; for items that lie in a row two rows, min above max.
 * @example =AOP.MINMAX(50, , 6, , 400, , , , , , 80) -> {380,780}
 * @example =AOP.MINMAX({50;4.2}, {5;0}, {6;1}, {0.9;0.95}, , 8, , {"normal";"poisson"}) -> {315.695737,715.695737;8,41.6}
 * @example =AOP.MINMAX(50, 5, 6, 0.9) -> #VALUE!
 * @source Silver, Pyke & Thomas (2017), Inventory and Production Management in Supply Chains, section 6.4 ((s, S) system).
 */
export function minMax(
  meanDemand: any[][],
  deviation: any[][],
  leadTime: any[][],
  serviceTarget: any[][],
  orderQuantity?: any[][],
  coverPeriods?: any[][],
  deviationOfLeadTime?: any[][],
  distribution?: StockDistribution[][],
  reviewPeriod?: any[][],
  serviceType?: ServiceType[][],
  safetyStock?: any[][],
  holdingCost?: any[][],
  demandInterval?: any[][],
): any[][] | Promise<any[][]> {
  return call(() => {
    if (isOmitted(meanDemand)) throw new DomainError("invalid", "functions.required", { argument: "meanDemand" });
    if (isOmitted(orderQuantity) && isOmitted(coverPeriods)) throw new DomainError("invalid", "inventory.minmax.size");
    const isGiven = !isOmitted(safetyStock);
    if (!isGiven && isOmitted(serviceTarget)) throw new DomainError("invalid", "inventory.minmax.target");
    const { count, direction, demandOf } = readStockDemand(
      { meanDemand, deviation, leadTime, deviationOfLeadTime, reviewPeriod, distribution, demandInterval },
      [serviceTarget, serviceType, orderQuantity, coverPeriods, safetyStock, holdingCost],
      isGiven ? { deviation: 0 } : {},
    );
    const units = readPerItem(orderQuantity, "orderQuantity", count, { minimum: 0, default: 0 });
    const covers = readPerItem(coverPeriods, "coverPeriods", count, { minimum: 0, default: 0 });
    const stocks = isGiven ? readPerItem(safetyStock, "safetyStock", count) : [];
    const goalOf = isGiven
      ? () => null
      : readServiceGoals({ serviceTarget, serviceType, orderQuantity, holdingCost }, count);
    const inputOf = (item: number): MinMaxInput => ({
      demand: demandOf(item),
      protection: goalOf(item) ?? { safetyStock: stocks[item] ?? 0 },
      order: units[item] ? { units: units[item] } : { coverPeriods: covers[item] ?? 0 },
    });
    const inputs = Array.from({ length: count }, (_, item) => inputOf(item));
    return answerItems(stockTasks.minMax, inputs, (levels) =>
      writeSeries<DomainError | number>(
        levels.map((level) => (level instanceof DomainError ? [level, level] : [level.min, level.max])),
        direction === "row" && count > 1 ? "column" : "row",
      ),
    );
  });
}
