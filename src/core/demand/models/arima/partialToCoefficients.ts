/** Autoregressive coefficients from partial autocorrelations (each between -1 and 1), which makes them stationary: Barndorff-Nielsen and Schou (1973); Durbin and Levinson. */
export function partialToCoefficients(partials: readonly number[]): number[] {
  let coefficients: number[] = [];
  for (const partial of partials) {
    const before = coefficients;
    coefficients = before.map((value, i) => value - partial * (before[before.length - 1 - i] ?? 0));
    coefficients.push(partial);
  }
  return coefficients;
}
