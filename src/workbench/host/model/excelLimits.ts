/** The size of every sheet of Excel 2007 and later; cell text and formula length as Excel documents them. */
export const excelLimits = {
  rows: 1_048_576,
  columns: 16_384,
  cellTextLength: 32_767,
  formulaLength: 8_192,
  sheetNameLength: 31,
} as const;
