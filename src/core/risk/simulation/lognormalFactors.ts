import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import type { RandomNumbers } from "../../statistics/random/randomNumbers";

const places = 2 ** 16;
let table: Float64Array | undefined;

/** Normal scores, one for each of 65,536 equal parts of probability: 15 million draws a simulation leave no time for the inverse of each. */
function scores(): Float64Array {
  table ??= Float64Array.from({ length: places }, (_, place) => normalQuantile((place + 0.5) / places, 0, 1));
  return table;
}

/** Spread and middle of the logarithm of a factor with mean 1 and this standard deviation. */
export function logSpread(deviation: number): { readonly spread: number; readonly shift: number } {
  const variance = Math.log1p(deviation ** 2);
  return { spread: Math.sqrt(variance), shift: -variance / 2 };
}

/** Gives the next normal score of a row of random numbers; each random number has the digits of three. */
export function normalScores(random: RandomNumbers): () => number {
  const known = scores();
  let [rest, left] = [0, 0];
  return () => {
    if (left === 0) [rest, left] = [random(), 3];
    left--;
    rest *= places;
    const place = Math.floor(rest);
    rest -= place;
    return known[place] as number;
  };
}
