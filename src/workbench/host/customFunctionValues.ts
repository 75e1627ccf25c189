import type { CellError, CellValue } from "./model/WorkbookSnapshot";

/** How the client numbers the errors of custom functions; 2 and 3: it threw or rejected, 9 and 10: it is not there. */
const errorsByCode: Readonly<Record<number, CellError["error"]>> = {
  1: "#N/A",
  2: "#VALUE!",
  3: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

const excelErrors: readonly string[] = [
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
] satisfies readonly CellError["error"][];

const isExcelError = (text: unknown): text is CellError["error"] => excelErrors.includes(String(text));

const withSentence = (error: CellError["error"], sentence: unknown): CellError =>
  typeof sentence === "string" && sentence !== "" ? { error, message: sentence } : { error };

/** The error of a failed call, with the sentence that the function gave. */
export const cellError = (errorCode: number | undefined, sentence: unknown): CellError =>
  withSentence(errorsByCode[errorCode ?? 7] ?? "#VALUE!", sentence);

/** A value that a function returned, alone or in a block. undefined and null are blank; an error object is an error. */
export function cellValue(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (value === null || value === undefined) return null;
  const { code, message, errorType } = value as Readonly<Record<string, unknown>>;
  return isExcelError(code) ? withSentence(code, message) : withSentence("#VALUE!", message ?? errorType);
}
