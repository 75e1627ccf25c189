import { quotedSheetName } from "../address";

/** Old name (lower case) -> new name, for sheets and for tables and defined names. */
export interface Renames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly identifiers: ReadonlyMap<string, string>;
}

/**
 * A formula (or an address) with its sheets, tables and names renamed. Texts in quotes, function names and the columns of
 * structured references are left alone.
 */
export function renameInFormula(formula: string, renames: Renames): string {
  return formula.replace(token, (match, text, quotedSheet, columns, sheet, called, identifier) => {
    if (text !== undefined || columns !== undefined || called !== undefined) return match;
    if (quotedSheet !== undefined)
      return sheetReference(quotedSheet.slice(1, -2).replaceAll("''", "'"), match, renames);
    if (sheet !== undefined) return sheetReference(sheet.slice(0, -1), match, renames);
    return renames.identifiers.get(identifier.toLowerCase()) ?? match;
  });
}

function sheetReference(name: string, original: string, renames: Renames): string {
  const renamed = renames.sheets.get(name.toLowerCase());
  return renamed === undefined ? original : `${quotedSheetName(renamed)}!`;
}

// A text; a quoted sheet; a bracket of a structured reference (brackets may nest once); a plain sheet; a function; a name.
const token =
  /("(?:[^"]|"")*")|('(?:[^']|'')+'!)|(\[(?:[^[\]]|\[[^[\]]*\])*\])|([\p{L}_][\p{L}\p{N}_.]*!)|([\p{L}_][\p{L}\p{N}_.]*\()|([\p{L}_\\][\p{L}\p{N}_.\\]*)/gu;
