/**
 * AICc (Hurvich and Tsai 1989) of a regression whose one-step errors of `used` periods have this sum of squares, after `estimated` numbers and the
 * variance. One likelihood for all error models: the normal density of the errors of the periods that count, given the periods before.
 */
export function regressionCriterion(squares: number, used: number, estimated: number): number {
  const spare = used - estimated - 2;
  const deviance = used * (Math.log((2 * Math.PI * Math.max(squares, 1e-280)) / used) + 1);
  return spare > 0 ? deviance + 2 * (estimated + 1) * (1 + (estimated + 2) / spare) : Infinity;
}
