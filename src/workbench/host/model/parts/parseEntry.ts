import { parseDateText } from "../calculation/parseDateText";
import { parseNumberText } from "../calculation/parseNumberText";
import type { CellEntry } from "../CellsModel";
import { errorValues } from "../formula/errorValues";
import { parseFormula } from "../formula/parseFormula";
import { FormulaSyntaxError } from "../formula/FormulaSyntaxError";
import { WorkbookModelError } from "../WorkbookModelError";
import type { CellValue } from "../WorkbookSnapshot";
import { excelLimits } from "../excelLimits";

/** What an entry means: a value or a formula, and the number format a cell without one takes from it. */
export type ParsedEntry = { readonly value: CellValue; readonly format?: string } | { readonly formula: string };

/** Reads an entry as Excel does when it is typed into a cell with this number format; InvalidArgument for a formula that is none. */
export function parseEntry(entry: Exclude<CellEntry, null>, numberFormat: string): ParsedEntry {
  if (typeof entry === "number") {
    if (!Number.isFinite(entry))
      throw new WorkbookModelError("InvalidArgument", "A cell cannot hold a number that is not finite.");
    return { value: entry };
  }
  if (typeof entry === "boolean") return { value: entry };
  if (entry === "") return { value: null };
  if (entry.length > excelLimits.cellTextLength)
    throw new WorkbookModelError("InvalidArgument", "A cell holds 32,767 characters at most.");
  if (entry.startsWith("'")) return { value: entry.slice(1) };
  if (numberFormat === "@") return { value: entry };
  if (entry.startsWith("=") && entry.length > 1) return { formula: checkedFormula(entry) };
  if (/^(true|false)$/i.test(entry.trim())) return { value: entry.trim().toLowerCase() === "true" };
  const error = errorValues.get(entry);
  if (error) return { value: error };
  const date = parseDateText(entry);
  if (date) return { value: date.serial, format: date.format };
  const number = parseNumberText(entry);
  return number === undefined ? { value: entry } : { value: number, ...formatOf(entry) };
}

function checkedFormula(formula: string): string {
  if (formula.length > excelLimits.formulaLength)
    throw new WorkbookModelError("InvalidArgument", "A formula has 8,192 characters at most.");
  try {
    parseFormula(formula);
  } catch (problem) {
    if (!(problem instanceof FormulaSyntaxError)) throw problem;
    throw new WorkbookModelError("InvalidArgument", `The formula cannot be read: ${problem.message}`);
  }
  return formula;
}

function formatOf(entry: string): { format?: string } {
  if (entry.trim().endsWith("%")) return { format: /\.\d/.test(entry) ? "0.00%" : "0%" };
  if (/[$]/.test(entry)) return { format: /\.\d/.test(entry) ? "$#,##0.00" : "$#,##0" };
  if (/,\d{3}/.test(entry)) return { format: /\.\d/.test(entry) ? "#,##0.00" : "#,##0" };
  return /e/i.test(entry) ? { format: "0.00E+00" } : {};
}
