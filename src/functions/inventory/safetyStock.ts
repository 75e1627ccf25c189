import { safetyStock as safetyStockOf } from "../../core/inventory/safetyStock";
import { call, readChoice } from "../support";
import { ServiceType } from "../support/choices/ServiceType";
import { StockDistribution } from "../support/choices/StockDistribution";
import { readStockItems } from "../support/readStockItems";

/**
 * Safety stock for variable demand and lead time, by cycle service or fill rate. One value, or one for each item of a row or column.
 * @customfunction SAFETYSTOCK
 * @param serviceTarget Service target as a share between 0 and 1, such as 0.95.
 * @param deviation Standard deviation of demand, or of forecast errors, in units a period. With "empirical": the forecast errors (actual minus forecast); a block has one item a row.
 * @param leadTime Lead time in the same periods; 0 is allowed.
 * @param [deviationOfLeadTime] Standard deviation of the lead time in periods. If omitted, 0; needs meanDemand.
 * @param [meanDemand] Mean demand in units a period. Needed where the lead time varies and for every distribution but normal and empirical.
 * @param [reviewPeriod] Periods between two looks at the stock. If omitted, 0: it is watched all the time.
 * @param {ServiceType} [serviceType] What the target means: cycle, fill or filllost. If omitted, cycle.
 * @param [orderQuantity] Units an order; needed for "fill" and "filllost".
 * @param {StockDistribution} [distribution] How demand over the lead time scatters: normal, gamma, poisson, negbin, lognormal or empirical. If omitted, normal.
 * @returns Units of safety stock; 0 where nothing varies, negative under a cycle target below 0.5, never negative under a fill rate.
 * @example =AOP.SAFETYSTOCK(0.95, 0.7, 2) -> 1.628322
 * @example =AOP.SAFETYSTOCK(0.9, 500, 7, 7, 2500) -> 22491.138697
 * @example =AOP.SAFETYSTOCK(0.975, 500, 2, , , , "fill", 10000) -> 66.697558
 * @example =AOP.SAFETYSTOCK(95, 500, 2) -> #VALUE!
 * @source Silver, Pyke & Thomas (2017), Inventory and Production Management in Supply Chains, sections 6.7 and 6.10; variance over the lead time: Chopra & Meindl, chapter 12.
 */
export function safetyStock(
  serviceTarget: any[][],
  deviation: any[][],
  leadTime: any[][],
  deviationOfLeadTime?: any[][],
  meanDemand?: any[][],
  reviewPeriod?: any[][],
  serviceType?: ServiceType,
  orderQuantity?: any[][],
  distribution?: StockDistribution,
): any[][] {
  return call(() =>
    readStockItems({
      serviceTarget,
      deviation,
      leadTime,
      deviationOfLeadTime,
      meanDemand,
      reviewPeriod,
      serviceType: readChoice(serviceType, "serviceType", Object.values(ServiceType), "cycle"),
      orderQuantity,
      distribution: readChoice(distribution, "distribution", Object.values(StockDistribution), "normal"),
    }).answer(safetyStockOf),
  );
}
