import { phasedAmounts } from "../../core/cost/phasing/phasedAmounts";
import { DomainError } from "../../core/DomainError";
import {
  call,
  isOmitted,
  readBlock,
  readChoice,
  readInteger,
  readNumber,
  writeSeries,
  type Direction,
} from "../support";
import { eachRow } from "../support/eachRow";

/**
 * How an amount spreads over the periods.
 * @customenum {string}
 */
enum PhaseProfile {
  /** The same in every period. */
  even = "even",
  /** By the working days of each period. */
  workingdays = "workingdays",
  /** As the last year went. */
  lastyear = "lastyear",
  /** By weights of your own: 4, 4, 5, shares, an index. */
  custom = "custom",
}

/**
 * Phases amounts of a year over its periods so that the periods add up to them exactly.
 * @customfunction PHASE
 * @param amount Money (or units) of the year: one value, or one a line.
 * @param {PhaseProfile} [profile] even, workingdays, lastyear or custom. If omitted, custom where a basis is given, else even.
 * @param [basis] What the periods are in proportion to, 0 or more: working days, last year's amounts or weights; one row for all lines, a row a line, or a single column for amounts that run down. Not needed for even.
 * @param [decimals] Digits behind the point, by the largest remainder, -9 to 9: 0 for whole units, -3 for thousands. If omitted, 2.
 * @param [periods] Periods of the year, for even without a basis. If omitted, 12.
 * @returns Amounts by period, a row a line; down where basis is a column. What the amount itself has beyond the decimals goes to the largest period.
 * @example =AOP.PHASE(1000, "even", , , 3) -> {333.34,333.33,333.33}
 * @example =AOP.PHASE({1000;-50}, "workingdays", {21,20,22}, 0) -> {333,318,349;-17,-16,-17}
 * @example =AOP.PHASE(100, "lastyear", {30;50;40}) -> {25;41.67;33.33}
 * @example =AOP.PHASE(1000, "lastyear", {0,0,0}) -> #VALUE!
 * @source Largest remainder (Hamilton): Balinski & Young (1982), Fair Representation; budget calendars: Horngren, Datar & Rajan (2015), Cost Accounting, chapter 6.
 */
export function phase(
  amount: any[][],
  profile?: PhaseProfile,
  basis?: any[][],
  decimals?: any,
  periods?: any,
): any[][] {
  return call(() => {
    const amounts = readBlock(amount, "amount");
    if (amounts.length > 1 && (amounts[0]?.length ?? 0) > 1)
      throw new DomainError("invalid", "functions.vector", {
        argument: "amount",
        rows: amounts.length,
        columns: amounts[0]?.length ?? 0,
      });
    const lines = amounts.flat();
    const shape = readChoice(profile, "profile", Object.values(PhaseProfile), isOmitted(basis) ? "even" : "custom");
    const { weights, direction } = readWeights(basis, shape, lines.length, amounts.length > 1, periods);
    const digits = readNumber(decimals, "decimals", { default: 2, minimum: -9, maximum: 9, integer: true });
    const rows = eachRow(lines.length, weights[0]?.length ?? 0, (line) =>
      phasedAmounts(lines[line] ?? 0, weights[line] ?? [], digits),
    );
    return writeSeries(rows, direction);
  });
}

interface Weights {
  /** A row a line. */
  readonly weights: readonly (readonly number[])[];
  readonly direction: Direction;
}

/** The weights of each line. A block of one column runs down, unless each of several lines that run down has a row of it. */
function readWeights(
  raw: unknown,
  profile: `${PhaseProfile}`,
  lines: number,
  isDown: boolean,
  periods: unknown,
): Weights {
  const repeated = (row: readonly number[]): (readonly number[])[] => Array.from({ length: lines }, () => row);
  if (isOmitted(raw)) {
    if (profile !== "even") throw new DomainError("invalid", "cost.phase.basis", { profile });
    const count = readInteger(periods, "periods", { default: 12, minimum: 1, maximum: 1000 });
    return { weights: repeated(new Array<number>(count).fill(1)), direction: lines > 1 && !isDown ? "column" : "row" };
  }
  const block = readBlock(raw, "basis", profile === "even" ? {} : { minimum: 0 });
  const [rows, columns] = [block.length, block[0]?.length ?? 0];
  // Lines side by side take periods that run down: a column for all, or a column a line.
  const runsDown = !isDown && rows > 1 && (columns === 1 || columns === lines);
  const series = runsDown ? writeSeries(block, "column") : block;
  if (series.length !== 1 && series.length !== lines)
    throw new DomainError("invalid", "cost.phase.shape", { lines, rows, columns });
  const all = series.length === lines ? series : repeated(series[0] ?? []);
  return {
    weights: profile === "even" ? all.map((row) => row.map(() => 1)) : all,
    direction: runsDown ? "column" : "row",
  };
}
