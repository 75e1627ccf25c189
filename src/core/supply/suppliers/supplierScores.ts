import { DomainError } from "../../DomainError";

/** Whether more of a criterion is better or less. */
export type CriterionDirection = "higher" | "lower";

/** How figures of different units become points from 0 to 1. */
export type ScoreMethod = "minmax" | "ratio";

/** Figures of suppliers, and how they count. */
export interface ScoreInput {
  /** A row a supplier, a column a criterion. */
  readonly metrics: readonly (readonly number[])[];
  /** Weight of each criterion, 0 or more; scaled to add up to 1. */
  readonly weights: readonly number[];
  readonly directions: readonly CriterionDirection[];
  readonly method: ScoreMethod;
}

/** A supplier's place. */
export interface SupplierScore {
  /** From 0 to 100. */
  readonly score: number;
  /** 1 for the best; ties share the better rank. */
  readonly rank: number;
}

/** Decimals of a score that tell two suppliers apart: what lies below is noise of the sum. */
const scoreDecimals = 1e9;

/**
 * Weighted points of every supplier on a scale of 100, and its rank as RANK.EQ gives it. minmax: the best of a criterion has 1
 * point, the worst 0; ratio: value / best, or best / value where less is better (a best of 0 leaves the others without
 * points). A criterion on which all are equal gives all the full point. Simple additive weighting: Hwang & Yoon (1981); the
 * weighted-point plan of Dickson (1966) and Timmerman (1986).
 */
export function supplierScores({ metrics, weights, directions, method }: ScoreInput): SupplierScore[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) throw new DomainError("invalid", "supply.score.noWeight");
  const pointsOf = weights.map((_, criterion) => {
    const values = metrics.map((row) => row[criterion] ?? 0);
    const direction = directions[criterion] ?? "higher";
    return method === "ratio" ? ratioPoints(values, direction) : rangePoints(values, direction);
  });
  const scores = metrics.map((_, supplier) => {
    const points = weights.reduce((all, weight, criterion) => all + weight * (pointsOf[criterion]?.[supplier] ?? 0), 0);
    return (100 * points) / sum;
  });
  const keys = scores.map((score) => Math.round(score * scoreDecimals));
  return scores.map((score, supplier) => ({
    score,
    rank: 1 + keys.filter((key) => key > (keys[supplier] ?? 0)).length,
  }));
}

function rangePoints(values: readonly number[], direction: CriterionDirection): number[] {
  const [least, most] = [leastOf(values), mostOf(values)];
  if (least === most) return values.map(() => 1);
  return values.map((value) => (direction === "higher" ? value - least : most - value) / (most - least));
}

function ratioPoints(values: readonly number[], direction: CriterionDirection): number[] {
  const [least, most] = [leastOf(values), mostOf(values)];
  if (least === most) return values.map(() => 1);
  // All are 0 or more and not equal: the most is above 0.
  return values.map((value) => (direction === "higher" ? value / most : value === least ? 1 : least / value));
}

const leastOf = (values: readonly number[]): number =>
  values.reduce((least, value) => Math.min(least, value), Infinity);
const mostOf = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), -Infinity);
