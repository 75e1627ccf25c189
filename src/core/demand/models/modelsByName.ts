import { automaticArima } from "./arima/automaticArima";
import { automatic } from "./automatic";
import { average } from "./average";
import { combination } from "./combination";
import { dampedTrend } from "./dampedTrend";
import { drift } from "./drift";
import { exponentialSmoothingFamily } from "./ets/exponentialSmoothingFamily";
import { globalTrend } from "./globalTrend/globalTrend";
import { holt } from "./holt";
import { holtWinters } from "./holtWinters";
import { croston, multipleAggregation, singleAggregation, syntetosBoylan, teunterSyntetosBabai } from "./intermittent";
import type { ForecastModel } from "./ModelFit";
import { naive } from "./naive";
import { onPositive } from "./onPositive";
import { optimisedTheta } from "./optimisedTheta";
import { seasonalNaive } from "./seasonalNaive";
import { simpleExponentialSmoothing } from "./simpleExponentialSmoothing";
import { theta } from "./theta";

/** The models under the names by which AOP.FORECAST takes them. */
export const modelsByName = {
  auto: automatic,
  combine: combination,
  naive,
  snaive: seasonalNaive,
  drift,
  average,
  ses: simpleExponentialSmoothing,
  holt,
  damped: dampedTrend,
  holtwinters: holtWinters(null),
  hwadditive: holtWinters("additive"),
  hwmultiplicative: holtWinters("multiplicative"),
  ets: exponentialSmoothingFamily,
  theta,
  otm: optimisedTheta("static"),
  dotm: optimisedTheta("dynamic"),
  lgt: onPositive(globalTrend, "lgt"),
  arima: automaticArima,
  croston,
  sba: syntetosBoylan,
  tsb: teunterSyntetosBabai,
  adida: singleAggregation,
  imapa: multipleAggregation,
} satisfies Record<string, ForecastModel>;
