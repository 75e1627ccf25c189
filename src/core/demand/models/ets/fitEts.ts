import { quasiNewton } from "../../../statistics/quasiNewton";
import { steadied } from "../../../statistics/steadied";
import { etsGradient } from "./etsGradient";
import { etsPass, type EtsPass } from "./etsPass";
import { firstStates } from "./firstStates";
import type { EtsForm } from "./EtsForm";
import type { EtsParameters } from "./EtsParameters";
import { weightLogits } from "./weightLogits";

/** A fitted model of the exponential smoothing family, in the units of the history. */
export interface EtsFit {
  readonly form: EtsForm;
  readonly parameters: EtsParameters;
  readonly pass: EtsPass;
  /** Log-likelihood without the constant of the normal density, as R's forecast package gives it. */
  readonly logLikelihood: number;
  /** Akaike's criterion, corrected for small samples (Hurvich and Tsai 1989); Infinity where there are too few values for it. */
  readonly aicc: number;
  /** Numbers that were estimated: weights, first states and the variance. */
  readonly estimated: number;
}

/** Where a search begins: alpha, and the shares of their ranges that beta and gamma take. */
export interface EtsStart {
  readonly alpha: number;
  readonly betaShare: number;
  readonly gammaShare: number;
}

export interface EtsEffort {
  readonly starts: readonly EtsStart[];
  readonly iterations: number;
  readonly tolerance: number;
}

/**
 * Maximum likelihood for one form, weights and first states together: Hyndman et al. (2008), chapter 5; additive seasonal states add up to 0, multiplicative ones have the mean 1.
 * null where a multiplicative form does not suit the history.
 */
export function fitEts(history: ArrayLike<number>, form: EtsForm, periods: number, effort: EtsEffort): EtsFit | null {
  const size = history.length;
  let scale = 0;
  for (let t = 0; t < size; t++) scale += Math.abs(history[t] ?? 0) / size;
  if (scale === 0) scale = 1;
  const scaled = Float64Array.from(history, (value) => steadied(value / scale));
  const begin = firstStates(scaled, form, periods);
  const count = pointSize(form, periods);
  let best: { point: Float64Array; value: number } | null = null;
  for (const { alpha, betaShare, gammaShare } of effort.starts) {
    const [beta, gamma] = [alpha * betaShare, (1 - alpha) * gammaShare];
    const start = toPoint(form, { ...begin, alpha, beta, gamma, phi: 0.95 });
    const found = quasiNewton(
      (point, gradient) => {
        const parameters = toParameters(form, point, periods);
        const pass = etsPass(scaled, form, parameters);
        if (!Number.isFinite(pass.deviance)) return Infinity;
        pullBack(form, parameters, etsGradient(scaled, form, parameters, pass), gradient);
        return pass.deviance;
      },
      start,
      effort,
    );
    if (Number.isFinite(found.value) && (best === null || found.value < best.value)) best = found;
  }
  if (best === null) return null;
  const found = toParameters(form, best.point, periods);
  const parameters: EtsParameters = {
    ...found,
    level: found.level * scale,
    trend: found.trend * scale,
    season: form.season === "A" ? found.season.map((state) => state * scale) : found.season,
  };
  const pass = etsPass(history, form, parameters, scale);
  const estimated = count + 1;
  const spare = size - estimated - 1;
  const aicc = spare > 0 ? pass.deviance + 2 * estimated + (2 * estimated * (estimated + 1)) / spare : Infinity;
  return { form, parameters, pass, logLikelihood: -pass.deviance / 2, aicc, estimated };
}

/** The search runs over the whole line: weights as logits of their share of the allowed range, states as they are. */
function pointSize(form: EtsForm, periods: number): number {
  return 2 + (form.trend === "N" ? 0 : 2) + (form.trend === "Ad" ? 1 : 0) + (form.season === "N" ? 0 : periods);
}

function toPoint(form: EtsForm, { level, trend, season, ...weights }: EtsParameters): Float64Array {
  const { alpha, beta, gamma, phi } = weightLogits.of(weights);
  const point = [alpha, level];
  if (form.trend !== "N") point.push(beta, trend);
  if (form.trend === "Ad") point.push(phi);
  if (form.season !== "N") point.push(gamma, ...season.slice(0, -1));
  return Float64Array.from(point);
}

function toParameters(form: EtsForm, point: Float64Array, periods: number): EtsParameters {
  let at = 0;
  const next = (): number => point[at++] ?? 0;
  const logits = { alpha: next(), beta: 0, gamma: 0, phi: 0 };
  const level = next();
  let trend = 0;
  if (form.trend !== "N") [logits.beta, trend] = [next(), next()];
  if (form.trend === "Ad") logits.phi = next();
  if (form.season === "N") return { ...weightLogits.weights(form, logits), level, trend, season: new Float64Array(0) };
  logits.gamma = next();
  const season = new Float64Array(periods);
  let sum = 0;
  for (let i = 0; i < periods - 1; i++) sum += season[i] = next();
  season[periods - 1] = (form.season === "A" ? 0 : periods) - sum;
  return { ...weightLogits.weights(form, logits), level, trend, season };
}

/** The gradient by the point of the search, from that by the parameters. */
function pullBack(
  form: EtsForm,
  parameters: EtsParameters,
  by: ReturnType<typeof etsGradient>,
  gradient: Float64Array,
): void {
  let at = 0;
  const byLogit = weightLogits.slopes(form, parameters, by);
  gradient[at++] = byLogit.alpha;
  gradient[at++] = by.level;
  if (form.trend !== "N") {
    gradient[at++] = byLogit.beta;
    gradient[at++] = by.trend;
  }
  if (form.trend === "Ad") gradient[at++] = byLogit.phi;
  if (form.season !== "N") {
    gradient[at++] = byLogit.gamma;
    const last = by.season[by.season.length - 1] ?? 0;
    for (let i = 0; i < by.season.length - 1; i++) gradient[at++] = (by.season[i] ?? 0) - last;
  }
}
