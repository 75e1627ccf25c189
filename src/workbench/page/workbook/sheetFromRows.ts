import type { CellSnapshot, SheetSnapshot } from "../../host/model/WorkbookSnapshot";

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const day = 86_400_000;

/**
 * A sheet with a table of data as opening a text file gives it: the first row bold and frozen, dates of the form 2026-03-31 as dates (serial
 * numbers), everything else as it was read. Other ways of writing a date stay text: which is meant shows only from the whole column.
 * @param rows values as the csv reader gives them: numbers, texts, null
 */
export function sheetFromRows(name: string, rows: readonly (readonly unknown[])[]): SheetSnapshot {
  const cells: CellSnapshot[] = [];
  const widths: number[] = [];
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value === null || value === undefined || value === "") return;
      const serial = typeof value === "string" ? dateSerial(value) : null;
      const kept = typeof value === "number" || typeof value === "boolean" ? value : String(value);
      cells.push({
        row,
        column,
        value: serial ?? kept,
        ...(row === 0 ? { style: { bold: true } } : serial === null ? {} : { style: { numberFormat: "yyyy-mm-dd" } }),
      });
      // The longest of thousands of names would push the rest off the screen: a column is at most 38 letters wide.
      widths[column] = Math.max(widths[column] ?? 0, Math.min(38, String(value).length + (row === 0 ? 1 : 0)));
    });
  });
  return {
    id: "orders",
    name,
    visibility: "visible",
    showGridlines: true,
    frozen: { rows: 1, columns: 0 },
    cells,
    columnWidths: Object.fromEntries(
      widths.map((letters, column) => [column, Math.max(64, Math.round(letters * 7.7 + 18))]),
    ),
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
  };
}

/** The serial number of a date written year-month-day, or null where it is none (2026-02-30). */
export function dateSerial(text: string): number | null {
  const parts = isoDate.exec(text);
  if (!parts) return null;
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
  const time = Date.UTC(year, month - 1, date);
  const read = new Date(time);
  if (read.getUTCMonth() !== month - 1 || read.getUTCDate() !== date || year < 1900) return null;
  const serial = Math.round((time - Date.UTC(1899, 11, 30)) / day);
  // Excel counts a 29 February 1900 that never was.
  return serial > 60 ? serial : serial - 1;
}
