import { indexFactors } from "../../core/cost/phasing/indexFactors";
import { riseFactors, type RiseManner } from "../../core/cost/phasing/riseFactors";
import { call, isOmitted, readBlock, readChoice, readMatrix, readNumber, readPerCell, writeSeries } from "../support";
import { readEscalatedBase } from "../support/readEscalatedBase";
import { readIndexClause } from "../support/readIndexClause";

/**
 * How a price moves.
 * @customenum {string}
 */
enum EscalateMethod {
  /** Each rise once, from its period on. */
  step = "step",
  /** Each rise from its period on, and again a year later. */
  yearly = "yearly",
  /** A yearly rise evenly compounded from period to period, beginning in its period. */
  smooth = "smooth",
  /** With published indices against their base values. */
  index = "index",
}

/**
 * Prices, rates or costs by period after rises from their dates on, or linked to indices.
 * @customfunction ESCALATE
 * @param base Amount before the rise: one value, a row by period, or a block of lines by periods. A single column is one line that runs down, unless change or effectiveFrom has a row for each of its cells, or periods is given.
 * @param change Rises as shares (0.03 for 3 %, -0.02 for a saving), above -1 up to 1: one, or several that compound, side by side; one row for all lines or a row a line. For index: a row an index by period (or a column an index, running down).
 * @param [effectiveFrom] Number of the period from which each rise holds, the first being 1; one value, or as change. If omitted, 1.
 * @param {EscalateMethod} [method] step, yearly, smooth or index. If omitted, step.
 * @param [periods] Periods to spread single amounts over. If omitted, as many as base has, for index as many as the index has.
 * @param [weights] For index: share of the price that follows each index; what they leave below 1 stays fixed. If omitted, 1: one index moves all of the price.
 * @param [baseIndex] For index: value of each index at the base price. If omitted, that of the first period.
 * @param [periodsPerYear] Periods in a year, for yearly and smooth. If omitted, 12.
 * @returns Amounts by period, a row a line, in the direction of base.
 * @example =AOP.ESCALATE({100,100,100,100}, 0.03, 3) -> {100,100,103,103}
 * @example =AOP.ESCALATE({120000;80000}, {0.05,0.03,-0.02;-0.02,0.04,0}) -> {127184.4;81536}
 * @example =AOP.ESCALATE(100, {230;121}, , "index", , {0.4;0.25}, {200;110}) -> 108.5
 * @example =AOP.ESCALATE(100, {0.02,0.01}, {2,4}, , 4) -> {100,102,102,103.02}
 * @example =AOP.ESCALATE(100, 3) -> #VALUE!
 * @source Price adjustment: FIDIC (1999), Conditions of Contract for Construction, clause 13.8; yearly rises: compound interest.
 */
export function escalate(
  base: any[][],
  change: any[][],
  effectiveFrom?: any[][],
  method?: EscalateMethod,
  periods?: any,
  weights?: any[][],
  baseIndex?: any[][],
  periodsPerYear?: any,
): any[][] {
  return call(() => {
    const manner = readChoice(method, "method", Object.values(EscalateMethod), "step");
    if (manner === "index") {
      const clause = readIndexClause(change, weights, baseIndex);
      const factors = indexFactors(clause);
      const { lines, direction } = readEscalatedBase(base, {
        periods: factors.length,
        isDown: clause.direction === "column",
        lineCounts: [],
      });
      return writeSeries(
        lines.map((row) => row.map((amount, period) => amount * (factors[period] ?? 1))),
        direction,
      );
    }
    const perYear = readNumber(periodsPerYear, "periodsPerYear", { default: 12, above: 0 });
    const { lines, direction } = readEscalatedBase(base, {
      periods: isOmitted(periods)
        ? null
        : readNumber(periods, "periods", { minimum: 1, maximum: 10_000, integer: true }),
      isDown: null,
      lineCounts: [rowsIn(change, "change"), rowsIn(effectiveFrom, "effectiveFrom")],
    });
    const rises = readRises(change, effectiveFrom, lines.length);
    const answer = lines.map((row, line) => {
      const factors = riseFactors(rises[line] ?? [], manner as RiseManner, row.length, perYear);
      return row.map((amount, period) => amount * (factors[period] ?? 1));
    });
    return writeSeries(answer, direction);
  });
}

const rowsIn = (raw: unknown, argument: string): number => readMatrix(raw, argument).length;

/** The rises of each line; those of a single line may also stand one below the other. */
function readRises(change: unknown, from: unknown, lines: number): { share: number; from: number }[][] {
  const rule = { above: -1, maximum: 1 };
  const given = readBlock(change, "change", rule);
  const block = lines === 1 ? [given.flat()] : given;
  const columns = block[0]?.length ?? 0;
  const shape = { rows: lines, columns };
  const shares = readPerCell(block, "change", shape, rule);
  const isColumn = lines === 1 && columns > 1 && rowsIn(from, "effectiveFrom") === columns;
  const periods = isColumn ? writeSeries(readMatrix(from, "effectiveFrom"), "column") : from;
  const starts = readPerCell(periods, "effectiveFrom", shape, { default: 1, minimum: 1, integer: true });
  return shares.map((row, line) => row.map((share, rise) => ({ share, from: starts[line]?.[rise] ?? 1 })));
}
