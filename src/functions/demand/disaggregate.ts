import { disaggregate as split } from "../../core/demand/hierarchy/disaggregate";
import { historicalShares } from "../../core/demand/hierarchy/historicalShares";
import { DomainError } from "../../core/DomainError";
import { call, readBlock, readChoice, readOptionalNumber } from "../support";
import { eachItem } from "../support/eachItem";
import { readLocks } from "../support/readLocks";
import { splitsOf, type Split } from "../support/splitsOf";

/**
 * What the weights of a disaggregation are.
 * @customenum {string}
 */
enum WeightMethod {
  /** Weights as they stand: last year, indices, a plan. */
  weights = "weights",
  /** A history: the mean of each item's shares by period. */
  average = "average",
  /** A history: each item's share of all periods together. */
  total = "total",
}

/**
 * Splits totals into parts that add up to them exactly: by weights, or by the items' shares of a history. Locked cells keep their value
 * and the others take the rest; rounding is by largest remainder.
 * @customfunction DISAGGREGATE
 * @param totals What the parts add up to: one total; a row, one a period, split over the items of the weights' rows; a column, each split over the weights' columns; with totalKeys a row a group and a column a period.
 * @param weights 0 or more; only their ratios matter. Methods average and total: a history, a row an item and a column a period, oldest first.
 * @param [locked] Values that must stay, in the shape of the answer. Blank or 0 is free; to lock a cell at zero, enter the text =0.
 * @param [decimals] Digits behind the point that the parts are rounded to, -9 to 9: 0 gives whole units, -1 tens. If omitted, not rounded.
 * @param {WeightMethod} [method] weights, average or total. If omitted, weights.
 * @param [totalKeys] Group of each row of totals, for items of several groups in one call.
 * @param [keys] Group of each row of weights, needed with totalKeys.
 * @returns The parts: items down, periods across; for one total in the shape of the weights.
 * @example =AOP.DISAGGREGATE(100, {1;1;1;3.5}, , 0) -> {16;15;15;54}
 * @example =AOP.DISAGGREGATE({200,90}, {100,120,110,130;50,40,60,50}, , , "total") -> {139.39,62.73;60.61,27.27}
 * @example =AOP.DISAGGREGATE(100, {1,1,2}, {40,0,0}) -> {40,20,40}
 * @example =AOP.DISAGGREGATE(100, {1,1}, {120,0}) -> #N/A
 * @source Gross and Sohl (1990), Disaggregation methods to expedite product line forecasting, methods A and F; largest remainder (Hamilton).
 */
export function disaggregate(
  totals: any[][],
  weights: any[][],
  locked?: any[][],
  decimals?: any,
  method?: WeightMethod,
  totalKeys?: any[][],
  keys?: any[][],
): any[][] {
  return call(() => {
    const sums = readBlock(totals, "totals");
    const given = readBlock(weights, "weights", { minimum: 0 });
    const by = readChoice(method, "method", Object.values(WeightMethod), "weights");
    const digits = readOptionalNumber(decimals, "decimals", { minimum: -9, maximum: 9, integer: true });
    const { rows, columns, splits } = splitsOf({
      totals: sums,
      weights: given,
      isHistory: by !== "weights",
      totalKeys,
      keys,
    });
    const locks = readLocks(locked, rows, columns);
    const answer = locks.map((row) => row.map((value): number | DomainError => value ?? 0));
    const parts = eachItem(splits.length, (index) => partsOf(splits[index] as Split));
    splits.forEach(({ cells }, index) =>
      cells.forEach(([row, column], position) => {
        const part = parts[index] ?? [];
        (answer[row] as (number | DomainError)[])[column] = part instanceof DomainError ? part : (part[position] ?? 0);
      }),
    );
    return answer;

    function partsOf({ total, cells }: Split): number[] {
      const own =
        by === "weights"
          ? cells.map(
              ([row, column]) => given[given.length === 1 ? 0 : row]?.[given[0]?.length === 1 ? 0 : column] ?? 0,
            )
          : historicalShares(
              cells.map(([row]) => given[row] ?? []),
              by,
            );
      return split({
        total,
        weights: own,
        locked: cells.map(([row, column]) => locks[row]?.[column] ?? null),
        decimals: digits,
      });
    }
  });
}
