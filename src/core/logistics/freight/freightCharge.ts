import { DomainError } from "../../DomainError";
import { lineHaul, type Rating } from "./lineHaul";
import type { RateTable } from "./RateTable";

/** What is sent. */
export interface FreightInput extends Rating {
  readonly table: RateTable;
  /** Weight of all shipments together. */
  readonly weight: number;
  /** Shipments of equal weight that it goes in. */
  readonly shipments: number;
  /** Fuel surcharge as a share of the line haul: 0.2 for 20 %. */
  readonly fuel: number;
  /** Money a shipment for other services. */
  readonly accessorials: number;
}

/** The freight and its parts, in money for all shipments. */
export interface FreightCharge {
  readonly charge: number;
  readonly lineHaul: number;
  readonly fuel: number;
  readonly accessorials: number;
  /** Weight that one shipment is billed for. */
  readonly ratedWeight: number;
}

/**
 * Freight of equal shipments: line haul by weight breaks with its minimum, the fuel surcharge on it, and accessorials, which bear no fuel
 * (the usual rule of carriers' tariffs). No weight is no shipment and costs nothing. Error: weight, but no shipments.
 */
export function freightCharge(input: FreightInput): FreightCharge {
  const { table, weight, shipments } = input;
  if (weight === 0) return { charge: 0, lineHaul: 0, fuel: 0, accessorials: 0, ratedWeight: 0 };
  if (shipments === 0) throw new DomainError("invalid", "logistics.freight.noShipments", { weight });
  const { charge: each, ratedWeight } = lineHaul(table, weight / shipments, input);
  const line = each * shipments;
  const fuel = line * input.fuel;
  const accessorials = input.accessorials * shipments;
  return { charge: line + fuel + accessorials, lineHaul: line, fuel, accessorials, ratedWeight };
}
