import type { LimitedProblem } from "./LimitedProblem";
import { packLoads } from "./packLoads";

/** What is sent how: a way, the rate that it is sent by (of a pool: its load) and its share of the freight. */
export interface Sent {
  readonly way: number;
  readonly rate: number;
  readonly freight: number;
}

/** What is sent, and the pools whose loads were planned too full to pack. */
export interface SentLoads {
  readonly sent: readonly Sent[];
  readonly tooFull: ReadonlySet<number>;
}

/** Puts what shares loads into so many of them as run, and shares the price of each by weight (Dzalbs and Kalganova 2020). */
export function loadsOf(
  { ways, pools, input }: LimitedProblem,
  taken: readonly number[],
  running: readonly number[],
): SentLoads {
  const weightOf = (way: number): number => input.shipments[ways[way]?.shipment ?? -1]?.weight ?? 0;
  const tooFull = new Set<number>();
  const sent = taken
    .filter((way) => ways[way]?.pool === null)
    .map((way): Sent => ({ way, rate: ways[way]?.rate ?? -1, freight: ways[way]?.freight ?? 0 }));
  pools.forEach(({ rates, most }, pool) => {
    const members = taken.filter((way) => ways[way]?.pool === pool);
    if (members.length === 0) return;
    const placed = packLoads(members.map(weightOf), Math.max(1, running[pool] ?? 0), most);
    if (!placed) {
      tooFull.add(pool);
      return;
    }
    // The loads that are not empty, in their order, take the cheapest rates.
    [...new Set(placed)]
      .sort((a, b) => a - b)
      .forEach((load, index) => {
        const own = members.filter((_, member) => placed[member] === load);
        const weight = own.reduce((sum, way) => sum + weightOf(way), 0);
        const rate = rates[index] ?? -1;
        const price = input.rates[rate]?.rate ?? 0;
        for (const way of own)
          sent.push({ way, rate, freight: price * (weight > 0 ? weightOf(way) / weight : 1 / own.length) });
      });
  });
  return { sent, tooFull };
}
