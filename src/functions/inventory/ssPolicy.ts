import { DomainError } from "../../core/DomainError";
import type { SsRequest } from "../../core/inventory/policies/ssPolicy";
import { call, isOmitted, readChoice, readOptionalNumber, readPerItem } from "../support";
import { itemsOf } from "../support/itemsOf";
import { answerEach } from "../support/workers/answerEach";
import { policyTasks } from "../support/workers/policyTasks";

/**
 * How the policy is found: the optimum under a distribution of demand, or an approximation.
 * @customenum {string}
 */
enum SsMethod {
  /** The optimum for normal demand, in steps of the unit. */
  normal = "normal",
  /** The optimum for Poisson demand, in whole units. */
  poisson = "poisson",
  /** The optimum for negative binomial demand, in whole units. */
  negbin = "negbin",
  /** The optimum for gamma demand, in steps of the unit. */
  gamma = "gamma",
  /** The power approximation of Ehrhardt and Mosier, with its cost under normal demand. */
  power = "power",
  /** The same with its authors' cap at the newsvendor's stock, right where orders are small beside a period's demand. */
  powercap = "powercap",
}

/**
 * Min-max policy of least cost for stock that is reviewed every period: order at s or below, up to S. One row an item; with s and S given the
 * answer is their cost.
 * @customfunction SSPOLICY
 * @param meanDemand Mean demand in units a period.
 * @param deviation Standard deviation of demand in units a period; "poisson" does not use it.
 * @param leadTime Lead time in periods; 0: what is ordered at a review is there for the period's demand.
 * @param orderCost Cost of one order.
 * @param holdingCost Cost of holding one unit for a period; more than 0.
 * @param backorderCost Cost of one unit owed to customers for a period; more than 0.
 * @param {SsMethod} [method] normal, poisson, negbin, gamma, power or powercap. If omitted, normal.
 * @param [reorderPoint] Reorder point s in units, where it is given; needs orderUpTo. If omitted, the best.
 * @param [orderUpTo] Order-up-to level S in units, above reorderPoint. If omitted, the best.
 * @param [deviationOfLeadTime] Standard deviation of the lead time in periods. If omitted, 0.
 * @param [unit] Step of s and S in units, such as 12 for boxes of 12. If omitted, 1, or the power of ten that suits demand of a much smaller or larger scale.
 * @returns A row an item: s; S; ordering, holding and backorder cost a period.
 * @example =AOP.SSPOLICY(6, 0, 0, 5, 1, 4, "poisson") -> {4,10,8.034112}
 * @example =AOP.SSPOLICY(190, 48, 0, 60, 2, 36, "power") -> {226.613793,324.379787,327.195212}
 * @example =AOP.SSPOLICY(190, 48, 0, 60, 2, 36) -> {236,268,255.940819}
 * @example =AOP.SSPOLICY(190, 48, 0, 60, 0, 36) -> #VALUE!
 * @source Zheng & Federgruen (1991), Finding optimal (s, S) policies is about as simple as evaluating a single policy; Ehrhardt & Mosier (1984); Snyder & Shen (2019), Fundamentals of Supply Chain Theory, section 4.4.
 */
export function ssPolicy(
  meanDemand: any[][],
  deviation: any[][],
  leadTime: any[][],
  orderCost: any[][],
  holdingCost: any[][],
  backorderCost: any[][],
  method?: SsMethod,
  reorderPoint?: any[][],
  orderUpTo?: any[][],
  deviationOfLeadTime?: any[][],
  unit?: any,
): any[][] | Promise<any[][]> {
  return call<any[][] | Promise<any[][]>>(() => {
    const lists = [meanDemand, deviation, leadTime, orderCost, holdingCost, backorderCost];
    const { count } = itemsOf(...lists, reorderPoint, orderUpTo, deviationOfLeadTime);
    const read = (raw: unknown, name: string): number[] => readPerItem(raw, name, count, { minimum: 0 });
    const positive = (raw: unknown, name: string): number[] => readPerItem(raw, name, count, { above: 0 });
    const way = readChoice(method, "method", Object.values(SsMethod), "normal");
    const means = read(meanDemand, "meanDemand");
    const deviations = readPerItem(deviation, "deviation", count, {
      minimum: 0,
      ...(way === "poisson" ? { default: 0 } : {}),
    });
    const leadTimes = read(leadTime, "leadTime");
    const orderCosts = read(orderCost, "orderCost");
    const holdingCosts = positive(holdingCost, "holdingCost");
    const backorderCosts = positive(backorderCost, "backorderCost");
    const scatters = readPerItem(deviationOfLeadTime, "deviationOfLeadTime", count, { default: 0, minimum: 0 });
    const step = readOptionalNumber(unit, "unit", { above: 0 });
    const given = readGiven(reorderPoint, orderUpTo, count);
    const requests = means.map((mean, item): SsRequest => ({
      protection: {
        distribution: way === "power" || way === "powercap" ? "normal" : way,
        mean,
        deviation: deviations[item] ?? 0,
        leadTime: leadTimes[item] ?? 0,
        deviationOfLeadTime: scatters[item] ?? 0,
        reviewPeriod: 0,
      },
      orderCost: orderCosts[item] ?? 0,
      holdingCost: holdingCosts[item] ?? 0,
      backorderCost: backorderCosts[item] ?? 0,
      unit: step,
      method: way === "power" || way === "powercap" ? way : "exact",
      given: given?.[item] ?? null,
    }));
    return answerEach(policyTasks.orderUpTo, requests, (policies) =>
      policies.map((policy) =>
        policy instanceof DomainError ? [policy, policy, policy] : [policy.reorderPoint, policy.orderUpTo, policy.cost],
      ),
    );
  });
}

function readGiven(low: unknown, high: unknown, count: number): NonNullable<SsRequest["given"]>[] | null {
  if (isOmitted(low) && isOmitted(high)) return null;
  if (isOmitted(low) || isOmitted(high)) throw new DomainError("invalid", "inventory.ss.both");
  const levels = readPerItem(high, "orderUpTo", count);
  return readPerItem(low, "reorderPoint", count).map((reorderPoint, item) => {
    const orderUpTo = levels[item] ?? 0;
    if (orderUpTo <= reorderPoint)
      throw new DomainError("invalid", "inventory.ss.order", { item: item + 1, orderUpTo, reorderPoint });
    return { reorderPoint, orderUpTo };
  });
}
