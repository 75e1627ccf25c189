import type { CustomFunctionDeclaration } from "../CustomFunctionGateway";
import type { FormulaNode, TableNode } from "../formula/FormulaNode";
import type { CellValue, Rectangle } from "../WorkbookSnapshot";
import type { AreaReference } from "./AreaReference";
import type { Block } from "./Block";

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What formulas see of the workbook. */
export interface FormulaWorkbook {
  sheetIdOf(name: string): string | undefined;
  sheetNameOf(sheetId: string): string;
  /** Values of an area; whole rows and columns are cut to what is used. */
  read(reference: AreaReference): Block;
  /** The area a cell's formula spills over; undefined when it does not spill. */
  spillOf(sheetId: string, row: number, column: number): Rectangle | undefined;
  /** What a defined name means where the formula stands. */
  nameOf(name: string, sheetId: string): FormulaNode | undefined;
  /** The cells of a structured reference; undefined when table or column do not exist, or the row is outside. */
  tableArea(node: TableNode, place: FormulaPlace): AreaReference | undefined;
  formulaAt(sheetId: string, row: number, column: number): string | undefined;
  customFunction(name: string): CustomFunctionDeclaration | undefined;
  /** The answer of a custom function; throws PendingCall while it is on its way. */
  callCustomFunction(
    declaration: CustomFunctionDeclaration,
    values: readonly unknown[],
    place: FormulaPlace,
  ): CellValue | Block;
  /** True when an unknown name may be a function of an add-in that is not there: its cells keep the values they have. */
  isCustomFunctionExpected(name: string): boolean;
  /** Today's date and time as a serial number. */
  now(): number;
}
