import { DomainError } from "../../core/DomainError";
import { dateSerial } from "./dateSerial";
import { describeCell } from "./describeCell";
import { readMatrix } from "./readMatrix";

/** A block of days as serial numbers; a blank (null, "" or the desktop's 0) is null. Text that is no date is an error with its place. */
export function readDates(raw: unknown, argument: string): (number | null)[][] {
  return readMatrix(raw, argument).map((cells, row) =>
    cells.map((cell, column) => {
      if (cell === null || cell === 0) return null;
      const serial = dateSerial(cell);
      if (serial !== null) return serial;
      const place = { argument, row: row + 1, column: column + 1, found: describeCell(cell) };
      throw new DomainError("invalid", "functions.cell.date", place);
    }),
  );
}
