import type { MoveCosts } from "./MoveCosts";

/** The best paths into each warehouse: the highest value, then the least cost. */
export class PathLabels {
  private readonly reached: Uint8Array;
  private readonly value: Float64Array;
  private readonly cost: Float64Array;
  private readonly way: Int32Array;
  private readonly from: Int32Array;

  constructor(private readonly count: number) {
    this.reached = new Uint8Array(count);
    this.value = new Float64Array(count);
    this.cost = new Float64Array(count);
    this.way = new Int32Array(count).fill(-1);
    this.from = new Int32Array(count).fill(-1);
  }

  /** A path that begins in a warehouse, with the way by which something comes in. */
  begin(warehouse: number, way: number, value: number, cost: number): void {
    this.label(warehouse, way, -1, value, cost);
  }

  /** Goes on from warehouse to warehouse until no path gets better (Bellman and Ford). */
  passOn({ cost, way }: MoveCosts, mayLeave: readonly boolean[]): this {
    const { count } = this;
    for (let round = 0, isChanged = true; isChanged; round++) {
      if (round > count) throw new Error("The shortest path goes round in a circle.");
      isChanged = false;
      for (let from = 0; from < count; from++) {
        if (!mayLeave[from] || !this.reached[from]) continue;
        const [value, sofar] = [this.value[from] as number, this.cost[from] as number];
        for (let to = 0; to < count; to++) {
          const place = from * count + to;
          const next = sofar + (cost[place] as number);
          if (next === Infinity || !this.isBetter(value, next, to)) continue;
          this.label(to, way[place] as number, from, value, next);
          isChanged = true;
        }
      }
    }
    return this;
  }

  /** The warehouse with the best path of those that are `allowed`; -1: none is reached. */
  bestOf(allowed: (warehouse: number) => boolean): number {
    let best = -1;
    for (let warehouse = 0; warehouse < this.count; warehouse++) {
      if (!this.reached[warehouse] || !allowed(warehouse)) continue;
      if (best < 0 || this.isBetter(this.value[warehouse] as number, this.cost[warehouse] as number, best))
        best = warehouse;
    }
    return best;
  }

  isReached = (warehouse: number): boolean => this.reached[warehouse] === 1;
  costTo = (warehouse: number): number => this.cost[warehouse] ?? 0;
  /** The way by which something comes into a warehouse. */
  wayInto = (warehouse: number): number => this.way[warehouse] ?? -1;
  /** The warehouse that it leaves; -1: the path begins here. */
  before = (warehouse: number): number => this.from[warehouse] ?? -1;

  private isBetter(value: number, cost: number, than: number): boolean {
    if (!this.reached[than]) return true;
    const more = value - (this.value[than] as number);
    return more !== 0 ? more > 0 : cost < (this.cost[than] as number);
  }

  private label(warehouse: number, way: number, from: number, value: number, cost: number): void {
    this.reached[warehouse] = 1;
    this.value[warehouse] = value;
    this.cost[warehouse] = cost;
    this.way[warehouse] = way;
    this.from[warehouse] = from;
  }
}
