import { DomainError } from "../../DomainError";
import type { RateBreak, RateTable } from "./RateTable";

/** How a tariff is applied. */
export interface Rating {
  /** Weight that a rate is for: 100 for a rate per cwt or 100 kg. */
  readonly rateWeight: number;
  /** Whether a shipment may be billed as the least weight of a higher break, where that costs less. */
  readonly deficitWeight: boolean;
  /** In the unit of the rates by distance. */
  readonly distance: number;
}

/** What a shipment pays before fuel and accessorials, and the weight that it is billed for. */
export interface LineHaul {
  readonly charge: number;
  readonly ratedWeight: number;
}

/** Money for a weight at one break, its minimum included. */
export function breakCharge(at: RateBreak, weight: number, { rateWeight, distance }: Rating): number {
  const charge = at.flat + (at.rate * weight) / rateWeight + at.perDistance * distance;
  return Math.max(at.minimum ?? 0, charge);
}

/**
 * Weight-break rating of a shipment of more than 0: all of the weight at the rate of its break, or, where that costs less, the
 * least weight of a higher break at its rate (deficit weight: Coyle, Novack & Gibson, Transportation; Ballou 2004, chapter 6).
 * Errors: a weight below the first break, above the last one's end, or between two breaks.
 */
export function lineHaul({ zone, breaks }: RateTable, weight: number, rating: Rating): LineHaul {
  const own = breaks.findLastIndex(({ from }) => from <= weight);
  const at = breaks[own];
  const refuse = (what: "below" | "above" | "between", values: Readonly<Record<string, number>>): DomainError =>
    new DomainError("invalid", `logistics.freight.${what}${zone === "" ? "" : "InZone"}`, { weight, zone, ...values });
  if (!at) throw refuse("below", { from: breaks[0]?.from ?? 0 });
  if (at.to !== null && weight > at.to) {
    const next = breaks[own + 1];
    if (!next) throw refuse("above", { to: at.to });
    throw refuse("between", { to: at.to, from: next.from });
  }
  let best: LineHaul = { charge: breakCharge(at, weight, rating), ratedWeight: weight };
  if (!rating.deficitWeight) return best;
  for (const higher of breaks.slice(own + 1)) {
    const charge = breakCharge(higher, higher.from, rating);
    if (charge < best.charge) best = { charge, ratedWeight: higher.from };
  }
  return best;
}
