import { DomainError } from "../../core/DomainError";
import type { Cell } from "./Cell";
import { dateSerial } from "./dateSerial";
import { describeCell } from "./describeCell";
import { keyText } from "./keyText";
import { checkNumber, type NumberRule } from "./NumberRule";
import { readMatrix } from "./readMatrix";

/**
 * A column of a table, by position. "key": a text that must not be blank; "text": may be blank (""); "number" and
 * "date": a blank gives `default`; without one a blank number is 0 and a blank date an error. `optional`: the table may
 * end before this column.
 */
export interface TableColumn extends NumberRule {
  readonly kind: "key" | "text" | "number" | "date";
  readonly default?: number | null;
  readonly optional?: boolean;
}

/** One row: its place in the argument (1 = first) and its columns under the names of the declaration. */
export type TableRow<Columns extends Readonly<Record<string, TableColumn>>> = { readonly rowNumber: number } & {
  readonly [Name in keyof Columns]: Columns[Name]["kind"] extends "key" | "text"
    ? string
    : Columns[Name] extends { readonly default: null }
      ? number | null
      : number;
};

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
      row[name] = readColumn(cells[position] ?? null, name, column, place);
    }
    result.push(row as TableRow<Columns>);
  });
  if (result.length === 0) throw new DomainError("invalid", "functions.table.empty", { argument });
  return result;
}

function isBlankRow(cells: readonly Cell[]): boolean {
  return cells.every((cell) => cell === null || cell === 0 || cell === "");
}

function isHeader(cells: readonly Cell[], declared: readonly (readonly [string, TableColumn])[]): boolean {
  const figures = declared
    .map(([, column], index) => ({ column, cell: cells[index] ?? null }))
    .filter(({ column }) => column.kind === "number" || column.kind === "date");
  const texts = figures.filter(
    ({ column, cell }) => typeof cell === "string" && !(column.kind === "date" && dateSerial(cell) !== null),
  );
  return texts.length > 0 && figures.every(({ cell }) => cell === null || typeof cell === "string");
}

function readColumn(
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
