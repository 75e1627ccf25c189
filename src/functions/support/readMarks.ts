import { DomainError } from "../../core/DomainError";
import { describeCell } from "./describeCell";
import { readMatrix } from "./readMatrix";
import type { SeriesBlock } from "./readSeries";

/** Words that do not mark a period. */
const unmarked = ["", "false", "no", "ok", "0"];

/**
 * Marks in the shape of a block of series, in its direction: any text, TRUE or number other than 0 marks a period; blank, 0, FALSE, "no"
 * and "ok" do not, nor does a text that begins with `harmless`. A single such cell stands for a block without marks.
 */
export function readMarks(
  raw: unknown,
  argument: string,
  { series, direction }: SeriesBlock,
  harmless?: string,
): boolean[][] {
  const cells = readMatrix(raw, argument);
  const marks = cells.map((row, rowIndex) =>
    row.map((cell, column) => {
      if (cell === null) return false;
      if (typeof cell === "object")
        throw new DomainError("invalid", "functions.cell.error", {
          argument,
          row: rowIndex + 1,
          column: column + 1,
          found: describeCell(cell),
        });
      const word = String(cell).trim().toLowerCase();
      return !unmarked.includes(word) && !(harmless !== undefined && word.startsWith(harmless.toLowerCase()));
    }),
  );
  const [items, periods] = [series.length, series[0]?.length ?? 0];
  const [rows, columns] = direction === "row" ? [items, periods] : [periods, items];
  const [foundRows, foundColumns] = [marks.length, marks[0]?.length ?? 0];
  if (foundRows * foundColumns === 1 && !marks[0]?.[0]) return series.map((row) => row.map(() => false));
  if (foundRows !== rows || foundColumns !== columns)
    throw new DomainError("invalid", "demand.flags.shape", { argument, rows, columns, foundRows, foundColumns });
  return direction === "row" ? marks : [marks.flat()];
}
