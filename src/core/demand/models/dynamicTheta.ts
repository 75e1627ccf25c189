import type { ForecastModel } from "./ModelFit";
import { optimisedThetaFit } from "./optimisedThetaFit";

/** The dynamic optimised theta model, without seasonality: its line is fitted anew at every period. Fiorucci et al. (2016), equations 14 to 20. */
export const dynamicTheta: ForecastModel = (history, { horizon }) => optimisedThetaFit(history, horizon, true);
