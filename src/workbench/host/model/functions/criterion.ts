import { compareValues } from "../calculation/compareValues";
import { isCellError } from "../calculation/isCellError";
import { parseNumberText } from "../calculation/parseNumberText";
import type { CellValue } from "../WorkbookSnapshot";
import { wildcardPattern } from "./wildcardPattern";

type Test = (value: CellValue) => boolean;

/** The test that a criterion of SUMIFS, COUNTIF ... stands for: 5, "A*", ">=10", "<>", "". A blank criterion means 0. */
export function criterion(given: CellValue): Test {
  if (isCellError(given)) return (value) => isCellError(value) && value.error === given.error;
  if (given === null) return equalTo(0);
  if (typeof given !== "string") return equalTo(given);
  const [, operator = "", rest = ""] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(given) ?? [];
  const operand = valueOf(rest);
  switch (operator) {
    case "":
      return rest === "" ? (value) => value === null || value === "" : equalTo(operand);
    case "=":
      return rest === "" ? (value) => value === null : equalTo(operand);
    case "<>": {
      if (rest === "") return (value) => value !== null;
      const same = equalTo(operand);
      return (value) => !same(value);
    }
    default:
      return ordered(operator, operand);
  }
}

function valueOf(text: string): CellValue {
  const number = parseNumberText(text);
  if (number !== undefined) return number;
  return /^(true|false)$/i.test(text) ? text.toLowerCase() === "true" : text;
}

function equalTo(operand: CellValue): Test {
  if (typeof operand === "number") {
    return (value) =>
      value === operand ||
      (typeof value === "number"
        ? compareValues(value, operand) === 0
        : typeof value === "string" && parseNumberText(value) === operand);
  }
  if (typeof operand !== "string") return (value) => value === operand;
  if (!/[*?~]/.test(operand)) {
    const lower = operand.toLowerCase();
    return (value) => typeof value === "string" && (value === operand || value.toLowerCase() === lower);
  }
  const pattern = wildcardPattern(operand);
  return (value) => typeof value === "string" && pattern.test(value);
}

/** Numbers are compared with numbers only, texts with texts only. */
function ordered(operator: string, operand: CellValue): Test {
  const holds = (difference: number): boolean =>
    operator === "<"
      ? difference < 0
      : operator === ">"
        ? difference > 0
        : operator === "<="
          ? difference <= 0
          : difference >= 0;
  return (value) =>
    typeof value === typeof operand && !isCellError(value) && value !== null && holds(compareValues(value, operand));
}
