import { DomainError } from "../../DomainError";

type Point = readonly number[];

/** Steps after which a search that comes no nearer gives up. */
const mostSteps = 100_000;

/**
 * The point whose weighted straight distances to the points have the least sum (Weber 1909). Whether a given point is it is tested first (Kuhn 1973);
 * if none is, the sum is smooth there, and Weiszfeld's iteration (1937), which leaves a given point as Vardi and Zhang (2000) show, is made fast by Newton steps where they are shorter.
 * Points may have any number of coordinates. Errors: "noConvergence".
 */
export function median(points: readonly Point[], weights: readonly number[]): number[] {
  const used = points.flatMap((point, index) =>
    (weights[index] ?? 0) > 0 ? [{ point, weight: weights[index] ?? 0 }] : [],
  );
  const total = used.reduce((sum, { weight }) => sum + weight, 0);
  const size = points[0]?.length ?? 0;
  const mean = Array.from({ length: size }, (_, axis) =>
    used.reduce((sum, { point, weight }) => sum + (point[axis] ?? 0) * (weight / total), 0),
  );
  const spread = Math.max(...used.map(({ point }) => distance(point, mean)));
  if (spread === 0) return mean;
  const best = used.find(({ point }) => isMedian(point, used));
  if (best) return [...best.point];
  // Counted from the mean, far places keep their digits.
  const near = used.map(({ point, weight }) => ({
    point: point.map((value, axis) => value - (mean[axis] ?? 0)),
    weight,
  }));
  const cost = (at: Point): number => near.reduce((sum, { point, weight }) => sum + weight * distance(point, at), 0);
  let at = mean.map(() => 0);
  for (let step = 0; step < mostSteps; step++) {
    const next = stepFrom(at, near, cost, spread);
    const moved = distance(at, next);
    at = next;
    if (moved <= 1e-12 * spread) return at.map((value, axis) => value + (mean[axis] ?? 0));
  }
  throw new DomainError("noConvergence", "logistics.network.gravity");
}

interface Weighted {
  readonly point: Point;
  readonly weight: number;
}

function distance(one: Point, other: Point): number {
  return Math.hypot(...one.map((value, axis) => value - (other[axis] ?? 0)));
}

/** Pull of all points on one place, those at the place itself apart. */
function pullOn(
  place: Point,
  used: readonly Weighted[],
): { readonly pull: number[]; readonly here: number; readonly stiffness: number } {
  const pull = place.map(() => 0);
  let [here, stiffness] = [0, 0];
  for (const { point, weight } of used) {
    const far = distance(point, place);
    if (far === 0) here += weight;
    else {
      stiffness += weight / far;
      point.forEach((value, axis) => (pull[axis] = (pull[axis] ?? 0) + (weight * (value - (place[axis] ?? 0))) / far));
    }
  }
  return { pull, here, stiffness };
}

/** A given point is the best place if the others pull less than its own weight holds. */
function isMedian(place: Point, used: readonly Weighted[]): boolean {
  const { pull, here } = pullOn(place, used);
  return Math.hypot(...pull) <= here;
}

function stepFrom(at: Point, used: readonly Weighted[], cost: (at: Point) => number, spread: number): number[] {
  const { pull, here, stiffness } = pullOn(at, used);
  // On a given point its weight holds back that much of the pull.
  const free = here === 0 ? 1 : Math.max(0, 1 - here / Math.hypot(...pull));
  const slow = at.map((value, axis) => value + (free * (pull[axis] ?? 0)) / stiffness);
  if (here > 0 || at.length !== 2) return slow;
  let [xx, xy, yy] = [0, 0, 0];
  for (const { point, weight } of used) {
    const [x, y] = [(point[0] ?? 0) - (at[0] ?? 0), (point[1] ?? 0) - (at[1] ?? 0)];
    const cube = weight / Math.hypot(x, y) ** 3;
    xx += cube * y * y;
    yy += cube * x * x;
    xy -= cube * x * y;
  }
  const determinant = xx * yy - xy * xy;
  if (!(determinant > 0)) return slow;
  const [px, py] = [pull[0] ?? 0, pull[1] ?? 0];
  const fast = [(at[0] ?? 0) + (yy * px - xy * py) / determinant, (at[1] ?? 0) + (xx * py - xy * px) / determinant];
  const isNear = distance(fast, at) <= spread && fast.every(Number.isFinite);
  return isNear && cost(fast) <= cost(slow) ? fast : slow;
}
