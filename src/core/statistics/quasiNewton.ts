/** Value of the objective at `point`; writes its gradient into `gradient`. Infinity where the point is not allowed. */
export type DifferentiableObjective = (point: Float64Array, gradient: Float64Array) => number;

export interface QuasiNewtonOptions {
  readonly iterations: number;
  /** Ends where an iteration lowers the value by less than this share of (1 + |value|), twice in a row. */
  readonly tolerance: number;
}

const pairs = 8;

/**
 * A local minimum by limited-memory BFGS with a backtracking line search (Armijo), and the point where it lies.
 * Nocedal and Wright (2006), Numerical Optimization, algorithms 7.4 and 3.1.
 */
export function quasiNewton(
  objective: DifferentiableObjective,
  start: Float64Array,
  { iterations, tolerance }: QuasiNewtonOptions,
): { readonly point: Float64Array; readonly value: number } {
  const size = start.length;
  let point = Float64Array.from(start);
  let gradient = new Float64Array(size);
  let value = objective(point, gradient);
  let trial = new Float64Array(size);
  let trialGradient = new Float64Array(size);
  const direction = new Float64Array(size);
  const steps: Float64Array[] = [];
  const changes: Float64Array[] = [];
  const curvatures: number[] = [];
  const shares = new Float64Array(pairs);
  let stalls = 0;
  for (let iteration = 0; iteration < iterations && Number.isFinite(value); iteration++) {
    descend(direction, gradient, steps, changes, curvatures, shares);
    let slope = dot(direction, gradient);
    if (!(slope < 0)) {
      steps.length = changes.length = curvatures.length = 0;
      for (let i = 0; i < size; i++) direction[i] = -(gradient[i] ?? 0);
      slope = dot(direction, gradient);
      if (!(slope < 0)) break;
    }
    let length = steps.length === 0 ? Math.min(1, 1 / Math.sqrt(-slope)) : 1;
    let next = Infinity;
    let halvings = 0;
    for (; halvings < 20; halvings++) {
      for (let i = 0; i < size; i++) trial[i] = (point[i] ?? 0) + length * (direction[i] ?? 0);
      next = objective(trial, trialGradient);
      if (next <= value + 1e-4 * length * slope) break;
      // The minimum of the parabola through what is known, kept within a tenth and a half of the step.
      const parabola = Number.isFinite(next) ? (-slope * length) / (2 * ((next - value) / length - slope)) : 0;
      length = Math.min(0.5 * length, Math.max(0.1 * length, parabola));
    }
    if (halvings === 20) {
      if (steps.length === 0) break;
      steps.length = changes.length = curvatures.length = 0;
      continue;
    }
    const step = new Float64Array(size);
    const change = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      step[i] = (trial[i] ?? 0) - (point[i] ?? 0);
      change[i] = (trialGradient[i] ?? 0) - (gradient[i] ?? 0);
    }
    const curvature = dot(step, change);
    if (curvature > 1e-12 * dot(change, change)) {
      steps.push(step);
      changes.push(change);
      curvatures.push(curvature);
      if (steps.length > pairs) {
        steps.shift();
        changes.shift();
        curvatures.shift();
      }
    }
    stalls = value - next < tolerance * (1 + Math.abs(next)) ? stalls + 1 : 0;
    value = next;
    [point, trial] = [trial, point];
    [gradient, trialGradient] = [trialGradient, gradient];
    if (stalls === 2) break;
  }
  return { point, value };
}

/** The two loops of L-BFGS: minus the approximate inverse Hessian times the gradient. */
function descend(
  direction: Float64Array,
  gradient: Float64Array,
  steps: readonly Float64Array[],
  changes: readonly Float64Array[],
  curvatures: readonly number[],
  shares: Float64Array,
): void {
  for (let i = 0; i < gradient.length; i++) direction[i] = -(gradient[i] ?? 0);
  for (let k = steps.length - 1; k >= 0; k--) {
    const share = dot(steps[k] ?? direction, direction) / (curvatures[k] ?? 1);
    shares[k] = share;
    add(direction, -share, changes[k]);
  }
  const last = changes[changes.length - 1];
  if (last) {
    const scale = (curvatures[curvatures.length - 1] ?? 1) / dot(last, last);
    for (let i = 0; i < direction.length; i++) direction[i] = scale * (direction[i] ?? 0);
  }
  for (let k = 0; k < steps.length; k++)
    add(direction, (shares[k] ?? 0) - dot(changes[k] ?? direction, direction) / (curvatures[k] ?? 1), steps[k]);
}

function add(target: Float64Array, factor: number, values: Float64Array | undefined): void {
  if (values) for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) + factor * (values[i] ?? 0);
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i++) sum += (left[i] ?? 0) * (right[i] ?? 0);
  return sum;
}
