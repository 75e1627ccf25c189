import { curveThrough, fittedLearning } from "../../core/cost/learning/fittedLearning";
import type { LearningCurve } from "../../core/cost/learning/LearningCurve";
import { learningFigures } from "../../core/cost/learning/learningFigures";
import { DomainError } from "../../core/DomainError";
import { call, isOmitted, readBlock, readChoice, readMatrix, readNumber, readPerItem } from "../support";
import { itemsOf } from "../support/itemsOf";

/**
 * What the curve describes.
 * @customenum {string}
 */
enum LearningModelWord {
  /** The time of each unit (Crawford). */
  unit = "unit",
  /** The average time of all units so far (Wright). */
  average = "average",
}

/**
 * What is returned.
 * @customenum {string}
 */
enum LearningOutput {
  /** Time of the unit itself. */
  unit = "unit",
  /** Time of all units up to it. */
  total = "total",
  /** Average time of all units up to it. */
  average = "average",
  /** The rate of the curve. */
  rate = "rate",
}

/**
 * Time or cost of a unit, or of all units up to it, on a learning curve.
 * @customfunction LEARNING
 * @param known Time or cost of the known unit (model average: the average up to it); two or more of them if the rate is to be found.
 * @param rate What is left whenever the number of units doubles: 0.8 for an 80 % curve, more than 0 up to 1. Blank or 0: found from the known units: exactly from two, by least squares on logarithms from more.
 * @param unit Number of the unit asked for, or a row, column or block of them; whole, 1 or more. Not looked at for the output rate.
 * @param {LearningModelWord} [model] unit (Crawford) or average (Wright). If omitted, unit.
 * @param {LearningOutput} [output] unit, total, average or rate. If omitted, unit.
 * @param [knownUnit] Number of each known unit. If omitted, 1.
 * @returns Time or cost, in the shape of unit. The time of a lot is the total at its last unit less the total at the unit before its first.
 * @example =AOP.LEARNING(100000, 0.8, {1,2,4,8,16}) -> {100000,80000,64000,51200,40960}
 * @example =AOP.LEARNING(100, 0.8, 8, "average", "total") -> 409.6
 * @example =AOP.LEARNING(120, 0.85, 20, , , 3) -> 76.9136
 * @example =AOP.LEARNING({100;64}, , 8, , , {1;4}) -> 51.2
 * @example =AOP.LEARNING(100, 80, 8) -> #VALUE!
 * @source Wright (1936), Factors affecting the cost of airplanes; Crawford (1944); both in Yelle (1979), The learning curve: historical review, Decision Sciences 10(2).
 */
export function learning(
  known: any[][],
  rate: any,
  unit: any[][],
  model?: LearningModelWord,
  output?: LearningOutput,
  knownUnit?: any[][],
): any[][] {
  return call(() => {
    const way = readChoice(model, "model", Object.values(LearningModelWord), "unit");
    const shown = readChoice(output, "output", Object.values(LearningOutput), "unit");
    const curve = readCurve(known, knownUnit, rate, way);
    if (shown === "rate") return [[curve.rate]];
    if (isOmitted(unit)) throw new DomainError("invalid", "functions.required", { argument: "unit" });
    const units = readBlock(unit, "unit", { minimum: 1, integer: true });
    return units.map((row) => row.map((number) => learningFigures(curve, number)[shown]));
  });
}

function readCurve(known: unknown, knownUnit: unknown, rate: unknown, model: LearningCurve["model"]): LearningCurve {
  const { count } = itemsOf(known, knownUnit);
  const times = readPerItem(known, "known", count, { above: 0 });
  const numbers = readPerItem(knownUnit, "knownUnit", count, { default: 1, minimum: 1, integer: true });
  const observations = times.map((time, index) => ({ time, unit: numbers[index] ?? 1 }));
  // Excel may pass a skipped argument that is not optional as 0.
  if (isOmitted(rate) || isZero(rate)) return fittedLearning(observations, model);
  const [first, second] = observations;
  if (!first || second) throw new DomainError("invalid", "cost.learning.both", { count });
  return curveThrough(first, readNumber(rate, "rate", { above: 0, maximum: 1 }), model);
}

const isZero = (raw: unknown): boolean => {
  const cells = readMatrix(raw, "rate");
  return cells.length === 1 && cells[0]?.length === 1 && cells[0][0] === 0;
};
