import { heldPeriods } from "./heldPeriods";
import { forecastSeries, type ForecastInput, type SeriesForecast } from "./forecastSeries";

/** What a planner should know before trusting a forecast. null: it cannot be measured. */
export interface ModelReport {
  readonly model: string;
  readonly season: number;
  readonly observations: number;
  /** Root of the mean squared one-step error inside the history: always a number. */
  readonly deviation: number;
  /** Errors on periods at the end of the history that the model did not see: sum of absolute errors over sum of demand. */
  readonly holdoutWape: number | null;
  readonly naiveWape: number | null;
  readonly averageWape: number | null;
  /** Sum of (actual - forecast) over sum of demand. */
  readonly holdoutBias: number | null;
  readonly parameters: Readonly<Record<string, number>>;
}

/**
 * The model of a forecast, tested on the last periods of its history: as many as the horizon, but at most a quarter of the history
 * (from the first demand on). Tashman (2000), Out-of-sample tests of forecasting accuracy. `forecast` is that of the input, where it is at hand.
 */
export function modelReport(input: ForecastInput, forecast: SeriesForecast = forecastSeries(input)): ModelReport {
  const { model, observations, residuals, sigma, parameters } = forecast;
  const squares = residuals.reduce((sum, each) => sum + each * each, 0);
  // A single observation has no error yet: the deviation that the forecast assumes for it.
  const deviation = residuals.length > 0 ? Math.sqrt(squares / residuals.length) : (sigma[0] ?? 0);
  const held = heldPeriods(input.horizon, observations);
  const own = holdout(input, held);
  const naive = holdout({ ...input, model: "snaive" }, held);
  const average = holdout({ ...input, model: "average" }, held);
  return {
    model,
    season: input.season,
    observations,
    deviation,
    holdoutWape: own?.wape ?? null,
    naiveWape: naive?.wape ?? null,
    averageWape: average?.wape ?? null,
    holdoutBias: own?.bias ?? null,
    parameters,
  };
}

function holdout(input: ForecastInput, periods: number): { wape: number; bias: number } | null {
  if (periods < 1) return null;
  const { history, workingDays } = input;
  const actual = history.slice(-periods);
  const total = actual.reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) return null;
  const { mean } = forecastSeries({
    ...input,
    history: history.slice(0, -periods),
    horizon: periods,
    workingDays: workingDays?.slice(0, history.length) ?? null,
  });
  const errors = actual.map((value, index) => value - (mean[index] ?? 0));
  const sum = (values: readonly number[]): number => values.reduce((left, right) => left + right, 0);
  return { wape: sum(errors.map(Math.abs)) / total, bias: sum(errors) / total };
}
