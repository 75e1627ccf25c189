import type { BinaryOperator } from "../formula/FormulaNode";
import type { CellValue } from "../WorkbookSnapshot";
import { compareValues } from "./compareValues";
import { errors } from "./errors";
import { isCellError } from "./isCellError";
import { toNumber } from "./toNumber";
import { toText } from "./toText";

const { abs } = Math;
const { isFinite } = Number;

/** Two values joined by an operator; the left error comes first. */
export function calculateBinary(operator: BinaryOperator, left: CellValue, right: CellValue): CellValue {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  switch (operator) {
    case "&": {
      const [a, b] = [toText(left), toText(right)];
      return isCellError(a) ? a : isCellError(b) ? b : a + b;
    }
    case "=":
      return compareValues(left, right) === 0;
    case "<>":
      return compareValues(left, right) !== 0;
    case "<":
      return compareValues(left, right) < 0;
    case ">":
      return compareValues(left, right) > 0;
    case "<=":
      return compareValues(left, right) <= 0;
    case ">=":
      return compareValues(left, right) >= 0;
    default: {
      const [a, b] = [toNumber(left), toNumber(right)];
      return isCellError(a) ? a : isCellError(b) ? b : arithmetic(operator, a, b);
    }
  }
}

function arithmetic(operator: BinaryOperator, a: number, b: number): CellValue {
  switch (operator) {
    case "+":
      return finite(cleared(a + b, a));
    case "-":
      return finite(cleared(a - b, a));
    case "*":
      return finite(a * b);
    case "/":
      return b === 0 ? errors.division : finite(a / b);
    case "^":
      return a === 0 && b === 0 ? errors.number : a === 0 && b < 0 ? errors.division : finite(a ** b);
    default:
      return errors.value;
  }
}

const finite = (value: number): CellValue => (isFinite(value) ? value : errors.number);

/** Excel takes the difference of two numbers that agree in 15 digits for 0. */
function cleared(result: number, a: number): number {
  return abs(result) < 1.6e-15 * abs(a) ? 0 : result;
}
