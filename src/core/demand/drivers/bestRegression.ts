import { arimaStructure } from "./arimaStructure";
import type { ChosenRegression } from "./ChosenRegression";
import type { ErrorStructure } from "./ErrorStructure";
import { fitStructure } from "./fitStructure";
import { regressionCriterion } from "./regressionCriterion";
import { seasonStructures, type SeasonStructure } from "./seasonStructures";
import { smoothingForms } from "./smoothingForms";

/** Models of the errors that are tried: ARIMA models, exponential smoothing, or both. */
export type ErrorModels = "arima" | "ets" | "auto";

/** The regression that was chosen, with what it was chosen from. */
export interface BestRegression extends ChosenRegression {
  /** Every structure of its kind that could be fitted, the chosen one among them, all in brief and on the same periods. */
  readonly tried: readonly ChosenRegression[];
}

/**
 * The regression of a target on drivers whose error structure has the least AICc, all of a kind judged on the same periods: ARIMA models after the
 * longest lag, exponential smoothing, which has first states instead of lags, on all. The best is fitted again on all periods. null where no
 * structure can be fitted.
 */
export function bestRegression(
  target: readonly number[],
  drivers: readonly (readonly number[])[],
  season: number,
  seasons: readonly SeasonStructure[] = seasonStructures(target.length, season),
  errors: ErrorModels = "arima",
): BestRegression | null {
  const data = { target, drivers, season };
  const longestLag = 2 + (seasons.some(({ seasonalD }) => seasonalD > 0) ? season : 0);
  const among =
    (skipped: number, tried: Map<string, ChosenRegression | null>) =>
    (structures: readonly ErrorStructure[]): ChosenRegression | null =>
      structures.reduce<ChosenRegression | null>((leading, structure) => {
        const key = JSON.stringify(structure);
        const known = tried.get(key);
        const candidate = known === undefined ? fitStructure(data, structure, skipped) : known;
        tried.set(key, candidate);
        return candidate && (leading === null || candidate.regression.aicc < leading.regression.aicc)
          ? candidate
          : leading;
      }, null);
  const [ofArima, ofSmoothing] = [
    new Map<string, ChosenRegression | null>(),
    new Map<string, ChosenRegression | null>(),
  ];
  const arima = errors === "ets" ? null : arimaStructure(target.length, seasons, among(longestLag, ofArima));
  const smoothing = errors === "arima" ? null : among(0, ofSmoothing)(smoothingForms(seasons));
  const rival = arima && smoothing && fitStructure(data, smoothing.structure, longestLag);
  const isSmoothing = arima === null || (rival && paidCriterion(rival, season) < paidCriterion(arima, season));
  const chosen = isSmoothing ? smoothing : arima;
  if (!chosen) return null;
  const tried = [...(isSmoothing ? ofSmoothing : ofArima).values()].filter((each) => each !== null);
  return { ...(fitStructure(data, chosen.structure, null) ?? chosen), tried };
}

/**
 * AICc between ARIMA models and exponential smoothing, on the same periods: where first states count as estimated, so do the first values that
 * differencing takes out. Otherwise the same wandering level would cost less in the one form than in the other.
 */
function paidCriterion({ structure, regression }: ChosenRegression, season: number): number {
  const { residuals, degreesOfFreedom } = regression;
  const used = residuals.length;
  const squares = residuals.reduce((sum, error) => sum + error * error, 0);
  const taken = "form" in structure ? 0 : structure.order.d + structure.order.seasonalD * season;
  return regressionCriterion(squares, used, used - degreesOfFreedom + taken);
}
