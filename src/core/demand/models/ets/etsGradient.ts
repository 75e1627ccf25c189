import type { EtsForm } from "./EtsForm";
import type { EtsParameters } from "./EtsParameters";
import type { EtsPass } from "./etsPass";

/** Derivatives of the deviance of a pass by every parameter and first state. */
export interface EtsGradient {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly phi: number;
  readonly level: number;
  readonly trend: number;
  readonly season: Float64Array;
}

/** The exact gradient of the deviance, by going back through the pass once (reverse accumulation): one price for any number of parameters. */
export function etsGradient(
  history: ArrayLike<number>,
  form: EtsForm,
  { alpha, beta, gamma, phi, season: firstSeason }: EtsParameters,
  { fitted, errors, expectedLevels, trends, seasons }: EtsPass,
): EtsGradient {
  const size = history.length;
  const periods = firstSeason.length;
  const isMultiplicative = form.error === "M";
  const hasTrend = form.trend !== "N";
  let squares = 0;
  for (let t = 0; t < size; t++) squares += (errors[t] ?? 0) ** 2;
  const perError = (2 * size) / Math.max(squares, 1e-280);
  const season = new Float64Array(periods);
  let [byAlpha, byBeta, byGamma, byPhi, byLevel, byTrend] = [0, 0, 0, 0, 0, 0];
  for (
    let t = size - 1, slot = (size - 1) % Math.max(1, periods);
    t >= 0;
    t--, slot = slot === 0 ? periods - 1 : slot - 1
  ) {
    const value = history[t] ?? 0;
    const expected = expectedLevels[t] ?? 0;
    const index = seasons[t] ?? 0;
    const forecast = fitted[t] ?? 0;
    const error = errors[t] ?? 0;
    const byForecast = isMultiplicative
      ? (-perError * error * value) / (forecast * forecast) + 2 / forecast
      : -perError * error;
    let byExpected = byLevel;
    let byIndex = 0;
    let gap: number;
    const byGap = byLevel * alpha + byTrend * beta;
    if (form.season === "N") {
      gap = value - expected;
      byExpected += byForecast - byGap;
    } else {
      const byNext = season[slot] ?? 0;
      byIndex = byNext * (1 - gamma);
      if (form.season === "A") {
        gap = value - index - expected;
        byGamma += byNext * gap;
        byExpected += byForecast - byGap - byNext * gamma;
        byIndex += byForecast - byGap;
      } else {
        gap = value / index - expected;
        byGamma += byNext * (value / expected - index);
        byExpected += byForecast * index - byGap - (byNext * gamma * value) / (expected * expected);
        byIndex += byForecast * expected - (byGap * value) / (index * index);
      }
      season[slot] = byIndex;
    }
    byAlpha += byLevel * gap;
    byLevel = byExpected;
    if (hasTrend) {
      const trend = trends[t] ?? 0;
      byBeta += byTrend * gap;
      byPhi += (byTrend + byExpected) * trend;
      byTrend = (byTrend + byExpected) * phi;
    }
  }
  return { alpha: byAlpha, beta: byBeta, gamma: byGamma, phi: byPhi, level: byLevel, trend: byTrend, season };
}
