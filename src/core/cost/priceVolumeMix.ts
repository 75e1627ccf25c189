import type { BridgeEffects, BridgeItem } from "./BridgeItem";

/** A total of quantities that is less than this share of what it is the sum of is nothing but rounding: sales and returns that cancel out. */
const cancelled = 1e-9;

/**
 * Price-volume-mix bridge, one set of effects an item. Continuing items (quantity and price on both sides): price at
 * actual quantity and plan exchange rate; cost at actual quantity; fx = actual price x actual quantity x change of rate;
 * volume = the change of total quantity at the plan's mix, mix = the rest of the quantity change, both at plan margin
 * (Horngren et al. 2015, chapter 14: sales-quantity and sales-mix variances). An item that is only in actual is wholly "new",
 * one that is only in the plan wholly "discontinued": a zero on one side is never a price effect. Free goods on both sides continue.
 */
export function priceVolumeMix(items: readonly BridgeItem[]): BridgeEffects[] {
  const continuing = items.filter((item) => isPlanned(item) && isActual(item));
  const planTotal = continuing.reduce((sum, item) => sum + item.planQuantity, 0);
  const actualTotal = continuing.reduce((sum, item) => sum + item.actualQuantity, 0);
  const size = continuing.reduce((sum, item) => sum + Math.abs(item.planQuantity), 0);
  // Without a total quantity in the plan there is no mix to keep: the whole quantity change is mix.
  const hasMix = Math.abs(planTotal) > cancelled * size;
  return items.map((item) =>
    effectsOf(item, hasMix ? (item.planQuantity * actualTotal) / planTotal : item.planQuantity),
  );
}

const isFree = (item: BridgeItem): boolean => item.planPrice === 0 && item.actualPrice === 0;
const isPlanned = (item: BridgeItem): boolean => item.planQuantity !== 0 && (item.planPrice !== 0 || isFree(item));
const isActual = (item: BridgeItem): boolean => item.actualQuantity !== 0 && (item.actualPrice !== 0 || isFree(item));

/** `keptMix`: units of the item if the actual total had kept the plan's mix. */
function effectsOf(item: BridgeItem, keptMix: number): BridgeEffects {
  const { planQuantity, planPrice, planCost, planRate, actualQuantity, actualPrice, actualCost, actualRate } = item;
  const planMargin = planPrice * planRate - planCost;
  const plan = planQuantity * planMargin;
  const actual = actualQuantity * (actualPrice * actualRate - actualCost);
  const none = { plan, actual, price: 0, volume: 0, mix: 0, new: 0, discontinued: 0, cost: 0, fx: 0 };
  if (!isPlanned(item)) return { ...none, new: actual - plan };
  if (!isActual(item)) return { ...none, discontinued: actual - plan };
  return {
    ...none,
    price: (actualPrice - planPrice) * planRate * actualQuantity,
    volume: (keptMix - planQuantity) * planMargin,
    mix: (actualQuantity - keptMix) * planMargin,
    cost: (planCost - actualCost) * actualQuantity,
    fx: actualPrice * actualQuantity * (actualRate - planRate),
  };
}
