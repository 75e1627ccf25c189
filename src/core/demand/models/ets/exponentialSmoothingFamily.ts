import { average } from "../average";
import type { ForecastModel } from "../ModelFit";
import { etsForms } from "./etsForms";
import { etsModelFit } from "./etsModelFit";
import { fitEts, type EtsEffort, type EtsFit, type EtsStart } from "./fitEts";

const quick: readonly EtsStart[] = [
  { alpha: 0.3, betaShare: 0.1, gammaShare: 0.05 },
  { alpha: 0.8, betaShare: 0.02, gammaShare: 0.02 },
];
/** Starts that together find an optimum at least as good as R's for every series of its fixtures. */
export const thoroughStarts: readonly EtsStart[] = [
  ...quick,
  { alpha: 0.1, betaShare: 0.3, gammaShare: 0.7 },
  { alpha: 0.5, betaShare: 0.9, gammaShare: 0.05 },
  { alpha: 0.9, betaShare: 0.01, gammaShare: 0.01 },
  { alpha: 0.3, betaShare: 0.3, gammaShare: 0.95 },
  { alpha: 0.5, betaShare: 0.5, gammaShare: 0.5 },
];

/**
 * The form of the exponential smoothing family with the smallest AICc: Hyndman, Koehler, Snyder and Grose (2002); Hyndman et al.
 * (2008), section 2.8. Every form is searched briefly, the best two once more from many starts. A history too short for any
 * criterion gets its mean.
 */
export const exponentialSmoothingFamily: ForecastModel = (history, { horizon, season }) => {
  const search = (effort: EtsEffort, forms: readonly EtsFit["form"][]): EtsFit[] =>
    forms
      .flatMap((form) => fitEts(history, form, season, effort) ?? [])
      .filter((fit) => Number.isFinite(fit.aicc) && etsModelFit(history, fit, 1).mean.every(Number.isFinite))
      .sort((one, other) => one.aicc - other.aicc);
  const candidates = search({ starts: quick, iterations: 50, tolerance: 1e-5 }, etsForms(history, season)).slice(0, 2);
  const [best] = search(
    { starts: thoroughStarts, iterations: 200, tolerance: 1e-9 },
    candidates.map(({ form }) => form),
  );
  return best ? etsModelFit(history, best, horizon) : average(history, { horizon, season: 1 });
};
