import type { ErrorLaw } from "./ErrorLaw";
import type { ModelFit } from "./ModelFit";

export interface Combination {
  readonly members: readonly { readonly fit: ModelFit; readonly weight: number }[];
  /** Share of the weights that is left out at each end of the members' values, 0 to less than 0.5. */
  readonly trimmed?: number;
  readonly law: ErrorLaw;
}

/** The weighted (trimmed) mean of several fits: forecasts, and fits and deviations of the errors of the members that have them. */
export function combineFits(
  model: string,
  history: readonly number[],
  { members, trimmed = 0, law }: Combination,
): ModelFit {
  const combined = (pick: (fit: ModelFit) => number | null | undefined): number | null => {
    const known = members.flatMap(({ fit, weight }) => {
      const value = pick(fit);
      return value === null || value === undefined ? [] : [{ value, weight }];
    });
    return known.length > 0 ? trimmedMean(known, trimmed) : null;
  };
  const horizon = members[0]?.fit.mean.length ?? 0;
  const overHorizon = (pick: (fit: ModelFit, index: number) => number | undefined): number[] =>
    Array.from({ length: horizon }, (_, index) => combined((fit) => pick(fit, index)) ?? 0);
  const fitted = history.map((_, index) => combined((fit) => fit.fitted[index]));
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
    aicc: null,
    law,
    persistence: combined((fit) => (fit.sigma.length > 0 ? fit.persistence : null)) ?? 0,
  };
}

/** The mean of what is left when the share `trimmed` of the weights is taken off at either end; a value at the edge keeps the rest of its weight. */
function trimmedMean(values: readonly { readonly value: number; readonly weight: number }[], trimmed: number): number {
  const total = values.reduce((sum, { weight }) => sum + weight, 0);
  const [from, to] = [trimmed * total, (1 - trimmed) * total];
  let [before, sum] = [0, 0];
  const sorted = trimmed > 0 ? [...values].sort((one, other) => one.value - other.value) : values;
  for (const { value, weight } of sorted) {
    sum += value * Math.max(0, Math.min(to, before + weight) - Math.max(from, before));
    before += weight;
  }
  return sum / (to - from);
}
