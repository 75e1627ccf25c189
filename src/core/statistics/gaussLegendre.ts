/** Points and weights of a rule of quadrature on -1 to 1. */
export interface QuadratureRule {
  readonly points: readonly number[];
  readonly weights: readonly number[];
}

const mostSteps = 20;

/** The rule of Gauss and Legendre, exact for polynomials of a degree below twice the count. Points by Newton's method on the Legendre polynomial; Abramowitz & Stegun (1964), 25.4.29. */
export function gaussLegendre(count: number): QuadratureRule {
  const points: number[] = [];
  const weights: number[] = [];
  for (let index = 1; index <= count; index++) {
    let point = -Math.cos((Math.PI * (index - 0.25)) / (count + 0.5));
    let slope = 0;
    for (let step = 0; step < mostSteps; step++) {
      let [before, value] = [1, point];
      for (let degree = 2; degree <= count; degree++)
        [before, value] = [value, ((2 * degree - 1) * point * value - (degree - 1) * before) / degree];
      slope = (count * (before - point * value)) / (1 - point * point);
      const change = value / slope;
      point -= change;
      if (Math.abs(change) < 1e-15) break;
    }
    points.push(point);
    weights.push(2 / ((1 - point * point) * slope * slope));
  }
  return { points, weights };
}
