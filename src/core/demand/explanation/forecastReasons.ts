import { demandClass, type DemandClass } from "../classes/demandClass";
import { forecastSeries, type ForecastInput } from "../forecastSeries";
import { modelReport, type ModelReport } from "../modelReport";
import { predictionBounds } from "../predictionBounds";
import { forecastParts } from "./forecastParts";

/** Why a figure of a forecast is what it is, as numbers; the words are in messages/. */
export interface ForecastReasons {
  readonly forecast: number;
  readonly level: number;
  readonly trend: number;
  readonly season: number;
  readonly days: number;
  /** Same period of the last season in the history; null without one. */
  readonly lastYear: number | null;
  readonly low: number;
  readonly high: number;
  readonly pattern: DemandClass;
  readonly report: ModelReport;
  /** Periods held back to measure the error. */
  readonly held: number;
}

const band = 0.8;

/** The reasons of the forecast of period `period` (1 = the first of the horizon): its parts, its 80 % band, and how well the model did on the periods held back. */
export function forecastReasons({
  input,
  period,
}: {
  readonly input: ForecastInput;
  readonly period: number;
}): ForecastReasons {
  const index = period - 1;
  const forecast = forecastSeries(input);
  const parts = forecastParts(input);
  const { lower, upper } = predictionBounds(forecast, band);
  const { history, season } = input;
  const seasonsBack = Math.ceil(period / season);
  const before = history[history.length + index - seasonsBack * season];
  return {
    forecast: forecast.mean[index] ?? 0,
    level: parts.level[index] ?? 0,
    trend: parts.trend[index] ?? 0,
    season: parts.season[index] ?? 0,
    days: parts.days[index] ?? 0,
    lastYear: season > 1 && before !== undefined ? before : null,
    low: lower[index] ?? 0,
    high: upper[index] ?? 0,
    pattern: demandClass(history, 1.32, 0.49),
    report: modelReport(input),
    held: Math.min(input.horizon, Math.floor(forecast.observations / 4)),
  };
}
