import { completeFit } from "../completeFit";
import { errorGrowth } from "../errorGrowth";
import type { ModelFit } from "../ModelFit";
import { etsForecast } from "./etsForecast";
import type { EtsFit } from "./fitEts";
import { returningShare } from "./returningShare";

/**
 * A fitted exponential smoothing model as every model answers. Deviations: the variance of the linear form, Hyndman et al. (2008),
 * table 6.1; for multiplicative errors relative to the forecast.
 */
export function etsModelFit(history: readonly number[], fit: EtsFit, horizon: number): ModelFit {
  const { form, parameters, pass, estimated, aicc } = fit;
  const { alpha, beta, gamma, phi, level, trend } = parameters;
  const mean = etsForecast(fit, history.length, horizon);
  const growth = errorGrowth((step) => returningShare(parameters, pass.season.length, step));
  const complete = completeFit({
    model: `ETS(${form.error},${form.trend},${form.season})`,
    history,
    mean,
    fitted: Array.from(pass.fitted),
    growth,
    estimated: estimated - 1,
    aicc,
    parameters: {
      alpha,
      ...(form.trend === "N" ? {} : { beta }),
      ...(form.season === "N" ? {} : { gamma }),
      ...(form.trend === "Ad" ? { phi } : {}),
      level,
      ...(form.trend === "N" ? {} : { trend }),
    },
  });
  if (form.error === "A") return complete;
  const squares = pass.errors.reduce((sum, error) => sum + error * error, 0);
  const relative = Math.sqrt(squares / Math.max(1, history.length - estimated + 1));
  return { ...complete, sigma: mean.map((value, h) => Math.abs(value) * relative * Math.sqrt(growth(h + 1))) };
}
