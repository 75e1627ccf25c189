import { DomainError } from "../../core/DomainError";
import type { ExchangeInput } from "../../core/inventory/exchange/ExchangeItem";
import { call, readChoice, readNumber, readPerItem, readVector } from "../support";
import { ServiceType } from "../support/choices/ServiceType";
import { StockDistribution } from "../support/choices/StockDistribution";
import { itemsOf } from "../support/itemsOf";
import { answerEach } from "../support/workers/answerEach";
import { policyTasks } from "../support/workers/policyTasks";

/**
 * How the safety stock is spread over the items.
 * @customenum {string}
 */
enum ExchangeRule {
  /** Every item meets the service target. */
  equal = "equal",
  /** For the same money the least value of demand short. */
  balanced = "balanced",
  /** For the same money the same time of cover in every item. */
  cover = "cover",
}

/**
 * What each row shows.
 * @customenum {string}
 */
enum ExchangeOutput {
  /** Inventory value, service and cost of each service target. */
  curve = "curve",
  /** Units of safety stock, items down and service targets across. */
  stocks = "stocks",
  /** Cycle service of each item, items down and service targets across: targets for AOP.SAFETYSTOCK. */
  services = "services",
}

/**
 * Exchange curve of all items together: the inventory that each service target takes, and the service that it buys. The rules show what the
 * same money buys when it is spread otherwise: balanced is the most that can be had.
 * @customfunction EXCHANGECURVE
 * @param serviceTargets Service targets as shares between 0 and 1, a row or a column. With "equal" all items meet them; the other rules spend the same money.
 * @param demand Mean demand of each item in units a period.
 * @param unitCost Cost of one unit of each item.
 * @param deviation Standard deviation of demand, or of forecast errors, of each item in units a period.
 * @param leadTime Lead time in the same periods: one value, or one an item, as all arguments of items.
 * @param orderQuantity Units an order of each item; its half is the cycle stock.
 * @param holdingRate Cost of carrying inventory a year as a share of its value: 0.2 for 20 %.
 * @param {ExchangeRule} [rule] equal, balanced or cover. If omitted, equal.
 * @param {ServiceType} [serviceType] What the targets mean: cycle, fill or filllost. If omitted, cycle.
 * @param {ExchangeOutput} [output] curve, stocks or services. If omitted, curve.
 * @param [deviationOfLeadTime] Standard deviation of the lead time in periods. If omitted, 0.
 * @param [reviewPeriod] Periods between two looks at the stock. If omitted, 0: it is watched all the time.
 * @param {StockDistribution} [distribution] How demand over the lead time scatters: normal, gamma, poisson, negbin or lognormal. If omitted, normal.
 * @returns A row a service target: inventory value; share of the demand's value served from stock; carrying cost a year; value of the safety stock. No safety stock is below 0.
 * @example =AOP.EXCHANGECURVE({0.9;0.98}, {100;20}, {1;10}, {30;10}, 2, {200;20}, 0.2) -> {435.610389,0.974335,87.122078,235.610389;577.577143,0.996019,115.515429,377.577143}
 * @example =AOP.EXCHANGECURVE(0.98, {100;20}, {1;10}, {30;10}, 2, {200;20}, 0.2, "balanced") -> {577.577143,0.996186,115.515429,377.577143}
 * @example =AOP.EXCHANGECURVE(98, {100;20}, {1;10}, {30;10}, 2, {200;20}, 0.2) -> #VALUE!
 * @source Silver, Pyke & Thomas (2017), Inventory and Production Management in Supply Chains, section 6.11 (exchange curves).
 */
export function exchangeCurve(
  serviceTargets: any[][],
  demand: any[][],
  unitCost: any[][],
  deviation: any[][],
  leadTime: any[][],
  orderQuantity: any[][],
  holdingRate: any,
  rule?: ExchangeRule,
  serviceType?: ServiceType,
  output?: ExchangeOutput,
  deviationOfLeadTime?: any[][],
  reviewPeriod?: any[][],
  distribution?: StockDistribution,
): any[][] | Promise<any[][]> {
  return call<any[][] | Promise<any[][]>>(() => {
    const targets = readVector(serviceTargets, "serviceTargets").values;
    const perItem = [demand, unitCost, deviation, leadTime, orderQuantity, deviationOfLeadTime, reviewPeriod];
    const { count } = itemsOf(...perItem);
    const read = (raw: unknown, name: string, fallback?: number): number[] =>
      readPerItem(raw, name, count, { minimum: 0, ...(fallback === undefined ? {} : { default: fallback }) });
    const demands = read(demand, "demand");
    const costs = readPerItem(unitCost, "unitCost", count, { above: 0 });
    const deviations = read(deviation, "deviation");
    const leadTimes = read(leadTime, "leadTime");
    const quantities = readPerItem(orderQuantity, "orderQuantity", count, { minimum: 0 });
    const leadTimeDeviations = read(deviationOfLeadTime, "deviationOfLeadTime", 0);
    const reviews = read(reviewPeriod, "reviewPeriod", 0);
    const rate = readNumber(holdingRate, "holdingRate", { minimum: 0, maximum: 1 });
    const spread = readChoice(rule, "rule", Object.values(ExchangeRule), "equal");
    const type = readChoice(serviceType, "serviceType", services, "cycle");
    const shown = readChoice(output, "output", Object.values(ExchangeOutput), "curve");
    const scatter = readChoice(distribution, "distribution", scatters, "normal");
    const items = demands.map((perPeriod, item): ExchangeInput => {
      const quantity = quantities[item] ?? 0;
      if (perPeriod > 0 && quantity === 0)
        throw new DomainError("invalid", "inventory.exchange.orderQuantity", { item: item + 1 });
      return {
        protection: {
          distribution: scatter,
          mean: perPeriod,
          deviation: deviations[item] ?? 0,
          leadTime: leadTimes[item] ?? 0,
          deviationOfLeadTime: leadTimeDeviations[item] ?? 0,
          reviewPeriod: reviews[item] ?? 0,
        },
        orderQuantity: quantity,
        unitCost: costs[item] ?? 0,
      };
    });
    const requests = targets.map((target) => ({ items, rule: spread, target, type }));
    return answerEach(policyTasks.exchange, requests, (points) => {
      if (shown === "curve")
        return points.map((point) => {
          if (point instanceof DomainError) return new Array<DomainError>(4).fill(point);
          const { inventoryValue, service, safetyStockValue } = point;
          return [inventoryValue, service, rate * inventoryValue, safetyStockValue];
        });
      const column = shown === "stocks" ? "safetyStocks" : "cycleServices";
      return items.map((_, item) =>
        points.map((point) => (point instanceof DomainError ? point : (point[column][item] ?? null))),
      );
    });
  });
}

const services = [ServiceType.cycle, ServiceType.fill, ServiceType.filllost] as const;

const scatters = [
  StockDistribution.normal,
  StockDistribution.gamma,
  StockDistribution.poisson,
  StockDistribution.negbin,
  StockDistribution.lognormal,
] as const;
