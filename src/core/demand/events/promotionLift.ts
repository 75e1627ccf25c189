import { DomainError } from "../../DomainError";
import { significance } from "../../statistics/significance";
import { bestRegression } from "../drivers/bestRegression";
import type { Regression } from "../drivers/Regression";
import { cannibalisedUnits } from "./cannibalisedUnits";
import type { Estimate, PromotionEffect } from "./PromotionEffect";
import type { PromotionInput } from "./PromotionInput";
import { promotionColumns } from "./promotionColumns";

/**
 * Uplift of promotions by a regression of demand on their flags, with season, trend and ARIMA errors as they show. In logs the uplift is
 * e^(b - v/2) - 1 (Kennedy 1981) with the standard error of van Garderen and Shah (2002); on the linear scale it is the coefficient over
 * what the promoted periods would have sold without.
 */
export function promotionLift(input: PromotionInput): PromotionEffect {
  const { history, season, dipPeriods, others } = input;
  const launch = history.findIndex((value) => value !== 0);
  if (launch < 0) throw new DomainError("notEnoughData", "demand.promoLift.noDemand");
  const used = history.slice(launch);
  const { columns, seasons } = promotionColumns(input, launch);
  const flags = columns[0] ?? [];
  const isPositive = used.every((value) => value > 0);
  if (input.scale === "log" && !isPositive) throw new DomainError("invalid", "demand.promoLift.log");
  const isLog = input.scale === "log" || (input.scale === "auto" && isPositive);
  const chosen = bestRegression(isLog ? used.map(Math.log) : used, columns, season, seasons);
  if (chosen === null) throw new DomainError("notEnoughData", "demand.promoLift.noFit", { periods: used.length });
  const { coefficients, covariance, degreesOfFreedom } = chosen.regression;
  const [effect, variance] = [coefficients[0] ?? 0, covariance[0]?.[0] ?? 0];
  const promoted = flags.flatMap((flag, period) => (flag === 0 ? [] : [{ flag, sold: used[period] ?? 0 }]));
  const added = promoted.reduce(
    (sum, { flag, sold }) => sum + (isLog ? sold * -Math.expm1(-effect * flag) : effect * flag),
    0,
  );
  const sold = promoted.reduce((sum, each) => sum + each.sold, 0);
  const base = sold - added;
  if (!(base > 1e-9 * Math.abs(sold))) throw new DomainError("divisionByZero", "demand.promoLift.noBaseline");
  const units = added / promoted.length;
  // By how much the units change with the coefficient: its error is theirs.
  const sensitivity =
    promoted.reduce((sum, { flag, sold }) => sum + flag * (isLog ? sold * Math.exp(-effect * flag) : 1), 0) /
    promoted.length;
  const unitsError = Math.sqrt(variance) * sensitivity;
  return {
    uplift: isLog ? logUplift(effect, variance) : linearUplift(effect, variance, base, promoted),
    probability: significance(effect, Math.sqrt(variance), degreesOfFreedom).probability,
    units,
    cannibalised: others && units > 0 ? shareLost({ value: units, standardError: unitsError }) : null,
    pullForward: dipPeriods > 0 && effect > 0 ? pulledForward(chosen.regression, dipPeriods, isLog) : null,
    promotedPeriods: promoted.length,
    scale: isLog ? "log" : "linear",
  };

  function shareLost(gained: Estimate): Estimate | null {
    if (!others) return null;
    const lost = cannibalisedUnits({
      others: others.history.slice(launch),
      flags,
      otherFlags: others.flags.map((row) => row.slice(launch)),
      season,
      seasons,
    });
    return lost && ratio(lost, gained, 0);
  }
}

function logUplift(effect: number, variance: number): Estimate {
  return {
    value: Math.expm1(effect - variance / 2),
    standardError: Math.exp(effect) * Math.sqrt(Math.max(0, Math.exp(-variance) - Math.exp(-2 * variance))),
  };
}

/** The baseline, what was sold less the effect, errs with the effect. */
function linearUplift(
  effect: number,
  variance: number,
  base: number,
  promoted: readonly { readonly flag: number; readonly sold: number }[],
): Estimate {
  const mean = base / promoted.length;
  const sold = promoted.reduce((sum, each) => sum + each.sold, 0) / promoted.length;
  return { value: effect / mean, standardError: (Math.sqrt(variance) * Math.abs(sold)) / (mean * mean) };
}

/** What the periods after a promotion lose together, over its uplift. */
function pulledForward({ coefficients, covariance }: Regression, periods: number, isLog: boolean): Estimate {
  const [effect, after] = [coefficients[0] ?? 0, coefficients[1] ?? 0];
  const growth = (coefficient: number): number => (isLog ? Math.expm1(coefficient) : coefficient);
  const slope = (coefficient: number): number => (isLog ? Math.exp(coefficient) : 1);
  return ratio(
    { value: -periods * growth(after), standardError: periods * slope(after) * Math.sqrt(covariance[1]?.[1] ?? 0) },
    { value: growth(effect), standardError: slope(effect) * Math.sqrt(covariance[0]?.[0] ?? 0) },
    -periods * slope(after) * slope(effect) * (covariance[0]?.[1] ?? 0),
  );
}

/** A ratio of two estimates with their covariance, by the delta method. */
function ratio(above: Estimate, below: Estimate, covariance: number): Estimate {
  const value = above.value / below.value;
  const variance =
    (above.standardError ** 2 + (value * below.standardError) ** 2 - 2 * value * covariance) / below.value ** 2;
  return { value, standardError: Math.sqrt(Math.max(0, variance)) };
}
