import type { LoadUnits } from "./loadUnits";

/** Shortest ways from the depot to each site by the load on them, none of which goes to a site and straight back. A site may come twice. */
export class LoadPaths {
  /** At load x sites + site: the shortest way, and the shortest whose last stop before is another. */
  readonly best: Float64Array;
  readonly second: Float64Array;
  readonly bestBefore: Int32Array;
  readonly secondBefore: Int32Array;

  constructor(
    private readonly units: LoadUnits["units"],
    private readonly capacity: number,
  ) {
    const size = (capacity + 1) * units.length;
    this.best = new Float64Array(size);
    this.second = new Float64Array(size);
    this.bestBefore = new Int32Array(size);
    this.secondBefore = new Int32Array(size);
  }

  /** The ways for costs from the depot, and from site to site at to x sites + from. */
  fill(fromDepot: Float64Array, between: Float64Array): void {
    const { best, second, bestBefore, secondBefore, units } = this;
    const sites = units.length;
    best.fill(Infinity);
    second.fill(Infinity);
    bestBefore.fill(-1);
    secondBefore.fill(-1);
    for (let load = 1; load <= this.capacity; load++)
      for (let site = 0; site < sites; site++) {
        const before = load - (units[site] as number);
        if (before < 0) continue;
        let [least, next, leastFrom, nextFrom] = [before === 0 ? (fromDepot[site] as number) : Infinity, Infinity, -1, -1]; // prettier-ignore
        const row = before * sites;
        const costs = site * sites;
        if (before > 0)
          for (let from = 0; from < sites; from++) {
            const sofar = (bestBefore[row + from] === site ? second[row + from] : best[row + from]) as number;
            const length = sofar + (between[costs + from] as number);
            if (length >= next) continue;
            if (length < least) [next, nextFrom, least, leastFrom] = [least, leastFrom, length, from];
            else [next, nextFrom] = [length, from];
          }
        const place = load * sites + site;
        best[place] = least;
        second[place] = next;
        bestBefore[place] = leastFrom;
        secondBefore[place] = nextFrom;
      }
  }

  /** Calls `visit` for all sites of a way, from its last back to its first. */
  trace(load: number, site: number, isSecond: boolean, visit: (site: number) => void): void {
    const sites = this.units.length;
    let [left, at, other] = [load, site, isSecond];
    while (at >= 0) {
      visit(at);
      const place = left * sites + at;
      const before = (other ? this.secondBefore[place] : this.bestBefore[place]) as number;
      left -= this.units[at] as number;
      other = before >= 0 && this.bestBefore[left * sites + before] === at;
      at = before;
    }
  }
}
