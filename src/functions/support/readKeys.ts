import { DomainError } from "../../core/DomainError";
import { describeCell } from "./describeCell";
import { keyText } from "./keyText";
import { readMatrix } from "./readMatrix";

/**
 * A row or column (or block, read row by row) of keys as texts: numbers become their text, blanks "". A 0 is taken
 * as a blank, because the desktop passes blank cells as 0. Compare keys by core/comparableKey (case does not count,
 * as in SUMIFS and XLOOKUP).
 */
export function readKeys(raw: unknown, argument: string): string[] {
  return readMatrix(raw, argument).flatMap((cells, row) =>
    cells.map((cell, column) => {
      if (cell === null || cell === 0) return "";
      if (typeof cell !== "object") return keyText(cell);
      const place = { argument, row: row + 1, column: column + 1, found: describeCell(cell) };
      throw new DomainError("invalid", "functions.cell.error", place);
    }),
  );
}
