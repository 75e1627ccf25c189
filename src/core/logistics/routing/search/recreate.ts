import type { RandomNumbers } from "../../../statistics/random/randomNumbers";
import type { RouteSet } from "./RouteSet";
import type { SearchProblem } from "./SearchProblem";

/** Every so many places, on average half of it, one is not looked at: greed alone would put all sites back where they were. */
const blink = 200;
/** What taking a site out and putting it in is beside the places tried, in places. */
const siteWork = 10;

/**
 * Puts the absent sites back one by one, each at the place where it makes the routes least longer, in an order drawn among four: by chance,
 * the largest, the farthest or the nearest first (Christiaens & Vanden Berghe 2020, section 3.3). Those for which there is no place stay absent. Returns the work that it was.
 */
export function recreate(set: RouteSet, problem: SearchProblem, random: RandomNumbers): number {
  const { demands, capacity, longest, perStop, vehicles, ways, back } = problem;
  const { next, first } = set;
  const sites = demands.length;
  const absent = ordered(set.absent, problem, random);
  const left: number[] = [];
  let tried = siteWork * absent.length;
  let untilBlink = Math.floor(random() * blink);
  for (const site of absent) {
    const room = capacity - (demands[site] as number);
    const row = site * sites;
    let [bestRoute, bestBehind, least] = [-1, 0, Infinity];
    for (let route = 0; route < set.routes; route++) {
      tried++;
      if ((set.load[route] as number) > room) continue;
      const most = longest - (set.length[route] as number) - ((set.stops[route] as number) + 1) * perStop;
      let [behind, before] = [0, first[route] as number];
      for (;;) {
        if (untilBlink-- === 0) untilBlink = Math.floor(random() * blink);
        else {
          const more =
            (back[row + behind] as number) + (ways[row + before] as number) - (ways[behind * sites + before] as number);
          if (more < least && more <= most) [bestRoute, bestBehind, least] = [route, behind, more];
        }
        if (before === 0) break;
        tried++;
        behind = before;
        before = next[before] as number;
      }
    }
    const alone = (back[row] as number) + (ways[row] as number);
    if (set.routes < vehicles && alone < least && alone + perStop <= longest) set.open(site);
    else if (bestRoute >= 0) set.insert(site, bestRoute, bestBehind);
    else left.push(site);
  }
  set.absent = left;
  return tried;
}

/** The sites in one of the four orders. */
function ordered(absent: readonly number[], { demands, ways }: SearchProblem, random: RandomNumbers): number[] {
  const draw = random() * 11;
  const key = absent.map((site) => {
    if (draw < 4) return random();
    if (draw < 8) return -(demands[site] as number);
    return draw < 10 ? -(ways[site] as number) : (ways[site] as number);
  });
  const order = absent.map((_, place) => place).sort((a, b) => (key[a] as number) - (key[b] as number));
  return order.map((place) => absent[place] as number);
}
