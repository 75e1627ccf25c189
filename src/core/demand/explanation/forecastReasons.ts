import { aliveShare } from "../classes/aliveShare";
import { isGivenUp } from "../classes/isGivenUp";
import { demandClass, type DemandClass } from "../classes/demandClass";
import { forecastSeries, type ForecastInput } from "../forecastSeries";
import { heldPeriods } from "../heldPeriods";
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
  /** Mean demand of a period from the first demand to the last: the size of the item. */
  readonly usual: number;
  /** Periods at the end of the history without demand. */
  readonly idlePeriods: number;
  /** Probability that the item still sells, by which the automatic model multiplies, 0 where it gives the item up; 1 for a model that the planner chose. */
  readonly alive: number;
  readonly isAutomatic: boolean;
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
  const parts = forecastParts(input, forecast);
  const { lower, upper } = predictionBounds(forecast, band);
  const { history, season } = input;
  const seasonsBack = Math.ceil(period / season);
  const before = history[history.length + index - seasonsBack * season];
  const isAutomatic = input.model === "auto";
  const launch = Math.max(
    0,
    history.findIndex((value) => value !== 0),
  );
  const life = history.slice(launch, history.findLastIndex((value) => value !== 0) + 1);
  const alive = isAutomatic ? aliveShare(history.slice(launch), season) : 1;
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
    usual: life.reduce((sum, value) => sum + value, 0) / Math.max(1, life.length),
    idlePeriods: history.length - launch - life.length,
    alive: isAutomatic && isGivenUp(history.slice(launch), season) ? 0 : alive,
    isAutomatic,
    report: modelReport(input, forecast),
    held: heldPeriods(input.horizon, forecast.observations),
  };
}
