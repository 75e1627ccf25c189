import type { BestRegression } from "./bestRegression";
import { regressionForecast, type RegressionForecast } from "./regressionForecast";

/**
 * By how many points of AICc a structure has to be worse to count e times less. Akaike's own 2 takes the best one for surer than it is: with 10 the
 * bounds hold what they say on simulated series, of which other ones were used to judge it. docs/methods.md.
 */
const points = 10;

/** A structure that counts less than this beside the chosen one changes no digit that is shown. */
const leastShare = 1e-6;

/**
 * Forecast of the chosen regression, and the standard deviation of its error: that of a mixture of all structures that were tried, each with the
 * errors of its own forecast about that of the chosen one (Buckland, Burnham and Augustin 1997). So it holds what choosing the structure adds, and with the forms that differ
 * in trend and season most of what their weights do. Each has the variance of Student's t, df / (df - 2), as its errors are told from few.
 */
export function bestForecast(
  { tried, ...chosen }: BestRegression,
  target: readonly number[],
  /** Drivers over the periods of the target and the horizon. */
  drivers: readonly (readonly number[])[],
  season: number,
  horizon: number,
): RegressionForecast {
  const { mean } = regressionForecast(chosen, target, drivers, season, horizon);
  const least = tried.reduce((lowest, { regression }) => Math.min(lowest, regression.aicc), Infinity);
  const shares = tried.map(({ regression: { aicc } }) => (aicc > least ? Math.exp((least - aicc) / points) : 1));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const variance = mean.map(() => 0);
  tried.forEach((each, index) => {
    const share = (shares[index] ?? 0) / whole;
    if (share < leastShare) return;
    const own = regressionForecast(each, target, drivers, season, horizon);
    const { degreesOfFreedom } = each.regression;
    const spread = degreesOfFreedom / (degreesOfFreedom - 2);
    mean.forEach((value, period) => {
      const away = (own.mean[period] ?? 0) - value;
      variance[period] = (variance[period] ?? 0) + share * (spread * (own.deviation[period] ?? 0) ** 2 + away ** 2);
    });
  });
  return { mean, deviation: variance.map(Math.sqrt) };
}
