import type { RateTable } from "../../core/logistics/freight/RateTable";

/** What the plan knows of its lanes, carriers and warehouses, read at one moment. */
export interface LogisticsPlan {
  readonly currency: string;
  readonly periods: number;
  /** Calendar days of a period, on average. */
  readonly daysPerPeriod: number;
  /** What the scenario adds to every freight, as a share of it. */
  readonly freightChange: number;
  readonly lanes: readonly PlanLane[];
  readonly warehouses: readonly PlanWarehouse[];
  /** null: the plan has no sheet Carrier choice. */
  readonly offers: readonly PlanOffer[] | null;
}

/** A lane with what goes on it in each period. */
export interface PlanLane {
  readonly lane: string;
  readonly region: string;
  /** Site that it leaves from; "" where Lanes names none. */
  readonly from: string;
  readonly carrier: string;
  /** Mode of the carrier's offer; "" without one. */
  readonly mode: string;
  /** Departures in a period, and what a vehicle takes (0: any), as Lanes says. */
  readonly departures: number;
  readonly vehicleWeight: number;
  readonly vehiclePallets: number;
  readonly units: readonly number[];
  readonly kilograms: readonly number[];
  readonly pallets: readonly number[];
  readonly loads: readonly number[];
  /** How full the loads of each period are. */
  readonly fills: readonly number[];
  /** Over all periods; null where it cannot be rated: the carrier has no offer for the lane. */
  readonly freight: number | null;
  /** The carrier's tariff for the lane; null where Carrier offers has none that can be read. */
  readonly tariff: LaneTariff | null;
}

/** What a carrier asks on a lane. */
export interface LaneTariff {
  readonly table: RateTable;
  readonly fuel: number;
  readonly charge: number;
}

/** A carrier that offers on a lane, and what it would cost over all periods; null where its tariff does not rate the plan's loads. */
export interface PlanOffer {
  readonly lane: string;
  readonly carrier: string;
  readonly mode: string;
  readonly days: number;
  readonly freight: number | null;
  /** Cost of goods on the way, and of stock against late arrival. */
  readonly carrying: number | null;
}

/** A warehouse of the plan. */
export interface PlanWarehouse {
  readonly name: string;
  /** Over all periods. */
  readonly cost: number;
  /** Periods in which goods go to a hired house. */
  readonly periodsOver: number;
}
