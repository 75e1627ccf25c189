import { budgetedOrderQuantities } from "../../core/inventory/lots/budgetedOrderQuantities";
import { economicOrderQuantity } from "../../core/inventory/lots/economicOrderQuantity";
import type { LotCosts } from "../../core/inventory/lots/LotCosts";
import { lotPlan } from "../../core/inventory/lots/lotPlan";
import { powerOfTwoOrder } from "../../core/inventory/lots/powerOfTwoOrder";
import { DomainError } from "../../core/DomainError";
import { call, isOmitted, readChoice, readOptionalNumber, readPerItem } from "../support";
import { eachItem } from "../support/eachItem";
import { itemsOf } from "../support/itemsOf";

/**
 * Which columns the answer has.
 * @customenum {string}
 */
enum EoqColumns {
  /** Quantity, cost, cycle. */
  short = "short",
  /** Quantity, cost, cycle, highest stock, largest backorder, average stock. */
  full = "full",
}

/**
 * Economic order quantity: the lot that costs least to order and to hold, one row an item. With a production rate it is the
 * economic production quantity, with a backorder cost it plans backorders, with a budget the items share it.
 * @customfunction EOQ
 * @param demand Units a year (or any period; the costs are for the same one).
 * @param orderCost Cost of one order or set-up.
 * @param holdingCost Cost of holding one unit a year; more than 0.
 * @param [productionRate] Units a year that are made while a lot runs; more than demand. If omitted or 0, the whole order arrives at once.
 * @param [backorderCost] Cost of one unit owed to customers for a year. If omitted or 0, there are no backorders.
 * @param [budget] Most that the average stock of all items together may cost: its value if unitCost is given, else its holding cost a year. If omitted, no limit.
 * @param [unitCost] Cost of one unit, for the budget.
 * @param [orderQuantity] Units an order that you use now: the answer is then what they cost. If omitted, the best quantity.
 * @param {EoqColumns} [columns] short: quantity, cost, cycle; full: highest stock, largest backorder and average stock too. If omitted, short.
 * @param [basePeriod] Shortest cycle in years (1/52 = one week): orders are placed every 1, 2, 4, 8 ... base periods, at a cost of at most 6 % above the best. If omitted, any cycle.
 * @returns A row an item: units an order; ordering, holding and backorder cost a year; years between two orders (blank without demand).
 * @example =AOP.EOQ(1300, 8, 0.225) -> {304.04678,68.410526,0.233882}
 * @example =AOP.EOQ({1300;1000}, {8;50}, {0.225;0.5}, {0;2000}) -> {304.04678,68.410526,0.233882;632.455532,158.113883,0.632456}
 * @example =AOP.EOQ(1300, 8, 0.225, , , , , , , 0.02) -> {416,71.8,0.32}
 * @example =AOP.EOQ(1300, 8, 0) -> #VALUE!
 * @source Harris (1913); Snyder & Shen (2019), Fundamentals of Supply Chain Theory, sections 3.2 to 3.5; budget: Hadley & Whitin (1963), section 2-8; cycles in powers of two: Roundy (1985).
 */
export function eoq(
  demand: any[][],
  orderCost: any[][],
  holdingCost: any[][],
  productionRate?: any[][],
  backorderCost?: any[][],
  budget?: any,
  unitCost?: any[][],
  orderQuantity?: any[][],
  columns?: EoqColumns,
  basePeriod?: any,
): any[][] {
  return call(() => {
    const { count } = itemsOf(demand, orderCost, holdingCost, productionRate, backorderCost, unitCost, orderQuantity);
    const optional = (raw: unknown, name: string): number[] =>
      readPerItem(raw, name, count, { default: 0, minimum: 0 });
    const demands = readPerItem(demand, "demand", count, { minimum: 0 });
    const orderCosts = readPerItem(orderCost, "orderCost", count, { minimum: 0 });
    const holdingCosts = readPerItem(holdingCost, "holdingCost", count, { above: 0 });
    const rates = optional(productionRate, "productionRate");
    const backorderCosts = optional(backorderCost, "backorderCost");
    const limit = readOptionalNumber(budget, "budget", { above: 0 });
    const weights = isOmitted(unitCost) ? holdingCosts : readPerItem(unitCost, "unitCost", count, { above: 0 });
    const quantities = isOmitted(orderQuantity)
      ? null
      : readPerItem(orderQuantity, "orderQuantity", count, { above: 0 });
    const isFull = readChoice(columns, "columns", Object.values(EoqColumns), "short") === "full";
    const base = readOptionalNumber(basePeriod, "basePeriod", { above: 0 });
    if (base !== null && (limit !== null || quantities)) throw new DomainError("invalid", "inventory.eoq.basePeriod");
    if (limit !== null && quantities) throw new DomainError("invalid", "inventory.eoq.budgetAndQuantity");
    const costsOf = (item: number): LotCosts => ({
      demand: demands[item] ?? 0,
      orderCost: orderCosts[item] ?? 0,
      holdingCost: holdingCosts[item] ?? 0,
      productionRate: rates[item] || null,
      backorderCost: backorderCosts[item] || null,
    });
    const plans =
      limit === null
        ? eachItem(count, (item) => {
            const costs = costsOf(item);
            if (base !== null) return powerOfTwoOrder(costs, base);
            return quantities ? lotPlan(costs, quantities[item] ?? 0) : economicOrderQuantity(costs);
          })
        : budgetedOrderQuantities({ items: demands.map((_, item) => costsOf(item)), weights, budget: limit });
    return plans.map((plan) => {
      if (plan instanceof DomainError) return new Array<DomainError>(isFull ? 6 : 3).fill(plan);
      const short = [plan.quantity, plan.cost, plan.cycle];
      return isFull ? [...short, plan.highestStock, plan.largestBackorder, plan.averageStock] : short;
    });
  });
}
