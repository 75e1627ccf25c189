import { BestFirst } from "./BestFirst";
import { costGrain } from "./costGrain";
import type { CapacityWorth } from "./AwardPlan";

/** A shipment that a warehouse can serve at a cost; at most one for each pair. */
export interface FlowWay {
  readonly shipment: number;
  readonly warehouse: number;
  readonly cost: number;
}

/** Labels of a search: the best way to reach each warehouse with one shipment more. */
interface Reached {
  readonly isReached: boolean[];
  readonly value: number[];
  readonly cost: number[];
  /** The way by which a shipment comes in. */
  readonly by: number[];
  /** The warehouse that it leaves; -1: none, it was not served. */
  readonly from: number[];
}

/**
 * Serves what counts most, and that at the least cost, where warehouses serve so many shipments each: successive shortest paths (Jewell 1958;
 * Ahuja, Magnanti and Orlin 1993, section 9.7) on the warehouses alone. Between two of them only the shipment that is cheapest to move counts, so a
 * search costs what a network of the warehouses costs, however many shipments there are. Values and costs are compared one after the other,
 * and costs are whole multiples of a grain, so that sums have no rounding error and the answer is proven.
 */
export class AwardFlow {
  /** The way by which each shipment is served; -1: it is not. */
  readonly served: number[];
  readonly loads: number[];
  private readonly cost: Float64Array;
  private readonly waysOf: number[][];
  private readonly entries: BestFirst[];
  /** From each warehouse whose shipments may move on: by target, the ways there. */
  private readonly moves: (Map<number, BestFirst> | null)[];

  constructor(
    private readonly ways: readonly FlowWay[],
    private readonly values: readonly number[],
    private readonly capacities: readonly (number | null)[],
  ) {
    const grain = costGrain(ways, capacities.length);
    this.cost = Float64Array.from(ways, ({ cost }) => Math.round(cost / grain) * grain);
    this.served = values.map(() => -1);
    this.loads = capacities.map(() => 0);
    this.moves = capacities.map(() => null);
    this.waysOf = values.map(() => []);
    this.entries = capacities.map(
      () =>
        new BestFirst(
          (way) => values[this.shipmentOf(way)] ?? 0,
          (way) => this.costOf(way),
        ),
    );
    ways.forEach(({ shipment, warehouse }, way) => {
      this.waysOf[shipment]?.push(way);
      this.entries[warehouse]?.add(way);
    });
    while (this.serveOneMore());
  }

  /** What one more shipment a warehouse could take would do, for each of them. */
  worths(): CapacityWorth[] {
    const more = this.reach(true);
    this.capacities.forEach((_, warehouse) => this.letMove(warehouse));
    const less = this.reach(false);
    return this.capacities.map((_, warehouse) => {
      const isFull = !this.hasRoom(warehouse);
      if (!isFull) return { moreServed: 0, moreCost: 0, isAbout: false };
      if (more.isReached[warehouse]) return { moreServed: 1, moreCost: more.cost[warehouse] ?? 0, isAbout: false };
      return { moreServed: 0, moreCost: Math.min(0, less.cost[warehouse] ?? 0), isAbout: false };
    });
  }

  private serveOneMore(): boolean {
    const reached = this.reach(true);
    let end = -1;
    reached.isReached.forEach((is, warehouse) => {
      if (is && this.hasRoom(warehouse) && (end < 0 || isBetter(reached, warehouse, end))) end = warehouse;
    });
    if (end < 0) return false;
    this.loads[end] = (this.loads[end] ?? 0) + 1;
    for (let warehouse = end; warehouse >= 0; warehouse = reached.from[warehouse] ?? -1)
      this.put(reached.by[warehouse] ?? -1);
    if (!this.hasRoom(end)) this.letMove(end);
    return true;
  }

