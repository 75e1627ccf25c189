import { DomainError } from "../../core/DomainError";
import { call, isOmitted } from "../support";
import type { ServiceType } from "../support/choices/ServiceType";
import type { StockDistribution } from "../support/choices/StockDistribution";
import { readStockItems } from "../support/readStockItems";
import { stockTasks } from "../support/workers/stockTasks";

/**
 * Order-up-to level of periodic review: the stock position to which each review orders, demand over review period and lead time plus safety stock. One value, or one for each item of a row or column.
 * @customfunction ORDERUPTO
 * @param meanDemand Mean demand in units a period.
 * @param deviation Standard deviation of demand, or of forecast errors, in units a period. With "empirical": the forecast errors (actual minus forecast); a block has one item a row. Not used by "poisson".
 * @param leadTime Lead time in the same periods; 0 is allowed.
 * @param reviewPeriod Periods between two reviews; 0: the stock is watched all the time (base stock).
 * @param serviceTarget Service target as a share between 0 and 1, such as 0.95; with b1 and b2 the cost of a stock-out occasion or of a unit short.
 * @param [deviationOfLeadTime] Standard deviation of the lead time in periods. If omitted, 0.
 * @param {StockDistribution[][]} [distribution] How demand over review period and lead time scatters: normal, gamma, poisson, negbin, lognormal or empirical; one word, or one an item. If omitted, normal, or with demandInterval the exact demand of an intermittent item.
 * @param {ServiceType[][]} [serviceType] What the target means: cycle, fill, filllost, fillexact, b1 or b2; one word, or one an item. If omitted, cycle.
 * @param [orderQuantity] Units an order, for every serviceType but cycle. If omitted, what a reviewPeriod sells.
 * @param [holdingCost] Cost of holding one unit for a period, for b1 and b2.
 * @param [demandInterval] For intermittent items: mean periods from one demand to the next, 1 or more. meanDemand and deviation are then the mean and the standard deviation of the size of one demand. If omitted, demand comes in every period.
 * @returns Units; for "poisson" and "negbin" the smallest whole number that meets the target.
 * @example =AOP.ORDERUPTO(2500, 500, 2, 4, 0.9) -> 16569.573707
 * @example =AOP.ORDERUPTO(200, 40, 3, 1, 0.98, 0.5) -> 1063.008189
 * @example =AOP.ORDERUPTO(4, 0, 2, 1, 0.98, , "poisson", "fill") -> 19
 * @example =AOP.ORDERUPTO(2500, 500, 2, 4, 90) -> #VALUE!
 * @source Silver, Pyke & Thomas (2017), Inventory and Production Management in Supply Chains, section 6.10; fillexact: Silver & Bischak (2011), Omega 39(1).
 */
export function orderUpTo(
  meanDemand: any[][],
  deviation: any[][],
  leadTime: any[][],
  reviewPeriod: any[][],
  serviceTarget: any[][],
  deviationOfLeadTime?: any[][],
  distribution?: StockDistribution[][],
  serviceType?: ServiceType[][],
  orderQuantity?: any[][],
  holdingCost?: any[][],
  demandInterval?: any[][],
): any[][] | Promise<any[][]> {
  return call(() => {
    if (isOmitted(meanDemand)) throw new DomainError("invalid", "functions.required", { argument: "meanDemand" });
    if (isOmitted(reviewPeriod)) throw new DomainError("invalid", "functions.required", { argument: "reviewPeriod" });
    return readStockItems({
      ...{ serviceTarget, serviceType, orderQuantity, holdingCost },
      ...{ meanDemand, deviation, leadTime, deviationOfLeadTime, reviewPeriod, distribution, demandInterval },
    }).answer(stockTasks.reorderPoint);
  });
}
