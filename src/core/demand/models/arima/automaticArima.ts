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
 * constant where at most one difference was taken, of the smallest AICc: first P, Q and the constant beside p = q = 1, then p and q.
 */
export const automaticArima: ForecastModel = (history, { horizon, season }) => {
  const isSeasonal = season > 1 && history.length >= 3 * season;
  const seasonalD = isSeasonal && seasonalStrength(history, season) >= strongSeason ? 1 : 0;
  let d = 0;
  while (d < 2 - seasonalD && !isLevelStationary(difference(history, d, seasonalD, season))) d++;
  const highest = isSeasonal ? 1 : 0;
  // Every model is compared on the same values: those that the longest recursion leaves.
  const lost = d + seasonalD * season;
  const skipped = Math.min(lost + 2 + highest * season, Math.floor((lost + history.length) / 2));
  let best: ArimaFit | null = null;
  const tryOrder = (order: ArimaOrder): void => {
    if (order.p + order.seasonalP * season > skipped - lost) return;
    const fit = fitArima(history, order, season, skipped);
    if (fit && (best === null || fit.aicc < best.aicc)) best = fit;
  };
  for (let seasonalP = 0; seasonalP <= highest; seasonalP++)
    for (let seasonalQ = 0; seasonalQ <= highest; seasonalQ++)
      for (const hasConstant of d + seasonalD <= 1 ? [true, false] : [false])
        tryOrder({ p: 1, d, q: 1, seasonalP, seasonalD, seasonalQ, hasConstant });
  const { seasonalP = 0, seasonalQ = 0, hasConstant = d + seasonalD === 0 } = orderOf(best);
  for (const p of [0, 1, 2])
    for (const q of [0, 1, 2])
      if (p !== 1 || q !== 1) tryOrder({ p, d, q, seasonalP, seasonalD, seasonalQ, hasConstant });
  return best ? arimaModelFit(history, best, horizon) : average(history, { horizon, season: 1 });
};

function orderOf(fit: ArimaFit | null): Partial<ArimaOrder> {
  return fit?.order ?? {};
}
