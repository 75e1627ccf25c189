import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";
import { leadTimeStatistics } from "../../core/supply/leadTimes/leadTimeStatistics";
import type { LeadTimeFigures } from "../../core/supply/leadTimes/LeadTimeFigures";
import type { PurchaseOrder } from "../../core/supply/leadTimes/PurchaseOrder";
import { call, isOmitted, readDates, readKeys, readNumber } from "../support";

/**
 * Lead time as it was: mean days from order to receipt, their standard deviation, the days within which most orders came,
 * and the share that came on time. For all orders together, or a row an item.
 * @customfunction LEADTIME
 * @param orderDates Day of each order.
 * @param receiptDates Day each order was received; blank where it is still open: such an order does not count.
 * @param [quantile] Share of the orders for the third figure, between 0 and 1. If omitted, 0.95.
 * @param [promisedDates] Day on which each order was promised; blank where unknown. If omitted, there is no share on time.
 * @param [keys] Item (or supplier) of each order; needed for items.
 * @param [items] The items to answer, a row each; upper and lower case are the same. If omitted, one row for all orders.
 * @returns A row an item: mean days, standard deviation, the quantile's days, share on time (blank without promised dates), orders received. An item without a received order has #N/A and 0 orders; the deviation needs two.
 * @example =AOP.LEADTIME({"2026-01-05";"2026-02-02";"2026-03-02"}, {"2026-01-15";"2026-02-16";"2026-03-14"}) -> {12,2,13.8,"",3}
 * @example =AOP.LEADTIME({"2026-01-05";"2026-02-02";"2026-03-02"}, {"2026-01-15";"2026-02-16";"2026-03-14"}, 0.5, {"2026-01-15";"2026-02-12";"2026-03-16"}) -> {12,2,12,0.666667,3}
 * @example =AOP.LEADTIME({"2026-01-05"}, {"2026-01-01"}) -> #VALUE!
 * @source Silver, Pyke & Thomas (2017), section 6.10; quantile: Hyndman & Fan (1996), Sample quantiles in statistical packages, type 7.
 */
export function leadTime(
  orderDates: any[][],
  receiptDates: any[][],
  quantile?: any,
  promisedDates?: any[][],
  keys?: any[][],
  items?: any[][],
): any[][] {
  return call(() => {
    const orders = readOrders(orderDates, receiptDates, promisedDates);
    const share = readNumber(quantile, "quantile", { default: 0.95, minimum: 0, maximum: 1 });
    if (isOmitted(items)) {
      const all = leadTimeStatistics(
        orders.filter((order) => order !== null),
        share,
      );
      if (all.orders === 0) throw new DomainError("notEnoughData", "supply.leadTime.none");
      return [rowOf(all)];
    }
    if (isOmitted(keys)) throw new DomainError("invalid", "supply.leadTime.keys");
    const orderKeys = readKeys(keys, "keys").map(comparableKey);
    sameCount("keys", orderKeys.length, orders.length);
    const byItem = new Map<string, PurchaseOrder[]>();
    orders.forEach((order, index) => {
      const key = orderKeys[index] ?? "";
      if (order === null || key === "") return;
      const known = byItem.get(key);
      if (known) known.push(order);
      else byItem.set(key, [order]);
    });
    return readKeys(items, "items").map((item) =>
      rowOf(leadTimeStatistics(byItem.get(comparableKey(item)) ?? [], share)),
    );
  });
}

/** The orders in their order; null for a row without any date. */
function readOrders(orderDates: unknown, receiptDates: unknown, promisedDates: unknown): (PurchaseOrder | null)[] {
  const ordered = readDates(orderDates, "orderDates").flat();
  const received = readDates(receiptDates, "receiptDates").flat();
  const promised = isOmitted(promisedDates) ? [] : readDates(promisedDates, "promisedDates").flat();
  sameCount("receiptDates", received.length, ordered.length);
  if (promised.length > 0) sameCount("promisedDates", promised.length, ordered.length);
  return ordered.map((day, index) => {
    const receipt = received[index] ?? null;
    if (day === null) {
      if (receipt === null) return null;
      throw new DomainError("invalid", "supply.leadTime.noOrder", { row: index + 1 });
    }
    if (receipt !== null && receipt < day)
      throw new DomainError("invalid", "supply.leadTime.backwards", { row: index + 1, days: day - receipt });
    return { ordered: day, received: receipt, promised: promised[index] ?? null };
  });
}

function rowOf(answer: LeadTimeFigures): (number | DomainError | null)[] {
  const { mean, deviation, quantile, onTime, orders } = answer;
  const none = new DomainError("notEnoughData", "supply.leadTime.none");
  const one = orders === 1 ? new DomainError("notEnoughData", "supply.leadTime.one") : none;
  return [mean ?? none, deviation ?? one, quantile ?? none, orders === 0 ? none : onTime, orders];
}

function sameCount(argument: string, count: number, wanted: number): void {
  if (count !== wanted)
    throw new DomainError("invalid", "functions.sameLength", { argument, other: "orderDates", count, wanted });
}
