import { seasonalIndices } from "../../seasonality/seasonalIndices";
import type { EtsForm } from "./EtsForm";
import type { EtsParameters } from "./EtsParameters";

/**
 * First states from which a search begins: seasonal states by classical decomposition, level and trend from the line through the
 * first ten (or two seasons of) values without their season. Hyndman et al. (2008), section 2.6.1.
 */
export function firstStates(history: Float64Array, form: EtsForm, periods: number): EtsParameters {
  const season = new Float64Array(form.season === "N" ? 0 : periods);
  const values = Float64Array.from(history);
  if (form.season !== "N") {
    const kind = form.season === "A" ? "additive" : "multiplicative";
    seasonalIndices(history, periods, { kind, isShrunk: false }).values.forEach((index, i) => {
      season[i] = form.season === "M" ? Math.max(1e-2, index) : index;
    });
    for (let t = 0; t < values.length; t++) {
      const index = season[t % periods] ?? 0;
      values[t] = form.season === "A" ? (values[t] ?? 0) - index : (values[t] ?? 0) / index;
    }
    if (form.season === "M") {
      const mean = season.reduce((sum, each) => sum + each, 0) / periods;
      for (let i = 0; i < periods; i++) season[i] = (season[i] ?? 0) / mean;
    }
  }
  const count = Math.min(values.length, Math.max(10, 2 * season.length));
  let [sum, moment] = [0, 0];
  for (let t = 0; t < count; t++) {
    sum += values[t] ?? 0;
    moment += (t + 1) * (values[t] ?? 0);
  }
  const slope = count < 2 ? 0 : (12 * (moment - ((count + 1) / 2) * sum)) / (count * (count * count - 1));
  const start = sum / count - ((count + 1) / 2) * slope;
  // A steep beginning may start a multiplicative form below zero, where it has no likelihood: it then begins flat.
  const hasTrend = form.trend !== "N" && !((form.error === "M" || form.season === "M") && start + slope <= 0);
  return {
    alpha: 0,
    beta: 0,
    gamma: 0,
    phi: 1,
    level: hasTrend ? start : sum / count,
    trend: hasTrend ? slope : 0,
    season,
  };
}
