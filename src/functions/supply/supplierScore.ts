import { DomainError } from "../../core/DomainError";
import { supplierScores, type CriterionDirection } from "../../core/supply/suppliers/supplierScores";
import { call, readBlock, readChoice, readMatrix, readPerItem } from "../support";

/**
 * How figures of different units become points.
 * @customenum {string}
 */
enum ScoreMethodWord {
  /** The best supplier of a criterion has the full points, the worst none, the others in proportion. */
  minmax = "minmax",
  /** Value over the best value; best value over value where less is better. */
  ratio = "ratio",
}

/**
 * Weighted score and rank of suppliers (or carriers, sites ...) over several criteria.
 * @customfunction SUPPLIERSCORE
 * @param metrics Figures, a row a supplier and a column a criterion, in any units (share on time, price, days): without names and headers; blank = 0.
 * @param weights How much each criterion counts, 0 or more: one value, or one a criterion. They need not add up to 1 or 100.
 * @param [direction] higher or lower (also 1 or -1): whether more of a criterion is better, or less. One word, or one a criterion. If omitted or blank, higher.
 * @param {ScoreMethodWord} [method] minmax: 0 points for the worst, full points for the best of a criterion; ratio: in proportion to the best, for figures of 0 or more. If omitted, minmax.
 * @returns A row a supplier: score from 0 to 100, and rank, 1 for the best; suppliers with equal scores share the better rank. A criterion on which all are equal gives all the full points.
 * @example =AOP.SUPPLIERSCORE({0.95,10;0.9,8;0.99,12}, {60,40}, {"higher","lower"}) -> {53.333333,2;40,3;60,1}
 * @example =AOP.SUPPLIERSCORE({0.95,10;0.9,8}, {3,2}, {1,-1}, "ratio") -> {92,2;96.842105,1}
 * @example =AOP.SUPPLIERSCORE({0.95,10;0.9,8}, {0,0}) -> #VALUE!
 * @source Weighted-point plan: Dickson (1966), An analysis of vendor selection systems; simple additive weighting: Hwang & Yoon (1981), Multiple Attribute Decision Making.
 */
export function supplierScore(
  metrics: any[][],
  weights: any[][],
  direction?: any[][],
  method?: ScoreMethodWord,
): any[][] {
  return call(() => {
    const way = readChoice(method, "method", Object.values(ScoreMethodWord), "minmax");
    const figures = readBlock(metrics, "metrics", way === "ratio" ? { minimum: 0 } : {});
    const criteria = figures[0]?.length ?? 0;
    const scores = supplierScores({
      metrics: figures,
      weights: readPerCriterion(weights, criteria),
      directions: readDirections(direction, criteria),
      method: way,
    });
    return scores.map(({ score, rank }) => [score, rank]);
  });
}

function readPerCriterion(raw: unknown, criteria: number): number[] {
  const cells = readMatrix(raw, "weights");
  const found = cells.length * (cells[0]?.length ?? 0);
  if (found > 1 && found !== criteria) throw wrongCount("weights", found, criteria);
  return readPerItem(raw, "weights", criteria, { minimum: 0 });
}

/** A word, 1 or -1 for each criterion; a blank (the desktop's 0) is higher. */
function readDirections(raw: unknown, criteria: number): CriterionDirection[] {
  const words = readMatrix(raw, "direction")
    .flat()
    .map((cell): CriterionDirection => {
      if (cell === 1 || cell === 0) return "higher";
      if (cell === -1) return "lower";
      return readChoice(cell, "direction", ["higher", "lower"], "higher");
    });
  if (words.length <= 1) return Array.from({ length: criteria }, () => words[0] ?? "higher");
  if (words.length === criteria) return words;
  throw wrongCount("direction", words.length, criteria);
}

function wrongCount(argument: string, count: number, criteria: number): DomainError {
  return new DomainError("invalid", "supply.score.perCriterion", { argument, count, criteria });
}
