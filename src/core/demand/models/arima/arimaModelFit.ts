import { completeFit } from "../completeFit";
import type { ModelFit } from "../ModelFit";
import type { ArimaFit } from "./fitArima";
import { forecastArima } from "./forecastArima";

/** A fitted ARIMA model as every model answers. */
export function arimaModelFit(history: readonly number[], fit: ArimaFit, horizon: number): ModelFit {
  const { order, season, coefficients, errors, firstError, estimated, aicc } = fit;
  const { mean, psi } = forecastArima(history, fit, horizon);
  const lost = history.length - errors.length;
  const sums: number[] = [];
  psi.forEach((weight, index) => sums.push((sums[index - 1] ?? 0) + weight * weight));
  const seasonal = order.seasonalP + order.seasonalD + order.seasonalQ > 0;
  const named = (name: string, values: readonly number[]): [string, number][] =>
    values.map((value, index) => [`${name}${index + 1}`, value]);
  return completeFit({
    model:
      `ARIMA(${order.p},${order.d},${order.q})` +
      (seasonal ? `(${order.seasonalP},${order.seasonalD},${order.seasonalQ})[${season}]` : ""),
    history,
    mean,
    fitted: history.map((value, index) => (index < lost + firstError ? null : value - (errors[index - lost] ?? 0))),
    growth: (h) => sums[h - 1] ?? 1,
    estimated: estimated - 1,
    aicc,
    parameters: Object.fromEntries([
      ...named("ar", coefficients.ar),
      ...named("ma", coefficients.ma),
      ...named("seasonal ar", coefficients.seasonalAr),
      ...named("seasonal ma", coefficients.seasonalMa),
      ...(order.hasConstant ? ([["constant", coefficients.constant]] as const) : []),
    ]),
  });
}
