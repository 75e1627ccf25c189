import { average } from "../average";
import type { ForecastModel } from "../ModelFit";
import { arimaModelFit } from "./arimaModelFit";
import type { ArimaOrder } from "./ArimaOrder";
import { difference } from "./difference";
import { fitArima, type ArimaFit } from "./fitArima";
import { isLevelStationary } from "./isLevelStationary";
import { seasonalStrength } from "./seasonalStrength";

/** Strength of the season from which the history is differenced by it: Wang, Smith and Hyndman (2006), as in R's nsdiffs. */
const strongSeason = 0.64;

/**
 * Seasonal ARIMA with automatic order, in the manner of Hyndman and Khandakar (2008): one seasonal difference for a strong season, ordinary
 * differences (two at most) until the KPSS test accepts a constant level, then the orders p, q up to 2 and P, Q up to 1, and a
 * constant where at most one difference was taken, of the smallest AICc. All orders are tried, none is left to a stepwise search.
 */
export const automaticArima: ForecastModel = (history, { horizon, season }) => {
  const isSeasonal = season > 1 && history.length >= 3 * season;
  const seasonalD = isSeasonal && seasonalStrength(history, season) >= strongSeason ? 1 : 0;
  let d = 0;
  while (d < 2 - seasonalD && !isLevelStationary(difference(history, d, seasonalD, season))) d++;
  const highest = isSeasonal ? 1 : 0;
  const orders: ArimaOrder[] = [];
  for (const p of [0, 1, 2])
    for (const q of [0, 1, 2])
      for (let seasonalP = 0; seasonalP <= highest; seasonalP++)
        for (let seasonalQ = 0; seasonalQ <= highest; seasonalQ++)
          for (const hasConstant of d + seasonalD <= 1 ? [true, false] : [false])
            orders.push({ p, d, q, seasonalP, seasonalD, seasonalQ, hasConstant });
  // Every model is compared on the same values: those that the longest recursion leaves.
  const lost = d + seasonalD * season;
  const skipped = Math.min(lost + 2 + highest * season, Math.floor((lost + history.length) / 2));
  let best: ArimaFit | null = null;
  for (const order of orders) {
    if (order.p + order.seasonalP * season > skipped - lost) continue;
    const fit = fitArima(history, order, season, skipped);
    if (fit && (best === null || fit.aicc < best.aicc)) best = fit;
  }
  return best ? arimaModelFit(history, best, horizon) : average(history, { horizon, season: 1 });
};
