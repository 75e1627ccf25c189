import type { Cell } from "./Cell";

/** A cell of overrides as an entry: TRUE and errors as the texts that they show, which no override can be. */
export function overrideCell(cell: Cell): string | number | null {
  if (cell === null || typeof cell === "number" || typeof cell === "string") return cell;
  return typeof cell === "boolean" ? String(cell).toUpperCase() : cell.code;
}
