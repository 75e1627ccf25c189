import type { CellValue, Rectangle } from "../WorkbookSnapshot";
import type { Block } from "./Block";
import type { FormulaPlace, FormulaWorkbook } from "./FormulaWorkbook";

/** What the calculation needs of the workbook's cells: reading them, and writing results that are not entries. */
export interface CalculationDocument extends Pick<
  FormulaWorkbook,
  "sheetIdOf" | "sheetNameOf" | "nameOf" | "tableArea"
> {
  readValue(sheetId: string, row: number, column: number): CellValue;
  /** Cut to the used part of the sheet where the area is larger. */
  readBlock(sheetId: string, area: Rectangle): Block;
  /** Writes a result; null empties the cell of a former spill. True when the value changed. */
  writeResult(sheetId: string, row: number, column: number, value: CellValue): boolean;
  /** True when the cell holds contents of any kind. */
  hasContents(sheetId: string, row: number, column: number): boolean;
  /** A cell into which nothing may spill: inside a table. */
  refusesSpill(sheetId: string, area: Rectangle): boolean;
  /** All formulas in the order of the sheets, or, without looking at every cell of the workbook, those of the places named. */
  formulas(among?: Iterable<FormulaPlace>): Iterable<FormulaPlace & { readonly formula: string }>;
}
