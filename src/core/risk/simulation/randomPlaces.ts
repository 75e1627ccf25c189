import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import type { RandomNumbers } from "../../statistics/random/randomNumbers";

/** Equal parts of probability that draws are taken from: 15 million draws a simulation leave no time for the inverse of each, and only a table this small stays near the processor. */
const places = 2 ** 12;
const perNumber = 4;
let table: Float64Array | undefined;

/** The normal score of each place, with mean 0 and variance 1. */
export function placeScores(): Float64Array {
  if (table) return table;
  const scores = Float64Array.from({ length: places }, (_, place) => normalQuantile((place + 0.5) / places, 0, 1));
  // The middles of the parts scatter a little less than all of them.
  const deviation = Math.sqrt(scores.reduce((sum, score) => sum + score ** 2, 0) / places);
  table = scores.map((score) => score / deviation);
  return table;
}

/** Spread and middle of the logarithm of a factor with mean 1 and this standard deviation. */
export function logSpread(deviation: number): { readonly spread: number; readonly shift: number } {
  const variance = Math.log1p(deviation ** 2);
  return { spread: Math.sqrt(variance), shift: -variance / 2 };
}

/** The lognormal factor of each place; their mean is 1. */
export function placeFactors(deviation: number): Float64Array {
  const { spread, shift } = logSpread(deviation);
  const factors = placeScores().map((score) => Math.exp(shift + spread * score));
  const mean = factors.reduce((sum, each) => sum + each, 0) / places;
  return factors.map((each) => each / mean);
}

/** Fills a list with places of a row of random numbers; each number has the digits of four. A list at a time: a number kept between calls would be stored anew at each of them. */
export function fillPlaces(random: RandomNumbers, into: Uint16Array): void {
  let rest = 0;
  for (let index = 0; index < into.length; index++) {
    if (index % perNumber === 0) rest = random();
    rest *= places;
    const place = rest | 0;
    rest -= place;
    into[index] = place;
  }
}
