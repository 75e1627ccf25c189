import { DomainError } from "../../core/DomainError";
import { describeCell } from "./describeCell";
import { readMatrix } from "./readMatrix";

const text = /^\s*=?\s*(-?(?:\d+\.?\d*|\.\d+))\s*$/;

/**
 * Cells that a planner holds fast, in a block of `rows` x `columns`: a number locks its cell, a blank or 0 leaves it free (the desktop
 * passes blanks as 0), and the text "=0" locks at zero. Left out: all are free.
 */
export function readLocks(raw: unknown, rows: number, columns: number): (number | null)[][] {
  const cells = readMatrix(raw, "locked");
  const [foundRows, foundColumns] = [cells.length, cells[0]?.length ?? 0];
  const isLeftOut = foundRows * foundColumns <= 1 && (cells[0]?.[0] ?? null) === null;
  if (isLeftOut) return Array.from({ length: rows }, () => new Array<null>(columns).fill(null));
  if (foundRows !== rows || foundColumns !== columns)
    throw new DomainError("invalid", "functions.locked.shape", { rows, columns, foundRows, foundColumns });
  return cells.map((row, rowIndex) =>
    row.map((cell, columnIndex) => {
      if (cell === null || cell === 0) return null;
      if (typeof cell === "number" && Number.isFinite(cell)) return cell;
      const digits = typeof cell === "string" ? text.exec(cell)?.[1] : undefined;
      if (digits !== undefined) return Number(digits);
      const place = { row: rowIndex + 1, column: columnIndex + 1, found: describeCell(cell) };
      throw new DomainError("invalid", "functions.locked.cell", place);
    }),
  );
}
