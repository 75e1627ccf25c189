import { combination } from "./combination";
import { combineFits } from "./combineFits";
import type { ForecastModel } from "./ModelFit";
import { seasonalNaive } from "./seasonalNaive";

/**
 * From one to four seasons of history: the combination and "as last year" together, half and half while a second season is not
 * complete, 85 to 15 afterwards. The less history, the better a witness is last year, of the annual total above all (measured on the
 * last 12 to 48 months of M3's and the hospital set's monthly series: docs/methods.md).
 */
export const shortHistory: ForecastModel = (history, options) => {
  const weight = history.length < 2 * options.season ? 0.5 : 0.15;
  return combineFits("combination+last year", history, {
    members: [
      { fit: combination(history, options), weight: 1 - weight },
      { fit: seasonalNaive(history, options), weight },
    ],
    law: "measured",
  });
};
