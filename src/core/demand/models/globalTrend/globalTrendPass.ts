/** Parameters of the model with a local and a global trend; the history is scaled to the mean 1. */
export interface GlobalTrendParameters {
  /** Weight of a new value in the level. */
  readonly alpha: number;
  /** Weight of a new step of the level in the local trend. */
  readonly beta: number;
  /** Size and power of the global trend: gamma * level ^ rho a period. */
  readonly gamma: number;
  readonly rho: number;
  /** Share of the local trend that goes on. */
  readonly lambda: number;
  /** Deviation of the errors: sigma * level ^ tau + floor. */
  readonly sigma: number;
  readonly tau: number;
  readonly floor: number;
  readonly firstTrend: number;
}

/** Degrees of freedom of the Student errors. */
export const errorFreedom = 5;

/**
 * Filters a positive history through the local and global trend model and adds up minus the log-likelihood of its Student errors
 * (without constants): Smyl, Bergmeir, Dokumentov, Long, Wibowo and Schmidt (2025), Local and global trend Bayesian exponential
 * smoothing models, equations 1 to 5. The level begins at the first value. Where `gradient` is given, the derivatives by the
 * parameters, in the order of GlobalTrendParameters, are written into it (reverse accumulation).
 */
export function globalTrendPass(
  history: Float64Array,
  parameters: GlobalTrendParameters,
  work: Float64Array,
  gradient: Float64Array | null,
): { readonly loss: number; readonly level: number; readonly trend: number } {
  const { alpha, beta, gamma, rho, lambda, sigma, tau, floor } = parameters;
  const size = history.length;
  let level = history[0] ?? 1;
  let trend = parameters.firstTrend;
  let loss = 0;
  for (let t = 1; t < size; t++) {
    const logLevel = Math.log(level);
    const global = Math.exp(rho * logLevel);
    const spread = Math.exp(tau * logLevel);
    const deviation = sigma * spread + floor;
    const error = (history[t] ?? 0) - (level + gamma * global + lambda * trend);
    loss +=
      Math.log(deviation) +
      ((errorFreedom + 1) / 2) * Math.log1p((error * error) / (errorFreedom * deviation * deviation));
    const at = 6 * t;
    work[at] = level;
    work[at + 1] = trend;
    work[at + 2] = global;
    work[at + 3] = spread;
    work[at + 4] = error;
    work[at + 5] = logLevel;
    const next = level + alpha * ((history[t] ?? 0) - level);
    trend += beta * (next - level - trend);
    level = next;
  }
  if (gradient) goBack(history, parameters, work, gradient);
  return { loss, level, trend };
}

function goBack(
  history: Float64Array,
  { alpha, beta, gamma, rho, lambda, sigma, tau, floor }: GlobalTrendParameters,
  work: Float64Array,
  gradient: Float64Array,
): void {
  gradient.fill(0);
  let [byLevel, byTrend] = [0, 0];
  let [byAlpha, byBeta, byGamma, byRho, byLambda, bySigma, byTau, byFloor] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let t = history.length - 1; t > 0; t--) {
    const at = 6 * t;
    const level = work[at] ?? 0;
    const trend = work[at + 1] ?? 0;
    const global = work[at + 2] ?? 0;
    const spread = work[at + 3] ?? 0;
    const error = work[at + 4] ?? 0;
    const logLevel = work[at + 5] ?? 0;
    const deviation = sigma * spread + floor;
    const tail = errorFreedom * deviation * deviation + error * error;
    const byForecast = (-(errorFreedom + 1) * error) / tail;
    const byDeviation = (1 - ((errorFreedom + 1) * error * error) / tail) / deviation;
    const step = alpha * ((history[t] ?? 0) - level);
    byBeta += byTrend * (step - trend);
    byAlpha += (byLevel + beta * byTrend) * ((history[t] ?? 0) - level);
    byGamma += byForecast * global;
    byRho += byForecast * gamma * global * logLevel;
    byLambda += byForecast * trend;
    bySigma += byDeviation * spread;
    byTau += byDeviation * sigma * spread * logLevel;
    byFloor += byDeviation;
    const throughPowers = (byForecast * gamma * rho * global + byDeviation * sigma * tau * spread) / level;
    byLevel = byLevel * (1 - alpha) - byTrend * beta * alpha + byForecast + throughPowers;
    byTrend = byTrend * (1 - beta) + byForecast * lambda;
  }
  gradient.set([byAlpha, byBeta, byGamma, byRho, byLambda, bySigma, byTau, byFloor, byTrend]);
}
