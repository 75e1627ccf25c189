import { blendedPlan } from "../../core/demand/consensus/blendedPlan";
import { DomainError } from "../../core/DomainError";
import { call, eachRow, readChoice } from "../support";
import { readConsensus } from "../support/readConsensus";

/**
 * What a blank or 0 of a source means.
 * @customenum {string}
 */
enum ConsensusMissing {
  /** It expects nothing. */
  zero = "zero",
  /** It has no opinion. */
  skip = "skip",
}

/**
 * What is returned.
 * @customenum {string}
 */
enum ConsensusAnswer {
  /** The blended plan. */
  plan = "plan",
  /** The weights of the sources. */
  weights = "weights",
}

/**
 * Blends what several sources expect (sales, marketing, statistics, finance) into one plan: by given weights, by their accuracy in the past, or
 * alike.
 * @customfunction CONSENSUS
 * @param inputs What the sources expect: a row a source and a column a period. With items several sources for each item.
 * @param [weights] Weight of each source, zero or more, or of each source and period; they need not add up to 1. If omitted, all alike.
 * @param [pastInputs] What the same sources said in the past, in the same rows: weights in inverse proportion to the mean square of their errors.
 * @param [pastActual] What came in the past: one row, or a row an item; needed with pastInputs.
 * @param [items] Item of each row of inputs. If omitted, all are of one item.
 * @param {ConsensusMissing} [missing] What a blank or 0 of inputs and pastInputs means: zero: the source expects nothing; skip: it has no opinion, the others share its weight. If omitted, zero.
 * @param {ConsensusAnswer} [answer] plan: the blended plan; weights: the weight of each row of inputs, adding up to 1 for an item. If omitted, plan.
 * @returns A row an item, in the order of their first rows, a column a period; blank where no source has an opinion.
 * @example =AOP.CONSENSUS({100,110;120,130}, {3;1}) -> {105,115}
 * @example =AOP.CONSENSUS({100;130}, , {90,110;80,120}, {100,100}) -> 106
 * @example =AOP.CONSENSUS({100,0;120,130}, , , , , "skip") -> {110,130}
 * @example =AOP.CONSENSUS({100,110;120,130}, {1;2;3}) -> #VALUE!
 * @source Bates and Granger (1969), The combination of forecasts.
 */
export function consensus(
  inputs: any[][],
  weights?: any[][],
  pastInputs?: any[][],
  pastActual?: any[][],
  items?: any[][],
  missing?: ConsensusMissing,
  answer?: ConsensusAnswer,
): any[][] {
  return call(() => {
    const skipsBlanks = readChoice(missing, "missing", Object.values(ConsensusMissing), "zero") === "skip";
    const shown = readChoice(answer, "answer", Object.values(ConsensusAnswer), "plan");
    const read = readConsensus({ inputs, weights, pastInputs, pastActual, items, skipsBlanks });
    const columns = read.inputs[0]?.length ?? 0;
    const weightAt = (row: number, period: number): number => {
      const own = read.weights[row] ?? [];
      return own[own.length === 1 ? 0 : period] ?? 0;
    };
    if (shown === "weights")
      return read.inputs.map((_, row) => {
        const group = read.groups.find((rows) => rows.includes(row)) ?? [];
        return (read.weights[row] ?? []).map((weight, period) => {
          const total = group.reduce((sum, other) => sum + weightAt(other, period), 0);
          if (total === 0) throw new DomainError("divisionByZero", "demand.consensus.noWeight", { period: period + 1 });
          return weight / total;
        });
      });
    return eachRow<number | null>(read.groups.length, columns, (item) => {
      const rows = read.groups[item] ?? [];
      return blendedPlan({
        inputs: rows.map((row) => read.inputs[row] ?? []),
        weights: rows.map((row) => Array.from({ length: columns }, (_, period) => weightAt(row, period))),
      });
    });
  });
}
