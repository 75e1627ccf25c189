import type { RateTable } from "../freight/RateTable";

/** A lane of the plan with the tariff of its carrier: weight and pallets go in so many departures a period. */
export interface DepartureLane {
  /** Kilograms in each period. */
  readonly weights: readonly number[];
  /** Pallets in each period. */
  readonly pallets: readonly number[];
  /** Departures in a period; more go where they do not take the goods. */
  readonly departures: number;
  /** Kilograms and pallets that a vehicle takes; 0: any. */
  readonly vehicleWeight: number;
  readonly vehiclePallets: number;
  readonly tariff: RateTable;
  /** Fuel surcharge as a share of the line haul. */
  readonly fuel: number;
  /** Money a shipment, whatever its weight. */
  readonly charge: number;
}
