import type { CapacityWorth } from "./AwardPlan";
import { BestFirst } from "./BestFirst";
import { costGrain } from "./costGrain";
import { MoveCosts } from "./MoveCosts";
import { PathLabels } from "./PathLabels";

/** A shipment that a warehouse can serve at a cost; at most one for each pair. */
export interface FlowWay {
  readonly shipment: number;
  readonly warehouse: number;
  readonly cost: number;
}

/**
 * Serves what counts most, and that at the least cost, where warehouses serve so many shipments each: successive shortest paths (Jewell 1958;
 * Ahuja, Magnanti and Orlin 1993, section 9.7) on the warehouses alone. Between two of them only the shipment that is cheapest to move counts, so a
 * search costs what a network of the warehouses costs, however many shipments there are. Values and costs are compared one after the other,
 * and costs are whole multiples of a grain, so that sums have no rounding error and the answer is proven.
 */
export class AwardFlow {
  /** The way by which each shipment is served; -1: it is not. */
  readonly served: Int32Array;
  readonly loads: number[];
  private readonly cost: Float64Array;
  private readonly shipment: Int32Array;
  private readonly warehouse: Int32Array;
  private readonly waysOf: number[][];
  private readonly entries: BestFirst[];
  private readonly moves: MoveCosts;
  /** Warehouses whose shipments may move on: the full ones, until worths are asked for. */
  private readonly mayLeave: boolean[];

  constructor(
    ways: readonly FlowWay[],
    private readonly values: readonly number[],
    private readonly capacities: readonly (number | null)[],
  ) {
    const grain = costGrain(ways, capacities.length);
    this.cost = Float64Array.from(ways, ({ cost }) => Math.round(cost / grain) * grain);
    this.shipment = Int32Array.from(ways, ({ shipment }) => shipment);
    this.warehouse = Int32Array.from(ways, ({ warehouse }) => warehouse);
    this.served = new Int32Array(values.length).fill(-1);
    this.loads = capacities.map(() => 0);
    this.mayLeave = capacities.map(() => false);
    this.moves = new MoveCosts(capacities.length);
    this.waysOf = values.map(() => []);
    this.entries = capacities.map(() => new BestFirst());
    ways.forEach(({ shipment, warehouse }, way) => {
      this.waysOf[shipment]?.push(way);
      this.entries[warehouse]?.add(way, values[shipment] ?? 0, this.costOf(way));
    });
    while (this.serveOneMore());
  }

  /** What one more shipment a warehouse could take would do, for each of them. */
  worths(): CapacityWorth[] {
    const more = this.fromUnserved();
    this.capacities.forEach((_, warehouse) => this.letLeave(warehouse));
    const less = this.fromServed();
    return this.capacities.map((_, warehouse) => {
      if (this.hasRoom(warehouse)) return { moreServed: 0, moreCost: 0, isAbout: false };
      if (more.isReached(warehouse)) return { moreServed: 1, moreCost: more.costTo(warehouse), isAbout: false };
      const saved = less.isReached(warehouse) ? Math.min(0, less.costTo(warehouse)) : 0;
      return { moreServed: 0, moreCost: saved, isAbout: false };
    });
  }

  private serveOneMore(): boolean {
    const paths = this.fromUnserved();
    const end = paths.bestOf((warehouse) => this.hasRoom(warehouse));
    if (end < 0) return false;
    this.loads[end] = (this.loads[end] ?? 0) + 1;
    for (let warehouse = end; warehouse >= 0; warehouse = paths.before(warehouse)) this.put(paths.wayInto(warehouse));
    if (!this.hasRoom(end)) this.letLeave(end);
    return true;
  }

  /** The best ways to bring one more shipment into each warehouse. */
  private fromUnserved(): PathLabels {
    const paths = new PathLabels(this.capacities.length);
    this.entries.forEach((entry, warehouse) => {
      const best = entry.best((way) => this.served[this.shipmentOf(way)] === -1);
      if (best) paths.begin(warehouse, best.number, this.values[this.shipmentOf(best.number)] ?? 0, best.cost);
    });
    return this.pass(paths);
  }

  /** The cheapest ways to bring a served shipment into each warehouse: any warehouse may give one up. */
  private fromServed(): PathLabels {
    const paths = new PathLabels(this.capacities.length);
    this.loads.forEach((load, warehouse) => {
      if (load > 0) paths.begin(warehouse, -1, 0, 0);
    });
    return this.pass(paths);
  }

  private pass(paths: PathLabels): PathLabels {
    this.moves.refresh((way, warehouse) => this.placeOf(this.shipmentOf(way)) === warehouse);
    return paths.passOn(this.moves, this.mayLeave);
  }

  /** Serves a shipment by a way, and offers it for moves out of there. */
  private put(way: number): void {
    const shipment = this.shipmentOf(way);
    const before = this.placeOf(shipment);
    if (before >= 0) this.moves.change(before);
    this.served[shipment] = way;
    if (this.mayLeave[this.placeOf(shipment)]) this.offer(shipment);
  }

  private letLeave(warehouse: number): void {
    if (this.mayLeave[warehouse]) return;
    this.mayLeave[warehouse] = true;
    this.served.forEach((_, shipment) => {
      if (this.placeOf(shipment) === warehouse) this.offer(shipment);
    });
  }

  private offer(shipment: number): void {
    const own = this.served[shipment] ?? -1;
    const from = this.placeOf(shipment);
    for (const way of this.waysOf[shipment] ?? [])
      if (way !== own) this.moves.add(from, this.warehouse[way] ?? -1, way, this.costOf(way) - this.costOf(own));
  }

  private hasRoom(warehouse: number): boolean {
    const capacity = this.capacities[warehouse] ?? null;
    return capacity === null || (this.loads[warehouse] ?? 0) < capacity;
  }

  private placeOf(shipment: number): number {
    return this.warehouse[this.served[shipment] ?? -1] ?? -1;
  }

  private shipmentOf(way: number): number {
    return this.shipment[way] ?? -1;
  }

  private costOf(way: number): number {
    return this.cost[way] ?? 0;
  }
}
