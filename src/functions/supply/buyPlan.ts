import { DomainError } from "../../core/DomainError";
import { purchaseOrders } from "../../core/supply/purchasing/purchaseOrders";
import { call, isOmitted, readCalendar, readNumber, readTable, readVector, writeSeries } from "../support";

/**
 * Purchase plan of one item: how much to order for which period, by when, and at which price, at the least cost of goods, orders and holding.
 * @customfunction BUYPLAN
 * @param need Units needed by period, net of stock, 0 or more: a row, or a column.
 * @param leadTime From order to receipt: days with a calendar, whole periods without.
 * @param [minimum] Least units of an order. If omitted, 0.
 * @param [multiple] Orders are whole multiples of these units (a pack, a pallet). If omitted or 0, any quantity.
 * @param [priceBreaks] Price list, two columns: quantity from which a price holds for all units of the order, price of one unit; rising quantities, falling prices. The first quantity is the smallest order. If omitted, prices do not count.
 * @param [holding] Cost of one unit in stock at the end of one period. If omitted, 0.
 * @param [orderCost] Cost of one order. If omitted, 0.
 * @param [calendar] Calendar table of the periods of need. If omitted, the order-by row has period numbers (1 is the first).
 * @returns Three rows (columns for a column) by period of receipt: units to order; order by this day (a date, as a number), or period, 0 and less being too late already; price of one unit. Blank where nothing is ordered.
 * @example =AOP.BUYPLAN({40,60,50,50}, 2, , 10, {0,10;100,9}, 0.5, 20) -> {100,0,100,0;-1,"",1,"";9,"",9,""}
 * @example =AOP.BUYPLAN({40,0,70}, 1, 50, , , 1, 10) -> {50,0,60;0,"",2;"","",""}
 * @example =AOP.BUYPLAN({40,60}, 1, , , {0,10;100,11}) -> #VALUE!
 * @source Chung, Chiang & Lu (1987), An optimal algorithm for the quantity discount problem, Journal of Operations Management 7.
 */
export function buyPlan(
  need: any[][],
  leadTime: any,
  minimum?: any,
  multiple?: any,
  priceBreaks?: any[][],
  holding?: any,
  orderCost?: any,
  calendar?: any[][],
): any[][] {
  return call(() => {
    const { values, direction } = readVector(need, "need", { minimum: 0 });
    const starts = isOmitted(calendar) ? null : readCalendar(calendar, "calendar").map(({ start }) => start);
    if (starts && starts.length < values.length)
      throw new DomainError("invalid", "supply.calendar.short", { periods: values.length, rows: starts.length });
    const wait = readNumber(leadTime, "leadTime", { minimum: 0, integer: true });
    const price = { from: { kind: "number", minimum: 0 }, price: { kind: "number", above: 0 } } as const;
    const orders = purchaseOrders({
      need: values,
      minimum: readNumber(minimum, "minimum", { default: 0, minimum: 0 }),
      multiple: readNumber(multiple, "multiple", { default: 0, minimum: 0 }),
      breaks: isOmitted(priceBreaks) ? [] : readTable(priceBreaks, "priceBreaks", price),
      holdingCost: readNumber(holding, "holding", { default: 0, minimum: 0 }),
      orderCost: readNumber(orderCost, "orderCost", { default: 0, minimum: 0 }),
    });
    const dueBy = orders.map(({ units }, at) => (units > 0 ? (starts?.[at] ?? at + 1) - wait : null));
    const rows = [orders.map(({ units }) => units), dueBy, orders.map((order) => order.price)];
    return writeSeries<number | null>(rows, direction);
  });
}