  /** Shortest paths (Bellman and Ford), from shipments that are not served, or from a place that any served one may give up. */
  private reach(fromUnserved: boolean): Reached {
    const count = this.capacities.length;
    const reached: Reached = {
      isReached: new Array<boolean>(count).fill(false),
      value: new Array<number>(count).fill(0),
      cost: new Array<number>(count).fill(0),
      by: new Array<number>(count).fill(-1),
      from: new Array<number>(count).fill(-1),
    };
    for (let warehouse = 0; warehouse < count; warehouse++) {
      if (fromUnserved) {
        const way = this.entries[warehouse]?.best((each) => (this.served[this.shipmentOf(each)] ?? -1) < 0);
        if (way !== undefined) improve(reached, warehouse, way, -1, this.values[this.shipmentOf(way)] ?? 0, this.costOf(way)); // prettier-ignore
      } else reached.isReached[warehouse] = (this.loads[warehouse] ?? 0) > 0;
    }
    for (let round = 0; this.passOn(reached, fromUnserved); round++)
      if (round > count) throw new Error("The shortest path goes round in a circle.");
    return reached;
  }

  private passOn(reached: Reached, onlyFull: boolean): boolean {
    let isChanged = false;
    this.moves.forEach((targets, from) => {
      if (!targets || !reached.isReached[from] || (onlyFull && this.hasRoom(from))) return;
      for (const [to, movable] of targets) {
        const way = movable.best((each) => this.placeOf(this.shipmentOf(each)) === from);
        if (way === undefined) continue;
        const cost = (reached.cost[from] ?? 0) + this.moveCost(way, from);
        if (improve(reached, to, way, from, reached.value[from] ?? 0, cost)) isChanged = true;
      }
    });
    return isChanged;
  }

  /** Serves a shipment by a way, and offers it for moves out of there. */
  private put(way: number): void {
    const shipment = this.shipmentOf(way);
    this.served[shipment] = way;
    const place = this.ways[way]?.warehouse ?? -1;
    if (this.moves[place]) this.offer(shipment, place);
  }

  private letMove(warehouse: number): void {
    if (this.moves[warehouse]) return;
    this.moves[warehouse] = new Map();
    this.served.forEach((_, shipment) => {
      if (this.placeOf(shipment) === warehouse) this.offer(shipment, warehouse);
    });
  }

  private offer(shipment: number, from: number): void {
    const targets = this.moves[from] as Map<number, BestFirst>;
    for (const way of this.waysOf[shipment] ?? []) {
      const to = this.ways[way]?.warehouse ?? -1;
      if (to === from) continue;
      let movable = targets.get(to);
      if (!movable) {
        movable = new BestFirst(
          () => 0,
          (each) => this.moveCost(each, from),
        );
        targets.set(to, movable);
      }
      movable.add(way);
    }
  }

  /** What the total cost rises by when a shipment leaves a warehouse for another. */
  private moveCost(way: number, from: number): number {
    const own = this.waysOf[this.shipmentOf(way)]?.find((each) => this.ways[each]?.warehouse === from) ?? -1;
    return this.costOf(way) - this.costOf(own);
  }

  private hasRoom(warehouse: number): boolean {
    const capacity = this.capacities[warehouse] ?? null;
    return capacity === null || (this.loads[warehouse] ?? 0) < capacity;
  }

  private placeOf = (shipment: number): number => this.ways[this.served[shipment] ?? -1]?.warehouse ?? -1;
  private shipmentOf = (way: number): number => this.ways[way]?.shipment ?? -1;
  private costOf = (way: number): number => this.cost[way] ?? 0;
}

function isBetter({ value, cost }: Reached, a: number, b: number): boolean {
  const more = (value[a] ?? 0) - (value[b] ?? 0);
  return more !== 0 ? more > 0 : (cost[a] ?? 0) < (cost[b] ?? 0);
}

function improve(reached: Reached, at: number, by: number, from: number, value: number, cost: number): boolean {
  if (reached.isReached[at]) {
    const more = value - (reached.value[at] ?? 0);
    if (more < 0 || (more === 0 && cost >= (reached.cost[at] ?? 0))) return false;
  }
  reached.isReached[at] = true;
  reached.value[at] = value;
  reached.cost[at] = cost;
  reached.by[at] = by;
  reached.from[at] = from;
  return true;
}
