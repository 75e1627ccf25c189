import { errors } from "../calculation/errors";
import type { NativeFunctions } from "../calculation/NativeFunction";
import { elementwise } from "./elementwise";
import { roundTo } from "./roundTo";

const { numbers } = elementwise;

const log = numbers(1, 2, (number, base = 10) =>
  number <= 0 || base <= 0
    ? errors.number
    : base === 1
      ? errors.division
      : base === 10
        ? Math.log10(number)
        : Math.log(number) / Math.log(base),
);
/** Multiples of `step` upwards or downwards; a step of 0 gives 0 for CEILING and #DIV/0! for FLOOR. */
const ceiling = (number: number, step: number): number =>
  step === 0 ? 0 : roundTo(Math.ceil(roundTo(number / step, 10, "nearest")) * step, 12, "nearest");
const floor = (number: number, step: number): number =>
  roundTo(Math.floor(roundTo(number / step, 10, "nearest")) * step, 12, "nearest");

/** Arithmetic of single numbers. */
export const mathFunctions: NativeFunctions = {
  ABS: numbers(1, 1, Math.abs),
  SIGN: numbers(1, 1, Math.sign),
  INT: numbers(1, 1, Math.floor),
  TRUNC: numbers(1, 2, (number, digits = 0) => roundTo(number, digits, "down")),
  ROUND: numbers(2, 2, (number, digits) => roundTo(number, digits, "nearest")),
  ROUNDUP: numbers(2, 2, (number, digits) => roundTo(number, digits, "up")),
  ROUNDDOWN: numbers(2, 2, (number, digits) => roundTo(number, digits, "down")),
  MROUND: numbers(2, 2, (number, step) =>
    step === 0
      ? 0
      : number * step < 0
        ? errors.number
        : roundTo(roundTo(number / step, 0, "nearest") * step, 12, "nearest"),
  ),
  CEILING: numbers(2, 2, (number, step) => (number > 0 && step < 0 ? errors.number : ceiling(number, step))),
  "CEILING.MATH": numbers(1, 3, (number, step = 1, mode = 0) =>
    number < 0 && mode !== 0 ? -ceiling(-number, Math.abs(step)) : ceiling(number, Math.abs(step)),
  ),
  FLOOR: numbers(2, 2, (number, step) =>
    step === 0 ? errors.division : number > 0 && step < 0 ? errors.number : floor(number, step),
  ),
  "FLOOR.MATH": numbers(1, 3, (number, step = 1, mode = 0) =>
    step === 0 ? 0 : number < 0 && mode !== 0 ? -floor(-number, Math.abs(step)) : floor(number, Math.abs(step)),
  ),
  MOD: numbers(2, 2, (number, divisor) =>
    divisor === 0 ? errors.division : number - divisor * Math.floor(number / divisor),
  ),
  QUOTIENT: numbers(2, 2, (number, divisor) => (divisor === 0 ? errors.division : Math.trunc(number / divisor))),
  POWER: numbers(2, 2, (base, exponent) =>
    base === 0 && exponent === 0 ? errors.number : base === 0 && exponent < 0 ? errors.division : base ** exponent,
  ),
  SQRT: numbers(1, 1, (number) => (number < 0 ? errors.number : Math.sqrt(number))),
  EXP: numbers(1, 1, Math.exp),
  LN: numbers(1, 1, (number) => (number <= 0 ? errors.number : Math.log(number))),
  LOG: log,
  LOG10: log,
  EVEN: numbers(1, 1, (number) => Math.sign(number) * Math.ceil(Math.abs(number) / 2) * 2),
  ODD: numbers(1, 1, (number) =>
    number === 0 ? 1 : Math.sign(number) * (Math.ceil((Math.abs(number) - 1) / 2) * 2 + 1),
  ),
  PI: { minimum: 0, maximum: 0, evaluate: () => Math.PI },
};
