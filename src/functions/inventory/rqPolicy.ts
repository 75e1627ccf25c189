import { DomainError } from "../../core/DomainError";
import type { ReorderRequest } from "../../core/inventory/policies/reorderPolicy";
import { call, isOmitted, readChoice, readPerItem } from "../support";
import { itemsOf } from "../support/itemsOf";
import { answerEach } from "../support/workers/answerEach";
import { policyTasks } from "../support/workers/policyTasks";

/**
 * How the policy is found.
 * @customenum {string}
 */
enum RqMethod {
  /** The optimum for normal demand. */
  exact = "exact",
  /** The optimum in whole units for Poisson demand. */
  poisson = "poisson",
  /** EOQ with planned backorders, and the best reorder point for it. */
  eoqb = "eoqb",
  /** EOQ, and the newsvendor's stock for the lead time. */
  eoqss = "eoqss",
  /** Hadley and Whitin's iteration (expected inventory level): backorderCost is the cost of one unit short, however long. */
  eil = "eil",
}

/**
 * Reorder point and order quantity of least cost, found together, for stock that is watched all the time: one row an item. With a
 * quantity, or both, given the answer is their cost.
 * @customfunction RQPOLICY
 * @param meanDemand Mean demand in units a year (or any period; costs and lead time are for the same one).
 * @param deviation Standard deviation of a year's demand in units; "poisson" does not use it.
 * @param leadTime Lead time in years: 2/52 for two weeks; 0 is allowed.
 * @param orderCost Cost of one order.
 * @param holdingCost Cost of holding one unit a year; more than 0.
 * @param backorderCost Cost of one unit owed to customers for a year; with "eil" the cost of one unit short. More than 0.
 * @param {RqMethod} [method] exact, poisson, eoqb, eoqss or eil. If omitted, exact.
 * @param [orderQuantity] Units an order, where they are given (a container, a pallet). If omitted, or 0 or blank for an item, the best.
 * @param [reorderPoint] Reorder point in units, where it is given; needs orderQuantity. If omitted, the best.
 * @param [deviationOfLeadTime] Standard deviation of the lead time in years. If omitted, 0.
 * @returns A row an item: reorder point; units an order; ordering, holding and backorder cost a year (exact, but for "eil" by its own formula).
 * @example =AOP.RQPOLICY(25, 20, 4, 8, 0.004, 0.15) -> {117.243441,338.652858,1.423585}
 * @example =AOP.RQPOLICY(12, 0, 0.5, 4, 4, 28, "poisson") -> {6,7,28.241313}
 * @example =AOP.RQPOLICY(1300, 150, 0.0833333333333, 8, 0.225, 7.5, , 328.5, 126.8) -> {126.8,328.5,78.071163}
 * @example =AOP.RQPOLICY(1300, 150, 0.08, 8, 0.225, 0) -> #VALUE!
 * @source Zheng (1992), On properties of stochastic inventory systems; Federgruen & Zheng (1992); Hadley & Whitin (1963), section 4-2; Snyder & Shen (2019), Fundamentals of Supply Chain Theory, chapter 5.
 */
export function rqPolicy(
  meanDemand: any[][],
  deviation: any[][],
  leadTime: any[][],
  orderCost: any[][],
  holdingCost: any[][],
  backorderCost: any[][],
  method?: RqMethod,
  orderQuantity?: any[][],
  reorderPoint?: any[][],
  deviationOfLeadTime?: any[][],
): any[][] | Promise<any[][]> {
  return call<any[][] | Promise<any[][]>>(() => {
    const lists = [meanDemand, deviation, leadTime, orderCost, holdingCost, backorderCost];
    const { count } = itemsOf(...lists, orderQuantity, reorderPoint, deviationOfLeadTime);
    const read = (raw: unknown, name: string): number[] => readPerItem(raw, name, count, { minimum: 0 });
    const positive = (raw: unknown, name: string): number[] => readPerItem(raw, name, count, { above: 0 });
    const means = read(meanDemand, "meanDemand");
    const leadTimes = read(leadTime, "leadTime");
    const orderCosts = read(orderCost, "orderCost");
    const holdingCosts = positive(holdingCost, "holdingCost");
    const backorderCosts = positive(backorderCost, "backorderCost");
    const way = readChoice(method, "method", Object.values(RqMethod), "exact");
    const deviations = readPerItem(deviation, "deviation", count, {
      minimum: 0,
      ...(way === "poisson" ? { default: 0 } : {}),
    });
    const integer = way === "poisson";
    const quantities = readPerItem(orderQuantity, "orderQuantity", count, { default: 0, minimum: 0, integer });
    const points = isOmitted(reorderPoint) ? null : readPerItem(reorderPoint, "reorderPoint", count, { integer });
    if (points && quantities.some((quantity) => quantity === 0))
      throw new DomainError("invalid", "inventory.rq.orderQuantity");
    const scatters = readPerItem(deviationOfLeadTime, "deviationOfLeadTime", count, { default: 0, minimum: 0 });
    const requests = means.map((mean, item): ReorderRequest => ({
      mean,
      deviation: deviations[item] ?? 0,
      leadTime: leadTimes[item] ?? 0,
      deviationOfLeadTime: scatters[item] ?? 0,
      orderCost: orderCosts[item] ?? 0,
      holdingCost: holdingCosts[item] ?? 0,
      backorderCost: backorderCosts[item] ?? 0,
      method: way,
      given: { quantity: quantities[item] || null, reorderPoint: points?.[item] ?? null },
    }));
    return answerEach(policyTasks.reorder, requests, (policies) =>
      policies.map((policy) =>
        policy instanceof DomainError ? [policy, policy, policy] : [policy.reorderPoint, policy.quantity, policy.cost],
      ),
    );
  });
}
