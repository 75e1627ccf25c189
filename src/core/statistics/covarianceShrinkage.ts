/**
 * How far the covariance matrix of errors with mean 0 is to be shrunk towards its diagonal, 0 to 1: Schäfer and Strimmer (2005), A
 * shrinkage approach to large-scale covariance matrix estimation, target D: the sum of the variances of the correlations over the sum of
 * their squares. `errors` has a row a series and a column a period, at least two. Both sums are taken over periods by
 * periods instead of series by series, so that thousands of series cost no more than their errors. Series that never err have no
 * correlation.
 */
export function covarianceShrinkage(errors: readonly (readonly number[])[]): number {
  const periods = errors[0]?.length ?? 0;
  // Sums over all pairs of series, those with themselves included: of (x_i . x_j)^2 and of the squares of their products.
  const gram = Array.from({ length: periods }, () => new Float64Array(periods));
  const squares = new Float64Array(periods);
  let [ownSignal, ownSquares] = [0, 0];
  for (const row of errors) {
    const power = row.reduce((sum, error) => sum + error * error, 0) / periods;
    if (power === 0) continue;
    const standard = row.map((error) => error / Math.sqrt(power));
    ownSignal += 1;
    standard.forEach((left, t) => {
      const line = gram[t] as Float64Array;
      for (let u = 0; u <= t; u++) line[u] = (line[u] as number) + left * (standard[u] ?? 0);
      squares[t] = (squares[t] as number) + left * left;
      ownSquares += left ** 4;
    });
  }
  let products = 0;
  gram.forEach((line, t) => {
    for (let u = 0; u <= t; u++) products += (u < t ? 2 : 1) * (line[u] as number) ** 2;
  });
  const signal = products / periods ** 2 - ownSignal;
  const productSquares = squares.reduce((sum, value) => sum + value * value, 0) - ownSquares;
  const noise = (productSquares - periods * signal) / (periods * (periods - 1));
  return signal > 1e-12 * ownSignal ? Math.min(1, Math.max(0, noise / signal)) : 1;
}
