import { DomainError } from "../../DomainError";
import type { PriceBreak } from "../../inventory/lots/discountedOrder";
import { cheapestLots } from "../lots/cheapestLots";

/** One item that is bought; lists have one entry a period. */
export interface PurchaseInput {
  /** Units needed, net of stock. */
  readonly need: readonly number[];
  /** Least units of an order; 0 for none. */
  readonly minimum: number;
  /** Orders are whole multiples of this; 0 for any quantity. */
  readonly multiple: number;
  /** By rising quantity, prices falling, for all units of the order; the first quantity is the smallest order. Empty: prices do not count. */
  readonly breaks: readonly PriceBreak[];
  /** Cost of one unit in stock at the end of one period. */
  readonly holdingCost: number;
  /** Cost of one order. */
  readonly orderCost: number;
}

/** An order that arrives in a period. */
export interface Purchase {
  readonly units: number;
  /** Price of one unit; null without an order or without prices. */
  readonly price: number | null;
}

/** The orders of least cost of goods, ordering and holding, exactly (see cheapestOrders); each period has its entry. */
export function purchaseOrders({ need, minimum, multiple, breaks, holdingCost, orderCost }: PurchaseInput): Purchase[] {
  breaks.forEach(({ from, price }, index) => {
    const before = breaks[index - 1];
    if (!before) return;
    const place = { row: index + 1, from, price };
    if (from <= before.from) throw new DomainError("invalid", "inventory.discount.order", place);
    if (price > before.price) throw new DomainError("invalid", "inventory.discount.price", place);
  });
  const prices = breaks.length > 0 ? breaks : [{ from: 0, price: 0 }];
  const tiers = prices
    .map(({ from, price }, index) => ({
      from: Math.max(from, minimum),
      upTo: prices[index + 1]?.from ?? Infinity,
      fixed: orderCost,
      price,
    }))
    .filter(({ from, upTo }) => from < upTo);
  const units = need.every((each) => each === 0)
    ? need
    : cheapestLots({ demand: need, holdingCosts: need.map(() => holdingCost), tiers: need.map(() => tiers) }, multiple);
  return units.map((ordered) => ({ units: ordered, price: ordered > 0 ? priceOf(ordered, breaks) : null }));
}

/** The price of the highest break that the order reaches, rounding noise forgiven. */
function priceOf(units: number, breaks: readonly PriceBreak[]): number | null {
  return breaks.findLast(({ from }) => from <= units * (1 + 1e-9))?.price ?? null;
}
