import type { ForecastModel, ModelFit, ModelOptions } from "../models/ModelFit";
import { isSeasonal } from "./isSeasonal";
import { seasonalIndices, type SeasonalIndices } from "./seasonalIndices";

/** Fits a model to the history without its season, and puts the season back into all that it answers. Without (significant) seasonality the model gets the history as it is. */
export function withSeason(
  model: ForecastModel,
  history: readonly number[],
  options: ModelOptions & { readonly isForced?: boolean },
): ModelFit {
  const { season, isForced = false } = options;
  const canDecompose = season > 1 && history.length >= 2 * season;
  if (!canDecompose || !(isForced || isSeasonal(history, season))) return model(history, options);
  const indices = seasonalIndices(history, season, { recency: 0.8, isExtended: true });
  const fit = model(
    history.map((value, index) => remove(value, index, indices)),
    options,
  );
  const ahead = history.length;
  // The indices were estimated from the same values: that costs season - 1 degrees of freedom.
  const lost = Math.sqrt(ahead / (ahead - (season - 1)));
  const fitted = fit.fitted.map((value, index) => (value === null ? null : restore(value, index, indices)));
  return {
    ...fit,
    mean: fit.mean.map((value, index) => restore(value, ahead + index, indices)),
    fitted,
    residuals: fitted.flatMap((value, index) => (value === null ? [] : [(history[index] ?? 0) - value])),
    sigma: fit.sigma.map((value, index) =>
      indices.kind === "additive" ? value * lost : value * lost * Math.abs(indexAt(ahead + index, indices)),
    ),
    aicc: null,
  };
}

function indexAt(position: number, { values }: SeasonalIndices): number {
  return values[position % values.length] ?? 0;
}

function remove(value: number, position: number, indices: SeasonalIndices): number {
  const index = indexAt(position, indices);
  return indices.kind === "additive" ? value - index : value / index;
}

function restore(value: number, position: number, indices: SeasonalIndices): number {
  const index = indexAt(position, indices);
  return indices.kind === "additive" ? value + index : value * index;
}
