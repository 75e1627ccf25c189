import { quasiNewton } from "../../../statistics/quasiNewton";
import { steadied } from "../../../statistics/steadied";
import { completeFit } from "../completeFit";
import { errorGrowth } from "../errorGrowth";
import type { ForecastModel, ModelFit, ModelOptions } from "../ModelFit";
import { globalTrendPass, type GlobalTrendParameters } from "./globalTrendPass";

/**
 * Prior beliefs, for a history scaled to the mean 1. lambda: precision of the belief that a local trend does not go on; deviation: precision of the belief in the typical step as size of the errors;
 * share: strength with which weights keep off 0 and 1. Set on the ends of the training parts of competition series, see docs/methods.md.
 */
const prior = { lambda: 5, deviation: 0.1, share: 1 };

export interface GlobalTrendPrior {
  /** Spread of the trends over a season (a year), as a share of the mean of the history. */
  readonly seasonTrend: number;
  /** Exponents of alpha and of 1 - alpha in the prior of alpha: with more of the first, new values weigh more. If omitted, 1 and 1. */
  readonly alphaShape?: readonly [number, number];
}

/**
 * The model with a local and a global trend (LGT), its most probable parameters under weak priors instead of a sample of them:
 * Smyl et al. (2025). For positive histories without season. A global trend between constant and exponential, errors that grow with
 * the level and have Student's heavy tails.
 */
export function globalTrendWith({ seasonTrend, alphaShape = [1, 1] }: GlobalTrendPrior): ForecastModel {
  return (history, options) =>
    fitGlobalTrend(history, options, { trendSpread: seasonTrend / Math.sqrt(options.season), alphaShape });
}

function fitGlobalTrend(
  history: readonly number[],
  { horizon }: ModelOptions,
  { trendSpread, alphaShape }: { readonly trendSpread: number; readonly alphaShape: readonly [number, number] },
): ModelFit {
  const size = history.length;
  const scale = history.reduce((sum, value) => sum + value, 0) / size;
  const scaled = Float64Array.from(history, (value) => steadied(value / scale));
  const work = new Float64Array(6 * size);
  const byParameters = new Float64Array(9);
  let steps = 0;
  for (let t = 1; t < size; t++) steps += Math.abs((scaled[t] ?? 0) - (scaled[t - 1] ?? 0)) / (size - 1);
  const typical = Math.max(1e-4, steps);
  let best: { point: Float64Array; value: number } | null = null;
  for (const alpha of [0.3, 0.8]) {
    const start = Float64Array.from([
      logit(alpha),
      logit(0.2),
      0,
      0,
      0.3,
      Math.log(0.7 * typical),
      0,
      Math.log(0.2 * typical),
      0,
    ]);
    const found = quasiNewton(
      (point, gradient) => {
        const parameters = toParameters(point);
        const { loss } = globalTrendPass(scaled, parameters, work, byParameters);
        if (!Number.isFinite(loss)) return Infinity;
        return loss + pullBack(parameters, byParameters, gradient, { typical, trendSpread, alphaShape });
      },
      start,
      { iterations: 60, tolerance: 1e-5 },
    );
    if (best === null || found.value < best.value) best = found;
  }
  const parameters = toParameters(best?.point ?? new Float64Array(9));
  let { level, trend } = globalTrendPass(scaled, parameters, work, null);
  const fitted = history.map((value, t) => (t === 0 ? null : value - (work[6 * t + 4] ?? 0) * scale));
  const { alpha, beta, gamma, rho, lambda } = parameters;
  const mean = Array.from({ length: horizon }, () => {
    const expected = Math.max(1e-9, level + gamma * level ** rho + lambda * trend);
    const next = level + alpha * (expected - level);
    trend += beta * (next - level - trend);
    level = next;
    return expected * scale;
  });
  return completeFit({
    model: "lgt",
    history,
    mean,
    fitted,
    growth: errorGrowth(() => alpha + alpha * beta * lambda),
    estimated: Math.min(5, size - 2),
    parameters: { ...parameters },
  });
}

function toParameters(point: Float64Array): GlobalTrendParameters {
  const at = (index: number): number => point[index] ?? 0;
  return {
    alpha: share(at(0)),
    beta: share(at(1)),
    gamma: at(2),
    rho: -0.5 + 1.5 * share(at(3)),
    lambda: Math.tanh(at(4)),
    sigma: Math.exp(at(5)),
    tau: share(at(6)),
    floor: Math.exp(at(7)),
    firstTrend: at(8),
  };
}

/** Adds the priors: writes the gradient by the point of the search and answers with minus the log-prior. */
function pullBack(
  { alpha, beta, gamma, rho, lambda, sigma, tau, floor, firstTrend }: GlobalTrendParameters,
  by: Float64Array,
  gradient: Float64Array,
  given: { readonly typical: number; readonly trendSpread: number; readonly alphaShape: readonly [number, number] },
): number {
  const { typical, trendSpread, alphaShape } = given;
  const byParameter = (index: number): number => by[index] ?? 0;
  const rhoShare = (rho + 0.5) / 1.5;
  const [sigmaLog, floorLog] = [Math.log(sigma / (0.7 * typical)), Math.log(floor / (0.2 * typical))];
  // Cauchy priors on the trends, normal ones on lambda and on the logs of the deviations, beta ones on what lies between 0 and 1.
  let penalty = Math.log1p((gamma / trendSpread) ** 2) + Math.log1p((firstTrend / trendSpread) ** 2);
  penalty += prior.deviation * (sigmaLog ** 2 + floorLog ** 2) + prior.lambda * lambda ** 2;
  penalty -= alphaShape[0] * Math.log(alpha) + alphaShape[1] * Math.log(1 - alpha);
  for (const part of [beta, rhoShare, tau]) penalty -= prior.share * (Math.log(part) + Math.log(1 - part));
  const byShare = (part: number): number => -prior.share * (1 - 2 * part);
  gradient[0] = byParameter(0) * alpha * (1 - alpha) - alphaShape[0] * (1 - alpha) + alphaShape[1] * alpha;
  gradient[1] = byParameter(1) * beta * (1 - beta) + byShare(beta);
  gradient[2] = byParameter(2) + (2 * gamma) / (trendSpread ** 2 + gamma ** 2);
  gradient[3] = byParameter(3) * 1.5 * rhoShare * (1 - rhoShare) + byShare(rhoShare);
  gradient[4] = (byParameter(4) + 2 * prior.lambda * lambda) * (1 - lambda * lambda);
  gradient[5] = byParameter(5) * sigma + 2 * prior.deviation * sigmaLog;
  gradient[6] = byParameter(6) * tau * (1 - tau) + byShare(tau);
  gradient[7] = byParameter(7) * floor + 2 * prior.deviation * floorLog;
  gradient[8] = byParameter(8) + (2 * firstTrend) / (trendSpread ** 2 + firstTrend ** 2);
  return penalty;
}

function share(x: number): number {
  return Math.min(1 - 1e-9, Math.max(1e-9, 1 / (1 + Math.exp(-x))));
}

function logit(part: number): number {
  return Math.log(part / (1 - part));
}
