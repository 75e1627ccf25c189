import { functionMessage } from "../../messages/functionMessage";
import type { Cell } from "./Cell";

const longestQuote = 40;

/** A cell's content as the sentences quote it: the text "abc", TRUE, the error #N/A, blank. */
export function describeCell(cell: Cell): string {
  if (cell === null) return functionMessage("functions.found.blank");
  if (typeof cell === "number") return functionMessage("functions.found.number", { number: cell });
  if (typeof cell === "boolean") return functionMessage(cell ? "functions.found.true" : "functions.found.false");
  if (typeof cell === "object") return functionMessage("functions.found.error", { code: cell.code });
  const text = cell.length > longestQuote ? `${cell.slice(0, longestQuote)}…` : cell;
  return functionMessage("functions.found.text", { text });
}
