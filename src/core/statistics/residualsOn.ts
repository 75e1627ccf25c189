/** A column that others make up is lost in rounding below this share of its length. */
const tolerance = 1e-9;

/**
 * What columns do not explain of other columns: the residuals of least squares on a fixed set of them, by an orthonormal basis of theirs
 * that is found once (Gram and Schmidt, twice). Columns that the others make up add nothing.
 */
export function residualsOn(columns: readonly ArrayLike<number>[]): (values: ArrayLike<number>) => Float64Array {
  const basis: Float64Array[] = [];
  const without = (values: ArrayLike<number>): Float64Array => {
    const rest = Float64Array.from(values);
    for (let pass = 0; pass < 2; pass++)
      for (const direction of basis) {
        let share = 0;
        for (let t = 0; t < rest.length; t++) share += (rest[t] as number) * (direction[t] as number);
        for (let t = 0; t < rest.length; t++) rest[t] = (rest[t] as number) - share * (direction[t] as number);
      }
    return rest;
  };
  for (const column of columns) {
    const rest = without(column);
    const norm = Math.hypot(...rest);
    if (norm > tolerance * Math.hypot(...Float64Array.from(column))) basis.push(rest.map((value) => value / norm));
  }
  return without;
}
