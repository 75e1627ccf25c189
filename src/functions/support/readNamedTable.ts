import { DomainError } from "../../core/DomainError";
import type { Cell } from "./Cell";
import { describeCell } from "./describeCell";
import { keyText } from "./keyText";
import { nearestWord } from "./nearestWord";
import { readMatrix } from "./readMatrix";
import { readTableCell } from "./readTableCell";
import type { TableColumn, TableRow } from "./TableColumn";

/**
 * The rows of a table whose first row names its columns, in any order and case, of which only those that are not optional must be there. An
 * unknown name is refused with the nearest known one; a column without a name and rows without any content are skipped.
 */
export function readNamedTable<const Columns extends Readonly<Record<string, TableColumn>>>(
  raw: unknown,
  argument: string,
  columns: Columns,
): TableRow<Columns>[] {
  const [header, ...rows] = readMatrix(raw, argument);
  if (!header) throw new DomainError("invalid", "functions.required", { argument });
  const positions = positionsOf(header, argument, columns);
  const result = rows.flatMap((cells, index): TableRow<Columns>[] => {
    if (cells.every((cell) => cell === null || cell === 0)) return [];
    const row: Record<string, string | number | null> = { rowNumber: index + 2 };
    for (const [name, column] of Object.entries(columns)) {
      const position = positions.get(name) ?? -1;
      const place = { argument, row: index + 2, column: position + 1 };
      row[name] = readTableCell(cells[position] ?? null, name, column, place);
    }
    return [row as TableRow<Columns>];
  });
  if (result.length === 0) throw new DomainError("invalid", "functions.table.empty", { argument });
  return result;
}

function positionsOf(
  header: readonly Cell[],
  argument: string,
  columns: Readonly<Record<string, TableColumn>>,
): Map<string, number> {
  const known = Object.keys(columns);
  const choices = known.join(", ");
  const positions = new Map<string, number>();
  header.forEach((cell, index) => {
    if (cell === null || cell === 0) return;
    const found = typeof cell === "object" ? describeCell(cell) : keyText(cell);
    const name = known.find((each) => plain(each) === plain(found));
    const place = { argument, column: index + 1, found, choices };
    if (name !== undefined) {
      if (positions.has(name)) throw new DomainError("invalid", "functions.named.twice", { argument, name });
      positions.set(name, index);
      return;
    }
    const nearest = nearestWord(plain(found), known);
    const key = nearest === null ? "functions.named.unknown" : "functions.named.nearest";
    throw new DomainError("invalid", key, { ...place, nearest: nearest ?? "" });
  });
  const missing = known.find((name) => !columns[name]?.optional && !positions.has(name));
  if (missing !== undefined)
    throw new DomainError("invalid", "functions.named.missing", { argument, name: missing, choices });
  return positions;
}

/** Spelt with spaces, hyphens or underscores: one word. */
function plain(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");
}
