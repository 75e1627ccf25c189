import { DomainError } from "../../DomainError";
import { errorWeights } from "./errorWeights";
import type { Hierarchy } from "./Hierarchy";
import { optimalLeaves } from "./optimalLeaves";
import { splitDown } from "./splitDown";
import { treeOf, type Tree } from "./treeOf";

/** Ways to make forecasts of all levels add up. */
export type ReconcileMethod = "bottomup" | "topdown" | "middleout" | "ols" | "wls" | "mint";

export interface ReconcileInput {
  readonly hierarchy: Hierarchy;
  /** Base forecasts, a row a series and a column a period. */
  readonly forecasts: readonly (readonly number[])[];
  readonly method: ReconcileMethod;
  /** One-step errors of the rows in their history, a row a series; null: not known. */
  readonly residuals: readonly (readonly number[])[] | null;
  /** Leaves are zero or more. */
  readonly isNonNegative: boolean;
  /** Level that middle-out keeps: 1 = the top. */
  readonly level: number;
}

/** Forecasts that add up in every period: the leaves by the method, and every other row as the sum of its leaves. */
export function reconcile({
  hierarchy,
  forecasts,
  method,
  residuals,
  isNonNegative,
  level,
}: ReconcileInput): number[][] {
  const { leaves, members } = hierarchy;
  const periods = (forecasts[0] ?? []).map((_, period) => forecasts.map((row) => row[period] ?? 0));
  const byPeriod =
    method === "ols" || method === "wls" || method === "mint"
      ? optimalLeaves(hierarchy, periods, errorWeights(method, hierarchy, residuals), isNonNegative)
      : splitLeaves();
  return members.map((own) => byPeriod.map((values) => own.reduce((sum, leaf) => sum + (values[leaf] ?? 0), 0)));

  function splitLeaves(): number[][] {
    const tree = method === "bottomup" ? null : treeOf(hierarchy);
    if (tree) requireLevel(tree, method === "topdown" ? 1 : level);
    return periods.map((base) => {
      const clean = isNonNegative ? base.map((value) => Math.max(0, value)) : base;
      const split = tree ? splitDown(tree, clean, method === "topdown" ? 1 : level) : clean;
      return leaves.map((row) => split[row] ?? 0);
    });
  }
}

function requireLevel({ levels }: Tree, level: number): void {
  const deepest = Math.max(...levels);
  if (level > deepest) throw new DomainError("invalid", "demand.reconcile.level", { level, deepest });
}
