import { DomainError } from "../../core/DomainError";
import { functionMessage } from "../../messages/functionMessage";
import { excelError } from "./excelError";

/** An answer as Excel can take it: no NaN or Infinity, nulls as "", DomainErrors in cells as error values, a full rectangle of at least one cell. */
export function checkAnswer(answer: unknown): unknown {
  if (!Array.isArray(answer)) return cell(answer, 0, 0);
  const width = Array.isArray(answer[0]) ? answer[0].length : 0;
  if (answer.length === 0 || width === 0) throw new DomainError("notEnoughData", "functions.empty");
  return answer.map((row: unknown, rowIndex) => {
    if (!Array.isArray(row) || row.length !== width) throw new Error(functionMessage("functions.ragged"));
    return row.map((value, columnIndex) => cell(value, rowIndex, columnIndex));
  });
}

function cell(value: unknown, row: number, column: number): unknown {
  if (value === null || value === undefined) return "";
  if (value instanceof DomainError) return excelError(value);
  if (typeof value === "number" && !Number.isFinite(value))
    throw new Error(functionMessage("functions.notFinite", { row: row + 1, column: column + 1 }));
  // Excel shows -0 as 0, but compares and prints it as "-0" in texts.
  return value === 0 ? 0 : value;
}
