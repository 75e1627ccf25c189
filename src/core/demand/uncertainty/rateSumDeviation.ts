/**
 * Deviation of the sum of the errors of the first `periods` steps of a constant rate: the demands are independent of each other, the error
 * of the estimated rate is the same in all of them, so that it counts with the square of the periods: n s^2 + n^2 Var(rate).
 * `shared` is the share that it has of the variance of each period. Compare Syntetos, Babai and Altay (2012), section 3.
 */
export function rateSumDeviation(sigma: readonly number[], shared: number, periods: number): number {
  let [sum, squares] = [0, 0];
  for (const each of sigma.slice(0, periods)) {
    sum += each;
    squares += each * each;
  }
  return Math.sqrt(squares + shared * (sum * sum - squares));
}
