import { message } from "../../messages/message";
import type { Cell } from "./Cell";

const longestQuote = 40;

/** A cell's content as the sentences quote it: the text "abc", TRUE, the error #N/A, blank. */
export function describeCell(cell: Cell): string {
  if (cell === null) return message("functions.found.blank");
  if (typeof cell === "number") return message("functions.found.number", { number: cell });
  if (typeof cell === "boolean") return message(cell ? "functions.found.true" : "functions.found.false");
  if (typeof cell === "object") return message("functions.found.error", { code: cell.code });
  const text = cell.length > longestQuote ? `${cell.slice(0, longestQuote)}…` : cell;
  return message("functions.found.text", { text });
}
