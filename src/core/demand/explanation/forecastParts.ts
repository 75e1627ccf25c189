import { dayFactors } from "../dayFactors";
import { forecastSeries, type ForecastInput, type SeriesForecast } from "../forecastSeries";

/** What a forecast is made of; in each period the four add up to it. Units. */
export interface ForecastParts {
  /** Where the series stands at the end of its history, without season. */
  readonly level: readonly number[];
  /** What has been gained or lost since then. */
  readonly trend: readonly number[];
  readonly season: readonly number[];
  /** What more or fewer working days than usual make. */
  readonly days: readonly number[];
}

/**
 * Any model's forecast in parts, without asking the model: the moving average of the forecast over one season, which the season does not
 * touch, is level and trend; it is carried back over the first half season with its own slope. What lies around it is season.
 * `forecast` is that of the input, where it is at hand.
 */
export function forecastParts(input: ForecastInput, forecast: SeriesForecast = forecastSeries(input)): ForecastParts {
  const { horizon, season } = input;
  const half = Math.floor(season / 2);
  const longer = Math.max(horizon, season) + season;
  const factors = dayFactors(input.workingDays);
  const size = input.history.length;
  // Beyond the planner's working days a period has the usual number of them.
  const usual = input.workingDays && input.workingDays.reduce((sum, days) => sum + days, 0) / input.workingDays.length;
  const workingDays = input.workingDays && [
    ...input.workingDays,
    ...Array.from({ length: longer - horizon }, () => usual ?? 1),
  ];
  // What is taken apart is the forecast itself; the longer one only says how it goes on.
  const { mean } = forecast;
  const goesOn = forecastSeries({ ...input, horizon: longer, workingDays }).mean.slice(horizon);
  const perDay = [...mean.map((value, h) => value / (factors?.[size + h] ?? 1)), ...goesOn];
  const smooth: number[] = [];
  for (let h = half; h + half < longer; h++) {
    let sum = 0;
    for (let at = h - half; at <= h + half; at++) {
      const isEnd = season % 2 === 0 && (at === h - half || at === h + half);
      sum += (perDay[at] ?? 0) * (isEnd ? 0.5 : 1);
    }
    smooth.push(sum / season);
  }
  const slope = (smooth[1] ?? smooth[0] ?? 0) - (smooth[0] ?? 0);
  const baseAt = (h: number): number => (h < half ? (smooth[0] ?? 0) - (half - h) * slope : (smooth[h - half] ?? 0));
  const level = baseAt(-1);
  const periods = Array.from({ length: horizon }, (_, h) => h);
  return {
    level: periods.map(() => level),
    trend: periods.map((h) => baseAt(h) - level),
    season: periods.map((h) => (perDay[h] ?? 0) - baseAt(h)),
    days: periods.map((h) => (mean[h] ?? 0) - (perDay[h] ?? 0)),
  };
}
