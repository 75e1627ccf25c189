import { DomainError } from "../../core/DomainError";
import { describeCell } from "./describeCell";
import { brokenPart, checkNumber, type NumberRule } from "./NumberRule";
import { readMatrix } from "./readMatrix";

/** Rows of numbers in which a blank stays null (the desktop's blank is 0 and cannot be told). Anything but numbers is an error with its place. */
export function readSparseBlock(raw: unknown, argument: string, rule: NumberRule = {}): (number | null)[][] {
  const rows = readMatrix(raw, argument);
  if (rows.length === 0) throw new DomainError("invalid", "functions.required", { argument });
  return rows.map((cells, rowIndex) =>
    cells.map((cell, columnIndex) => {
      if (cell === null) return null;
      const isNumber = typeof cell === "number" && Number.isFinite(cell);
      // A block has a hundred thousand cells: the place is put together only for a refusal.
      if (isNumber && brokenPart(cell, rule) === null) return cell;
      const place = { row: rowIndex + 1, column: columnIndex + 1 };
      if (isNumber) return checkNumber(cell, argument, rule, place);
      throw new DomainError("invalid", "functions.cell.number", { argument, ...place, found: describeCell(cell) });
    }),
  );
}
