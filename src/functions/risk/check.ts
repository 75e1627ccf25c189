import { DomainError } from "../../core/DomainError";
import { compareBlocks } from "../../core/risk/compareBlocks";
import { functionMessage } from "../../messages/functionMessage";
import { call, readBlock, readNumber, readText } from "../support";

/**
 * Compares two values or two blocks that must be equal: "OK", or the difference in words.
 * @customfunction CHECK
 * @param a A number or a block of numbers; blank = 0.
 * @param b The number or block that it must equal, of the same shape.
 * @param [tolerance] Difference that still passes; in a block the sum of the absolute differences of all cells, so that they cannot cancel out. If omitted, 0.005.
 * @param [label] What is compared, for the sentence. If omitted, no label.
 * @returns "OK", or a sentence with the difference and, in a block, the cell that differs most.
 * @example =AOP.CHECK(100, 100.001) -> "OK"
 * @example =AOP.CHECK(100, 90, 0.5, "Revenue") -> "Revenue: 100 against 90, off by 10."
 * @example =AOP.CHECK({1,2;3,4}, {1,2;5,4}) -> "Off by 2 in all, 2 at row 2, column 1: 3 against 5."
 * @example =AOP.CHECK({1,2}, {1;2}) -> #VALUE!
 * @source Reconciliation of control totals.
 */
export function check(a: any[][], b: any[][], tolerance?: any, label?: any): string {
  return call(() => {
    const [first, second] = [readBlock(a, "a"), readBlock(b, "b")];
    const shape = { rows: first.length, columns: first[0]?.length ?? 0 };
    const other = { otherRows: second.length, otherColumns: second[0]?.length ?? 0 };
    if (shape.rows !== other.otherRows || shape.columns !== other.otherColumns)
      throw new DomainError("invalid", "risk.check.shape", { ...shape, ...other });
    const allowed = readNumber(tolerance, "tolerance", { default: 0.005, minimum: 0 });
    const name = readText(label, "label", "");
    const { total, row, column } = compareBlocks(first, second);
    if (total <= allowed) return functionMessage("risk.check.pass");
    const values = {
      total: rounded(total),
      row: row + 1,
      column: column + 1,
      first: rounded(first[row]?.[column] ?? 0),
      second: rounded(second[row]?.[column] ?? 0),
      largest: rounded(Math.abs((first[row]?.[column] ?? 0) - (second[row]?.[column] ?? 0))),
    };
    const sentence = functionMessage(
      shape.rows * shape.columns === 1 ? "risk.check.value" : "risk.check.block",
      values,
    );
    if (name !== "") return functionMessage("risk.check.label", { label: name, sentence });
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  });
}

/** Ten digits are enough to read and hide rounding noise. */
function rounded(value: number): number {
  return Number(value.toPrecision(10));
}
