/**
 * The lower triangle L of a symmetric positive definite matrix with L x transpose(L) = matrix, or null where it is not positive
 * definite: a pivot of less than 1e-12 of its diagonal is lost in rounding. Only the lower triangle of `matrix` is read.
 */
export function cholesky(matrix: readonly ArrayLike<number>[]): Float64Array[] | null {
  const lower: Float64Array[] = [];
  for (let i = 0; i < matrix.length; i++) {
    const row = new Float64Array(i + 1);
    const given = matrix[i] as ArrayLike<number>;
    for (let j = 0; j < i; j++) {
      const other = lower[j] as Float64Array;
      let sum = given[j] as number;
      for (let k = 0; k < j; k++) sum -= (row[k] as number) * (other[k] as number);
      row[j] = sum / (other[j] as number);
    }
    const diagonal = given[i] as number;
    let pivot = diagonal;
    for (let k = 0; k < i; k++) pivot -= (row[k] as number) ** 2;
    if (!(pivot > 1e-12 * diagonal)) return null;
    row[i] = Math.sqrt(pivot);
    lower.push(row);
  }
  return lower;
}
