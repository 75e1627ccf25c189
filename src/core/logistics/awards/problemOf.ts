import type { AwardInput } from "./AwardInput";
import type { AwardWay } from "./AwardWay";
import type { AwardLimit, LimitedProblem, LimitedWay } from "./LimitedProblem";
import { loadPools } from "./loadPools";

/** One shipment of a priority counts as so many of the next. */
const priorityStep = 10;

/** The ways, limits and loads of an award in which not only the warehouses have limits; loads that are `apart` are decided on one by one. */
export function problemOf(
  input: AwardInput,
  waysOf: readonly (readonly AwardWay[])[],
  apart: ReadonlySet<number> = new Set(),
): LimitedProblem {
  const pools = loadPools(input, apart);
  const poolOf = new Map(pools.flatMap(({ rates }, pool) => rates.map((rate) => [rate, pool] as const)));
  const limits: AwardLimit[] = [];
  const limitOf = (of: AwardLimit["of"], index: number, capacity: number | null, pool: number | null = null): number =>
    capacity === null ? -1 : limits.push({ of, index, capacity, pool }) - 1;
  const byWarehouse = input.warehouses.map(({ capacity }, index) => limitOf("warehouse", index, capacity));
  const byRate = input.rates.map(({ capacity }, index) => limitOf("rate", index, capacity));
  const byPool = pools.map(({ rates }, pool) => limitOf("load", rates[0] ?? 0, 0, pool));
  const byCarrier = new Map(
    input.carriers.map(({ carrier, shipments, weight }, index) => [
      carrier,
      [limitOf("carrier", index, shipments), limitOf("carrierWeight", index, weight)] as const,
    ]),
  );
  const ways = waysOf.flatMap((own, shipment): LimitedWay[] => {
    const weight = input.shipments[shipment]?.weight ?? 0;
    const seen = new Set<string>();
    return own.flatMap((way): LimitedWay[] => {
      const rate = input.rates[way.rate];
      const pool = poolOf.get(way.rate) ?? null;
      if (rate?.charge === "load") {
        const id = `${way.warehouse} ${way.port} ${pool}`;
        if (pool === null || seen.has(id)) return [];
        seen.add(id);
      }
      const [count, load] = byCarrier.get(rate?.carrier ?? "") ?? [-1, -1];
      const uses: (readonly [number, number])[] = [
        [byWarehouse[way.warehouse] ?? -1, 1],
        [byRate[way.rate] ?? -1, 1],
        [count, 1],
        [load, weight],
        [pool === null ? -1 : (byPool[pool] ?? -1), weight],
      ];
      return [{ ...way, shipment, pool, uses: uses.filter(([limit, amount]) => limit >= 0 && amount > 0) }];
    });
  });
  return { input, ways, limits, pools, values: valuesOf(input) };
}

function valuesOf({ shipments, goal }: AwardInput): number[] {
  const amounts = shipments.map((each) => (goal === "shipments" ? 1 : each[goal]));
  const mean = amounts.reduce((sum, each) => sum + each, 0) / amounts.length || 1;
  const ranks = [...new Set(shipments.map(({ priority }) => priority))].sort((a, b) => b - a);
  // What weighs nothing is served too where it costs nobody a place.
  return shipments.map(
    ({ priority }, index) => Math.max((amounts[index] ?? 0) / mean, 1e-3) * priorityStep ** ranks.indexOf(priority),
  );
}
