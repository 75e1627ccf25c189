import type { LotSizing } from "./LotSizing";

/** Rounding noise: 3 x 0.1 is not one more lot of 0.3. */
const tolerance = 1e-9;

/** Units to order for a need of more than 0: fixed lots, then the minimum, then up to the next whole multiple. */
export function orderSize(need: number, { rule, lotSize, multiple, minimum }: LotSizing): number {
  const lots = rule === "foq" ? wholeLots(need, lotSize) : need;
  const least = Math.max(lots, minimum);
  return multiple > 0 ? wholeLots(least, multiple) : least;
}

function wholeLots(units: number, lot: number): number {
  return Math.max(1, Math.ceil(units / lot - tolerance)) * lot;
}
