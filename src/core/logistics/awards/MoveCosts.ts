import { BestFirst } from "./BestFirst";

/** The cheapest move of one shipment from each warehouse to each other: its cost, and the way that it then takes. */
export class MoveCosts {
  /** Rise of the total cost, from x count + to; Infinity: no shipment there has a way. */
  readonly cost: Float64Array;
  readonly way: Int32Array;
  private readonly movable: (BestFirst | null)[];
  /** Warehouses out of which something came or went since their moves were looked up. */
  private readonly changed = new Set<number>();

  constructor(private readonly count: number) {
    this.cost = new Float64Array(count * count).fill(Infinity);
    this.way = new Int32Array(count * count).fill(-1);
    this.movable = new Array<null>(count * count).fill(null);
  }

  add(from: number, to: number, way: number, cost: number): void {
    const place = from * this.count + to;
    (this.movable[place] ??= new BestFirst()).add(way, 0, cost);
    this.changed.add(from);
  }

  change(from: number): void {
    this.changed.add(from);
  }

  /** Looks up anew what has changed; `isAt` tells whether the shipment of a way is still at a warehouse. */
  refresh(isAt: (way: number, warehouse: number) => boolean): void {
    for (const from of this.changed)
      for (let to = 0; to < this.count; to++) {
        const place = from * this.count + to;
        const best = this.movable[place]?.best((way) => isAt(way, from));
        this.cost[place] = best?.cost ?? Infinity;
        this.way[place] = best?.number ?? -1;
      }
    this.changed.clear();
  }
}
