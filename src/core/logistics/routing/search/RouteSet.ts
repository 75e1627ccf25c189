/** Routes that are being searched: each a chain of sites from depot to depot. Arrays, because they are copied at every step. */
export class RouteSet {
  readonly next: Int32Array;
  readonly previous: Int32Array;
  /** Route of each site, -1 while it has none. */
  readonly routeOf: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly stops: Int32Array;
  readonly load: Float64Array;
  readonly length: Float64Array;
  /** Routes in use: 0 to routes - 1, none of them empty. */
  routes = 0;
  /** Length of all routes. */
  total = 0;
  /** Sites without a route. */
  absent: number[] = [];

  constructor(
    /** Ways between the sites, at from x sites + to. */
    private readonly ways: Float64Array,
    private readonly demands: Float64Array,
  ) {
    const sites = demands.length;
    this.next = new Int32Array(sites);
    this.previous = new Int32Array(sites);
    this.routeOf = new Int32Array(sites).fill(-1);
    this.first = new Int32Array(sites);
    this.last = new Int32Array(sites);
    this.stops = new Int32Array(sites);
    this.load = new Float64Array(sites);
    this.length = new Float64Array(sites);
  }

  copyFrom(other: RouteSet): void {
    this.next.set(other.next);
    this.previous.set(other.previous);
    this.routeOf.set(other.routeOf);
    this.first.set(other.first);
    this.last.set(other.last);
    this.stops.set(other.stops);
    this.load.set(other.load);
    this.length.set(other.length);
    this.routes = other.routes;
    this.total = other.total;
    this.absent = other.absent.slice();
  }

  /** Begins a route with one site. */
  open(site: number): void {
    const route = this.routes++;
    this.first[route] = 0;
    this.last[route] = 0;
    this.stops[route] = 0;
    this.load[route] = 0;
    this.length[route] = 0;
    this.insert(site, route, 0);
  }

  /** Puts a site into a route behind another stop; 0: at its start. */
  insert(site: number, route: number, behind: number): void {
    const { next, previous, ways } = this;
    const sites = next.length;
    const before = behind === 0 ? (this.first[route] as number) : (next[behind] as number);
    next[site] = before;
    previous[site] = behind;
    if (behind === 0) this.first[route] = site;
    else next[behind] = site;
    if (before === 0) this.last[route] = site;
    else previous[before] = site;
    const gone = (this.stops[route] as number) === 0 ? 0 : (ways[behind * sites + before] as number);
    const more = (ways[behind * sites + site] as number) + (ways[site * sites + before] as number) - gone;
    this.change(route, site, more, 1);
    this.routeOf[site] = route;
  }

  /** Takes a site out of its route; the route stays, even if empty, until `dropEmpty`. */
  remove(site: number): void {
    const { next, previous, ways } = this;
    const sites = next.length;
    const route = this.routeOf[site] as number;
    const [before, after] = [previous[site] as number, next[site] as number];
    if (before === 0) this.first[route] = after;
    else next[before] = after;
    if (after === 0) this.last[route] = before;
    else previous[after] = before;
    const back = before === 0 && after === 0 ? 0 : (ways[before * sites + after] as number);
    this.change(
      route,
      site,
      back - (ways[before * sites + site] as number) - (ways[site * sites + after] as number),
      -1,
    );
    this.routeOf[site] = -1;
  }

  /** Closes a route that has no stop left; the last route takes its number. */
  dropEmpty(route: number): void {
    const moved = --this.routes;
    this.total -= this.length[route] as number;
    if (moved === route) return;
    for (let site = this.first[moved] as number; site !== 0; site = this.next[site] as number)
      this.routeOf[site] = route;
    for (const values of [this.first, this.last, this.stops, this.load, this.length])
      values[route] = values[moved] as number;
  }

  /** The stops of each route in their order. */
  toRoutes(): number[][] {
    return Array.from({ length: this.routes }, (_, route) => {
      const stops: number[] = [];
      for (let site = this.first[route] as number; site !== 0; site = this.next[site] as number) stops.push(site);
      return stops;
    });
  }

  private change(route: number, site: number, length: number, stops: 1 | -1): void {
    this.stops[route] = (this.stops[route] as number) + stops;
    this.load[route] = (this.load[route] as number) + stops * (this.demands[site] as number);
    this.length[route] = (this.length[route] as number) + length;
    this.total += length;
  }
}
