import { DomainError } from "../../DomainError";

/** A price that holds from a quantity on. */
export interface PriceBreak {
  /** Units an order from which the price holds; the first one is the smallest order. */
  readonly from: number;
  /** Price of one unit, more than 0. */
  readonly price: number;
}

/** An item that is cheaper in larger orders. Rates and costs a year. */
export interface DiscountInput {
  /** Units a year. */
  readonly demand: number;
  readonly orderCost: number;
  /** Cost of holding stock a year as a share of the price paid, more than 0. */
  readonly holdingRate: number;
  /** By rising quantity. */
  readonly breaks: readonly PriceBreak[];
  /** The lower price holds for all units of the order, or only for the units above the break. */
  readonly type: "allunits" | "incremental";
}

/** An order quantity with what it costs. */
export interface DiscountedOrder {
  readonly quantity: number;
  /** Average price of one unit. */
  readonly price: number;
  /** Goods, ordering and holding a year. */
  readonly cost: number;
  /** Years between two orders; null where nothing is ever ordered. */
  readonly cycle: number | null;
}

/**
 * The cheapest order under quantity discounts, or what the order of a given quantity costs. In a tier an order of Q units
 * costs R + c Q, R = 0 under all-units; the tier's own best Q = sqrt(2 (K + R) D / (i c)) is taken if the tier has it,
 * else its nearest end. Nahmias & Olsen (2015), section 4.7; Snyder & Shen (2019), section 3.4.
 */
export function discountedOrder(input: DiscountInput, given: number | null = null): DiscountedOrder {
  const { demand, orderCost, holdingRate } = input;
  const tiers = tiersOf(input);
  const at = (quantity: number, { price, extra }: Tier): DiscountedOrder => {
    const average = quantity > 0 ? price + extra / quantity : price;
    const ordering = quantity > 0 ? (orderCost * demand) / quantity : 0;
    return {
      quantity,
      price: average,
      cost: demand * average + ordering + (holdingRate * average * quantity) / 2,
      cycle: demand === 0 ? null : quantity / demand,
    };
  };
  const [first] = tiers;
  if (!first) throw new DomainError("invalid", "inventory.discount.none");
  if (given !== null) {
    const tier = tiers.findLast(({ from }) => from <= given);
    if (!tier) throw new DomainError("invalid", "inventory.discount.smallest", { quantity: given, from: first.from });
    return at(given, tier);
  }
  if (demand === 0) return at(0, { ...first, extra: 0 });
  const orders = tiers.flatMap((tier) => {
    const best = Math.sqrt((2 * (orderCost + tier.extra) * demand) / (holdingRate * tier.price));
    // A tier that would rather order more than it allows is beaten by the next one.
    return best >= tier.below ? [] : [at(Math.max(best, tier.from), tier)];
  });
  return orders.reduce((cheapest, order) => (order.cost < cheapest.cost ? order : cheapest));
}

interface Tier extends PriceBreak {
  readonly below: number;
  /** What an order costs beside its units at the tier's price. */
  readonly extra: number;
}

function tiersOf({ breaks, type }: DiscountInput): Tier[] {
  let extra = 0;
  return breaks.map(({ from, price }, index) => {
    const before = breaks[index - 1];
    if (before) {
      const place = { row: index + 1, from, price };
      if (from <= before.from) throw new DomainError("invalid", "inventory.discount.order", place);
      if (price > before.price) throw new DomainError("invalid", "inventory.discount.price", place);
      if (type === "incremental") extra += (before.price - price) * from;
    }
    return { from, price, extra, below: breaks[index + 1]?.from ?? Infinity };
  });
}
