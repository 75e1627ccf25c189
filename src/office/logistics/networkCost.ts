import type { LogisticsPlan, PlanLane, PlanOffer } from "./LogisticsPlan";
import { tariffKey } from "./laneTariffs";

/** What moving and storing the plan's goods costs over all its periods. Amounts are null where a figure of theirs is missing. */
export interface NetworkCost {
  readonly freight: number | null;
  /** null also where the plan has no Warehouse plan. */
  readonly warehouses: number | null;
  /** Goods on the way and stock against late arrival; null also where the plan has no Carrier choice. */
  readonly carrying: number | null;
  /** Of the amounts that are known; null where a lane has no freight. */
  readonly total: number | null;
  readonly kilograms: number;
  readonly loads: number;
  /** How full the loads are that have a limit; null where no vehicle has one. */
  readonly fill: number | null;
}

/** The network's cost, weight, loads and fill. */
export function networkCost({ lanes, warehouses, offers }: LogisticsPlan): NetworkCost {
  const freight = sumOrNull(lanes.map((lane) => lane.freight));
  const storing = warehouses.length === 0 ? null : warehouses.reduce((sum, { cost }) => sum + cost, 0);
  const carrying =
    offers === null ? null : sumOrNull(lanes.map((lane) => offerInForce(lane, offers)?.carrying ?? null));
  const limited = lanes.filter(({ vehicleWeight, vehiclePallets }) => vehicleWeight > 0 || vehiclePallets > 0);
  const limitedLoads = sum(limited.flatMap(({ loads }) => loads));
  const filled = sum(limited.flatMap(({ loads, fills }) => loads.map((each, period) => each * (fills[period] ?? 0))));
  return {
    freight,
    warehouses: storing,
    carrying,
    total: freight === null ? null : freight + (storing ?? 0) + (carrying ?? 0),
    kilograms: sum(lanes.flatMap(({ kilograms }) => kilograms)),
    loads: sum(lanes.flatMap(({ loads }) => loads)),
    fill: limitedLoads > 0 ? filled / limitedLoads : null,
  };
}

/** The offer of the carrier that a lane has now; undefined without one. */
export function offerInForce(lane: PlanLane, offers: readonly PlanOffer[]): PlanOffer | undefined {
  const key = tariffKey(lane.lane, lane.carrier);
  return offers.find((offer) => tariffKey(offer.lane, offer.carrier) === key);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function sumOrNull(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>((total, value) => (total === null || value === null ? null : total + value), 0);
}
