/** One pass of simple exponential smoothing through a history, from a given weight and first level: one-step fits, last level, sum of squared errors. */
export function smoothingPass(
  history: readonly number[],
  alpha: number,
  first: number,
): { readonly fitted: readonly number[]; readonly level: number; readonly squares: number } {
  let [level, squares] = [first, 0];
  const fitted = history.map((value) => {
    const expected = level;
    squares += (value - expected) ** 2;
    level += alpha * (value - expected);
    return expected;
  });
  return { fitted, level, squares };
}
