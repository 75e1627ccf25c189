import { readCsv } from "../../xlsx/readCsv";
import type { OpenedWorkbook } from "./OpenedWorkbook";
import { sheetFromRows } from "./sheetFromRows";

/**
 * A workbook with one sheet: the table of a delimited text.
 * @throws Error with a sentence where the text has no rows
 */
export function workbookFromCsv(name: string, sheetName: string, text: string): OpenedWorkbook {
  const rows = readCsv(text);
  if (rows.length === 0) throw new Error(`${name} has no rows.`);
  // Excel's sheet names: at most 31 characters, none of []:*?/\, no apostrophe at an end.
  const title =
    sheetName
      .replace(/[[\]:*?/\\]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim()
      .slice(0, 31) || "Sheet1";
  const sheet = sheetFromRows(title, rows);
  return { name, snapshot: { sheets: [sheet], names: [], settings: {}, activeSheet: sheet.name } };
}
