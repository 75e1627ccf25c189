import type { ModelFit } from "./ModelFit";

/** The mean of several fits (weights add up to 1): forecasts, fits (of the members that have one) and deviations of the errors. */
export function combineFits(
  model: string,
  history: readonly number[],
  members: readonly { readonly fit: ModelFit; readonly weight: number }[],
): ModelFit {
  const weighted = (pick: (fit: ModelFit) => number | null | undefined): number | null => {
    let [sum, weights] = [0, 0];
    for (const { fit, weight } of members) {
      const value = pick(fit);
      if (value === null || value === undefined) continue;
      sum += weight * value;
      weights += weight;
    }
    return weights > 0 ? sum / weights : null;
  };
  const horizon = members[0]?.fit.mean.length ?? 0;
  const overHorizon = (pick: (fit: ModelFit, index: number) => number | undefined): number[] =>
    Array.from({ length: horizon }, (_, index) => weighted((fit) => pick(fit, index)) ?? 0);
  const fitted = history.map((_, index) => weighted((fit) => fit.fitted[index]));
  const residuals = fitted.flatMap((value, index) => (value === null ? [] : [(history[index] ?? 0) - value]));
  const named = members.flatMap(({ fit }) =>
    Object.entries(fit.parameters).map(([name, value]) => [`${fit.model} ${name}`, value]),
  );
  return {
    model,
    mean: overHorizon((fit, index) => fit.mean[index]),
    fitted,
    residuals,
    sigma: overHorizon((fit, index) => fit.sigma[index]),
    parameters: Object.fromEntries(named) as Record<string, number>,
  };
}
