import { DomainError } from "../../core/DomainError";
import { reorderPoint as reorderPointOf } from "../../core/inventory/reorderPoint";
import { call, isOmitted, readChoice } from "../support";
import { ServiceType } from "../support/choices/ServiceType";
import { StockDistribution } from "../support/choices/StockDistribution";
import { readStockItems } from "../support/readStockItems";

/**
 * Stock position at which to order: demand over the lead time plus safety stock. One value, or one for each item of a row or column.
 * @customfunction REORDERPOINT
 * @param meanDemand Mean demand in units a period.
 * @param deviation Standard deviation of demand, or of forecast errors, in units a period. With "empirical": the forecast errors (actual minus forecast); a block has one item a row. Not used by "poisson".
 * @param leadTime Lead time in the same periods; 0 is allowed.
 * @param serviceTarget Service target as a share between 0 and 1, such as 0.95.
 * @param [deviationOfLeadTime] Standard deviation of the lead time in periods. If omitted, 0.
 * @param {StockDistribution} [distribution] How demand over the lead time scatters: normal, gamma, poisson, negbin, lognormal or empirical. If omitted, normal.
 * @param [reviewPeriod] Periods between two looks at the stock; the answer is then the order-up-to level. If omitted, 0.
 * @param {ServiceType} [serviceType] What the target means: cycle, fill or filllost. If omitted, cycle.
 * @param [orderQuantity] Units an order; needed for "fill" and "filllost".
 * @returns Units; for "poisson" and "negbin" the smallest whole number that meets the target.
 * @example =AOP.REORDERPOINT(50, 5, 6, 0.9) -> 315.695737
 * @example =AOP.REORDERPOINT(4.2, 0, 1, 0.95, , "poisson") -> 8
 * @example =AOP.REORDERPOINT(50, 5, 6, 1) -> #VALUE!
 * @source Silver, Pyke & Thomas (2017), Inventory and Production Management in Supply Chains, section 6.7; discrete demand: Zipkin (2000), section 6.2.
 */
export function reorderPoint(
  meanDemand: any[][],
  deviation: any[][],
  leadTime: any[][],
  serviceTarget: any[][],
  deviationOfLeadTime?: any[][],
  distribution?: StockDistribution,
  reviewPeriod?: any[][],
  serviceType?: ServiceType,
  orderQuantity?: any[][],
): any[][] {
  return call(() => {
    if (isOmitted(meanDemand)) throw new DomainError("invalid", "functions.required", { argument: "meanDemand" });
    return readStockItems({
      serviceTarget,
      deviation,
      leadTime,
      deviationOfLeadTime,
      meanDemand,
      reviewPeriod,
      serviceType: readChoice(serviceType, "serviceType", Object.values(ServiceType), "cycle"),
      orderQuantity,
      distribution: readChoice(distribution, "distribution", Object.values(StockDistribution), "normal"),
    }).answer(reorderPointOf);
  });
}
