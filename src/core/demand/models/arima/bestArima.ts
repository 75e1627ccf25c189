import { naive } from "../naive";
import type { ForecastModel } from "../ModelFit";
import { arimaModelFit } from "./arimaModelFit";
import type { ArimaOrder } from "./ArimaOrder";
import { fitArima, type ArimaFit } from "./fitArima";

/**
 * The model of the smallest AICc among some orders with the same differences, compared on the values after the first `begun` (and the
 * seasons that the orders take); the last value repeated where the history is too short for any. An order that needs more values to begin with
 * is compared on fewer, in which case the choice depends on the unit of the values: in logarithms, or with one order, there is none.
 */
export function bestArima(orders: readonly ArimaOrder[], begun = 2): ForecastModel {
  return (history, { horizon, season }) => {
    const skipped = Math.max(...orders.map(({ seasonalP, seasonalD }) => begun + (seasonalP + seasonalD) * season));
    let best: ArimaFit | null = null;
    for (const order of orders) {
      const fit = fitArima(history, order, season, skipped);
      if (fit && (best === null || fit.aicc < best.aicc)) best = fit;
    }
    return best ? arimaModelFit(history, best, horizon) : naive(history, { horizon, season: 1 });
  };
}
