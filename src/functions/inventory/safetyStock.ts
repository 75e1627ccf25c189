import { call } from "../support";
import type { ServiceType } from "../support/choices/ServiceType";
import type { StockDistribution } from "../support/choices/StockDistribution";
import { readStockItems } from "../support/readStockItems";
import { stockTasks } from "../support/workers/stockTasks";

/**
 * Safety stock for variable demand and lead time, by cycle service, fill rate or the cost of a shortage. One value, or one for each item of a row or column.
 * @customfunction SAFETYSTOCK
 * @param serviceTarget Service target as a share between 0 and 1, such as 0.95; with b1 and b2 the cost of a stock-out occasion or of a unit short.
 * @param deviation Standard deviation of demand, or of forecast errors, in units a period. With "empirical": the forecast errors (actual minus forecast); a block has one item a row.
 * @param leadTime Lead time in the same periods; 0 is allowed.
 * @param [deviationOfLeadTime] Standard deviation of the lead time in periods. If omitted, 0; needs meanDemand.
 * @param [meanDemand] Mean demand in units a period. Needed where the lead time varies, for b1 and b2, and for every distribution but normal and empirical.
 * @param [reviewPeriod] Periods between two looks at the stock. If omitted, 0: it is watched all the time.
 * @param {ServiceType[][]} [serviceType] What the target means: cycle, fill, filllost, fillexact, b1 or b2; one word, or one an item. If omitted, cycle.
 * @param [orderQuantity] Units an order. Needed for every serviceType but cycle; if omitted there, what a reviewPeriod sells.
 * @param {StockDistribution[][]} [distribution] How demand over the lead time scatters: normal, gamma, poisson, negbin, lognormal or empirical; one word, or one an item. If omitted, normal, or with demandInterval the exact demand of an intermittent item.
 * @param [holdingCost] Cost of holding one unit for a period, for b1 and b2.
 * @param [demandInterval] For intermittent items: mean periods from one demand to the next, 1 or more. meanDemand and deviation are then the mean and the standard deviation of the size of one demand. If omitted, demand comes in every period.
 * @returns Units of safety stock; 0 where nothing varies, negative under a cycle target below 0.5, never negative otherwise.
 * @example =AOP.SAFETYSTOCK(0.95, 0.7, 2) -> 1.628322
 * @example =AOP.SAFETYSTOCK(0.9, 500, 7, 7, 2500) -> 22491.138697
 * @example =AOP.SAFETYSTOCK(0.975, 500, 2, , , , "fill", 10000) -> 66.697558
 * @example =AOP.SAFETYSTOCK(100, 100, 1, , 200, , "b1", 400, , 0.05) -> 166.35183
 * @example =AOP.SAFETYSTOCK(0.95, 4, 2, , 10, , , , , , 5) -> 12.517473
 * @example =AOP.SAFETYSTOCK(95, 500, 2) -> #VALUE!
 * @source Silver, Pyke & Thomas (2017), Inventory and Production Management in Supply Chains, sections 6.7 to 6.10; variance over the lead time: Chopra & Meindl, chapter 12.
 */
export function safetyStock(
  serviceTarget: any[][],
  deviation: any[][],
  leadTime: any[][],
  deviationOfLeadTime?: any[][],
  meanDemand?: any[][],
  reviewPeriod?: any[][],
  serviceType?: ServiceType[][],
  orderQuantity?: any[][],
  distribution?: StockDistribution[][],
  holdingCost?: any[][],
  demandInterval?: any[][],
): any[][] | Promise<any[][]> {
  return call(() =>
    readStockItems({
      ...{ serviceTarget, serviceType, orderQuantity, holdingCost },
      ...{ meanDemand, deviation, leadTime, deviationOfLeadTime, reviewPeriod, distribution, demandInterval },
    }).answer(stockTasks.safetyStock),
  );
}
