import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import type { RandomNumbers } from "./randomNumbers";

/** A draw from a gamma distribution with this shape (more than 0) and mean shape. Marsaglia & Tsang (2000), A simple method for generating gamma variables; shapes below 1 by their section 6. */
export function gammaDraw(random: RandomNumbers, shape: number): number {
  if (shape < 1) return gammaDraw(random, shape + 1) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = normalQuantile(random(), 0, 1);
    const cube = (1 + c * normal) ** 3;
    if (cube <= 0) continue;
    if (Math.log(random()) < normal ** 2 / 2 + d - d * cube + d * Math.log(cube)) return d * cube;
  }
}
