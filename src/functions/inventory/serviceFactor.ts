import { call, isOmitted } from "../support";
import type { ServiceType } from "../support/choices/ServiceType";
import type { StockDistribution } from "../support/choices/StockDistribution";
import { readStockItems } from "../support/readStockItems";
import { stockTasks } from "../support/workers/stockTasks";

/**
 * Safety factor k: how many standard deviations of demand over the lead time the safety stock must be. One value, or one for each item of a row or column.
 * @customfunction SERVICEFACTOR
 * @param serviceTarget Service target as a share between 0 and 1, such as 0.95; with b1 and b2 the cost of a stock-out occasion or of a unit short.
 * @param {ServiceType[][]} [serviceType] What the target means: cycle, fill, filllost, fillexact, b1 or b2; one word, or one an item. If omitted, cycle.
 * @param [orderQuantity] Units an order, for every serviceType but cycle.
 * @param [deviation] Standard deviation of demand, in units a period. Only normal cycle service and poisson do without.
 * @param {StockDistribution[][]} [distribution] How demand over the lead time scatters: normal, gamma, poisson, negbin or lognormal; one word, or one an item. If omitted, normal.
 * @param [meanDemand] Mean demand in units a period, for b1, b2 and every distribution but normal.
 * @param [leadTime] Lead time in periods. If omitted, 1: deviation and meanDemand are then those of the lead time.
 * @param [holdingCost] Cost of holding one unit for a period, for b1 and b2.
 * @returns k; where nothing varies the normal factor for cycle, else 0.
 * @example =AOP.SERVICEFACTOR(0.95) -> 1.644854
 * @example =AOP.SERVICEFACTOR(0.99, "fill", 200, 100) -> 1.663051
 * @example =AOP.SERVICEFACTOR({0.9,0.95,0.99}) -> {1.281552,1.644854,2.326348}
 * @example =AOP.SERVICEFACTOR(0.99, "fill", 200) -> #VALUE!
 * @source Silver, Pyke & Thomas (2017), Inventory and Production Management in Supply Chains, sections 6.7 and 6.9.
 */
export function serviceFactor(
  serviceTarget: any[][],
  serviceType?: ServiceType[][],
  orderQuantity?: any[][],
  deviation?: any[][],
  distribution?: StockDistribution[][],
  meanDemand?: any[][],
  leadTime?: any[][],
  holdingCost?: any[][],
): any[][] | Promise<any[][]> {
  return call(() => {
    const isPlain = isOmitted(serviceType) && isOmitted(distribution);
    const items = readStockItems(
      {
        ...{ serviceTarget, serviceType, orderQuantity, holdingCost },
        ...{ meanDemand, deviation, leadTime, distribution },
        ...{ deviationOfLeadTime: null, reviewPeriod: null, demandInterval: null },
      },
      { leadTime: 1, ...(isPlain ? { deviation: 1 } : {}) },
    );
    return items.answer(stockTasks.serviceFactor);
  });
}
