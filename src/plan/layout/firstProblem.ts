import { inPlan } from "./inPlan";

const itemGone = "Not on Items";
/** Sheet row of the first row of an input table for which `isWrong` holds; far below the sheet where there is none. */
const firstRow = (rows: string, isWrong: string) => `MIN(IF(${isWrong},ROW(${rows}),9^9))`;
const ofRow = (values: string, rows: string, row: string) => `INDEX(${values},${row}-MIN(ROW(${rows}))+1)`;
const keyOf = (rows: string, row: string) => `IF(${ofRow(rows, rows, row)}="","",", "&${ofRow(rows, rows, row)})`;
const isLeftOut = (status: string, except = "") =>
  `(${status}<>"")*(${status}<>"${inPlan}")${except === "" ? "" : `*(${status}<>"${except}")`}>0`;

/** Formulas that point at the first row of an input table that the plan does not use. */
export const firstProblem = {
  /** What the status of an override says whose item is unknown; the check on items tells it. */
  itemGone,
  /** "Events row 8, Fair: Enter the start": sheet, row, its key and what its status says. */
  leftOut: (sheet: string, rows: string, status: string) => where(sheet, rows, status, isLeftOut(status)),
  /** The same of the first row for which `isWrong` holds. */
  where: (sheet: string, rows: string, status: string, isWrong: string) => where(sheet, rows, status, `${isWrong}>0`),
  /** "Overrides!E8, CH-100: P01: 'lots' cannot be read ..."; the cell follows from the period that the sentence begins with. */
  unread: (sheet: string, firstPeriod: string) => {
    const rows = "OverrideList[SKU]";
    const row = firstRow(rows, isLeftOut("Override_Status", itemGone));
    const status = ofRow("Override_Status", rows, row);
    const cell = `IFERROR("!"&ADDRESS(${row},MIN(COLUMN(OverrideList[${firstPeriod}]))-1+MID(${status},2,2),4)," row "&${row})`;
    return `"${quoted(sheet)}"&${cell}&${keyOf(rows, row)}&": "&${status}`;
  },
  /** "Overrides row 8: CH-999 is not on Items", of the first of these sheets (with its table) that names an unknown item. */
  unknownItem: (tables: readonly (readonly [sheet: string, table: string])[], items: string): string =>
    tables.reduceRight((otherwise, [sheet, table]) => {
      const rows = `${table}[SKU]`;
      const isWrong = `(${rows}<>"")*(COUNTIF(ItemMaster[SKU],${rows})=0)>0`;
      const row = firstRow(rows, isWrong);
      const sentence = `"${quoted(sheet)} row "&${row}&": "&${ofRow(rows, rows, row)}&" is not on ${quoted(items)}"`;
      return `IF(SUM((${isWrong})*1)>0,${sentence},${otherwise})`;
    }, '""'),
} as const;

function where(sheet: string, rows: string, status: string, isWrong: string): string {
  const row = firstRow(rows, isWrong);
  return `"${quoted(sheet)} row "&${row}&${keyOf(rows, row)}&": "&${ofRow(status, rows, row)}`;
}

function quoted(text: string): string {
  return text.replaceAll('"', '""');
}
