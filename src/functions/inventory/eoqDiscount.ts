import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";
import { discountedOrder, type PriceBreak } from "../../core/inventory/lots/discountedOrder";
import { call, eachRow, isOmitted, readChoice, readKeys, readPerItem, readTable } from "../support";
import { itemsOf } from "../support/itemsOf";

/**
 * To what the lower price applies.
 * @customenum {string}
 */
enum DiscountType {
  /** To all units of the order. */
  allunits = "allunits",
  /** To the units above the break only. */
  incremental = "incremental",
}

/**
 * Order quantity of least total cost where the price falls with the quantity: goods, ordering and holding together, one row an item.
 * @customfunction EOQ.DISCOUNT
 * @param demand Units a year (or any period; the costs are for the same one).
 * @param orderCost Cost of one order.
 * @param holdingRate Cost of holding stock a year as a share of the price: 0.3 for 30 %.
 * @param priceBreaks Price list, two columns: quantity from which a price holds, price of one unit; rising quantities, falling prices. The first quantity is the smallest order. With items three columns: item, quantity, price.
 * @param {DiscountType} [type] allunits or incremental. If omitted, allunits.
 * @param [items] Item of each row of demand, to find its prices in a list of three columns. If omitted, all rows have the one price list.
 * @param [orderQuantity] Units an order that you use now: the answer is then what they cost. If omitted, the best quantity.
 * @returns A row an item: units an order; average price of one unit; goods, ordering and holding cost a year; years between two orders (blank without demand).
 * @example =AOP.EOQ.DISCOUNT(1300, 8, 0.3, {0,0.75;400,0.72;800,0.68}) -> {800,0.68,978.6,0.615385}
 * @example =AOP.EOQ.DISCOUNT(182500, 2250, 0.25, {0,1490;1200,1220;2400,1100}, "incremental") -> {28553.060654,1121.433779,208678591.679928,0.156455}
 * @example =AOP.EOQ.DISCOUNT(1300, 8, 0.3, {0,0.75;400,0.78}) -> #VALUE!
 * @source Nahmias & Olsen (2015), Production and Operations Analysis, section 4.7; Snyder & Shen (2019), Fundamentals of Supply Chain Theory, section 3.4.
 */
export function eoqDiscount(
  demand: any[][],
  orderCost: any[][],
  holdingRate: any[][],
  priceBreaks: any[][],
  type?: DiscountType,
  items?: any[][],
  orderQuantity?: any[][],
): any[][] {
  return call(() => {
    const { count } = itemsOf(demand, orderCost, holdingRate, items, orderQuantity);
    const demands = readPerItem(demand, "demand", count, { minimum: 0 });
    const orderCosts = readPerItem(orderCost, "orderCost", count, { minimum: 0 });
    const rates = readPerItem(holdingRate, "holdingRate", count, { above: 0, maximum: 1 });
    const kind = readChoice(type, "type", Object.values(DiscountType), "allunits");
    const quantities = isOmitted(orderQuantity)
      ? null
      : readPerItem(orderQuantity, "orderQuantity", count, { above: 0 });
    const breaksOf = readPriceBreaks(priceBreaks, items, count);
    return eachRow<number | null>(count, 4, (item) => {
      const { quantity, price, cost, cycle } = discountedOrder(
        {
          demand: demands[item] ?? 0,
          orderCost: orderCosts[item] ?? 0,
          holdingRate: rates[item] ?? 0,
          breaks: breaksOf(item),
          type: kind,
        },
        quantities?.[item] ?? null,
      );
      return [quantity, price, cost, cycle];
    });
  });
}

function readPriceBreaks(raw: unknown, items: unknown, count: number): (item: number) => readonly PriceBreak[] {
  const figures = { from: { kind: "number", minimum: 0 }, price: { kind: "number", above: 0 } } as const;
  if (isOmitted(items)) {
    const shared = readTable(raw, "priceBreaks", figures);
    return () => shared;
  }
  const names = readKeys(items, "items");
  if (names.length !== count)
    throw new DomainError("invalid", "inventory.discount.items", { count, found: names.length });
  const lists = new Map<string, PriceBreak[]>();
  for (const { item, from, price } of readTable(raw, "priceBreaks", { item: { kind: "key" }, ...figures })) {
    const key = comparableKey(item);
    lists.set(key, [...(lists.get(key) ?? []), { from, price }]);
  }
  return (item) => {
    const name = names[item] ?? "";
    const list = lists.get(comparableKey(name));
    if (!list) throw new DomainError("invalid", "inventory.discount.unknown", { name });
    return list;
  };
}
