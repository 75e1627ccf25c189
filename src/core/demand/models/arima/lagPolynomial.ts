/** Terms of a polynomial in the lag operator: value = sum of coefficient * value at that lag, the lags rising. */
export interface LagTerms {
  readonly lags: readonly number[];
  readonly coefficients: readonly number[];
}

/**
 * The product (1 - sum a_i B^i)(1 - sum A_j B^(j season)) as the terms after 1, with the signs turned: what multiplies the past
 * values of an autoregression. For a moving average give the coefficients with the opposite sign and turn the answer.
 */
export function lagPolynomial(plain: readonly number[], seasonal: readonly number[], season: number): LagTerms {
  const terms = new Map<number, number>();
  const put = (lag: number, value: number): void => void terms.set(lag, (terms.get(lag) ?? 0) + value);
  plain.forEach((a, i) => put(i + 1, a));
  seasonal.forEach((b, j) => {
    put((j + 1) * season, b);
    plain.forEach((a, i) => put((j + 1) * season + i + 1, -a * b));
  });
  const lags = [...terms.keys()].sort((a, b) => a - b);
  return { lags, coefficients: lags.map((lag) => terms.get(lag) ?? 0) };
}
