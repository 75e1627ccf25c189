import type { OrdersProblem } from "./OrdersProblem";

/** Rounding noise: 3 x 0.1 is not one more lot of 0.3. */
const tolerance = 1e-9;

/**
 * The same problem counted in lots of `multiple` units. Orders in whole lots cover the cumulative demand when the lots so far
 * are at least that demand in lots, rounded up; the stock that the rounding leaves is there whatever is ordered.
 */
export function inWholeLots({ demand, holdingCosts, tiers }: OrdersProblem, multiple: number): OrdersProblem {
  let [units, lots] = [0, 0];
  return {
    demand: demand.map((needed) => {
      units += needed;
      const before = lots;
      lots = Math.max(before, Math.ceil(units / multiple - tolerance));
      return lots - before;
    }),
    holdingCosts: holdingCosts.map((cost) => cost * multiple),
    tiers: tiers.map((each) =>
      each
        .map(({ from, upTo, fixed, price }) => ({
          from: Math.ceil(from / multiple - tolerance),
          upTo: Math.floor(upTo / multiple + tolerance),
          fixed,
          price: price * multiple,
        }))
        .filter(({ from, upTo }) => from <= upTo),
    ),
  };
}
