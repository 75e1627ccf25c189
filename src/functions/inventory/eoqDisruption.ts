import { disruptedOrder } from "../../core/inventory/lots/disruptedOrder";
import { call, eachRow, isOmitted, readPerItem } from "../support";
import { itemsOf } from "../support/itemsOf";

/**
 * Order quantity for a supplier that fails now and then: the lot that costs least to order, to hold, and in sales lost while stock and
 * supply are out, one row an item.
 * @customfunction EOQ.DISRUPTION
 * @param demand Units a year (or any period; rates and costs are for the same one).
 * @param orderCost Cost of one order.
 * @param holdingCost Cost of holding one unit a year; more than 0.
 * @param stockoutCost Cost of one unit of demand that is lost; more than 0.
 * @param disruptionRate Disruptions a year while supply works: 1.5 where it works for eight months on average. 0: it never fails.
 * @param recoveryRate 1 divided by the mean length of a disruption in years: 26 where it lasts two weeks.
 * @param [orderQuantity] Units an order that you use now: the answer is then what they cost. If omitted, the best quantity.
 * @returns A row an item: units an order; ordering, holding and lost-sales cost a year; mean years between two orders; share of demand served (blank without demand). #N/A where losing all sales costs less than serving them.
 * @example =AOP.EOQ.DISRUPTION(1300, 8, 0.225, 5, 1.5, 14) -> {772.811068,173.950003,0.601382,0.988507}
 * @example =AOP.EOQ.DISRUPTION(1300, 8, 0.225, 5, 1.5, 14, 304) -> {304,248.283305,0.240574,0.972033}
 * @example =AOP.EOQ.DISRUPTION(1300, 8, 0.225, 0.01, 1.5, 14) -> #N/A
 * @source Parlar & Berkin (1991), Berk & Arreola-Risa (1994); Snyder & Shen (2019), Fundamentals of Supply Chain Theory, section 9.2.
 */
export function eoqDisruption(
  demand: any[][],
  orderCost: any[][],
  holdingCost: any[][],
  stockoutCost: any[][],
  disruptionRate: any[][],
  recoveryRate: any[][],
  orderQuantity?: any[][],
): any[][] {
  return call(() => {
    const given = [demand, orderCost, holdingCost, stockoutCost, disruptionRate, recoveryRate, orderQuantity];
    const { count } = itemsOf(...given);
    const demands = readPerItem(demand, "demand", count, { minimum: 0 });
    const orderCosts = readPerItem(orderCost, "orderCost", count, { minimum: 0 });
    const holdingCosts = readPerItem(holdingCost, "holdingCost", count, { above: 0 });
    const stockoutCosts = readPerItem(stockoutCost, "stockoutCost", count, { above: 0 });
    const disruptionRates = readPerItem(disruptionRate, "disruptionRate", count, { minimum: 0 });
    const recoveryRates = readPerItem(recoveryRate, "recoveryRate", count, { above: 0 });
    const quantities = isOmitted(orderQuantity)
      ? null
      : readPerItem(orderQuantity, "orderQuantity", count, { above: 0 });
    return eachRow<number | null>(count, 4, (item) => {
      const order = disruptedOrder(
        {
          demand: demands[item] ?? 0,
          orderCost: orderCosts[item] ?? 0,
          holdingCost: holdingCosts[item] ?? 0,
          stockoutCost: stockoutCosts[item] ?? 0,
          disruptionRate: disruptionRates[item] ?? 0,
          recoveryRate: recoveryRates[item] ?? 0,
        },
        quantities?.[item] ?? null,
      );
      return [order.quantity, order.cost, order.cycle, order.fillRate];
    });
  });
}
