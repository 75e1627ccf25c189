import { errors } from "../calculation/errors";
import { isCellError } from "../calculation/isCellError";
import type { NativeFunction, NativeFunctions } from "../calculation/NativeFunction";
import { toNumber } from "../calculation/toNumber";
import { broadcast } from "../calculation/broadcast";
import type { CellValue } from "../WorkbookSnapshot";
import { aggregate } from "./aggregate";
import { numbersOf } from "./numbersOf";
import { sumOf } from "./sumOf";

const meanOf = (numbers: readonly number[]): number => sumOf(numbers) / numbers.length;
const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
const squaresAround = (numbers: readonly number[]): number => {
  const mean = meanOf(numbers);
  return sumOf(numbers.map((number) => (number - mean) ** 2));
};
const sampleVariance = (numbers: readonly number[]): CellValue =>
  numbers.length < 2 ? errors.division : squaresAround(numbers) / (numbers.length - 1);
const populationVariance = (numbers: readonly number[]): CellValue =>
  numbers.length < 1 ? errors.division : squaresAround(numbers) / numbers.length;
const root = (value: CellValue): CellValue => (typeof value === "number" ? Math.sqrt(value) : value);

/** Percentile by linear interpolation, both ends included (PERCENTILE.INC) or neither (PERCENTILE.EXC). */
function percentile(numbers: readonly number[], share: number, exclusive: boolean): CellValue {
  const sorted = ascending(numbers);
  const position = exclusive ? share * (sorted.length + 1) - 1 : share * (sorted.length - 1);
  if (share < 0 || share > 1 || position < 0 || position > sorted.length - 1) return errors.number;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}

/** A function of a set of numbers and one more number that may be a block: LARGE, PERCENTILE ... */
function ranked(calculate: (numbers: readonly number[], k: number) => CellValue): NativeFunction {
  return {
    minimum: 2,
    maximum: 2,
    evaluate: (context, [set, k]) => {
      const numbers = numbersOf(context, [set]);
      if (isCellError(numbers)) return numbers;
      return broadcast([context.value(k)], (cell = null) => {
        const number = toNumber(cell);
        return isCellError(number) ? number : calculate(numbers, number);
      });
    },
  };
}

const largest = ranked((numbers, k) => ascending(numbers)[numbers.length - Math.ceil(k)] ?? errors.number);
const smallest = ranked((numbers, k) => ascending(numbers)[Math.ceil(k) - 1] ?? errors.number);
const percentileInclusive = ranked((numbers, share) => percentile(numbers, share, false));
const quartileInclusive = ranked((numbers, quarter) => percentile(numbers, Math.trunc(quarter) / 4, false));
const deviation = aggregate((numbers) => root(sampleVariance(numbers)));
const deviationOfAll = aggregate((numbers) => root(populationVariance(numbers)));

/** RANK: 1 is the largest, or with a third argument other than 0 the smallest; equals share a rank. */
const rank: NativeFunction = {
  minimum: 2,
  maximum: 3,
  evaluate: (context, [value, set, order]) => {
    const numbers = numbersOf(context, [set]);
    if (isCellError(numbers)) return numbers;
    const upwards = toNumber(context.single(order));
    return broadcast([context.value(value)], (cell = null) => {
      const number = toNumber(cell);
      if (isCellError(number)) return number;
      if (!numbers.includes(number)) return errors.notAvailable;
      return 1 + numbers.filter((other) => (upwards === 0 ? other > number : other < number)).length;
    });
  },
};

/** Sums, means, spreads and ranks. */
export const statisticsFunctions: NativeFunctions = {
  SUM: aggregate(sumOf),
  SUMSQ: aggregate((numbers) => sumOf(numbers.map((number) => number * number))),
  PRODUCT: aggregate((numbers) =>
    numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1),
  ),
  AVERAGE: aggregate((numbers) => (numbers.length === 0 ? errors.division : meanOf(numbers))),
  MAX: aggregate((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  MIN: aggregate((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  MEDIAN: aggregate((numbers) => (numbers.length === 0 ? errors.number : percentile(numbers, 0.5, false))),
  "STDEV.S": deviation,
  STDEV: deviation,
  "STDEV.P": deviationOfAll,
  STDEVP: deviationOfAll,
  "VAR.S": aggregate(sampleVariance),
  VAR: aggregate(sampleVariance),
  "VAR.P": aggregate(populationVariance),
  VARP: aggregate(populationVariance),
  LARGE: largest,
  SMALL: smallest,
  PERCENTILE: percentileInclusive,
  "PERCENTILE.INC": percentileInclusive,
  "PERCENTILE.EXC": ranked((numbers, share) => percentile(numbers, share, true)),
  QUARTILE: quartileInclusive,
  "QUARTILE.INC": quartileInclusive,
  RANK: rank,
  "RANK.EQ": rank,
};
