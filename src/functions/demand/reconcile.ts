import { reconcile as makeCoherent } from "../../core/demand/hierarchy/reconcile";
import { DomainError } from "../../core/DomainError";
import { call, isOmitted, readBlock, readChoice, readFlag, readInteger } from "../support";
import { readHierarchy } from "../support/readHierarchy";

/**
 * Ways to make forecasts of all levels add up.
 * @customenum {string}
 */
enum ReconcileMethodName {
  /** Sums of the leaves. */
  bottomup = "bottomup",
  /** The top, split in proportion to the forecasts below. */
  topdown = "topdown",
  /** The rows of one level, summed upwards and split downwards. */
  middleout = "middleout",
  /** Least change of all rows, each counting alike. */
  ols = "ols",
  /** Least change, weighted by each row's errors (without residuals: by its number of leaves). */
  wls = "wls",
  /** Least expected error, from the shrunk covariance of the residuals. */
  mint = "mint",
}

/**
 * Makes forecasts of items, families and totals add up: bottom-up, top-down, middle-out, or optimally from the forecasts of all levels.
 * @customfunction RECONCILE
 * @param hierarchy One row for each row of forecasts: name, parent, [further parents: a family and a channel], blank = none; or a summing table, a column a leaf, 1 where the leaf is part of the row. A header above names is skipped.
 * @param forecasts Base forecasts, a row a series (items, families, total, in any order) and a column a period.
 * @param {ReconcileMethodName} [method] bottomup, topdown, middleout, ols, wls or mint. If omitted, mint with residuals and ols without.
 * @param [residuals] One-step errors in the history, a row for each row of forecasts and a column a period, at least 3; needed for mint.
 * @param [nonNegative] TRUE: no item gets less than 0. If omitted, TRUE where no base forecast is below 0.
 * @param [level] Level that middleout keeps: 1 is the top, 2 the rows below it. If omitted, 2.
 * @returns Forecasts that add up, in the shape of forecasts.
 * @example =AOP.RECONCILE({"Total","";"A","Total";"B","Total"}, {110;60;45}, "ols") -> {108.33;61.67;46.67}
 * @example =AOP.RECONCILE({1,1;1,0;0,1}, {120;60;40}, "topdown") -> {120;72;48}
 * @example =AOP.RECONCILE({"A","B";"B","A"}, {10;20}) -> #VALUE!
 * @source Hyndman, Ahmed, Athanasopoulos and Shang (2011), Optimal combination forecasts for hierarchical time series (ols); Wickramasuriya, Athanasopoulos and Hyndman (2019), Optimal forecast reconciliation through trace minimization (mint), covariance after Schäfer and Strimmer (2005); non-negative: Wickramasuriya, Turlach and Hyndman (2020); top-down by forecast proportions: Athanasopoulos, Ahmed and Hyndman (2009).
 */
export function reconcile(
  hierarchy: any[][],
  forecasts: any[][],
  method?: ReconcileMethodName,
  residuals?: any[][],
  nonNegative?: any,
  level?: any,
): any[][] {
  return call(() => {
    const base = readBlock(forecasts, "forecasts");
    const errors = isOmitted(residuals) ? null : readResiduals(residuals, base.length);
    return makeCoherent({
      hierarchy: readHierarchy(hierarchy, "hierarchy", base.length),
      forecasts: base,
      method: readChoice(method, "method", Object.values(ReconcileMethodName), errors === null ? "ols" : "mint"),
      residuals: errors,
      isNonNegative: readFlag(
        nonNegative,
        "nonNegative",
        base.every((row) => row.every((value) => value >= 0)),
      ),
      level: readInteger(level, "level", { default: 2, minimum: 1 }),
    });
  });
}

function readResiduals(raw: unknown, count: number): number[][] {
  const errors = readBlock(raw, "residuals");
  const periods = errors[0]?.length ?? 0;
  if (errors.length !== count)
    throw new DomainError("invalid", "demand.reconcile.residualRows", { count, rows: errors.length });
  if (periods < 3) throw new DomainError("notEnoughData", "demand.reconcile.fewResiduals", { periods });
  return errors;
}
