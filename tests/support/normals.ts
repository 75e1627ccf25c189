import { randomNumbers } from "../../src/core/statistics/random/randomNumbers";

/** Standard normal numbers, the same for the same seed: Box and Muller (1958). */
export function normals(seed: number): () => number {
  const next = randomNumbers(seed);
  return () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
}
