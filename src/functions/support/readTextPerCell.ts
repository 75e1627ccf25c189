import { DomainError } from "../../core/DomainError";
import { describeCell } from "./describeCell";
import { keyText } from "./keyText";
import { readMatrix } from "./readMatrix";

/** A block of `rows` x `columns` texts from a single one, one a row, one a column, or the whole block. Numbers are taken as their text; blanks are refused. */
export function readTextPerCell(
  raw: unknown,
  argument: string,
  shape: { readonly rows: number; readonly columns: number },
): string[][] {
  const cells = readMatrix(raw, argument);
  if (cells.length === 0) throw new DomainError("invalid", "functions.required", { argument });
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  if ((rows !== 1 && rows !== shape.rows) || (columns !== 1 && columns !== shape.columns))
    throw new DomainError("invalid", "calendar.units.perCell", {
      argument,
      rows,
      columns,
      wantedRows: shape.rows,
      wantedColumns: shape.columns,
    });
  const texts = cells.map((row, rowIndex) =>
    row.map((cell, column) => {
      if (cell === null && rows * columns === 1) throw new DomainError("invalid", "functions.required", { argument });
      if (cell === null || typeof cell === "object")
        throw new DomainError("invalid", "functions.cell.error", {
          argument,
          row: rowIndex + 1,
          column: column + 1,
          found: describeCell(cell),
        });
      return keyText(cell);
    }),
  );
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from(
      { length: shape.columns },
      (_, column) => texts[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column] ?? "",
    ),
  );
}
