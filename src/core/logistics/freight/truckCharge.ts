import { DomainError } from "../../DomainError";

/** A truckload trip; distances in one unit (km or miles), fuel in one unit (litre or gallon). */
export interface TruckInput {
  readonly distance: number;
  /** Money a unit of distance. */
  readonly rate: number;
  readonly fuelPrice: number;
  /** Price that the rate already covers. */
  readonly fuelBase: number;
  /** Distance that one unit of fuel lasts; 0: not known. */
  readonly distancePerFuel: number;
  readonly stops: number;
  readonly stopCharge: number;
  /** Money for other services, without fuel. */
  readonly accessorials: number;
  /** Least line haul. */
  readonly minimum: number;
}

/** What the trip costs. */
export interface TruckCharge {
  readonly total: number;
  readonly lineHaul: number;
  readonly fuel: number;
  readonly accessorials: number;
}

/**
 * Truckload cost: line haul, fuel surcharge and accessorials. The surcharge is what fuel costs above its base price over the distance; none
 * below the base: the rule of surcharges on the weekly on-highway diesel price of the US Department of Energy (EIA).
 * Error: a price above the base, but no consumption.
 */
export function truckCharge(input: TruckInput): TruckCharge {
  const { distance, distancePerFuel } = input;
  const lineHaul = Math.max(input.minimum, distance * input.rate);
  const above = Math.max(0, input.fuelPrice - input.fuelBase);
  if (above > 0 && distancePerFuel === 0)
    throw new DomainError("invalid", "logistics.truck.consumption", { price: input.fuelPrice, base: input.fuelBase });
  const fuel = above > 0 ? (above * distance) / distancePerFuel : 0;
  const accessorials = input.stops * input.stopCharge + input.accessorials;
  return { total: lineHaul + fuel + accessorials, lineHaul, fuel, accessorials };
}
