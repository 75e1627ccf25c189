/** A least-squares fit. */
export interface LeastSquares {
  readonly coefficients: readonly number[];
  /** Inverse of X'X: times the error variance the covariance of the coefficients. */
  readonly inverse: readonly (readonly number[])[];
  /** Sum of the squared residuals. */
  readonly squares: number;
}

/** A column that others make up is lost in rounding below this share of its length. */
const tolerance = 1e-7;

/**
 * Least squares of `target` on columns, by orthogonalisation of each column against those before it, twice (Gram and Schmidt; Björck 1967).
 * Where a column depends on those before it, its number is the answer.
 */
export function leastSquares(
  columns: readonly ArrayLike<number>[],
  target: ArrayLike<number>,
): LeastSquares | { readonly dependent: number } {
  const count = columns.length;
  const lengths = columns.map((column) => Math.sqrt(dot(column, column)));
  const basis: Float64Array[] = [];
  /** Upper triangle R of the scaled columns, by column. */
  const triangle: Float64Array[] = [];
  for (let j = 0; j < count; j++) {
    const length = lengths[j] ?? 0;
    if (!(length > 0)) return { dependent: j };
    const rest = Float64Array.from(columns[j] ?? [], (value) => value / length);
    const shares = new Float64Array(j + 1);
    for (let pass = 0; pass < 2; pass++)
      for (let i = 0; i < j; i++) {
        const share = dot(basis[i] as Float64Array, rest);
        shares[i] = (shares[i] ?? 0) + share;
        subtract(rest, basis[i] as Float64Array, share);
      }
    const norm = Math.sqrt(dot(rest, rest));
    if (!(norm > tolerance)) return { dependent: j };
    shares[j] = norm;
    triangle.push(shares);
    basis.push(rest.map((value) => value / norm));
  }
  const residuals = Float64Array.from(target);
  const projected = basis.map((direction) => {
    const share = dot(direction, residuals);
    subtract(residuals, direction, share);
    return share;
  });
  const inverted = invertTriangle(triangle);
  const rowOf = (i: number, values: readonly number[]): number =>
    values.reduce((sum, value, j) => sum + (inverted[j]?.[i] ?? 0) * value, 0) / (lengths[i] ?? 1);
  return {
    coefficients: columns.map((_, i) => rowOf(i, projected)),
    inverse: columns.map((_, i) =>
      columns.map(
        (__, k) =>
          rowOf(
            i,
            inverted.map((column) => column[k] ?? 0),
          ) / (lengths[k] ?? 1),
      ),
    ),
    squares: dot(residuals, residuals),
  };
}

/** Columns of the inverse of an upper triangle given by columns. */
function invertTriangle(triangle: readonly Float64Array[]): Float64Array[] {
  return triangle.map((_, j) => {
    const column = new Float64Array(j + 1);
    for (let i = j; i >= 0; i--) {
      let value = i === j ? 1 : 0;
      for (let k = i + 1; k <= j; k++) value -= (triangle[k]?.[i] ?? 0) * (column[k] ?? 0);
      column[i] = value / (triangle[i]?.[i] ?? 1);
    }
    return column;
  });
}

function dot(left: ArrayLike<number>, right: ArrayLike<number>): number {
  let sum = 0;
  for (let t = 0; t < left.length; t++) sum += (left[t] as number) * (right[t] as number);
  return sum;
}

function subtract(from: Float64Array, values: ArrayLike<number>, factor: number): void {
  for (let t = 0; t < from.length; t++) from[t] = (from[t] as number) - factor * (values[t] as number);
}
