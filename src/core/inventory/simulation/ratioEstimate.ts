/** An estimate with the bounds between which the true value lies in 95 of 100 simulations; null bounds where they cannot be told. */
export interface Estimate {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

const batches = 30;
/** Fewer periods than this a batch say too little of their scatter. */
const fewestPeriods = 10;
/** Student's t with 29 degrees of freedom, 97.5 %. Abramowitz & Stegun (1964), table 26.10. */
const student = 2.045229642132703;

/**
 * The ratio of two sums over periods, such as units served over units asked for, with its confidence interval by batch means: 30 stretches of time, the
 * scatter of what each adds to the ratio, Student's t. Law (2015), Simulation Modeling and Analysis, sections 9.5.3 and 4.5. Null where nothing was counted below the line.
 */
export function ratioEstimate(above: readonly number[], below: readonly number[]): Estimate | null {
  const total = sumOf(below);
  if (total === 0) return null;
  const value = sumOf(above) / total;
  const length = Math.floor(above.length / batches);
  if (length < fewestPeriods) return { value, low: null, high: null };
  const residuals = Array.from({ length: batches }, (_, batch) => {
    const end = batch === batches - 1 ? above.length : (batch + 1) * length;
    return sumOf(above.slice(batch * length, end)) - value * sumOf(below.slice(batch * length, end));
  });
  const squares = residuals.reduce((sum, each) => sum + each ** 2, 0);
  const half = (student * Math.sqrt((squares * batches) / (batches - 1))) / total;
  return { value, low: value - half, high: value + half };
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
