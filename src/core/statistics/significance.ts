import { studentProbability } from "./studentProbability";

/** How far a coefficient lies from 0. */
export interface Significance {
  /** Coefficient over its standard error. */
  readonly t: number;
  /** Probability of such a t, or one farther from 0, if the coefficient were 0. */
  readonly probability: number;
}

/** Significance of a coefficient. One without any error leaves no doubt: its t is as large as a cell can show. */
export function significance(coefficient: number, standardError: number, degreesOfFreedom: number): Significance {
  const t = standardError > 0 ? coefficient / standardError : Math.sign(coefficient) * 1e300;
  return { t, probability: studentProbability(t, degreesOfFreedom) };
}
