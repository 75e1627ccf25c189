import { DomainError } from "../../core/DomainError";
import type { Cell } from "./Cell";
import { dateSerial } from "./dateSerial";
import { describeCell } from "./describeCell";
import { keyText } from "./keyText";
import { checkNumber } from "./NumberRule";
import type { TableColumn } from "./TableColumn";

/** What a cell of a typed column holds; `name` is the column's, `place` where it stands in the argument. */
export function readTableCell(
  cell: Cell,
  name: string,
  column: TableColumn,
  place: { argument: string; row: number; column: number },
): string | number | null {
  if (cell !== null && typeof cell === "object")
    throw new DomainError("invalid", "functions.cell.error", { ...place, found: describeCell(cell) });
  if (column.kind === "text" || column.kind === "key") {
    const text = cell === null || cell === 0 ? "" : keyText(cell);
    if (text === "" && column.kind === "key")
      throw new DomainError("invalid", "functions.table.key", { ...place, column: name });
    return text;
  }
  if (column.kind === "date") {
    const serial = dateSerial(cell);
    if (serial !== null) return serial;
    if ((cell === null || cell === 0) && column.default !== undefined) return column.default;
    throw new DomainError("invalid", "functions.cell.date", { ...place, found: describeCell(cell) });
  }
  if (cell === null) return column.default === undefined ? 0 : column.default;
  if (typeof cell !== "number" || !Number.isFinite(cell))
    throw new DomainError("invalid", "functions.cell.number", { ...place, found: describeCell(cell) });
  return checkNumber(cell, place.argument, column, place);
}
