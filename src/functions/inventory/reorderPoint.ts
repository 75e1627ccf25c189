import { DomainError } from "../../core/DomainError";
import { call, isOmitted } from "../support";
import type { ServiceType } from "../support/choices/ServiceType";
import type { StockDistribution } from "../support/choices/StockDistribution";
import { readStockItems } from "../support/readStockItems";
import { stockTasks } from "../support/workers/stockTasks";

/**
 * Stock position at which to order: demand over the lead time plus safety stock. One value, or one for each item of a row or column.
 * @customfunction REORDERPOINT
 * @param meanDemand Mean demand in units a period.
 * @param deviation Standard deviation of demand, or of forecast errors, in units a period. With "empirical": the forecast errors (actual minus forecast); a block has one item a row. Not used by "poisson".
 * @param leadTime Lead time in the same periods; 0 is allowed.
 * @param serviceTarget Service target as a share between 0 and 1, such as 0.95; with b1 and b2 the cost of a stock-out occasion or of a unit short.
 * @param [deviationOfLeadTime] Standard deviation of the lead time in periods. If omitted, 0.
 * @param {StockDistribution[][]} [distribution] How demand over the lead time scatters: normal, gamma, poisson, negbin, lognormal or empirical; one word, or one an item. If omitted, normal, or with demandInterval the exact demand of an intermittent item.
 * @param [reviewPeriod] Periods between two looks at the stock; the answer is then the order-up-to level. If omitted, 0.
 * @param {ServiceType[][]} [serviceType] What the target means: cycle, fill, filllost, fillexact, b1 or b2; one word, or one an item. If omitted, cycle.
 * @param [orderQuantity] Units an order. Needed for every serviceType but cycle; if omitted there, what a reviewPeriod sells.
 * @param [holdingCost] Cost of holding one unit for a period, for b1 and b2.
 * @param [demandInterval] For intermittent items: mean periods from one demand to the next, 1 or more. meanDemand and deviation are then the mean and the standard deviation of the size of one demand. If omitted, demand comes in every period.
 * @returns Units; for "poisson" and "negbin" the smallest whole number that meets the target.
 * @example =AOP.REORDERPOINT(50, 5, 6, 0.9) -> 315.695737
 * @example =AOP.REORDERPOINT(4.2, 0, 1, 0.95, , "poisson") -> 8
 * @example =AOP.REORDERPOINT(0, AOP.FORECAST.QUANTILE({10,12,10,12,10,12}, 1, {0.1,0.3,0.5,0.7,0.9}, 1, "naive", , 1), 1, 0.95, , "empirical", , "fill", 12) -> 12.306
 * @example =AOP.REORDERPOINT(50, 5, 6, 1) -> #VALUE!
 * @source Silver, Pyke & Thomas (2017), Inventory and Production Management in Supply Chains, section 6.7; discrete demand: Zipkin (2000), section 6.2.
 */
export function reorderPoint(
  meanDemand: any[][],
  deviation: any[][],
  leadTime: any[][],
  serviceTarget: any[][],
  deviationOfLeadTime?: any[][],
  distribution?: StockDistribution[][],
  reviewPeriod?: any[][],
  serviceType?: ServiceType[][],
  orderQuantity?: any[][],
  holdingCost?: any[][],
  demandInterval?: any[][],
): any[][] | Promise<any[][]> {
  return call(() => {
    if (isOmitted(meanDemand)) throw new DomainError("invalid", "functions.required", { argument: "meanDemand" });
    return readStockItems({
      ...{ serviceTarget, serviceType, orderQuantity, holdingCost },
      ...{ meanDemand, deviation, leadTime, deviationOfLeadTime, reviewPeriod, distribution, demandInterval },
    }).answer(stockTasks.reorderPoint);
  });
}
