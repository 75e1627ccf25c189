import type { RandomNumbers } from "../../../statistics/random/randomNumbers";
import type { RouteSet } from "./RouteSet";

/** Sites that are taken out at a time, on average; the longest string of them; how often a string leaves some of its sites in place, and how often one more of them. */
const [averageRemoved, longestString, splitShare, splitDepth] = [10, 10, 0.5, 0.01];

/** Takes strings of neighbouring sites out of routes that pass near one place (Christiaens & Vanden Berghe 2020, section 3.2). They join the absent ones. */
export function ruin(set: RouteSet, near: readonly Int32Array[], random: RandomNumbers): void {
  const served = set.next.length - 1 - set.absent.length;
  if (served === 0) return;
  const mostInString = Math.min(longestString, served / set.routes);
  const mostStrings = (4 * averageRemoved) / (1 + mostInString) - 1;
  const strings = Math.floor(random() * mostStrings + 1);
  const centre = 1 + Math.floor(random() * (set.next.length - 1));
  const ruined: number[] = [];
  for (const site of near[centre] as Int32Array) {
    const route = set.routeOf[site] as number;
    if (route < 0 || ruined.includes(route)) continue;
    const most = Math.min(set.stops[route] as number, mostInString);
    removeString(set, site, Math.floor(random() * most + 1), random);
    ruined.push(route);
    if (ruined.length >= strings) break;
  }
  // From the last, so that the numbers of the routes that are still to be looked at stay.
  ruined.sort((a, b) => b - a);
  for (const route of ruined) if (set.stops[route] === 0) set.dropEmpty(route);
}

/** Takes `length` sites of the route of a site out, the site among them or among those kept inside. */
function removeString(set: RouteSet, site: number, length: number, random: RandomNumbers): void {
  const { next, previous } = set;
  const stops = set.stops[set.routeOf[site] as number] as number;
  let kept = 0;
  if (length > 1 && length < stops && random() < splitShare) {
    kept = 1;
    while (length + kept < stops && random() < splitDepth) kept++;
  }
  const span = length + kept;
  let start = site;
  // Back as far as chance says, but so that the string ends inside the route.
  for (let back = Math.floor(random() * span); back > 0 && previous[start] !== 0; back--)
    start = previous[start] as number;
  let [end, inside] = [start, 1];
  while (inside < span && next[end] !== 0) [end, inside] = [next[end] as number, inside + 1];
  while (inside < span && previous[start] !== 0) [start, inside] = [previous[start] as number, inside + 1];
  const keptFrom = kept === 0 ? span : 1 + Math.floor(random() * (length - 1));
  let current = start;
  for (let place = 0; place < inside; place++) {
    const following = next[current] as number;
    if (place < keptFrom || place >= keptFrom + kept) {
      set.remove(current);
      set.absent.push(current);
    }
    current = following;
  }
}
