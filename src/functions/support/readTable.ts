import { DomainError } from "../../core/DomainError";
import type { Cell } from "./Cell";
import { dateSerial } from "./dateSerial";
import { readMatrix } from "./readMatrix";
import { readTableCell } from "./readTableCell";
import type { TableColumn, TableRow } from "./TableColumn";

/**
 * The rows of a table whose columns are known by their order. A header row is recognised (text where numbers or dates
 * must stand) and skipped; rows without any content are skipped.
 */
export function readTable<const Columns extends Readonly<Record<string, TableColumn>>>(
  raw: unknown,
  argument: string,
  columns: Columns,
): TableRow<Columns>[] {
  const rows = readMatrix(raw, argument);
  const declared = Object.entries(columns);
  const wanted = declared.filter(([, column]) => !column.optional).length;
  const width = rows[0]?.length ?? 0;
  if (rows.length === 0) throw new DomainError("invalid", "functions.required", { argument });
  if (width < wanted) {
    const names = declared.map(([name]) => name).join(", ");
    throw new DomainError("invalid", "functions.table.columns", { argument, wanted, names, columns: width });
  }
  const result: TableRow<Columns>[] = [];
  rows.forEach((cells, index) => {
    if (isBlankRow(cells) || (index === 0 && isHeader(cells, declared))) return;
    // Written into one object and with one place a row: tables of 20,000 rows are read at each recalculation.
    const row: Record<string, string | number | null> = { rowNumber: index + 1 };
    const place = { argument, row: index + 1, column: 0 };
    for (let position = 0; position < declared.length; position++) {
      const [name, column] = declared[position] as readonly [string, TableColumn];
      place.column = position + 1;
      row[name] = readTableCell(cells[position] ?? null, name, column, place);
    }
    result.push(row as TableRow<Columns>);
  });
  if (result.length === 0) throw new DomainError("invalid", "functions.table.empty", { argument });
  return result;
}

function isBlankRow(cells: readonly Cell[]): boolean {
  return cells.every((cell) => cell === null || cell === 0 || cell === "");
}

/** Text in every cell that is filled, and words where figures must stand: a figure written as text ("20%") is a mistake, not a heading. */
function isHeader(cells: readonly Cell[], declared: readonly (readonly [string, TableColumn])[]): boolean {
  if (cells.some((cell) => cell !== null && typeof cell !== "string" && cell !== 0)) return false;
  const figures = declared
    .map(([, column], index) => ({ column, cell: cells[index] ?? null }))
    .filter(({ column }) => column.kind === "number" || column.kind === "date");
  const words = figures.filter(
    ({ column, cell }) => typeof cell === "string" && !(column.kind === "date" && dateSerial(cell) !== null),
  );
  return (
    words.length > 0 && figures.every(({ cell }) => cell === null || (typeof cell === "string" && !isFigure(cell)))
  );
}

/** A number with signs, separators, a currency or a percent sign, and nothing else. */
function isFigure(text: string): boolean {
  return /^[-+(\s]*\p{Sc}?\s*\d[\d.,'\s]*(\p{Sc}|%)?[)\s]*$/u.test(text);
}
