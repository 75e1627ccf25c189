import { withSeason } from "../seasonality/withSeason";
import { aggregated } from "./aggregated";
import { average } from "./average";
import { bestArima } from "./arima/bestArima";
import { nonseasonalOrders } from "./arima/nonseasonalOrders";
import { combineFits } from "./combineFits";
import { dampedTrend } from "./dampedTrend";
import { drift } from "./drift";
import { dynamicTheta } from "./dynamicTheta";
import { errorsByLevel } from "./errorsByLevel";
import { globalTrend } from "./globalTrend/globalTrend";
import { globalTrendWith } from "./globalTrend/globalTrendWith";
import { holt } from "./holt";
import { logScale } from "./logScale";
import type { ForecastModel } from "./ModelFit";

interface Member {
  readonly model: ForecastModel;
  readonly weight: number;
}

interface Recipe {
  readonly members: readonly Member[];
  /** Share of the weights that is left out at each end of the members' values. */
  readonly trimmed: number;
  /** True where the deviations of the errors grow and shrink with the level that is forecast. */
  readonly isByLevel: boolean;
}

/** From this length on a history without a season is long enough for its mean and its autocorrelation to be known. */
const longHistory = 48;

/** Few values a decade: the last ones weigh more than those of months do. */
const yearlyAlpha = [4, 2] as const;

/** A shorter history has no trend that could be told. */
const fewest = 4;

/** The members for positive histories, by the length of the season and of the history. */
function recipeFor(season: number, length: number): Recipe {
  if (season >= 8)
    return {
      members: [
        { model: globalTrend, weight: 1 },
        { model: aggregated(globalTrend, Math.round(season / 4)), weight: 1 },
        { model: aggregated(globalTrend, Math.round(season / 2)), weight: 1 },
        { model: logScale(bestArima(nonseasonalOrders.changes)), weight: 1 },
      ],
      trimmed: 0,
      isByLevel: false,
    };
  if (season > 1)
    return {
      members: [
        { model: globalTrend, weight: 3 },
        { model: aggregated(globalTrend, 2), weight: 1 },
        { model: dampedTrend, weight: 1 },
        { model: bestArima(nonseasonalOrders.secondOrder), weight: 1 },
      ],
      trimmed: 1 / 6,
      isByLevel: true,
    };
  if (length >= longHistory)
    return {
      members: [
        { model: globalTrend, weight: 2 },
        { model: bestArima(nonseasonalOrders.stationary), weight: 1 },
      ],
      trimmed: 0,
      isByLevel: true,
    };
  return {
    members: [
      { model: globalTrendWith({ seasonTrend: 0.03, alphaShape: yearlyAlpha }), weight: 3 },
      { model: globalTrendWith({ seasonTrend: 0.1, alphaShape: yearlyAlpha }), weight: 1 },
      { model: dynamicTheta, weight: 1 },
      { model: logScale(dynamicTheta), weight: 1 },
      { model: holt, weight: 1 },
      { model: drift, weight: 1.5 },
      { model: bestArima(nonseasonalOrders.stationary), weight: 1 },
    ],
    trimmed: 0.4,
    isByLevel: true,
  };
}

/** For histories with zeros or negative values, where no member may take logarithms. */
const anySign: Recipe = {
  members: [
    { model: dynamicTheta, weight: 1 },
    { model: dampedTrend, weight: 1 },
    { model: bestArima(nonseasonalOrders.changes, 3), weight: 1 },
  ],
  trimmed: 0,
  isByLevel: false,
};

/**
 * The combination of models that forecasts best on the ends of the training parts of competition series (docs/methods.md says on
 * which): every member sees the history without its season, whose indices are shrunk towards none; the global trend model on the
 * periods and on larger buckets of them, ARIMA, theta and smoothing beside it. Combinations: Bates and Granger (1969); trimmed means:
 * Jose and Winkler (2008).
 */
export const combination: ForecastModel = (history, options) => {
  if (history.length < fewest) return average(history, { ...options, season: 1 });
  const isPositive = history.every((value) => value > 0);
  const { members, trimmed, isByLevel } = isPositive ? recipeFor(options.season, history.length) : anySign;
  const together: ForecastModel = (values, each) => {
    const fit = combineFits("combination", values, {
      members: members.map(({ model, weight }) => ({ fit: model(values, each), weight })),
      trimmed,
      law: "measured",
    });
    return isByLevel ? errorsByLevel(fit, values) : fit;
  };
  return withSeason(together, history, { ...options, isForced: true });
};
