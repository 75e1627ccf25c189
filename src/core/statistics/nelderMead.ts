export interface NelderMeadOptions {
  /** First step from the start, the same for every parameter. */
  readonly step: number;
  readonly iterations: number;
  /** Stops when the values at the corners differ by less than this share. */
  readonly tolerance: number;
}

interface Corner {
  readonly point: readonly number[];
  readonly value: number;
}

/** The point of a low value of `objective` near `start`: the simplex method of Nelder and Mead (1965) with its usual coefficients. */
export function nelderMead(
  objective: (point: readonly number[]) => number,
  start: readonly number[],
  options: NelderMeadOptions = { step: 0.2, iterations: 150, tolerance: 1e-6 },
): Corner {
  const evaluate = (point: readonly number[]): Corner => ({ point, value: objective(point) });
  const corners = [evaluate(start)];
  start.forEach((_, index) => corners.push(evaluate(start.map((x, at) => (at === index ? x + options.step : x)))));
  const ascending = (left: Corner, right: Corner): number => left.value - right.value;
  for (let iteration = 0; iteration < options.iterations; iteration++) {
    corners.sort(ascending);
    const best = corners[0] as Corner;
    const worst = corners[corners.length - 1] as Corner;
    if (worst.value - best.value <= options.tolerance * (Math.abs(best.value) + 1e-300)) break;
    const others = corners.slice(0, -1);
    const centre = start.map((_, at) => others.reduce((sum, { point }) => sum + (point[at] ?? 0), 0) / others.length);
    const along = (factor: number): Corner =>
      evaluate(centre.map((x, at) => x + factor * (x - (worst.point[at] ?? 0))));
    corners[corners.length - 1] = improved(along, others[others.length - 1] as Corner, best, worst) ?? worst;
    if (corners[corners.length - 1] === worst)
      corners.forEach((corner, index) => {
        if (index > 0) corners[index] = evaluate(corner.point.map((x, at) => ((best.point[at] ?? 0) + x) / 2));
      });
  }
  return corners.sort(ascending)[0] as Corner;
}

/** The corner that replaces the worst one, or null where the simplex must shrink. */
function improved(along: (factor: number) => Corner, second: Corner, best: Corner, worst: Corner): Corner | null {
  const reflected = along(1);
  if (reflected.value < best.value) {
    const expanded = along(2);
    return expanded.value < reflected.value ? expanded : reflected;
  }
  if (reflected.value < second.value) return reflected;
  const contracted = along(reflected.value < worst.value ? 0.5 : -0.5);
  return contracted.value < Math.min(reflected.value, worst.value) ? contracted : null;
}
