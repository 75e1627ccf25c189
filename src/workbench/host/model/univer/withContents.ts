import type { ICellData } from "@univerjs/core";

/** The cell with other contents and its own format. */
export function withContents(cell: ICellData | undefined, contents: Pick<ICellData, "v" | "t" | "f">): ICellData {
  const next: ICellData = { ...contents };
  if (cell?.s !== undefined && cell.s !== null) next.s = cell.s;
  if (cell?.custom) next.custom = cell.custom;
  return next;
}
