import { gammaln } from "simple-statistics";
import type { RandomNumbers } from "./randomNumbers";

/** From this mean on rejection is faster than adding up probabilities. */
const largeMean = 20;

/** A draw from a Poisson distribution with this mean (0 or more): by inversion, for large means by the transformed rejection of Hörmann (1993), The transformed rejection method for generating Poisson random variables, algorithm PTRS. */
export function poissonDraw(random: RandomNumbers, mean: number): number {
  if (mean >= largeMean) return rejectionDraw(random, mean);
  const share = random();
  let probability = Math.exp(-mean);
  let sum = probability;
  let units = 0;
  // The probabilities end before their sum rounds to 1 exactly.
  while (share > sum && probability > 0) {
    units++;
    probability *= mean / units;
    sum += probability;
  }
  return units;
}

function rejectionDraw(random: RandomNumbers, mean: number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const squeeze = 0.9277 - 3.6224 / (b - 2);
  const scale = 1.1239 + 1.1328 / (b - 3.4);
  for (;;) {
    const u = random() - 0.5;
    const v = random();
    const edge = 0.5 - Math.abs(u);
    const units = Math.floor(((2 * a) / edge + b) * u + mean + 0.43);
    if (edge >= 0.07 && v <= squeeze) return units;
    if (units < 0 || (edge < 0.013 && v > edge)) continue;
    const density = units * Math.log(mean) - mean - gammaln(units + 1);
    if (Math.log((v * scale) / (a / edge ** 2 + b)) <= density) return units;
  }
}
