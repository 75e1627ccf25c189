import { naive } from "../naive";
import type { ForecastModel } from "../ModelFit";
import { arimaModelFit } from "./arimaModelFit";
import type { ArimaOrder } from "./ArimaOrder";
import { fitArima, type ArimaFit } from "./fitArima";

/** The model of the smallest AICc among some orders with the same differences, compared on the same values but for the first two; the last value repeated where the history is too short for any. */
export function bestArima(orders: readonly ArimaOrder[]): ForecastModel {
  return (history, { horizon, season }) => {
    const skipped = Math.max(...orders.map(({ seasonalP, seasonalD }) => 2 + (seasonalP + seasonalD) * season));
    let best: ArimaFit | null = null;
    for (const order of orders) {
      const fit = fitArima(history, order, season, skipped);
      if (fit && (best === null || fit.aicc < best.aicc)) best = fit;
    }
    return best ? arimaModelFit(history, best, horizon) : naive(history, { horizon, season: 1 });
  };
}
