import type { ErrorLaw } from "./ErrorLaw";
import type { ModelFit } from "./ModelFit";

interface FitInput extends Omit<ModelFit, "residuals" | "sigma" | "aicc" | "law" | "persistence"> {
  readonly aicc?: number | null;
  readonly law?: ErrorLaw;
  readonly history: readonly number[];
  /** Variance of the error h periods ahead over that of one period ahead. */
  readonly growth: (h: number) => number;
  /** Numbers that were estimated, for the degrees of freedom. */
  readonly estimated: number;
}

/** A model's fit with its residuals, and the deviation of its errors that follows from them. */
export function completeFit({ history, growth, estimated, aicc = null, law = "normal", ...fit }: FitInput): ModelFit {
  const residuals: number[] = [];
  fit.fitted.forEach((value, index) => {
    if (value !== null) residuals.push((history[index] ?? 0) - value);
  });
  const squares = residuals.reduce((sum, each) => sum + each * each, 0);
  const oneStep = Math.sqrt(squares / Math.max(1, residuals.length - estimated));
  const sigma = fit.mean.map((_, index) => oneStep * Math.sqrt(Math.max(0, growth(index + 1))));
  const persistence = Math.min(1, Math.sqrt(Math.max(0, growth(2) - growth(1))));
  return { ...fit, residuals, sigma, aicc, law, persistence };
}
