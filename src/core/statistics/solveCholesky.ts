/** The solution x of matrix x = right side, from the lower triangle that `cholesky` gives. */
export function solveCholesky(lower: readonly Float64Array[], rightSide: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(rightSide);
  for (let i = 0; i < lower.length; i++) {
    const row = lower[i] as Float64Array;
    let sum = x[i] as number;
    for (let k = 0; k < i; k++) sum -= (row[k] as number) * (x[k] as number);
    x[i] = sum / (row[i] as number);
  }
  for (let i = lower.length - 1; i >= 0; i--) {
    x[i] = (x[i] as number) / (lower[i]?.[i] as number);
    const value = x[i] as number;
    const row = lower[i] as Float64Array;
    for (let k = 0; k < i; k++) x[k] = (x[k] as number) - (row[k] as number) * value;
  }
  return x;
}
