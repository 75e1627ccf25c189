import type { AwardInput, AwardRate, Shipment } from "./AwardInput";
import type { Refusal } from "./AwardPlan";
import type { AwardWay } from "./AwardWay";
import { freightOn } from "./freightOn";

/**
 * The ways in which each shipment can be served, or why there is none. Of rates without a limit of their own only the cheapest
 * from each warehouse is a way; of two that cost the same the faster, then the one that stands first.
 */
export function awardWays(input: AwardInput): (readonly AwardWay[] | Refusal)[] {
  const { shipments, warehouses, rates, carriers } = input;
  const byLane = new Map<string, Map<string, number[]>>();
  rates.forEach(({ origin, destination }, index) => {
    const lanes = byLane.get(origin) ?? new Map<string, number[]>();
    byLane.set(origin, lanes.set(destination, [...(lanes.get(destination) ?? []), index]));
  });
  const limited = new Set(carriers.map(({ carrier }) => carrier));
  const isLimited = rates.map((rate) => rate.charge === "load" || rate.capacity !== null || limited.has(rate.carrier));
  const stocked = warehouses.map(({ products }) => products && new Set(products));
  const served = warehouses.map(({ customers }) => customers && new Set(customers));
  const everywhere = warehouses.map((_, index) => index);
  return shipments.map((shipment) => {
    const asked = shipment.warehouse === null ? everywhere : [shipment.warehouse];
    const stocking = asked.filter((index) => stocked[index]?.has(shipment.product) ?? true);
    if (stocking.length === 0) return refusal("product", asked);
    const open = stocking.filter((index) => served[index]?.has(shipment.customer) ?? true);
    if (open.length === 0) return refusal("customer", stocking);
    const routes = open.flatMap((warehouse) =>
      (warehouses[warehouse]?.ports ?? []).map((port) => ({
        warehouse,
        port,
        rates: byLane.get(port)?.get(shipment.destination) ?? [],
      })),
    );
    const ways = waysBy(routes, shipment, { rates, isLimited, warehouses });
    return ways.length > 0 ? ways : whyNone(open, routes, rates, shipment);
  });
}

interface Route {
  readonly warehouse: number;
  readonly port: string;
  readonly rates: readonly number[];
}

function waysBy(
  routes: readonly Route[],
  { weight, units, mostDays }: Shipment,
  { rates, isLimited, warehouses }: Pick<AwardInput, "rates" | "warehouses"> & { isLimited: readonly boolean[] },
): AwardWay[] {
  const ways: AwardWay[] = [];
  const cheapest = new Map<number, number>();
  for (const { warehouse, port, rates: own } of routes) {
    const handling = (warehouses[warehouse]?.costPerUnit ?? 0) * units;
    for (const index of own) {
      const rate = rates[index] as AwardRate;
      if (weight < rate.from || weight > rate.to || (mostDays !== null && rate.days > mostDays)) continue;
      const way = {
        warehouse,
        port,
        rate: index,
        handling,
        freight: rate.charge === "load" ? 0 : freightOn(rate, weight),
      };
      if (isLimited[index]) {
        ways.push(way);
        continue;
      }
      const place = cheapest.get(warehouse);
      const before = place === undefined ? undefined : ways[place];
      if (before === undefined || place === undefined) cheapest.set(warehouse, ways.push(way) - 1);
      else if (way.freight < before.freight || (way.freight === before.freight && isFaster(rate, rates[before.rate])))
        ways[place] = way;
    }
  }
  return ways;
}

const isFaster = (rate: AwardRate, before: AwardRate | undefined): boolean =>
  before !== undefined && rate.days < before.days;

function whyNone(
  open: readonly number[],
  routes: readonly Route[],
  rates: readonly AwardRate[],
  { weight }: Shipment,
): Refusal {
  const onLane = [...new Set(routes.flatMap((route) => route.rates))].map((index) => rates[index] as AwardRate);
  if (onLane.length === 0) return refusal("lane", open);
  const forWeight = onLane.filter(({ from, to }) => weight >= from && weight <= to);
  if (forWeight.length === 0)
    return refusal(
      "weight",
      open,
      onLane.reduce((most, { to }) => Math.max(most, to), 0),
    );
  return refusal(
    "days",
    open,
    forWeight.reduce((least, { days }) => Math.min(least, days), Infinity),
  );
}

const refusal = (reason: Refusal["reason"], warehouses: readonly number[], limit: number | null = null): Refusal => ({
  reason,
  warehouses,
  limit,
});
