import { DomainError } from "../../core/DomainError";
import { isOmitted } from "./isOmitted";
import { readKeys } from "./readKeys";
import { readMatrix } from "./readMatrix";

/** A block of `rows` x `columns` keys from a single one, one a row, one a column, or the whole block; blanks, and all where left out, are "". */
export function readKeyPerCell(
  raw: unknown,
  argument: string,
  shape: { readonly rows: number; readonly columns: number },
): string[][] {
  const cells = isOmitted(raw) ? [[null]] : readMatrix(raw, argument);
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  if ((rows !== 1 && rows !== shape.rows) || (columns !== 1 && columns !== shape.columns))
    throw new DomainError("invalid", "functions.perCell", {
      ...{ argument, rows, columns, wantedRows: shape.rows, wantedColumns: shape.columns },
    });
  const keys = isOmitted(raw) ? [""] : readKeys(raw, argument);
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from(
      { length: shape.columns },
      (_, column) => keys[(rows === 1 ? 0 : row) * columns + (columns === 1 ? 0 : column)] ?? "",
    ),
  );
}
